//! Which addresses may be fetched from.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use url::{Host, Url};

use crate::config::FetchConfig;
use crate::error::{Class, Failure};

/// The rules, as the operator set them.
#[derive(Clone)]
pub(super) struct Rules {
    private_hosts: Arc<Vec<String>>,
    download_hosts: Arc<Vec<String>>,
}

impl Rules {
    pub(super) fn new(config: &FetchConfig) -> Self {
        let lower = |hosts: &[String]| {
            Arc::new(hosts.iter().map(|host| host.to_ascii_lowercase()).collect())
        };
        Self {
            private_hosts: lower(&config.private_hosts),
            download_hosts: lower(&config.download_hosts),
        }
    }

    /// An address that may be fetched from, as far as can be told before its name is resolved.
    pub(super) fn checked(&self, text: &str) -> Result<Url, Failure> {
        let url = Url::parse(text)
            .map_err(|error| Failure::invalid(format!("`url`: this is not a URL: {error}")))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(refused(format!("only http and https are fetched, not {}", url.scheme())));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(refused("credentials in an address are not used".to_owned()));
        }
        let address = match url.host() {
            Some(Host::Ipv4(address)) => Some(IpAddr::V4(address)),
            Some(Host::Ipv6(address)) => Some(IpAddr::V6(address)),
            Some(Host::Domain(_)) => None,
            None => return Err(refused("the address names no host".to_owned())),
        };
        match address {
            Some(address) if !is_public(address) && !self.may_be_private(&url) => {
                Err(refused(NOT_PUBLIC.to_owned()))
            }
            _ => Ok(url),
        }
    }

    /// Whether background downloads may come from the host of an address.
    pub(super) fn is_download_host(&self, url: &Url) -> bool {
        let Some(host) = url.host_str() else { return false };
        let within = |allowed: &String| {
            host == allowed
                || host.ends_with(&format!(".{allowed}"))
                || Some(allowed) == with_port(url).as_ref()
        };
        self.download_hosts.iter().any(within)
    }

    /// Whether the operator lets an address be fetched from wherever its host is: one that is
    /// listed with a port by that port alone.
    pub(super) fn may_be_private(&self, url: &Url) -> bool {
        let host = url.host_str().unwrap_or_default();
        self.private_hosts
            .iter()
            .any(|allowed| allowed == host || Some(allowed) == with_port(url).as_ref())
    }
}

fn with_port(url: &Url) -> Option<String> {
    Some(format!("{}:{}", url.host_str()?, url.port_or_known_default()?))
}

const NOT_PUBLIC: &str = "the host is not on the public network; the operator can allow it";

pub(super) fn refused(why: String) -> Failure {
    Failure::new(Class::Invalid, "url_not_allowed", format!("`url`: {why}"))
}

/// Names resolve to public addresses, or not at all.
pub(super) struct PublicNames;

impl Resolve for PublicNames {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            let found: Vec<SocketAddr> =
                tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            // One private address among public ones is enough to refuse: which of them a
            // connection takes is not ours to choose.
            if found.iter().any(|address| !is_public(address.ip())) {
                return Err(NotPublic.into());
            }
            Ok(Box::new(found.into_iter()) as Addrs)
        })
    }
}

/// A name resolved to an address that is not public.
#[derive(Debug, thiserror::Error)]
#[error("{NOT_PUBLIC}")]
pub(super) struct NotPublic;

/// Whether an address is on the public network (the IANA special-purpose registries).
fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => match embedded_v4(address) {
            Some(inner) => is_public_v4(inner),
            None => is_public_v6(address),
        },
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let special = address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_unspecified()
        || address.is_broadcast()
        || address.is_documentation()
        || address.is_multicast()
        || a == 0
        || (a == 100 && (64..128).contains(&b))
        || (a, b, c) == (192, 0, 0)
        || (a, b, c) == (192, 88, 99)
        || (a == 198 && (b == 18 || b == 19))
        || a >= 240;
    !special
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    let [a, b, ..] = address.segments();
    // Only 2000::/3 is given out; of it documentation, benchmarking and the like are special.
    let global = a & 0xe000 == 0x2000;
    let special = (a == 0x2001 && (b < 0x0200 || b == 0x0db8)) || a == 0x3fff;
    global && !special
}

/// The IPv4 address that an IPv6 one stands for: mapped, compatible, 6to4, NAT64.
fn embedded_v4(address: Ipv6Addr) -> Option<Ipv4Addr> {
    let s = address.segments();
    let join = |high: u16, low: u16| {
        let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
        Ipv4Addr::new(a, b, c, d)
    };
    match s {
        [0, 0, 0, 0, 0, 0 | 0xffff, high, low] => Some(join(high, low)),
        [0x64, 0xff9b, 0, 0, 0, 0, high, low] => Some(join(high, low)),
        [0x2002, high, low, ..] => Some(join(high, low)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_private_networks_are_not_public_in_any_form() {
        let private = [
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "0.0.0.0",
            "100.64.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "::1",
            "::",
            "fe80::1",
            "fc00::1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "64:ff9b::7f00:1",
            "2002:7f00:1::",
            "2001:db8::1",
            "ff02::1",
        ];
        for address in private {
            assert!(!is_public(address.parse().expect("an address")), "{address}");
        }
        for address in ["1.1.1.1", "8.8.8.8", "2606:4700:4700::1111", "::ffff:8.8.8.8"] {
            assert!(is_public(address.parse().expect("an address")), "{address}");
        }
    }

    #[test]
    fn odd_spellings_of_private_addresses_are_seen_through() {
        let rules = Rules::new(&FetchConfig {
            private_hosts: vec!["127.0.0.1:9000".into()],
            ..FetchConfig::default()
        });
        for url in [
            "http://127.0.0.1/",
            "http://2130706433/",
            "http://0x7f.1/",
            "http://[::1]/",
            "ftp://example.org/",
            "http://u:p@example.org/",
            "file:///etc/passwd",
            "http://[::ffff:7f00:1]/",
        ] {
            assert!(rules.checked(url).is_err(), "{url}");
        }
        assert!(rules.checked("https://example.org/x").is_ok());
        assert!(rules.checked("http://127.0.0.1:9000/x").is_ok());
        assert!(rules.checked("http://127.0.0.1:9001/x").is_err());
        let named = Rules::new(&FetchConfig {
            private_hosts: vec!["models.lan:9000".into(), "any.lan".into()],
            ..FetchConfig::default()
        });
        let may = |url: &str| named.may_be_private(&Url::parse(url).expect("a URL"));
        assert!(
            may("http://models.lan:9000/x")
                && may("http://any.lan/x")
                && may("http://any.lan:81/x")
        );
        assert!(
            !may("http://models.lan/x")
                && !may("http://models.lan:9001/x")
                && !may("http://sub.models.lan:9000/x")
        );
    }

    #[test]
    fn downloads_come_from_listed_hosts_and_their_subdomains() {
        let rules = Rules::new(&FetchConfig::default());
        let allowed = |url: &str| rules.is_download_host(&Url::parse(url).expect("a URL"));
        assert!(allowed("https://huggingface.co/x") && allowed("https://cdn.huggingface.co/x"));
        assert!(
            !allowed("https://evilhuggingface.co/x")
                && !allowed("https://huggingface.co.evil.example/x")
        );
    }
}
