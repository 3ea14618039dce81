//! The program `scenario-mock`, as a process.

use std::{
    collections::HashMap,
    io::{BufRead, BufReader},
    process::{Command, Stdio},
};

use serde_json::{Value, json};

#[tokio::test]
async fn it_prints_its_address_and_the_charges() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_scenario-mock"));
    command.args(["--job-seconds", "0", "--limit-jobs", "3", "--seed", "4"]).stdout(Stdio::piped());
    let mut process = command.spawn().unwrap();
    let lines = BufReader::new(process.stdout.take().unwrap()).lines().map(Result::unwrap);
    let exports = lines.filter_map(|line| {
        let (name, value) = line.strip_prefix("export ")?.split_once('=')?;
        Some((name.to_owned(), value.to_owned()))
    });
    let values: HashMap<_, _> = exports.take(3).collect();
    let base = &values["SCENARIO_BASE_URL"];
    let http = reqwest::Client::new();
    let run = http.post(format!("{base}/generate/custom/model_bfl-flux-1-dev")).json(&json!({ "prompt": "a fox" }));
    let run = run.basic_auth(&values["SCENARIO_SDK_API_KEY"], Some(&values["SCENARIO_SDK_API_SECRET"]));
    let run: Value = run.send().await.unwrap().json().await.unwrap();
    let ledger: Value = http.get(format!("{base}/_mock/ledger")).send().await.unwrap().json().await.unwrap();
    process.kill().unwrap();
    process.wait().unwrap();
    assert_eq!(run["job"]["status"], "success");
    assert_eq!((&ledger["total"], &ledger["entries"][0]["jobId"]), (&json!(5.0), &run["job"]["jobId"]));
}

#[test]
fn it_refuses_an_option_that_it_does_not_have() {
    let output = Command::new(env!("CARGO_BIN_EXE_scenario-mock")).arg("--speed").output().unwrap();
    assert!(!output.status.success());
    assert!(String::from_utf8_lossy(&output.stderr).contains("--speed"));
}
