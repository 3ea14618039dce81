//! Names of fields and values, found in a table that is built at compile time.

/// Where the names of a table are: a hash table that is built at compile time, as most of what is read are names.
pub(crate) struct Index<const SLOTS: usize>([u16; SLOTS]);

/// As many slots as a table of that length needs to be searched in a step or two.
pub(crate) const fn slots(length: usize) -> usize {
    if length < 255 { 256 } else { (length * 2).next_power_of_two() }
}

impl<const SLOTS: usize> Index<SLOTS> {
    const EMPTY: u16 = u16::MAX;

    /// The index of a table; a table with a name twice, or too large for it, does not compile.
    pub(crate) const fn new<T: Copy>(table: &[(&str, T)]) -> Self {
        assert!(table.len() < SLOTS && table.len() < Self::EMPTY as usize);
        let mut slots = [Self::EMPTY; SLOTS];
        let mut entry = 0;
        while entry < table.len() {
            let name = table[entry].0.as_bytes();
            let mut slot = Self::slot(name);
            while slots[slot] != Self::EMPTY {
                assert!(!equal(table[slots[slot] as usize].0.as_bytes(), name));
                slot = (slot + 1) % SLOTS;
            }
            slots[slot] = entry as u16;
            entry += 1;
        }
        Self(slots)
    }

    /// Where to look first: length and three letters tell the names of an object apart well enough.
    const fn slot(name: &[u8]) -> usize {
        let length = name.len();
        if length == 0 {
            return 0;
        }
        let (first, middle, last) = (name[0] as usize, name[length / 2] as usize, name[length - 1] as usize);
        (length * 37 + first * 7 + middle * 31 + last * 101) % SLOTS
    }

    /// What a table has under a name.
    #[inline]
    pub(crate) fn find<T: Copy>(&self, table: &[(&str, T)], name: &str) -> Option<T> {
        let mut slot = Self::slot(name.as_bytes());
        loop {
            let (known, value) = table.get(usize::from(self.0[slot]))?;
            if *known == name {
                return Some(*value);
            }
            slot = (slot + 1) % SLOTS;
        }
    }
}

const fn equal(one: &[u8], other: &[u8]) -> bool {
    let mut place = 0;
    while place < one.len() && place < other.len() && one[place] == other[place] {
        place += 1;
    }
    place == one.len() && place == other.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_index_finds_every_name_and_no_other() {
        // The last three share their slot.
        const TABLE: &[(&str, u8)] =
            &[("", 0), ("a", 1), ("ab", 2), ("abcd", 3), ("aXcd", 4), ("abc1cd", 5), ("axc1yd", 6)];
        static INDEX: Index<{ slots(TABLE.len()) }> = Index::new(TABLE);
        for (name, value) in TABLE {
            assert_eq!(INDEX.find(TABLE, name), Some(*value), "{name}");
        }
        for name in ["b", "abc", "aXc1Yd", "\u{1F98A}"] {
            assert_eq!(INDEX.find(TABLE, name), None, "{name}");
        }
        assert_eq!(Index::<1>::new::<u8>(&[]).find::<u8>(&[], "a"), None);
    }

    #[test]
    fn a_large_table_has_more_slots() {
        let names: Vec<_> = (0..300).map(|number| format!("field{number}x")).collect();
        let table: Vec<_> = names.iter().zip(0..).map(|(name, number)| (name.as_str(), number)).collect();
        let index = Index::<{ slots(300) }>::new::<u16>(&table);
        assert_eq!((slots(254), slots(300)), (256, 1024));
        for (name, number) in &table {
            assert_eq!(index.find(&table, name), Some(*number));
        }
        assert_eq!(index.find(&table, "field300x"), None);
    }
}
