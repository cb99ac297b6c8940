//! One fetch: redirects followed by hand, bytes streamed into the store.

use std::sync::Arc;
use std::time::Duration;

use comfy_cloud_app::{Store, Upload};
use comfy_cloud_domain::{Principal, file};
use http::header::{
    CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, LOCATION, RANGE,
};
use http::{Method, StatusCode};
use reqwest::{Client, Response};
use url::Url;

use super::address::{NotPublic, PublicNames, Rules, refused};
use crate::config::FetchConfig;
use crate::error::{Class, Failure};
use crate::media;

/// How long a source may be silent.
const IDLE_TIMEOUT: Duration = Duration::from_secs(30);

/// What a host is refused with that is not listed.
pub(crate) const HOST_NOT_ALLOWED: &str = "host_not_allowed";

/// Fetches within the operator's rules.
#[derive(Clone)]
pub(crate) struct Fetcher {
    /// Connects to public addresses alone.
    public: Client,
    /// Connects to any: for hosts, with their ports, that the operator has listed.
    private: Client,
    rules: Rules,
    timeout: Duration,
    max_redirects: u32,
}

/// From which hosts a file may come, its redirects included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hosts {
    /// From any on the public network.
    Any,
    /// From those that the operator lists for downloads.
    Listed,
}

/// What was fetched; not an asset yet.
pub(crate) struct Fetched {
    pub(crate) upload: Upload,
    pub(crate) head: Vec<u8>,
    pub(crate) content_type: Option<String>,
}

/// What a source says of a file.
#[derive(Debug, Default)]
pub(crate) struct Remote {
    pub(crate) size_bytes: Option<u64>,
    pub(crate) content_type: Option<String>,
    pub(crate) file_name: Option<String>,
    /// Where the redirects led.
    pub(crate) final_url: String,
}

impl Fetcher {
    pub(crate) fn new(config: &FetchConfig) -> Result<Self, reqwest::Error> {
        let rules = Rules::new(config);
        let builder = || {
            Client::builder()
                .redirect(reqwest::redirect::Policy::none())
                .no_proxy()
                .connect_timeout(Duration::from_secs(10))
                .read_timeout(IDLE_TIMEOUT)
                .user_agent(concat!("comfy-cloud/", env!("CARGO_PKG_VERSION")))
        };
        let public = builder().dns_resolver(Arc::new(PublicNames)).build()?;
        Ok(Self {
            public,
            private: builder().build()?,
            rules,
            timeout: Duration::from_secs(config.timeout_secs),
            max_redirects: config.max_redirects,
        })
    }

    /// Refuses a host that background downloads may not come from.
    pub(crate) fn require_download_host(&self, url: &str) -> Result<(), Failure> {
        self.require_listed(&self.rules.checked(url)?)
    }

    fn require_listed(&self, url: &Url) -> Result<(), Failure> {
        if self.rules.is_download_host(url) {
            return Ok(());
        }
        let host = url.host_str().unwrap_or_default();
        Err(Failure::new(
            Class::Unprocessable,
            HOST_NOT_ALLOWED,
            format!("downloads from {host} are not allowed; the operator can allow it"),
        ))
    }

    /// Fetches a file into the store.
    pub(crate) async fn fetch(
        &self,
        store: &Store,
        principal: &Principal,
        url: &str,
        limit: u64,
    ) -> Result<Fetched, Failure> {
        let fetch = async {
            let mut response = self.get(url, None, Hosts::Any).await?;
            let content_type = header(&response, CONTENT_TYPE.as_str())
                .and_then(|text| media::checked(&text).ok());
            let too_large = || {
                Failure::new(
                    Class::TooLarge,
                    "payload_too_large",
                    format!("the source's file is larger than {limit} bytes"),
                )
            };
            if response.content_length().is_some_and(|announced| announced > limit) {
                return Err(too_large());
            }
            let mut upload = store.begin_upload(principal, response.content_length()).await?;
            let (mut head, mut size_bytes) = (Vec::new(), 0);
            while let Some(chunk) = response.chunk().await.map_err(|error| unreachable(&error))? {
                size_bytes += chunk.len() as u64;
                if size_bytes > limit {
                    return Err(too_large());
                }
                head.extend_from_slice(&chunk[..chunk.len().min(file::HEAD_BYTES - head.len())]);
                upload.write(chunk).await?;
            }
            if size_bytes == 0 {
                return Err(Failure::new(
                    Class::Unprocessable,
                    "empty_file",
                    "the source's file is empty",
                ));
            }
            Ok(Fetched { upload, head, content_type })
        };
        let slow = |_| {
            Failure::new(
                Class::Unprocessable,
                "source_timeout",
                format!("the source took longer than {} seconds", self.timeout.as_secs()),
            )
        };
        tokio::time::timeout(self.timeout, fetch).await.map_err(slow)?
    }

    /// Asks what a file is without fetching it.
    pub(crate) async fn look(&self, url: &str) -> Result<Remote, Failure> {
        self.require_download_host(url)?;
        let head = self.request(Method::HEAD, url, None, Hosts::Listed).await;
        // A source that does not know HEAD is asked for one byte.
        let response = match head {
            Ok(response) if response.status().is_success() => response,
            _ => self.get(url, Some("bytes=0-0".to_owned()), Hosts::Listed).await?,
        };
        let whole = header(&response, CONTENT_RANGE.as_str())
            .and_then(|range| range.rsplit('/').next()?.parse().ok());
        let length = header(&response, CONTENT_LENGTH.as_str()).and_then(|text| text.parse().ok());
        let partial = response.status() == StatusCode::PARTIAL_CONTENT;
        Ok(Remote {
            size_bytes: if partial { whole } else { length },
            content_type: header(&response, CONTENT_TYPE.as_str())
                .and_then(|text| media::checked(&text).ok()),
            file_name: file_name(&response),
            final_url: response.url().to_string(),
        })
    }

    /// A successful response to a GET, wherever its redirects led.
    pub(crate) async fn get(
        &self,
        url: &str,
        range: Option<String>,
        hosts: Hosts,
    ) -> Result<Response, Failure> {
        let response = self.request(Method::GET, url, range, hosts).await?;
        let failure = |class, code, text: &str| {
            Err(Failure::new(
                class,
                code,
                format!("{text} (the source answered {})", response.status().as_u16()),
            ))
        };
        match response.status() {
            status if status.is_success() || status == StatusCode::RANGE_NOT_SATISFIABLE => {
                Ok(response)
            }
            StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => failure(
                Class::Forbidden,
                "source_forbidden",
                "the source refuses access to the file",
            ),
            StatusCode::NOT_FOUND | StatusCode::GONE => {
                failure(Class::NotFound, "source_not_found", "the source has no such file")
            }
            StatusCode::PAYLOAD_TOO_LARGE => {
                failure(Class::TooLarge, "payload_too_large", "the source calls the file too large")
            }
            _ => {
                failure(Class::Unprocessable, "source_failed", "the source does not give the file")
            }
        }
    }

    async fn request(
        &self,
        method: Method,
        url: &str,
        range: Option<String>,
        hosts: Hosts,
    ) -> Result<Response, Failure> {
        let mut url = self.rules.checked(url)?;
        for _ in 0..=self.max_redirects {
            if hosts == Hosts::Listed {
                self.require_listed(&url)?;
            }
            let client = if self.rules.may_be_private(&url) { &self.private } else { &self.public };
            let mut request = client.request(method.clone(), url.clone());
            if let Some(range) = &range {
                request = request.header(RANGE, range);
            }
            let response = request.send().await.map_err(|error| unreachable(&error))?;
            match response.status() {
                StatusCode::MOVED_PERMANENTLY
                | StatusCode::FOUND
                | StatusCode::SEE_OTHER
                | StatusCode::TEMPORARY_REDIRECT
                | StatusCode::PERMANENT_REDIRECT => {
                    let target = header(&response, LOCATION.as_str())
                        .and_then(|location| url.join(&location).ok());
                    let target = target
                        .ok_or_else(|| refused("the source redirects to nowhere".to_owned()))?;
                    url = self.rules.checked(target.as_str())?;
                }
                _ => return Ok(response),
            }
        }
        Err(Failure::new(
            Class::Unprocessable,
            "too_many_redirects",
            format!("`url`: more than {} redirects", self.max_redirects),
        ))
    }
}

/// A source that cannot be reached: either it may not be, or it does not respond.
fn unreachable(error: &reqwest::Error) -> Failure {
    let mut causes =
        std::iter::successors(Some(error as &dyn std::error::Error), |cause| cause.source());
    if causes.any(|cause| cause.is::<NotPublic>()) {
        return refused(NotPublic.to_string());
    }
    let what = if error.is_timeout() {
        "the source does not answer in time"
    } else {
        "the source cannot be reached"
    };
    Failure::new(Class::Unprocessable, "source_unreachable", what)
}

pub(super) fn header(response: &Response, name: &str) -> Option<String> {
    response.headers().get(name)?.to_str().ok().map(str::to_owned)
}

fn file_name(response: &Response) -> Option<String> {
    let said = header(response, CONTENT_DISPOSITION.as_str()).and_then(|text| {
        let value = text
            .split(';')
            .find_map(|part| part.trim().strip_prefix("filename=").map(str::to_owned))?;
        Some(value.trim_matches('"').to_owned())
    });
    said.or_else(|| last_segment(response.url())).filter(|name| !name.is_empty())
}

/// The last part of an address, decoded.
pub(super) fn last_segment(url: &Url) -> Option<String> {
    let segment = url.path_segments()?.next_back()?;
    Some(percent_encoding::percent_decode_str(segment).decode_utf8_lossy().into_owned())
}
