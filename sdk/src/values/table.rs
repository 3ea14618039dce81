//! Tables of names, for the fields of an object and the values of an enum.

use std::sync::OnceLock;

/// A table with a lookup by name, whose hash index is built on first use.
///
/// Building all indexes at compile time takes the compiler longer than the first use takes at run time.
pub(crate) struct Table<T: 'static> {
    entries: &'static [(&'static str, T)],
    slots: OnceLock<Box<[u16]>>,
}

/// A slot without an entry.
const EMPTY: u16 = u16::MAX;

/// The number of slots for a table of this length, so that a lookup takes one or two steps; a power of two.
fn slots(length: usize) -> usize {
    if length < 255 { 256 } else { (length * 2).next_power_of_two() }
}

/// The hash of a name: its length and three letters distinguish the names of an object well enough.
#[inline]
fn first_slot(name: &[u8], slots: usize) -> usize {
    let length = name.len();
    if length == 0 {
        return 0;
    }
    let (first, middle, last) = (name[0] as usize, name[length / 2] as usize, name[length - 1] as usize);
    (length * 37 + first * 7 + middle * 31 + last * 101) & (slots - 1)
}

impl<T> Table<T> {
    pub(crate) const fn new(entries: &'static [(&'static str, T)]) -> Self {
        Self { entries, slots: OnceLock::new() }
    }

    pub(crate) const fn entries(&self) -> &'static [(&'static str, T)] {
        self.entries
    }

    /// The position of the entry with this name.
    #[inline]
    pub(crate) fn position(&self, name: &str) -> Option<usize> {
        let slots = self.slots.get_or_init(|| build(self.entries.iter().map(|(name, _)| name.as_bytes())));
        let mut slot = first_slot(name.as_bytes(), slots.len());
        loop {
            let position = usize::from(slots[slot]);
            if self.entries.get(position)?.0 == name {
                return Some(position);
            }
            slot = (slot + 1) & (slots.len() - 1);
        }
    }

    /// The value with this name.
    pub(crate) fn get(&self, name: &str) -> Option<&'static T> {
        self.position(name).map(|position| &self.entries[position].1)
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
    fn a_table_finds_every_name_and_no_other() {
        // The last three have the same slot.
        static TABLE: Table<u8> =
            Table::new(&[("", 0), ("a", 1), ("ab", 2), ("abcd", 3), ("aXcd", 4), ("abc1cd", 5), ("axc1yd", 6)]);
        for (position, (name, value)) in TABLE.entries().iter().enumerate() {
            assert_eq!((TABLE.position(name), TABLE.get(name)), (Some(position), Some(value)), "{name}");
        }
        for name in ["b", "abc", "aXc1Yd", "\u{1F98A}"] {
            assert_eq!(TABLE.position(name), None, "{name}");
        }
        assert_eq!(Table::<u8>::new(&[]).position("a"), None);
    }

    #[test]
    fn a_large_table_has_more_slots() {
        let names: Vec<_> = (0..300).map(|number| format!("field{number}x")).collect();
        let slots = build(names.iter().map(String::as_bytes));
        assert_eq!((build([].into_iter()).len(), slots.len()), (256, 1024));
        for name in &names {
            let first = first_slot(name.as_bytes(), slots.len());
            let slot = (first..).map(|slot| slots[slot % slots.len()]).find(|slot| names[usize::from(*slot)] == *name);
            assert!(slot.is_some(), "{name}");
        }
    }
}
