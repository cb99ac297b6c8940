//! dropshot speaks to slog; the rest of the world to tracing. This is the one pipe between them.

use slog::{Drain, Level, Never, OwnedKVList, Record};

/// Passes on what dropshot says of itself, without the values it attaches: they hold the whole
/// address of each request, and addresses can hold signatures and tokens. Requests are logged by
/// the service's observer.
#[derive(Debug)]
pub(crate) struct ToTracing;

impl Drain for ToTracing {
    type Ok = ();
    type Err = Never;

    fn log(&self, record: &Record<'_>, _values: &OwnedKVList) -> Result<(), Never> {
        match record.level() {
            Level::Critical | Level::Error => tracing::error!(target: "dropshot", "{}", record.msg()),
            Level::Warning => tracing::warn!(target: "dropshot", "{}", record.msg()),
            _ => tracing::trace!(target: "dropshot", "{}", record.msg()),
        }
        Ok(())
    }

    fn is_enabled(&self, level: Level) -> bool {
        level.is_at_least(Level::Warning)
    }
}
