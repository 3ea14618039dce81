//! The bytes of files: kept if small, generated on the fly if large.

use std::{ops::Range, sync::OnceLock};

use axum::body::Bytes;
use sha2::{Digest, Sha256};

use super::media::magic;

/// The length of the block that generated files repeat. It is a prime, so that parts in a wrong order result in a different file.
const BLOCK: usize = 1_048_573;

/// The content of a file.
#[derive(Clone, Debug)]
pub(crate) enum Content {
    /// These bytes.
    Kept(Bytes),
    /// This many pseudo-random bytes, after the magic bytes of the format.
    Generated { seed: u64, size: u64, magic: &'static [u8] },
}

impl Content {
    pub(crate) fn generated(mime_type: &str, seed: u64, size: u64) -> Self {
        Self::Generated { seed, size, magic: magic(mime_type) }
    }

    /// A PNG of stripes in two colours.
    pub(crate) fn png(width: u32, height: u32, seed: u64) -> Self {
        let mut bytes = Vec::new();
        if write_png(&mut bytes, width.max(1), height.max(1), seed).is_err() {
            return Self::generated("image/png", seed, 1024);
        }
        Self::Kept(bytes.into())
    }

    pub(crate) fn size(&self) -> u64 {
        match self {
            Self::Kept(bytes) => bytes.len() as u64,
            Self::Generated { size, .. } => *size,
        }
    }

    /// The next piece of a range, at most a megabyte.
    pub(crate) fn piece(&self, range: Range<u64>) -> Bytes {
        let end = range.end.min(self.size());
        if range.start >= end {
            return Bytes::new();
        }
        match self {
            Self::Kept(bytes) => {
                let start = usize::try_from(range.start).unwrap_or(usize::MAX);
                let end = usize::try_from(end).unwrap_or(usize::MAX).min(start.saturating_add(BLOCK));
                bytes.slice(start..end.min(bytes.len()))
            }
            Self::Generated { seed, magic, .. } => {
                let length = end - range.start;
                if let Some(left) = usize::try_from(range.start).ok().and_then(|start| magic.get(start..))
                    && !left.is_empty()
                {
                    let length = usize::try_from(length).unwrap_or(usize::MAX).min(left.len());
                    return Bytes::from_static(&left[..length]);
                }
                let start = usize::try_from((range.start + seed) % BLOCK as u64).unwrap_or(0);
                let length = usize::try_from(length).unwrap_or(usize::MAX).min(BLOCK - start);
                block().slice(start..start + length)
            }
        }
    }

    /// The pieces of a range, in order.
    pub(crate) fn pieces(&self, range: Range<u64>) -> impl Iterator<Item = Bytes> + Send + use<> {
        let (content, mut left) = (self.clone(), range);
        std::iter::from_fn(move || {
            let piece = content.piece(left.clone());
            left.start += piece.len() as u64;
            (!piece.is_empty()).then_some(piece)
        })
    }

    /// The SHA-256 in hexadecimal digits.
    pub(crate) fn sha256(&self) -> String {
        let mut hash = Sha256::new();
        self.pieces(0..self.size()).for_each(|piece| hash.update(&piece));
        hex(&hash.finalize())
    }

    /// Changes whenever the bytes do.
    pub(crate) fn etag(&self) -> String {
        match self {
            Self::Kept(bytes) => format!("\"{}\"", &hex(&Sha256::digest(bytes))[..32]),
            Self::Generated { seed, size, .. } => format!("\"{seed:x}-{size:x}\""),
        }
    }
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn block() -> &'static Bytes {
    static BYTES: OnceLock<Bytes> = OnceLock::new();
    BYTES.get_or_init(|| {
        let mut bytes = vec![0; BLOCK];
        fastrand::Rng::with_seed(0).fill(&mut bytes);
        bytes.into()
    })
}

fn write_png(bytes: &mut Vec<u8>, width: u32, height: u32, seed: u64) -> Result<(), png::EncodingError> {
    let mut encoder = png::Encoder::new(bytes, width, height);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::One);
    encoder.set_compression(png::Compression::Fastest);
    encoder.set_filter(png::Filter::NoFilter);
    encoder.set_palette(seed.to_le_bytes()[..6].to_vec());
    let row = vec![seed.to_le_bytes()[6] | 1; width.div_ceil(8) as usize];
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&row.repeat(height as usize))?;
    writer.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_the_same_bytes_as_in_the_whole() {
        let content = Content::generated("video/mp4", 77, 3_000_001);
        let whole: Vec<u8> = content.pieces(0..content.size()).flatten().collect();
        assert_eq!(whole.len(), 3_000_001);
        assert!(whole.starts_with(b"\x00\x00\x00\x1cftypisom"));
        for range in [0..1, 3..20, 1_048_570..1_048_580, 2_999_999..3_000_001] {
            let part: Vec<u8> = content.pieces(range.clone()).flatten().collect();
            assert_eq!(part, whole[range.start as usize..range.end as usize]);
        }
        assert_ne!(whole[8 << 10..9 << 10], whole[(8 << 10) + (1 << 20)..(9 << 10) + (1 << 20)]);
        assert_eq!(content.sha256(), hex(&Sha256::digest(&whole)));
    }

    #[test]
    fn an_image_is_a_png_of_its_size() {
        let Content::Kept(bytes) = Content::png(640, 480, 3) else { panic!("generated") };
        let mut reader = png::Decoder::new(std::io::Cursor::new(&bytes)).read_info().unwrap();
        assert_eq!((reader.info().width, reader.info().height), (640, 480));
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut pixels).unwrap();
        let Content::Kept(other) = Content::png(640, 480, 4) else { panic!("generated") };
        assert_ne!(bytes, other);
    }
}
