//! Names of fields and values, found in a table.

use std::sync::OnceLock;

/// Where the names of a table are: a hash table that is built when it is first used, as most of what is read are names.
///
/// Building all of them at compile time takes the compiler longer than the first responses take to build theirs.
pub(crate) struct Index(OnceLock<Box<[u16]>>);

/// A slot without an entry.
const EMPTY: u16 = u16::MAX;

/// As many slots as a table of that length needs to be searched in a step or two; a power of two.
fn slots(length: usize) -> usize {
    if length < 255 { 256 } else { (length * 2).next_power_of_two() }
}

/// Where to look first: length and three letters tell the names of an object apart well enough.
#[inline]
fn first_slot(name: &[u8], slots: usize) -> usize {
    let length = name.len();
    if length == 0 {
        return 0;
    }
    let (first, middle, last) = (name[0] as usize, name[length / 2] as usize, name[length - 1] as usize);
    (length * 37 + first * 7 + middle * 31 + last * 101) & (slots - 1)
}

impl Index {
    pub(crate) const fn new() -> Self {
        Self(OnceLock::new())
    }

    /// What a table has under a name. It is always the same table.
    #[inline]
    pub(crate) fn find<T: Copy>(&self, table: &[(&str, T)], name: &str) -> Option<T> {
        let slots = self.0.get_or_init(|| build(table.iter().map(|(name, _)| name.as_bytes())));
        let mut slot = first_slot(name.as_bytes(), slots.len());
        loop {
            let (known, value) = table.get(usize::from(slots[slot]))?;
            if *known == name {
                return Some(*value);
            }
            slot = (slot + 1) & (slots.len() - 1);
        }
    }
}

#[cold]
fn build<'a>(names: impl ExactSizeIterator<Item = &'a [u8]>) -> Box<[u16]> {
    let mut slots = vec![EMPTY; slots(names.len())];
    for (name, entry) in names.zip(0..EMPTY) {
        let mut slot = first_slot(name, slots.len());
        while slots[slot] != EMPTY {
            slot = (slot + 1) & (slots.len() - 1);
        }
        slots[slot] = entry;
    }
    slots.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_index_finds_every_name_and_no_other() {
        // The last three share their slot.
        const TABLE: &[(&str, u8)] =
            &[("", 0), ("a", 1), ("ab", 2), ("abcd", 3), ("aXcd", 4), ("abc1cd", 5), ("axc1yd", 6)];
        static INDEX: Index = Index::new();
        for (name, value) in TABLE {
            assert_eq!(INDEX.find(TABLE, name), Some(*value), "{name}");
        }
        for name in ["b", "abc", "aXc1Yd", "\u{1F98A}"] {
            assert_eq!(INDEX.find(TABLE, name), None, "{name}");
        }
        assert_eq!(Index::new().find::<u8>(&[], "a"), None);
    }

    #[test]
    fn a_large_table_has_more_slots() {
        let names: Vec<_> = (0..300).map(|number| format!("field{number}x")).collect();
        let table: Vec<_> = names.iter().zip(0..).map(|(name, number)| (name.as_str(), number)).collect();
        let index = Index::new();
        assert_eq!((slots(254), slots(300)), (256, 1024));
        for (name, number) in &table {
            assert_eq!(index.find::<u16>(&table, name), Some(*number));
        }
        assert_eq!(index.find::<u16>(&table, "field300x"), None);
    }
}
