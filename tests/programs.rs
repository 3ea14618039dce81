//! What the SDK adds to the programs of `tests/programs`, by their lock files. `.ci/run` builds and runs them.

#[test]
fn no_program_gains_a_second_tls_library() {
    let programs = [
        ("native-tls", include_str!("programs/native-tls/Cargo.lock"), ["aws-lc-rs", "ring", "rustls"]),
        ("own-rustls", include_str!("programs/own-rustls/Cargo.lock"), ["native-tls", "openssl", "ring"]),
        ("plain-reqwest", include_str!("programs/plain-reqwest/Cargo.lock"), ["native-tls", "openssl", "ring"]),
    ];
    for (program, lock, absent) in programs {
        let names: Vec<_> = lock.lines().filter_map(|line| line.strip_prefix("name = ")).collect();
        assert!(names.contains(&"\"scenario-sdk\""), "{program}");
        for name in absent {
            assert!(!names.contains(&format!("{name:?}").as_str()), "{program}: {name}");
        }
    }
}
