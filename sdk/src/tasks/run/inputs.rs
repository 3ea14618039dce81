//! The inputs of a run: values and files, and the request body made from them.

use std::sync::Arc;

use serde::Serialize;
use serde_json::Value;

use super::{declared, file::File, file_input::FileInput};
use crate::{Client, Error, ErrorKind, JsonObject, Result, tasks::upload::Uploads, types::ModelInput, values::json};

/// The placeholder of a file until it is uploaded.
const NOT_UPLOADED: &str = "data:,";

#[derive(Clone, Default)]
pub(crate) struct Inputs {
    entries: Vec<(String, Input)>,
    /// The first value that cannot be sent, and why.
    invalid: Option<String>,
}

#[derive(Clone)]
enum Input {
    Value(Value),
    Files(Vec<Arc<File>>),
}

impl Inputs {
    pub(crate) fn set(&mut self, name: impl Into<String>, value: &impl Serialize) {
        let name = name.into();
        match json::to_value(value) {
            Ok(value) => self.put(name, Input::Value(value)),
            Err(why) => {
                self.invalid.get_or_insert(format!("`{name}`: {why}"));
            }
        }
    }

    pub(crate) fn add_file(&mut self, name: impl Into<String>, file: FileInput) {
        let name = name.into();
        let file = Arc::new(File::new(file));
        match self.entries.iter_mut().find(|(known, _)| *known == name) {
            Some((_, Input::Files(files))) => files.push(file),
            _ => self.put(name, Input::Files(vec![file])),
        }
    }

    fn put(&mut self, name: String, input: Input) {
        match self.entries.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => *known = input,
            None => self.entries.push((name, input)),
        }
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|(name, _)| name.as_str())
    }

    fn files(&self) -> impl Iterator<Item = (&str, &Arc<File>)> {
        self.entries.iter().flat_map(|(name, input)| {
            let files = match input {
                Input::Files(files) => &files[..],
                Input::Value(_) => &[],
            };
            files.iter().map(move |file| (name.as_str(), file))
        })
    }

    /// Rejects values that JSON cannot represent and files that cannot be read. Sends nothing.
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

    /// The assets passed to `file`, with the names of their inputs.
    pub(crate) fn assets(&self) -> impl Iterator<Item = (String, String)> {
        self.files().filter_map(|(name, file)| Some((name.to_owned(), file.asset()?.to_owned())))
    }

    /// The values by name; files as a list if the input is a list.
    pub(crate) fn values(&self, inputs: &[ModelInput]) -> JsonObject {
        let value = |name: &str, input: &Input| match input {
            Input::Value(value) => value.clone(),
            Input::Files(files) => {
                let values = files.iter().map(|file| Value::from(file.value().unwrap_or(NOT_UPLOADED)));
                match declared::find(inputs, name).is_some_and(declared::is_list) || files.len() > 1 {
                    true => Value::Array(values.collect()),
                    false => values.collect::<Vec<_>>().pop().unwrap_or_default(),
                }
            }
        };
        self.entries.iter().map(|(name, input)| (name.clone(), value(name, input))).collect()
    }

    /// The values, with each file replaced by the key of its content, which is the same in every process. `None` if a file is a reader.
    pub(crate) async fn stable(&self) -> Result<Option<JsonObject>> {
        let mut stable = JsonObject::new();
        for (name, input) in &self.entries {
            let value = match input {
                Input::Value(value) => value.clone(),
                Input::Files(files) => {
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
