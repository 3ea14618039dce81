//! The stages of a run, as shares of its time, from the spans of the pipeline: `cargo bench -p codegen --bench stages`.
#![allow(clippy::print_stdout, clippy::expect_used, reason = "a bench prints, and stops where it cannot go on")]

use std::{
    collections::BTreeMap,
    hint::black_box,
    path::Path,
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use codegen::{
    Spec,
    diff::{Document, Labels, current_version, diff},
};
use tracing::{Subscriber, span::Id};
use tracing_subscriber::{
    Layer,
    layer::{Context, SubscriberExt},
    registry::LookupSpan,
};

const ROUNDS: usize = 7;

/// The stages in their order: the name of the span, and the contents.
const STAGES: [(&str, &str); 10] = [
    ("source", "verify the checksum and parse the document"),
    ("correct", "apply the overlay and the fix-ups"),
    ("lint", "check every keyword and row"),
    ("normalize", "name the types and build the model"),
    ("wire", "build progenitor's document and take its output apart"),
    ("progenitor", "generate the wire functions and structs"),
    ("emit", "emit the types and the wire functions"),
    ("resources", "emit the resources and documents, at the same time as the stages from wire to emit"),
    ("format", "parse and format the Rust files, within emit and resources"),
    ("published", "check the published document, at the same time"),
];

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let folder = root.join("spec");
    let spans = Spans::default();
    let subscriber = tracing_subscriber::registry().with(spans.clone());
    tracing::subscriber::set_global_default(subscriber).expect("there is no other subscriber");

    let (mut read, mut whole, mut compared) = (Vec::new(), Vec::new(), Vec::new());
    let mut stages: BTreeMap<&str, Vec<Duration>> = BTreeMap::new();
    let mut size = (0, 0);
    // The first round warms up.
    for round in 0..=ROUNDS {
        let (read_time, spec) = time(|| Spec::read(&folder).expect("the files can be read"));
        spans.take();
        let (generate_time, output) = time(|| codegen::generate(&spec).expect("the document is accepted"));
        let stage_times = spans.take();
        let compare_time = compare(&root, &spec);
        if round > 0 {
            read.push(read_time);
            whole.push(read_time + generate_time);
            compared.push(compare_time);
            stage_times.into_iter().for_each(|(name, time)| stages.entry(name).or_default().push(time));
            size = (output.files.len(), output.files.iter().map(|file| file.text.lines().count()).sum());
        }
    }

    println!("{} files with {} lines from `spec/`; medians of {ROUNDS} runs.\n", size.0, size.1);
    println!("| stage | | time | share |\n|---|---|--:|--:|");
    let whole = median(whole);
    let row = |stage: &str, about: &str, time: Duration| {
        let share = 100.0 * time.as_secs_f64() / whole.as_secs_f64();
        println!("| {stage} | {about} | {:.1} ms | {share:.0} % |", time.as_secs_f64() * 1e3);
    };
    row("read", "read the files of `spec/`", median(read));
    for (name, about) in STAGES {
        row(name, about, median(stages.remove(name).expect("the stage has a span")));
    }
    assert!(stages.is_empty(), "spans without a row: {stages:?}");
    row("whole run", "`cargo xtask codegen` without writing", whole);
    row("diff", "`cargo xtask spec diff`: the vendored document, and the one with the additions", median(compared));
}

/// The time to compare the vendored document with the one that has the added operations.
fn compare(root: &Path, spec: &Spec) -> Duration {
    let new = codegen::published_document(spec).expect("the document is accepted");
    let new = serde_json::to_vec(&new).expect("it is JSON");
    let (time, found) = time(|| {
        let old = Document::parse("old", &spec.document).expect("it is OpenAPI");
        let new = Document::parse("new", &new).expect("it is OpenAPI");
        let labels = Labels::from_rows(&spec.api).with_names(&spec.names);
        diff(&old, &new, &labels, &current_version(root).expect("the SDK has a version")).expect("it is a version")
    });
    assert!(found.changes.len() >= 60, "{} changes", found.changes.len());
    time
}

fn time<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let result = black_box(work());
    (start.elapsed(), result)
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// The time spent in the spans of each name, without that of spans inside them.
#[derive(Clone, Default)]
struct Spans(Arc<Mutex<BTreeMap<&'static str, Duration>>>);

impl Spans {
    fn take(&self) -> BTreeMap<&'static str, Duration> {
        std::mem::take(&mut *self.0.lock().expect("no thread panicked"))
    }
}

/// The time of entering a span, and the time spent in spans inside it.
struct Entered(Instant, Duration);

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Spans {
    fn on_enter(&self, id: &Id, context: Context<'_, S>) {
        if let Some(span) = context.span(id) {
            span.extensions_mut().replace(Entered(Instant::now(), Duration::ZERO));
        }
    }

    fn on_exit(&self, id: &Id, context: Context<'_, S>) {
        let Some(span) = context.span(id) else { return };
        let Some(Entered(start, inside)) = span.extensions_mut().remove() else { return };
        let elapsed = start.elapsed();
        if let Some(parent) = span.parent()
            && let Some(Entered(_, inside)) = parent.extensions_mut().get_mut()
        {
            *inside += elapsed;
        }
        let mut spans = self.0.lock().expect("no thread panicked");
        *spans.entry(span.name()).or_default() += elapsed.saturating_sub(inside);
    }
}
