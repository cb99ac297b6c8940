//! Fetching from other servers on behalf of users, without becoming their way into ours.
//!
//! Only `http` and `https`; only public addresses, checked on what a name resolves to, by the very
//! resolver that the connection uses, so that a name cannot change between check and use; each
//! redirect is checked like the first address, its host for downloads included; sizes, times, rates
//! and redirects are bounded. What the operator lists in `fetch.private_hosts` is exempt from the
//! check of addresses, with a port that port alone.

mod address;
mod client;
mod download;

pub(crate) use client::Fetcher;
pub(crate) use download::Downloader;
