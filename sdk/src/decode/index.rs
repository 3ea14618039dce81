//! Names of fields and values, found in a table that is built at compile time.

/// Where the names of a table are: a hash table that is built at compile time, as most of what is read are names.
pub(crate) struct Index([u8; Self::SLOTS]);

impl Index {
    const SLOTS: usize = 256;
    const EMPTY: u8 = u8::MAX;

    /// The index of a table; a table with a name twice, or too large for it, does not compile.
    pub(crate) const fn new<T: Copy>(table: &[(&str, T)]) -> Self {
        assert!(table.len() < Self::EMPTY as usize);
        let mut slots = [Self::EMPTY; Self::SLOTS];
        let mut entry = 0;
        while entry < table.len() {
            let name = table[entry].0.as_bytes();
            let mut slot = Self::slot(name);
            while slots[slot] != Self::EMPTY {
                assert!(!equal(table[slots[slot] as usize].0.as_bytes(), name));
                slot = (slot + 1) % Self::SLOTS;
            }
            slots[slot] = entry as u8;
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
        (length * 37 + first * 7 + middle * 31 + last * 101) % Self::SLOTS
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
            slot = (slot + 1) % Self::SLOTS;
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
        static INDEX: Index = Index::new(TABLE);
        for (name, value) in TABLE {
            assert_eq!(INDEX.find(TABLE, name), Some(*value), "{name}");
        }
        for name in ["b", "abc", "aXc1Yd", "\u{1F98A}"] {
            assert_eq!(INDEX.find(TABLE, name), None, "{name}");
        }
        assert_eq!(Index::new::<u8>(&[]).find::<u8>(&[], "a"), None);
    }
}
