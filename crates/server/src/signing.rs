//! URLs to bytes that work without a key until they expire.
//!
//! `/blobs/<BLAKE3>?exp=…&size=…&name=…&type=…&disp=…&sig=…`: `sig` is an HMAC-SHA-256 over
//! everything before it, under a secret of the data folder. Whoever has the URL may read these
//! bytes under this name until that second, and nothing else.

use comfy_cloud_domain::{Blake3, BlobRef, Secret};
use hmac::{Hmac, Mac};
use sha2::Sha256;

/// Signs and checks URLs.
#[derive(Clone)]
pub(crate) struct Signer {
    /// Nothing but the secret has gone into it.
    mac: Hmac<Sha256>,
}

/// How a browser is to treat the bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Disposition {
    Inline,
    Attachment,
}

/// What a signed URL lets its holder read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Grant {
    /// What the catalogue says of the bytes: what is stored is held against it.
    pub(crate) blob: BlobRef,
    pub(crate) name: String,
    pub(crate) mime_type: String,
    pub(crate) disposition: Disposition,
    /// Seconds since 1970.
    pub(crate) expires_at: u64,
}

/// Why a URL is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    Forged,
    Expired,
}

impl Signer {
    /// Signs with the secret of a data folder.
    pub(crate) fn new(secret: &Secret) -> Self {
        #[expect(clippy::expect_used, reason = "HMAC takes keys of any length")]
        let mac = Hmac::new_from_slice(secret.as_bytes()).expect("a key of 32 bytes");
        Self { mac }
    }

    /// The path and query of a URL for a grant.
    pub(crate) fn sign(&self, grant: &Grant) -> String {
        let unsigned = unsigned(grant);
        let signature = hex::encode(self.mac(&unsigned).finalize().into_bytes());
        format!("{unsigned}&sig={signature}")
    }

    /// What a URL grants at a time.
    pub(crate) fn verify(
        &self,
        hash: &str,
        query: impl Fn(&str) -> Option<String>,
        now: u64,
    ) -> Result<Grant, Refusal> {
        let grant = (|| {
            Some(Grant {
                blob: BlobRef {
                    hash: Blake3::from_hex(hash).ok()?,
                    size_bytes: query("size")?.parse().ok()?,
                },
                name: query("name")?,
                mime_type: query("type")?,
                disposition: match query("disp")?.as_str() {
                    "inline" => Disposition::Inline,
                    "attachment" => Disposition::Attachment,
                    _ => return None,
                },
                expires_at: query("exp")?.parse().ok()?,
            })
        })()
        .ok_or(Refusal::Forged)?;
        let signature =
            query("sig").and_then(|hex| hex::decode(hex).ok()).ok_or(Refusal::Forged)?;
        self.mac(&unsigned(&grant)).verify_slice(&signature).map_err(|_| Refusal::Forged)?;
        if now >= grant.expires_at { Err(Refusal::Expired) } else { Ok(grant) }
    }

    fn mac(&self, text: &str) -> Hmac<Sha256> {
        self.mac.clone().chain_update(text)
    }
}

fn unsigned(grant: &Grant) -> String {
    let disposition = match grant.disposition {
        Disposition::Inline => "inline",
        Disposition::Attachment => "attachment",
    };
    let query = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("exp", &grant.expires_at.to_string())
        .append_pair("size", &grant.blob.size_bytes.to_string())
        .append_pair("name", &grant.name)
        .append_pair("type", &grant.mime_type)
        .append_pair("disp", disposition)
        .finish();
    format!("/blobs/{}?{query}", grant.blob.hash.to_hex())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    #[test]
    fn a_url_works_until_it_expires_and_not_with_anything_changed() {
        let secret = Secret::generate().expect("a secret");
        let open = || Signer::new(&secret);
        let signer = open();
        let grant = Grant {
            blob: BlobRef { hash: Blake3::from_bytes([7; 32]), size_bytes: 5 },
            name: "ä & b.png".into(),
            mime_type: "image/png".into(),
            disposition: Disposition::Inline,
            expires_at: 100,
        };
        let signed = signer.sign(&grant);
        let url = url::Url::parse("http://x").and_then(|base| base.join(&signed)).expect("a URL");
        let query: HashMap<String, String> = url.query_pairs().into_owned().collect();
        let hash = url.path().trim_start_matches("/blobs/").to_owned();
        let verify = |hash: &str, query: &HashMap<String, String>, now| {
            signer.verify(hash, |key| query.get(key).cloned(), now)
        };
        assert_eq!(verify(&hash, &query, 99), Ok(grant.clone()));
        assert_eq!(verify(&hash, &query, 100), Err(Refusal::Expired));
        assert_eq!(verify(&hash.replace('7', "8"), &query, 99), Err(Refusal::Forged));
        for (key, value) in &query {
            let mut changed = query.clone();
            changed.insert(key.clone(), format!("{value}0"));
            assert_eq!(verify(&hash, &changed, 99), Err(Refusal::Forged), "{key}");
        }
        // The secret outlives a restart.
        assert_eq!(open().sign(&grant), signed);
    }
}
