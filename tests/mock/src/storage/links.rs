//! Signed URLs: of files, in the format of CloudFront, and of upload parts, in the format of S3.

use std::time::{Duration, SystemTime};

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::{
    clock::{epoch_seconds, iso},
    state::hex,
};

const SIGNATURE: &str = "&X-Amz-Signature=";

/// The reason why a URL is rejected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// It has expired.
    Expired,
    /// Its signature does not match.
    Altered,
}

/// Creates and checks URLs.
#[derive(Clone, Debug)]
pub(crate) struct Links {
    base: String,
    secret: u64,
}

impl Links {
    /// Links to a server at a base URL such as `http://127.0.0.1:4000`.
    pub(crate) fn new(base: String, secret: u64) -> Self {
        Self { base, secret }
    }

    fn sign(&self, text: &str) -> String {
        let mut hash = Sha256::new();
        hash.update(self.secret.to_le_bytes());
        hash.update(text);
        hex(&hash.finalize())
    }

    /// A link to a file.
    pub(crate) fn file(&self, path: &str, expires: SystemTime) -> String {
        let base = &self.base;
        let policy = json!({ "Statement": [{
            "Resource": format!("{base}{path}"),
            "Condition": { "DateLessThan": { "AWS:EpochTime": epoch_seconds(expires) } },
        }] });
        let policy = STANDARD.encode(policy.to_string()).replace('+', "-").replace('=', "_").replace('/', "~");
        format!("{base}{path}?{}", self.file_query(path, &policy))
    }

    fn file_query(&self, path: &str, policy: &str) -> String {
        format!("Policy={policy}&Signature={}&Key-Pair-Id=KMOCK", self.sign(&format!("{path}?{policy}")))
    }

    /// Checks the link of a file.
    pub(crate) fn check_file(&self, path: &str, query: &str, now: SystemTime) -> Result<(), Refusal> {
        let policy = query.strip_prefix("Policy=").and_then(|rest| rest.split('&').next()).ok_or(Refusal::Altered)?;
        if self.file_query(path, policy) != query {
            return Err(Refusal::Altered);
        }
        let json = STANDARD.decode(policy.replace('-', "+").replace('_', "=").replace('~', "/"));
        let policy: Value = json.ok().and_then(|json| serde_json::from_slice(&json).ok()).ok_or(Refusal::Altered)?;
        let expires = policy.pointer("/Statement/0/Condition/DateLessThan/AWS:EpochTime").and_then(Value::as_u64);
        if expires.is_some_and(|expires| epoch_seconds(now) < expires) { Ok(()) } else { Err(Refusal::Expired) }
    }

    /// The link to which a part of an upload is sent.
    pub(crate) fn part(&self, upload: &str, number: u64, now: SystemTime, life: Duration) -> String {
        let path = format!("/uploads/{upload}/{number}");
        let date = iso(now);
        let date: String = date.split('.').next().unwrap_or_default().chars().filter(|c| !"-:".contains(*c)).collect();
        let query = format!(
            "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date={date}Z&X-Amz-Expires={}&X-Amz-SignedHeaders=host\
             &partNumber={number}&uploadId={upload}&x-id=UploadPart",
            life.as_secs()
        );
        let signature = self.sign(&format!("{path}?{query}"));
        format!("{}{path}?{query}{SIGNATURE}{signature}", self.base)
    }

    /// Checks the link of a part.
    pub(crate) fn check_part(&self, path: &str, query: &str, now: SystemTime) -> Result<(), Refusal> {
        let (signed, signature) = query.split_once(SIGNATURE).ok_or(Refusal::Altered)?;
        if self.sign(&format!("{path}?{signed}")) != signature {
            return Err(Refusal::Altered);
        }
        let value = |name: &str| signed.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
        let date = value("X-Amz-Date").and_then(parse_basic).ok_or(Refusal::Altered)?;
        let life = value("X-Amz-Expires").and_then(|life| life.parse().ok()).ok_or(Refusal::Altered)?;
        if now < date + Duration::from_secs(life) { Ok(()) } else { Err(Refusal::Expired) }
    }
}

/// Reads `20260921T141320Z`.
fn parse_basic(date: &str) -> Option<SystemTime> {
    let (day, time) = date.strip_suffix('Z')?.split_once('T')?;
    let part = |text: &str, from: usize, to: usize| text.get(from..to).map(str::to_owned);
    let day = [part(day, 0, 4)?, part(day, 4, 6)?, part(day, 6, 8)?].join("-");
    let time = [part(time, 0, 2)?, part(time, 2, 4)?, part(time, 4, 6)?].join(":");
    humantime::parse_rfc3339(&format!("{day}T{time}Z")).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: SystemTime = SystemTime::UNIX_EPOCH;

    fn split(link: &str) -> (String, String) {
        let (path, query) = link.strip_prefix("http://x").unwrap().split_once('?').unwrap();
        (path.to_owned(), query.to_owned())
    }

    #[test]
    fn a_file_is_there_until_its_link_expires() {
        let links = Links::new("http://x".to_owned(), 1);
        let now = NOW + Duration::from_secs(1_790_000_000);
        let (path, query) = split(&links.file("/assets/asset_1", now + Duration::from_secs(60)));
        let at = |seconds| links.check_file(&path, &query, now + Duration::from_secs(seconds));
        assert_eq!((at(59), at(60)), (Ok(()), Err(Refusal::Expired)));
        assert_eq!(links.check_file("/assets/asset_2", &query, now), Err(Refusal::Altered));
        assert_eq!(links.check_file(&path, &format!("{query}&width=10"), now), Err(Refusal::Altered));
        assert_eq!(links.check_file(&path, "", now), Err(Refusal::Altered));
        assert_eq!(Links::new("http://x".to_owned(), 2).check_file(&path, &query, now), Err(Refusal::Altered));
    }

    #[test]
    fn a_part_can_be_sent_until_its_link_expires() {
        let links = Links::new("http://x".to_owned(), 1);
        let now = NOW + Duration::from_secs(1_790_000_000);
        let (path, query) = split(&links.part("upload_1", 3, now, Duration::from_secs(60)));
        let at = |seconds| links.check_part(&path, &query, now + Duration::from_secs(seconds));
        assert_eq!((at(59), at(60)), (Ok(()), Err(Refusal::Expired)));
        assert_eq!(links.check_part("/uploads/upload_1/4", &query, now), Err(Refusal::Altered));
        let longer = query.replace("Expires=60", "Expires=90");
        assert_eq!(links.check_part(&path, &longer, now), Err(Refusal::Altered));
    }
}
