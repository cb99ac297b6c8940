//! Uploads of several parts that nobody completes any more. What the catalogue has noted is given
//! up by its row; what was begun and not noted, because the response or the process was lost, is
//! found in the endpoint's own list.

use comfy_cloud_domain::{Location, Result};
use futures::TryStreamExt;
use object_store::client::{HttpRequest, HttpRequestBody};
use object_store::path::Path;
use object_store::signer::{Method, SignedUrlOptions};
use serde::Deserialize;

use crate::bucket::Inner;
use crate::reach::Own;
use crate::{RETRY_AFTER, failure};

/// How many are given up at once by their rows.
const ROWS: u32 = 1000;
/// How long the signature of a page's address lasts.
const SIGNED: std::time::Duration = std::time::Duration::from_secs(300);
/// The longest page of the list, in bytes; the endpoint sends at most 1 000 uploads.
const PAGE_BYTES: usize = 8 << 20;

/// A page of the list, in S3's words.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Page {
    #[serde(default)]
    upload: Vec<Unfinished>,
    #[serde(default)]
    is_truncated: bool,
    #[serde(default)]
    next_key_marker: Option<String>,
    #[serde(default)]
    next_upload_id_marker: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Unfinished {
    key: String,
    upload_id: String,
}

impl Inner {
    /// Gives up the uploads whose lease has ended; returns how many.
    pub(crate) async fn give_up_abandoned(&self) -> Result<usize> {
        let abandoned = self.index.abandoned(ROWS).await?;
        for (location, id) in &abandoned {
            self.abort(location, id).await?;
            self.index.forget_unfinished(location).await?;
        }
        Ok(abandoned.len())
    }

    /// Gives up the uploads in the endpoint's list whose lease has ended; returns how many. Not
    /// every endpoint has one.
    pub(crate) async fn give_up_listed(&self) -> Result<usize> {
        let Some(own) = &self.own else { return Ok(0) };
        let (mut given_up, mut marker) = (0, None);
        loop {
            let Some(page) = self.page(own, marker.as_ref()).await? else { return Ok(given_up) };
            let ours: Vec<(Location, String)> =
                page.upload.into_iter().filter_map(|found| self.ours(found)).collect();
            let locations: Vec<Location> =
                ours.iter().map(|(location, _)| location.clone()).collect();
            let unclaimed = if locations.is_empty() {
                Vec::new()
            } else {
                self.index.unclaimed(&locations).await?
            };
            for (location, id) in ours.iter().filter(|(location, _)| unclaimed.contains(location)) {
                self.abort(location, id).await?;
                given_up += 1;
            }
            marker = page.next_key_marker.zip(page.next_upload_id_marker);
            if !page.is_truncated || marker.is_none() {
                return Ok(given_up);
            }
        }
    }

    /// The location of an upload below our prefix; others' are left alone.
    fn ours(&self, found: Unfinished) -> Option<(Location, String)> {
        let below = format!("{}/", self.below("b"));
        let location = found.key.trim_start_matches('/').strip_prefix(&below)?.parse().ok()?;
        Some((location, found.upload_id))
    }

    /// A page of the list; `None` where the endpoint has none.
    async fn page(&self, own: &Own, marker: Option<&(String, String)>) -> Result<Option<Page>> {
        let mut query = vec![
            ("uploads", String::new()),
            ("prefix", format!("{}/", self.below("b"))),
            ("max-uploads", "1000".to_owned()),
        ];
        if let Some((key, id)) = marker {
            query.extend([("key-marker", key.clone()), ("upload-id-marker", id.clone())]);
        }
        let options = SignedUrlOptions::default().with_query(query);
        let url = own
            .signer
            .signed_url_opts(Method::GET, &Path::default(), SIGNED, &options)
            .await
            .map_err(failure)?;
        let unavailable = |source: Box<dyn std::error::Error + Send + Sync>| {
            comfy_cloud_domain::Error::Unavailable { retry_after: RETRY_AFTER, source }
        };
        let mut request = HttpRequest::new(HttpRequestBody::empty());
        *request.uri_mut() = url.as_str().parse().map_err(|error| unavailable(Box::new(error)))?;
        let response =
            own.client.execute(request).await.map_err(|error| unavailable(error.into()))?;
        match response.status().as_u16() {
            200 => {}
            status @ (400..=405 | 501) => {
                tracing::info!(
                    status,
                    "the endpoint of `blobs` does not list unfinished uploads; a lifecycle rule of the bucket should end them"
                );
                return Ok(None);
            }
            status => {
                return Err(unavailable(
                    format!("the list of unfinished uploads has status {status}").into(),
                ));
            }
        }
        let body = response.into_body().bytes_stream().map_err(|error| unavailable(error.into()));
        let text = body.try_fold(Vec::new(), |mut all, piece| async move {
            if all.len() + piece.len() > PAGE_BYTES {
                return Err(comfy_cloud_domain::Error::Unavailable {
                    retry_after: RETRY_AFTER,
                    source: "a page is too long".into(),
                });
            }
            all.extend_from_slice(&piece);
            Ok(all)
        });
        let text = text.await?;
        quick_xml::de::from_reader(text.as_slice())
            .map(Some)
            .map_err(|error| unavailable(error.into()))
    }

    async fn abort(&self, location: &Location, id: &String) -> Result<()> {
        match self.multipart.abort_multipart(&self.path(location), id).await {
            // Completed or given up before.
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(failure(error)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_of_the_list_is_read_in_s3s_words() {
        let text = "<?xml version=\"1.0\"?><ListMultipartUploadsResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Bucket>b</Bucket>\
                    <NextKeyMarker>k2</NextKeyMarker><NextUploadIdMarker>u2</NextUploadIdMarker><IsTruncated>true</IsTruncated>\
                    <Upload><Key>p/b/00/x</Key><UploadId>u1</UploadId><Initiated>2026-01-01T00:00:00Z</Initiated></Upload>\
                    <Upload><Key>k2</Key><UploadId>u2</UploadId></Upload></ListMultipartUploadsResult>";
        let page: Page = quick_xml::de::from_str(text).expect("a page");
        let found: Vec<_> = page
            .upload
            .iter()
            .map(|found| (found.key.as_str(), found.upload_id.as_str()))
            .collect();
        assert_eq!(found, [("p/b/00/x", "u1"), ("k2", "u2")]);
        assert_eq!(
            (
                page.is_truncated,
                page.next_key_marker.as_deref(),
                page.next_upload_id_marker.as_deref()
            ),
            (true, Some("k2"), Some("u2"))
        );
        let none: Page =
            quick_xml::de::from_str("<ListMultipartUploadsResult><IsTruncated>false</IsTruncated></ListMultipartUploadsResult>")
                .expect("a page");
        assert!(none.upload.is_empty() && !none.is_truncated);
    }
}
