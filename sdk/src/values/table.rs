//! Tables of names, for the fields of an object and the values of an enum.

use std::sync::OnceLock;

/// Names with a lookup, whose hash index is built on first use.
///
/// Building all indexes at compile time takes the compiler longer than the first use takes at run time.
pub(crate) struct NameTable {
    names: &'static [&'static str],
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

impl NameTable {
    pub(crate) const fn new(names: &'static [&'static str]) -> Self {
        Self { names, slots: OnceLock::new() }
    }

    pub(crate) const fn names(&self) -> &'static [&'static str] {
        self.names
    }

    #[inline]
    pub(crate) fn position(&self, name: &str) -> Option<usize> {
        let slots = self.slots.get_or_init(|| build(self.names.iter().map(|name| name.as_bytes())));
        let mut slot = first_slot(name.as_bytes(), slots.len());
        loop {
            let position = usize::from(slots[slot]);
            if *self.names.get(position)? == name {
                return Some(position);
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
    fn a_table_finds_every_name_and_no_other() {
        // The last three have the same slot.
        static TABLE: NameTable = NameTable::new(&["", "a", "ab", "abcd", "aXcd", "abc1cd", "axc1yd"]);
        for (position, name) in TABLE.names().iter().enumerate() {
            assert_eq!(TABLE.position(name), Some(position), "{name}");
        }
        for name in ["b", "abc", "aXc1Yd", "\u{1F98A}"] {
            assert_eq!(TABLE.position(name), None, "{name}");
        }
        assert_eq!(NameTable::new(&[]).position("a"), None);
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
