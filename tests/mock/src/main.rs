//! Runs the mock of the Scenario API by itself.

fn main() {}
