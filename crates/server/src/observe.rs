//! A log line and numbers for every request.

use std::collections::HashMap;
use std::fmt;
use std::sync::{OnceLock, PoisonError, RwLock};

use http::StatusCode;
use metrics::{Counter, Histogram, counter, histogram};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use openapi_runtime::{Completed, Observer};

/// Writes one line a request, without its query and headers: those can hold secrets.
pub(crate) struct Log;

impl Observer for Log {
    fn completed(&self, completed: &Completed<'_>) {
        tracing::info!(
            request_id = completed.context.request_id,
            method = completed.context.method.as_str(),
            path = %Redacted(completed.context.uri.path()),
            operation = completed.operation,
            status = completed.status.as_u16(),
            latency_us = completed.latency.as_micros() as u64,
            remote = %completed.context.remote_addr,
            user = completed.context.caller().map(tracing::field::display),
            "request"
        );
    }
}

/// A path as the log shows it. The path that a native token stands in is cut off before; one that
/// came another way - a client's mistake - is not shown.
struct Redacted<'a>(&'a str);

/// What keys and tokens begin with.
const KEY: &str = "comfyui-";

impl fmt::Display for Redacted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let decoded = percent_encoding::percent_decode_str(self.0).decode_utf8_lossy();
        if !decoded.contains(KEY) {
            return f.write_str(self.0);
        }
        for (n, piece) in decoded.split(KEY).enumerate() {
            let shown = if n == 0 {
                piece
            } else {
                piece.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-')
            };
            f.write_str(if n == 0 { "" } else { "***" })?;
            // Decoded, it may hold what ends a line or moves a terminal's cursor.
            write!(f, "{}", shown.escape_debug())?;
        }
        Ok(())
    }
}

/// Counts requests and their times, by operation.
#[derive(Default)]
pub(crate) struct Metrics {
    /// Finding a series by its labels takes longer than counting.
    known: RwLock<HashMap<(&'static str, StatusCode), Series>>,
}

type Series = (Counter, Histogram);

static RECORDER: OnceLock<Option<PrometheusHandle>> = OnceLock::new();

impl Metrics {
    /// Makes this process record its numbers; once is enough.
    pub(crate) fn install() {
        RECORDER.get_or_init(|| {
            let buckets = [0.0005, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1.0, 5.0, 30.0];
            let named = Matcher::Full("comfy_cloud_request_seconds".to_owned());
            let builder = PrometheusBuilder::new().set_buckets_for_metric(named, &buckets);
            let installed = builder
                .map_err(|error| error.to_string())
                .and_then(|builder| builder.install_recorder().map_err(|error| error.to_string()));
            installed.inspect_err(|error| tracing::warn!(error, "no metrics")).ok()
        });
        metrics::describe_counter!(
            "comfy_cloud_requests_total",
            "Requests, by operation and status"
        );
        metrics::describe_histogram!(
            "comfy_cloud_request_seconds",
            "Time to the head of the answer, by operation"
        );
    }

    /// The numbers in the text format of Prometheus.
    pub(crate) fn render() -> String {
        let Some(Some(handle)) = RECORDER.get() else { return String::new() };
        handle.run_upkeep();
        handle.render()
    }
}

impl Observer for Metrics {
    fn completed(&self, completed: &Completed<'_>) {
        // Unknown paths share one name: their number is the callers' to choose.
        let (operation, status) = (completed.operation.unwrap_or("none"), completed.status);
        let known = self
            .known
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .get(&(operation, status))
            .cloned();
        let (requests, seconds) = known.unwrap_or_else(|| {
            let series = series(operation, status);
            self.known
                .write()
                .unwrap_or_else(PoisonError::into_inner)
                .insert((operation, status), series.clone());
            series
        });
        requests.increment(1);
        seconds.record(completed.latency.as_secs_f64());
    }
}

fn series(operation: &'static str, status: StatusCode) -> Series {
    let requests = counter!("comfy_cloud_requests_total", "operation" => operation, "status" => status.as_str().to_owned());
    (requests, histogram!("comfy_cloud_request_seconds", "operation" => operation))
}

#[cfg(test)]
mod tests {
    use super::Redacted;

    #[test]
    fn a_key_in_a_path_is_not_shown() {
        let shown = |path: &str| Redacted(path).to_string();
        assert_eq!(shown("/api/assets/a%20b"), "/api/assets/a%20b");
        assert_eq!(shown("/x/comfyui-native-0af3/prompt/comfyui-1"), "/x/***/prompt/***");
        assert_eq!(shown("/x/%63omfyui%2Dnative-0af3"), "/x/***");
        assert_eq!(shown("/x%0aforged%1b%5b31m/comfyui-1"), "/x\\nforged\\u{1b}[31m/***");
    }
}
