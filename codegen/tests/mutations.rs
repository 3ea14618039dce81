//! Random changes of the real document that a vendor could make: each is either visible in the generated SDK, or rejected with a location
//! and a help text.
//!
//! All of them, with the SDKs compiled, linted and documented:
//! `cargo test --workspace --test generator mutations -- --ignored --nocapture`. It prints its seed, and takes one from the variable `SEED`.

#![allow(clippy::print_stdout, reason = "the long run prints its seeds and figures")]

mod mutate;
mod surface;

use std::{
    collections::BTreeMap,
    env,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        LazyLock, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::Instant,
};

use codegen::{Error, Output, Spec, generate};
use fastrand::Rng;
use mutate::Mutation;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::{OUTPUT, SPEC, workspace::Workspace};

/// The number of single mutations in the long run.
const SINGLE: u64 = 500;
/// The number of batches of ten mutations.
const BATCHES: u64 = 50;
const BATCH: u64 = 10;
/// The number of mutations compiled in one SDK. Each changes a different location, so that a mutation that breaks compilation is found in a
/// batch too.
const TOGETHER: usize = 50;

const ADDITIONS: &str = "spec/additions.yaml";

static DOCUMENT: LazyLock<Value> = LazyLock::new(|| serde_json::from_slice(&SPEC.document).unwrap());
/// Includes the additions.
static PUBLISHED: LazyLock<Value> = LazyLock::new(|| codegen::published_document(&SPEC).unwrap());
static CORRECTED: LazyLock<Value> = LazyLock::new(|| codegen::corrected_document(&SPEC).unwrap());
static BASE: LazyLock<String> = LazyLock::new(|| visible(&OUTPUT));

/// The visible parts of the SDK.
fn visible(output: &Output) -> String {
    let files =
        output.files.iter().filter(|file| file.path.starts_with("sdk/") || file.path.ends_with("corrections.md"));
    files.map(|file| format!("{}\n{}", file.path, file.text)).collect()
}

fn spec(document: &Value) -> Spec {
    let document = serde_json::to_vec(document).unwrap();
    let sha256: String = Sha256::digest(&document).iter().map(|byte| format!("{byte:02x}")).collect();
    let lines = SPEC.source.lines().map(|line| match line.starts_with("sha256") {
        true => format!("sha256 = \"{sha256}\"\n"),
        false => format!("{line}\n"),
    });
    Spec { source: lines.collect(), document, ..SPEC.clone() }
}

/// The outcome of a mutated document.
enum Outcome {
    Accepted(Spec, Box<Output>),
    Refused(Vec<Error>),
}

/// Generates the SDK, first unchanged, then with the rows that the document requires, as a maintainer would add them.
fn run(document: &Value) -> Outcome {
    let mut spec = spec(document);
    let refused = match generate(&spec) {
        Ok(output) => return Outcome::Accepted(spec, Box::new(output)),
        Err(errors) => errors,
    };
    complain_about(&refused, document);
    let Ok(update) = codegen::update::update(&SPEC, &spec.document, true) else { return Outcome::Refused(refused) };
    spec = update.spec;
    if let Some(output) = update.output {
        return Outcome::Accepted(spec, Box::new(output));
    }
    spec.api = spec.api.replace("idempotency = \"?\"", "idempotency = \"safe\"").replace("= \"?\"", "= \"Mutations.\"");
    match generate(&spec) {
        Ok(output) => Outcome::Accepted(spec, Box::new(output)),
        Err(errors) => {
            complain_about(&errors, document);
            Outcome::Refused(errors)
        }
    }
}

/// Every error has a help text and an editable location: in the published document, or a line of `spec/`.
fn complain_about(errors: &[Error], document: &Value) {
    for error in errors {
        let (location, text) = (error.location(), error.to_string());
        let good = match location.split_once('#') {
            Some(("spec/openapi.json", pointer)) => document.pointer(pointer).is_some(),
            Some((file, pointer)) => file == ADDITIONS && PUBLISHED.pointer(pointer).is_some(),
            None => {
                let (file, line) = location.split_once(':').unwrap_or((location, ""));
                let numbered = line.parse::<u32>().is_ok();
                let lines = ["spec/api.toml", "spec/overlay.yaml"];
                numbered && lines.contains(&file) || ["spec/names.toml", ADDITIONS].contains(&location)
            }
        };
        assert!(good, "no such location: {text}");
        assert!(text.split_once("\n  help: ").is_some_and(|(_, help)| help.len() > 10), "no help: {text}");
    }
}

/// A document with the mutations of these seeds.
fn mutated(seeds: &[u64]) -> (Value, Vec<Mutation>) {
    let mut document = DOCUMENT.clone();
    let mutations = seeds.iter().map(|seed| mutate::mutate(&mut document, &mut Rng::with_seed(*seed), *seed));
    let mutations = mutations.collect();
    (document, mutations)
}

/// The outcome of the mutations of some seeds, or the failure.
fn judge(seeds: &[u64]) -> Result<(Vec<Mutation>, Outcome), String> {
    let (document, mutations) = mutated(seeds);
    let context = || {
        let lines = seeds.iter().zip(&mutations).map(|(seed, mutation)| format!("  {seed}: {}\n", mutation.what));
        lines.collect::<String>()
    };
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        let outcome = run(&document);
        if let Outcome::Accepted(spec, output) = &outcome {
            let corrected = codegen::corrected_document(spec).unwrap();
            let complaints = surface::complaints(&corrected, output);
            assert!(complaints.is_empty(), "the SDK is not what the document says: {complaints:#?}");
            // A correction may hide it.
            let differs = corrected != *CORRECTED;
            if let [only] = mutations.as_slice()
                && only.shows
                && differs
            {
                assert!(visible(output) != *BASE, "nothing shows it");
            }
        }
        outcome
    }));
    let outcome = outcome.map_err(|panic| {
        let text = panic.downcast_ref::<String>().map(String::as_str).or(panic.downcast_ref::<&str>().copied());
        format!("{}\n  {}", context(), text.unwrap_or("panicked"))
    })?;
    Ok((mutations, outcome))
}

/// Runs a function for each seed, on all processors.
fn on_all<T: Send + Sync>(all: &[T], of: impl Fn(&T) + Sync) {
    let next = AtomicUsize::new(0);
    let count = thread::available_parallelism().map_or(2, usize::from);
    thread::scope(|scope| {
        for _ in 0..count {
            scope.spawn(|| {
                while let Some(one) = all.get(next.fetch_add(1, Ordering::Relaxed)) {
                    of(one);
                }
            });
        }
    });
}

/// Statistics of a run.
#[derive(Default)]
struct Figures {
    accepted: BTreeMap<&'static str, usize>,
    refused: BTreeMap<&'static str, usize>,
    /// The seeds that were accepted together.
    taken: Vec<Vec<u64>>,
    failures: Vec<String>,
}

/// Checks lists of seeds.
fn judge_all(lists: &[Vec<u64>]) -> Figures {
    let figures = Mutex::new(Figures::default());
    on_all(lists, |seeds| {
        let judged = judge(seeds);
        let mut figures = figures.lock().unwrap();
        match judged {
            Ok((mutations, outcome)) => {
                let kind = if let [only] = mutations.as_slice() { only.kind } else { "several" };
                let (count, errors) = match &outcome {
                    Outcome::Accepted(..) => (&mut figures.accepted, [].as_slice()),
                    Outcome::Refused(errors) => (&mut figures.refused, errors.as_slice()),
                };
                *count.entry(kind).or_default() += 1;
                if let Outcome::Accepted(..) = &outcome {
                    figures.taken.push(seeds.clone());
                }
                if env::var_os("VERBOSE").is_some() {
                    mutations.iter().for_each(|mutation| println!("{}", mutation.what));
                    errors.iter().for_each(|error| println!("    {error}"));
                }
            }
            Err(failure) => {
                println!("{failure}");
                figures.failures.push(failure);
            }
        }
    });
    let mut figures = figures.into_inner().unwrap();
    figures.taken.sort_unstable();
    figures
}

fn start() -> u64 {
    let seed = env::var("SEED").ok().map_or_else(|| fastrand::u64(..1_000_000_000), |seed| seed.parse().unwrap());
    println!("SEED={seed}");
    seed
}

/// The seeds of a run: single ones, and those of batches.
fn seeds(seed: u64, single: u64, batches: u64) -> Vec<Vec<u64>> {
    let single = (0..single).map(|index| vec![seed + index]);
    let batches = (0..batches).map(|batch| (0..BATCH).map(|index| seed + 10_000 + batch * BATCH + index).collect());
    single.chain(batches).collect()
}

#[test]
fn a_sample_of_mutations_is_taken_in_or_refused() {
    let figures = judge_all(&seeds(1, 4, 1));
    assert!(figures.failures.is_empty(), "{}", figures.failures.join("\n"));
    assert!(figures.accepted.values().sum::<usize>() > 2);
}

#[test]
#[ignore = "takes minutes: compiles what it generates"]
fn all_mutations_are_taken_in_or_refused_and_compile() {
    let seed = start();
    let number = |name: &str, default: u64| env::var(name).ok().map_or(default, |number| number.parse().unwrap());
    let (single, batches) = (number("SINGLE", SINGLE), number("BATCHES", BATCHES));
    let began = Instant::now();
    let mut figures = judge_all(&seeds(seed, single, batches));
    println!("{single} mutations and {batches} batches of {BATCH} in {:?}", began.elapsed());
    println!("accepted: {:?}\nrefused: {:?}", figures.accepted, figures.refused);

    let began = Instant::now();
    let workspace = Workspace::new("mutated");
    // Single ones with single ones, and batches with batches.
    let (single, batches): (Vec<_>, Vec<_>) = figures.taken.iter().cloned().partition(|seeds| seeds.len() == 1);
    let mut waiting: Vec<_> = [single, batches].iter().flat_map(|taken| together(taken)).collect();
    let (mut sdks, mut compiled) = (0, 0);
    while let Some(parts) = waiting.pop() {
        let seeds = parts.concat();
        // If they are rejected or do not compile together, the halves are tried.
        let failure = match judge(&seeds) {
            Ok((_, Outcome::Accepted(_, output))) => {
                sdks += 1;
                compile(&workspace, &output).err()
            }
            Ok((_, Outcome::Refused(_))) if parts.len() > 1 => Some("refused together".to_owned()),
            Ok((_, Outcome::Refused(errors))) => panic!("{seeds:?} were accepted before: {errors:?}"),
            Err(failure) => Some(failure),
        };
        match failure {
            None => {
                compiled += seeds.len();
                println!("{} mutations compile, {:?} after the beginning", seeds.len(), began.elapsed());
            }
            Some(_) if parts.len() > 1 => {
                let (a, b) = parts.split_at(parts.len() / 2);
                waiting.extend([b.to_vec(), a.to_vec()]);
            }
            Some(failure) => {
                let lines = seeds.iter().zip(mutated(&seeds).1).map(|(seed, it)| format!("  {seed}: {}\n", it.what));
                let failure = format!("{}{failure}", lines.collect::<String>());
                println!("{failure}");
                figures.failures.push(failure);
            }
        }
    }
    println!("{compiled} mutations compiled in {sdks} SDKs in {:?}", began.elapsed());
    println!("{} failures", figures.failures.len());
    assert!(figures.failures.is_empty());
}

/// Lists of accepted seeds that are compiled together.
fn together(taken: &[Vec<u64>]) -> Vec<Vec<Vec<u64>>> {
    let size = taken.first().map_or(1, Vec::len);
    taken.chunks(TOGETHER.div_ceil(size)).map(<[Vec<u64>]>::to_vec).collect()
}

/// Clippy includes the checks of the compiler. Without Scenario's tasks, parts of the runtime are unused.
fn compile(workspace: &Workspace, output: &Output) -> Result<(), String> {
    workspace.generate(&output.files);
    workspace.cargo(&["clippy", "--all-features"], &["--", "-D", "warnings", "-A", "dead_code"])?;
    workspace.cargo(&["doc", "--no-deps", "--all-features"], &[])
}

#[test]
fn order_has_no_effect() {
    for document in [reversed(&DOCUMENT), mutate::shuffled(&DOCUMENT, &mut Rng::with_seed(1))] {
        assert_ne!(serde_json::to_vec(&document).unwrap(), serde_json::to_vec(&*DOCUMENT).unwrap());
        let output = generate(&spec(&document)).unwrap_or_else(|errors| panic!("{errors:#?}"));
        assert_eq!(output.files.len(), OUTPUT.files.len());
        for (file, expected) in output.files.iter().zip(&OUTPUT.files) {
            let line = || file.text.lines().zip(expected.text.lines()).find(|(line, expected)| line != expected);
            assert!(file == expected, "{}: {:?}", file.path, line());
        }
    }
}

/// The keys of every object from last to first.
fn reversed(node: &Value) -> Value {
    match node {
        Value::Object(map) => map.iter().rev().map(|(key, value)| (key.clone(), reversed(value))).collect(),
        Value::Array(list) => list.iter().map(reversed).collect(),
        other => other.clone(),
    }
}
