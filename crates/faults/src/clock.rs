//! A wall clock that jumps back.

use std::sync::OnceLock;

use libc::{c_int, clockid_t, timespec};

use crate::real;

/// When the jump comes, after the first look at the clock.
const AFTER_NANOS: i64 = 500_000_000;

fn monotonic() -> i64 {
    let mut now = timespec { tv_sec: 0, tv_nsec: 0 };
    real::clock_gettime(libc::CLOCK_MONOTONIC, &raw mut now);
    now.tv_sec * 1_000_000_000 + now.tv_nsec
}

/// Stands in for the C library's.
///
/// # Safety
/// As the C library's: `time` points to a `timespec`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn clock_gettime(clock: clockid_t, time: *mut timespec) -> c_int {
    static BACK: OnceLock<i64> = OnceLock::new();
    static START: OnceLock<i64> = OnceLock::new();
    let done = real::clock_gettime(clock, time);
    if clock != libc::CLOCK_REALTIME || done != 0 {
        return done;
    }
    let back = *BACK.get_or_init(|| {
        std::env::var("FAULTS_CLOCK_BACK_SECS").ok().and_then(|text| text.parse().ok()).unwrap_or(0)
    });
    if back != 0 && monotonic() - *START.get_or_init(monotonic) > AFTER_NANOS {
        // SAFETY: the C library has just written there.
        unsafe { (*time).tv_sec -= back };
    }
    done
}
