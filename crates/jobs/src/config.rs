//! What an operator can set of queue and workers, and what it is when nothing is set.

use std::collections::HashMap;

use serde::Deserialize;

/// Settings of queue and workers.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct JobsConfig {
    /// How many jobs a user may run at once, by tier.
    pub tiers: HashMap<String, usize>,
    /// The tier of users that `user_tiers` does not name.
    pub default_tier: String,
    /// The tier of single users, by name.
    pub user_tiers: HashMap<String, String>,
    /// How many jobs of a user may wait.
    pub max_queued_per_user: usize,
    /// How long a job may run, in seconds.
    pub timeout_secs: u64,
    /// How long a worker may take to run the first node of a job that it could run, in seconds.
    pub hang_secs: u64,
    /// How often workers may fail a job before it is lost.
    pub max_failures: u32,
    /// How long a worker may hold a job without a heartbeat, in seconds.
    pub lease_secs: u64,
    /// How long ended jobs stay in lists, in seconds.
    pub history_retention_secs: u64,
    /// How long the temporary outputs of jobs stay, in seconds.
    pub temp_retention_secs: u64,
    /// How often a worker is asked whether it is there, in seconds.
    pub health_interval_secs: u64,
    /// How long a worker may take to respond, in seconds.
    pub worker_timeout_secs: u64,
    /// How often a worker is asked what it can do, in seconds.
    pub discovery_interval_secs: u64,
    /// The largest file that is taken from a worker, in bytes.
    pub max_output_size_bytes: u64,
    /// How many files of one job are taken from its worker; what is beyond is named in the job's
    /// messages.
    pub max_outputs_per_job: usize,
    /// Node classes that are denied where several users share a worker, beside those that always
    /// are; `*` and `?` stand for any text and any character.
    pub denied_classes: Vec<String>,
    /// Node classes that are allowed there all the same.
    pub allowed_classes: Vec<String>,
}

impl Default for JobsConfig {
    fn default() -> Self {
        Self {
            tiers: HashMap::from([
                ("standard".to_owned(), 1),
                ("creator".to_owned(), 3),
                ("pro".to_owned(), 5),
            ]),
            default_tier: "creator".to_owned(),
            user_tiers: HashMap::new(),
            max_queued_per_user: 1000,
            timeout_secs: 3600,
            hang_secs: 60,
            max_failures: 3,
            lease_secs: 60,
            history_retention_secs: 30 * 24 * 3600,
            temp_retention_secs: 24 * 3600,
            health_interval_secs: 5,
            worker_timeout_secs: 10,
            discovery_interval_secs: 60,
            max_output_size_bytes: 16 << 30,
            max_outputs_per_job: 10_000,
            denied_classes: Vec::new(),
            allowed_classes: Vec::new(),
        }
    }
}

impl JobsConfig {
    /// Says what is wrong with it.
    ///
    /// # Errors
    /// A tier that is not defined, or that lets nobody run anything.
    pub fn check(&self) -> Result<(), String> {
        for tier in self.user_tiers.values().chain([&self.default_tier]) {
            match self.tiers.get(tier) {
                None => return Err(format!("the tier `{tier}` is not among `tiers`")),
                Some(0) => {
                    return Err(format!(
                        "the tier `{tier}` lets nobody run a job; give it at least 1"
                    ));
                }
                Some(_) => {}
            }
        }
        Ok(())
    }

    /// How many jobs a user may run at once.
    pub(crate) fn concurrency(&self, user_name: Option<&str>) -> usize {
        let tier =
            user_name.and_then(|name| self.user_tiers.get(name)).unwrap_or(&self.default_tier);
        self.tiers.get(tier).copied().unwrap_or(1).max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_user_runs_as_many_as_its_tier_says() {
        let mut config = JobsConfig {
            user_tiers: HashMap::from([("ann".to_owned(), "pro".to_owned())]),
            ..JobsConfig::default()
        };
        assert_eq!(
            (
                config.concurrency(Some("ann")),
                config.concurrency(Some("bob")),
                config.concurrency(None)
            ),
            (5, 3, 3)
        );
        config.default_tier = "gold".to_owned();
        assert!(config.check().is_err());
    }
}
