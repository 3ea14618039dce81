//! Splitting content into parts.

use std::ops::Range;

use crate::{Error, ErrorKind, Result};

const MIB: u64 = 1 << 20;

/// The default size of a part.
pub(super) const PART: u64 = 8 * MIB;

/// The minimum size of every part but the last, in bytes.
const LEAST: u64 = 5 * MIB;

/// The maximum number of parts of an upload.
const MOST_PARTS: u64 = 10_000;

/// The API accepts 5 TB, the limit of S3, which counts in powers of two.
const LONGEST: u64 = 5 << 40;

/// Parts of equal size, except the last one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct PartPlan {
    length: u64,
    part_size: u64,
}

/// A part: its number, from 1, and its range in the content.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Part {
    pub(super) number: u32,
    pub(super) range: Range<u64>,
}

impl Part {
    pub(super) fn length(&self) -> u64 {
        self.range.end - self.range.start
    }
}

impl PartPlan {
    /// Parts of this size, or of the smallest larger number of MiB that keeps the number of parts within the limit.
    pub(super) fn new(name: &str, length: u64, part_size: u64) -> Result<Self> {
        let invalid = |message: String| Err(Error::task(ErrorKind::InvalidInput, message, None));
        if part_size < LEAST {
            return invalid(format!("part_size: {part_size} bytes is below the minimum of 5 MiB ({LEAST} bytes)"));
        }
        if length > LONGEST {
            return invalid(format!("{name} has {length} bytes, which exceeds the maximum of 5 TiB ({LONGEST} bytes)"));
        }
        let grown = length.div_ceil(MOST_PARTS).next_multiple_of(MIB);
        Ok(Self { length, part_size: part_size.max(grown) })
    }

    /// The parts of an existing upload: its number of parts, with the requested size if that results in this number.
    pub(super) fn resumed(name: &str, length: u64, part_size: u64, count: u32) -> Result<Self> {
        let plan = Self::new(name, length, part_size)?;
        if plan.count() == count {
            return Ok(plan);
        }
        let even = Self { length, part_size: length.div_ceil(u64::from(count.max(1))).max(LEAST) };
        match even.count() == count {
            true => Ok(even),
            false => {
                let message =
                    format!("{name} has {length} bytes, which cannot be the content of an upload in {count} parts");
                Err(Error::task(ErrorKind::InvalidInput, message, None))
            }
        }
    }

    /// The number of parts: at most 10 000.
    pub(super) fn count(&self) -> u32 {
        u32::try_from(self.length.div_ceil(self.part_size)).unwrap_or(u32::MAX)
    }

    pub(super) fn parts(self) -> impl Iterator<Item = Part> {
        (0..self.count()).map(move |index| {
            let start = u64::from(index) * self.part_size;
            Part { number: index + 1, range: start..(start + self.part_size).min(self.length) }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAME: &str = "scene.glb";

    /// The number of parts, their size, and the size of the last one.
    fn planned(length: u64, part_size: u64) -> (u32, u64, u64) {
        let plan = PartPlan::new(NAME, length, part_size).unwrap();
        let parts: Vec<_> = plan.parts().collect();
        assert_eq!(parts.len(), plan.count() as usize);
        assert_eq!((parts[0].range.start, parts[parts.len() - 1].range.end), (0, length));
        for (before, part) in parts.iter().zip(&parts[1..]) {
            assert_eq!((part.number, part.range.start), (before.number + 1, before.range.end));
        }
        (plan.count(), parts[0].length(), parts[parts.len() - 1].length())
    }

    #[test]
    fn parts_have_the_requested_size_except_the_last() {
        assert_eq!(planned(1, PART), (1, 1, 1));
        assert_eq!(planned(LEAST - 1, LEAST), (1, LEAST - 1, LEAST - 1));
        assert_eq!(planned(LEAST, LEAST), (1, LEAST, LEAST));
        assert_eq!(planned(LEAST + 1, LEAST), (2, LEAST, 1));
        assert_eq!(planned(3 * PART, PART), (3, PART, PART));
        assert_eq!(planned(3 * PART + 1, PART), (4, PART, 1));
    }

    #[test]
    fn parts_grow_so_that_there_are_never_more_than_10_000() {
        assert_eq!(planned(10_000 * PART, PART), (10_000, PART, PART));
        // With 8 MiB there would be 10 001.
        assert_eq!(planned(10_000 * PART + 1, PART), (8_889, 9 * MIB, 8 * MIB + 1));
        assert_eq!(planned(LONGEST, PART).1, 525 * MIB);
        assert!(planned(LONGEST, PART).0 <= 10_000);
    }

    #[test]
    fn invalid_upload_sizes_are_rejected() {
        let error = PartPlan::new(NAME, LONGEST + 1, PART).unwrap_err();
        assert!(error.is_invalid_input());
        assert_eq!(
            error.to_string(),
            "scene.glb has 5497558138881 bytes, which exceeds the maximum of 5 TiB (5497558138880 bytes)"
        );
        let error = PartPlan::new(NAME, PART, LEAST - 1).unwrap_err();
        assert_eq!(error.to_string(), "part_size: 5242879 bytes is below the minimum of 5 MiB (5242880 bytes)");
    }

    #[test]
    fn an_upload_is_resumed_with_as_many_parts_as_it_has() {
        let resumed =
            |length, count| PartPlan::resumed(NAME, length, PART, count).map(|plan| (plan.part_size, plan.count()));
        assert_eq!(resumed(3 * PART, 3).unwrap(), (PART, 3));
        // It was begun with parts of 5 MiB.
        assert_eq!(resumed(20 * MIB + 1, 5).unwrap(), (LEAST, 5));
        // It was begun with parts of 32 MiB.
        assert_eq!(resumed(100 * MIB, 4).unwrap(), (25 * MIB, 4));
        assert_eq!(resumed(3, 1).unwrap(), (PART, 1));
        let error = resumed(3, 2).unwrap_err();
        assert_eq!(error.to_string(), "scene.glb has 3 bytes, which cannot be the content of an upload in 2 parts");
    }
}
