//! The inputs of a run, from their values and files to the body of the request.

use std::sync::Arc;

use serde::Serialize;
use serde_json::Value;

use super::{declared, file::File, file_input::FileInput};
use crate::{Client, Error, ErrorKind, JsonObject, Result, tasks::upload::Uploads, types::ModelInput, values::json};

/// Stands for a file until it is uploaded.
const NOT_UPLOADED: &str = "data:,";

#[derive(Clone, Default)]
pub(crate) struct Inputs {
    given: Vec<(String, Given)>,
    /// The first value that cannot be sent, and why.
    invalid: Option<String>,
}

#[derive(Clone)]
enum Given {
    Value(Value),
    Files(Vec<Arc<File>>),
}

impl Inputs {
    pub(crate) fn set(&mut self, name: impl Into<String>, value: &impl Serialize) {
        let name = name.into();
        match json::to_value(value) {
            Ok(value) => self.put(name, Given::Value(value)),
            Err(why) => {
                self.invalid.get_or_insert(format!("`{name}`: {why}"));
            }
        }
    }

    pub(crate) fn add_file(&mut self, name: impl Into<String>, file: FileInput) {
        let name = name.into();
        let file = Arc::new(File::new(file));
        match self.given.iter_mut().find(|(known, _)| *known == name) {
            Some((_, Given::Files(files))) => files.push(file),
            _ => self.put(name, Given::Files(vec![file])),
        }
    }

    fn put(&mut self, name: String, given: Given) {
        match self.given.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => *known = given,
            None => self.given.push((name, given)),
        }
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.given.iter().map(|(name, _)| name.as_str())
    }

    fn files(&self) -> impl Iterator<Item = (&str, &Arc<File>)> {
        self.given.iter().flat_map(|(name, given)| {
            let files = match given {
                Given::Files(files) => &files[..],
                Given::Value(_) => &[],
            };
            files.iter().map(move |file| (name.as_str(), file))
        })
    }

    /// Refuses what cannot be sent: values that JSON does not hold, and files that cannot be read. Sends nothing.
    pub(crate) async fn open(&self) -> Result<()> {
        if let Some(why) = &self.invalid {
            return Err(Error::task(ErrorKind::InvalidInput, why.clone(), None));
        }
        for (_, file) in self.files() {
            file.identity().await?;
        }
        Ok(())
    }

    /// Uploads the files that are not uploaded yet.
    pub(crate) async fn upload(&self, client: &Client, uploads: &Uploads, hide: bool) -> Result<()> {
        for (_, file) in self.files() {
            file.upload(client, uploads, hide).await?;
        }
        Ok(())
    }

    /// The assets that the caller named by `file`, with the inputs that they are for.
    pub(crate) fn assets(&self) -> impl Iterator<Item = (String, String)> {
        self.files().filter_map(|(name, file)| Some((name.to_owned(), file.asset()?.to_owned())))
    }

    /// The values by their names; files as a list where the input is one.
    pub(crate) fn values(&self, inputs: &[ModelInput]) -> JsonObject {
        let value = |name: &str, given: &Given| match given {
            Given::Value(value) => value.clone(),
            Given::Files(files) => {
                let values = files.iter().map(|file| Value::from(file.value().unwrap_or(NOT_UPLOADED)));
                match declared::find(inputs, name).is_some_and(declared::is_list) || files.len() > 1 {
                    true => Value::Array(values.collect()),
                    false => values.collect::<Vec<_>>().pop().unwrap_or_default(),
                }
            }
        };
        self.given.iter().map(|(name, given)| (name.clone(), value(name, given))).collect()
    }

    /// The values, with the key of its content for each file: the same in every process. None if one is a reader.
    pub(crate) async fn stable(&self) -> Result<Option<JsonObject>> {
        let mut stable = JsonObject::new();
        for (name, given) in &self.given {
            let value = match given {
                Given::Value(value) => value.clone(),
                Given::Files(files) => {
                    let mut keys = Vec::new();
                    for file in files {
                        let Some(key) = file.identity().await? else { return Ok(None) };
                        keys.push(Value::from(key));
                    }
                    Value::Array(keys)
                }
            };
            stable.insert(name.clone(), value);
        }
        Ok(Some(stable))
    }
}
