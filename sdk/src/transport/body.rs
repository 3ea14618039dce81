//! The body of a response, decompressed according to its `content-encoding` as it arrives, up to a limit.
//!
//! The feature `gzip` of `reqwest` is not used, because it changes the requests of every other client in the program.

use std::io::{self, Write};

#[cfg(feature = "gzip")]
use flate2::write::MultiGzDecoder;
use reqwest::header::{CONTENT_ENCODING, CONTENT_LENGTH, HeaderMap};

/// The value of `accept-encoding`; `None` if no encoding can be decoded.
pub(crate) const ACCEPTED: Option<&str> = if cfg!(feature = "gzip") { Some("gzip") } else { None };

/// The error of a body.
#[derive(Debug)]
pub(crate) enum BodyError {
    /// The body exceeds the limit.
    TooLong,
    /// The body is truncated or corrupt.
    Corrupt(io::Error),
    /// The encoding is not supported.
    UnknownEncoding(String),
}

pub(crate) struct Body {
    decoder: Decoder,
    /// The encoding, if it is not supported; the bytes are then kept encoded.
    unknown: Option<String>,
    received: bool,
}

enum Decoder {
    Identity(Limited),
    #[cfg(feature = "gzip")]
    Gzip(Box<MultiGzDecoder<Limited>>),
}

impl Body {
    /// An empty body, for a response with these headers; `limit` counts decoded bytes.
    pub(crate) fn new(headers: &HeaderMap, capacity: usize, limit: usize) -> Self {
        let bytes = Limited { bytes: Vec::with_capacity(capacity.min(limit)), limit, exceeded: false };
        let values = headers.get_all(CONTENT_ENCODING).iter();
        let values = values.map(|value| String::from_utf8_lossy(value.as_bytes()).trim().to_ascii_lowercase());
        let encoding = values.collect::<Vec<_>>().join(", ");
        let (decoder, unknown) = match encoding.as_str() {
            "" | "identity" => (Decoder::Identity(bytes), None),
            #[cfg(feature = "gzip")]
            "gzip" | "x-gzip" => (Decoder::Gzip(Box::new(MultiGzDecoder::new(bytes))), None),
            _ => (Decoder::Identity(bytes), Some(encoding)),
        };
        Self { decoder, unknown, received: false }
    }

    /// Decodes the next bytes. Must not be called after an error.
    pub(crate) fn push(&mut self, chunk: &[u8]) -> Result<(), BodyError> {
        self.received |= !chunk.is_empty();
        let written = match &mut self.decoder {
            Decoder::Identity(bytes) => bytes.write_all(chunk),
            #[cfg(feature = "gzip")]
            Decoder::Gzip(decoder) => decoder.write_all(chunk),
        };
        written.map_err(|error| self.why(error))
    }

    /// Checks that the body is complete. An empty body is complete in any encoding, because the response to a `HEAD` has a
    /// `content-encoding` too.
    pub(crate) fn end(&mut self) -> Result<(), BodyError> {
        if !self.received {
            return Ok(());
        }
        if let Some(encoding) = self.unknown.take() {
            return Err(BodyError::UnknownEncoding(encoding));
        }
        match &mut self.decoder {
            Decoder::Identity(_) => Ok(()),
            #[cfg(feature = "gzip")]
            Decoder::Gzip(decoder) => decoder.try_finish().map_err(|error| self.why(error)),
        }
    }

    /// Returns the decoded bytes so far, and removes the headers that describe the encoded ones.
    pub(crate) fn into_bytes(mut self, headers: &mut HeaderMap) -> Vec<u8> {
        if self.received && !matches!(self.decoder, Decoder::Identity(_)) {
            headers.remove(CONTENT_ENCODING);
            headers.remove(CONTENT_LENGTH);
        }
        std::mem::take(&mut self.limited().bytes)
    }

    fn why(&mut self, error: io::Error) -> BodyError {
        if self.limited().exceeded { BodyError::TooLong } else { BodyError::Corrupt(error) }
    }

    fn limited(&mut self) -> &mut Limited {
        match &mut self.decoder {
            Decoder::Identity(bytes) => bytes,
            #[cfg(feature = "gzip")]
            Decoder::Gzip(decoder) => decoder.get_mut(),
        }
    }
}

/// A buffer with a limit; exceeding it is an error.
struct Limited {
    bytes: Vec<u8>,
    limit: usize,
    exceeded: bool,
}

impl Write for Limited {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let left = self.limit - self.bytes.len();
        if bytes.len() > left {
            self.bytes.extend_from_slice(&bytes[..left]);
            self.exceeded = true;
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
#[cfg(feature = "gzip")]
mod tests {
    use flate2::{Compression, write::GzEncoder};

    use super::*;

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    /// Decodes a body that arrives in chunks of this size.
    fn decode(encoding: &str, body: &[u8], chunk: usize, limit: usize) -> (Vec<u8>, Result<(), BodyError>) {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_ENCODING, encoding.parse().unwrap());
        let mut decoder = Body::new(&headers, 0, limit);
        let pushed = body.chunks(chunk).try_for_each(|chunk| decoder.push(chunk));
        let outcome = pushed.and_then(|()| decoder.end());
        (decoder.into_bytes(&mut headers), outcome)
    }

    /// Text that compresses to more than one block of output.
    fn text() -> Vec<u8> {
        (0..20_000).flat_map(|number: u32| number.to_string().into_bytes()).collect()
    }

    #[test]
    fn any_chunks_give_the_same_bytes() {
        let text = text();
        let whole = [gzip(&text[..40_000]), gzip(&text[40_000..])].concat();
        for chunk in [1, 2, 3, 1000, 40_000, whole.len()] {
            let (bytes, outcome) = decode("gzip", &whole, chunk, text.len());
            assert!(outcome.is_ok() && bytes == text, "{chunk}: {outcome:?}");
        }
    }

    #[test]
    fn no_truncated_body_is_complete() {
        let whole = gzip(b"{\"tags\":[{\"tagName\":\"fox\",\"itemCount\":3}]}");
        for length in 1..whole.len() {
            for chunk in [1, whole.len()] {
                let (_, outcome) = decode("gzip", &whole[..length], chunk, 1000);
                assert!(matches!(outcome, Err(BodyError::Corrupt(_))), "{length}: {outcome:?}");
            }
        }
    }

    #[test]
    fn no_changed_byte_goes_unnoticed() {
        let text = b"{\"tags\":[{\"tagName\":\"fox\",\"itemCount\":3}]}";
        let whole = gzip(text);
        for index in 0..whole.len() {
            let mut changed = whole.clone();
            changed[index] ^= 0x5a;
            let (bytes, outcome) = decode("gzip", &changed, 7, 1000);
            // The time, level and system in the header do not affect the content.
            let meaningless = (4..10).contains(&index);
            assert_eq!(outcome.is_ok(), meaningless, "{index}: {outcome:?}");
            assert!(!meaningless || bytes == text, "{index}");
        }
    }

    #[test]
    fn the_limit_counts_decoded_bytes() {
        let text = text();
        let compressed = gzip(&text);
        for (encoding, body) in [("gzip", &compressed), ("identity", &text), ("br", &text)] {
            for limit in [0, 1, 65_536, text.len() - 1] {
                let (bytes, outcome) = decode(encoding, body, 5_000, limit);
                assert!(matches!(outcome, Err(BodyError::TooLong)), "{encoding}, {limit}: {outcome:?}");
                assert_eq!(bytes, text[..limit], "{encoding}, {limit}");
            }
        }
        assert!(compressed.len() < text.len());
    }

    #[test]
    fn memory_is_bounded_by_the_limit() {
        let bomb = gzip(&vec![0; 1 << 20]).repeat(1000);
        let (bytes, outcome) = decode("gzip", &bomb, bomb.len(), 100_000);
        assert!(matches!(outcome, Err(BodyError::TooLong)), "{outcome:?}");
        assert_eq!(bytes.len(), 100_000);
        assert!(bytes.capacity() <= 200_000, "{}", bytes.capacity());
    }

    #[test]
    fn several_headers_are_one_list() {
        let mut headers = HeaderMap::new();
        headers.append(CONTENT_ENCODING, "gzip".parse().unwrap());
        headers.append(CONTENT_ENCODING, " BR ".parse().unwrap());
        let mut body = Body::new(&headers, 0, 10);
        body.push(b"x").unwrap();
        assert!(matches!(body.end(), Err(BodyError::UnknownEncoding(encoding)) if encoding == "gzip, br"));
    }
}
