//! A disk and a clock that fail, for one process.
//!
//! Loaded before the C library (`LD_PRELOAD`), it takes the calls by which a process changes files:
//! of the real binary, SQLite's as well as its own. It touches only files below one folder. What it
//! does is told by the environment:
//!
//! - `FAULTS_FOLDER`: the folder, as an absolute path. Without it nothing is done.
//! - `FAULTS_POWER_LOSS_AFTER=N`: the Nth change takes the power away. Everything that was not
//!   flushed is undone, the contents of files and the names in folders, and the process is gone.
//! - `FAULTS_FAIL_ONE_IN=N`: one change in N fails with `EIO` or `ENOSPC`, or writes less than was
//!   asked.
//! - `FAULTS_SEED=N`: of the choice of the changes that fail.
//! - `FAULTS_CLOCK_BACK_SECS=N`: the wall clock jumps back so far, half a second after the start.
//!
//! For Linux with glibc.
#![cfg(target_os = "linux")]

mod clock;
mod disk;
mod hooks;
mod real;
