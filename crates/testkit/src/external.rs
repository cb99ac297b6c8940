//! Programs that `cargo xtask test` brings.

use std::path::PathBuf;

/// The program that a variable names. Without it the test is skipped and says so; where nothing
/// may be skipped, in CI, that is a failure.
///
/// # Panics
/// In CI, when the variable is not set.
#[must_use]
pub fn external(variable: &str) -> Option<PathBuf> {
    let found = std::env::var_os(variable).map(PathBuf::from);
    if found.is_none() {
        assert!(
            std::env::var_os("CI").is_none(),
            "{variable} is not set, and CI skips nothing; run `cargo xtask test`"
        );
        eprintln!("skipped: {variable} is not set; `cargo xtask test` installs what it names");
    }
    found
}
