//! All pages of a list as one stream.

use async_stream::try_stream;
use comfy_cloud::types::{Asset, ListAssetsOrder, ListAssetsSort};
use futures::Stream;

use crate::{Client, Error, Result};

/// How many assets one page brings.
const PAGE_SIZE: i64 = 200;

/// Which assets, in which order; what is empty does not restrict.
#[derive(Clone, Debug, Default)]
pub struct AssetQuery {
    /// Has all of these tags.
    pub tags: Vec<String>,
    /// Has none of these tags.
    pub exclude_tags: Vec<String>,
    /// Its name contains this.
    pub name_contains: Option<String>,
    /// A JSON object that its metadata must match.
    pub metadata_filter: Option<String>,
    /// Has exactly this content.
    pub hash: Option<String>,
    /// What to order by; the time of making when left out.
    pub sort: Option<ListAssetsSort>,
    /// In which direction; the newest first when left out.
    pub order: Option<ListAssetsOrder>,
    /// Leave the public library out.
    pub own_only: bool,
}

impl Client {
    /// All assets that match, page by page as they are taken.
    pub fn assets(&self, query: AssetQuery) -> impl Stream<Item = Result<Asset>> + use<> {
        let client = self.clone();
        try_stream! {
            let mut after: Option<String> = None;
            loop {
                let page = client.repeat(|| client.page(&query, after.as_deref())).await?;
                for asset in page.assets {
                    yield asset;
                }
                match page.next_cursor {
                    Some(next) => after = Some(next),
                    None => break,
                }
            }
        }
    }

    async fn page(
        &self,
        query: &AssetQuery,
        after: Option<&str>,
    ) -> Result<comfy_cloud::types::ListAssetsResponse> {
        let mut call = self.api.list_assets().limit(PAGE_SIZE).include_public(!query.own_only);
        if !query.tags.is_empty() {
            call = call.include_tags(query.tags.clone());
        }
        if !query.exclude_tags.is_empty() {
            call = call.exclude_tags(query.exclude_tags.clone());
        }
        if let Some(text) = &query.name_contains {
            call = call.name_contains(text);
        }
        if let Some(text) = &query.metadata_filter {
            call = call.metadata_filter(text);
        }
        if let Some(hash) = &query.hash {
            call = call.hash(
                hash.parse()
                    .map_err(|error| Error::Invalid(format!("`{hash}` is no hash: {error}")))?,
            );
        }
        if let Some(sort) = query.sort {
            call = call.sort(sort);
        }
        if let Some(order) = query.order {
            call = call.order(order);
        }
        if let Some(after) = after {
            call = call.after(after);
        }
        Ok(call.send().await?.into_inner())
    }
}
