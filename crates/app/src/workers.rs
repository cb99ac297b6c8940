//! Workers, as those who run the server keep them.

use comfy_cloud_domain::{Audience, Worker};

crate::store::expose! {
    /// Adds a worker; credentials in its address are kept sealed.
    add_worker(name: &str, url: &str, audience: Audience) -> Worker;
    /// All workers, by name.
    list_workers() -> Vec<Worker>;
    /// Sets whose a worker is.
    set_audience(name: &str, audience: Audience) -> Worker;
    /// Sets whether a worker gets no new jobs.
    drain_worker(name: &str, draining: bool) -> Worker;
    /// Forgets a worker.
    remove_worker(name: &str) -> ();
}
