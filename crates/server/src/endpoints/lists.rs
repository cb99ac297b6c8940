//! Lists of assets, and what is counted over them.

use comfy_cloud::server::*;
use comfy_cloud::types;
use comfy_cloud_domain::{
    AssetFilter, Cursor, Order, PageRequest, Principal, Result as StoreResult, SortKey, file,
};
use openapi_runtime::Context;

use super::Result;
use crate::api::Api;
use crate::convert;
use crate::error::{Class, Failure};

pub(crate) async fn list_assets(
    api: &Api,
    context: &Context,
    principal: Principal,
    params: ListAssetsParams,
) -> Result<ListAssetsSuccess> {
    let both = |old: Option<Vec<String>>, new: Option<Vec<String>>| {
        [old, new].into_iter().flatten().flatten().collect::<Vec<_>>()
    };
    let filter = AssetFilter {
        all_tags: convert::tags(both(params.include_tags, params.tags_all))?,
        any_tags: convert::tags(params.tags_any.unwrap_or_default())?,
        no_tags: convert::tags(both(params.exclude_tags, params.tags_none))?,
        name_contains: name_contains(params.name_contains.as_deref().map(file::normal_name))?,
        metadata: metadata_filter(params.metadata_filter)?,
        hash: params.hash.map(|hash| convert::hash(&hash)).transpose()?,
        include_public: params.include_public,
    };
    let page = PageRequest {
        sort: match params.sort {
            types::ListAssetsSort::Name => SortKey::Name,
            types::ListAssetsSort::CreatedAt => SortKey::CreatedAt,
            types::ListAssetsSort::UpdatedAt => SortKey::UpdatedAt,
            types::ListAssetsSort::Size => SortKey::Size,
            types::ListAssetsSort::LastAccessTime => SortKey::AccessedAt,
        },
        order: match params.order {
            types::ListAssetsOrder::Asc => Order::Ascending,
            types::ListAssetsOrder::Desc => Order::Descending,
        },
        limit: u32::try_from(params.limit).unwrap_or(u32::MAX),
        offset: params.offset.unsigned_abs(),
        after: params.after.map(Cursor),
    };
    let found = while_connected(context, api.store.list_assets(&principal, &filter, &page)).await?;
    let mut assets = Vec::with_capacity(found.assets.len());
    for asset in found.assets {
        assets.push(api.show(context, &principal, asset).await);
    }
    Ok(ListAssetsSuccess::Ok(types::ListAssetsResponse {
        assets,
        total: found.total.cast_signed(),
        has_more: found.next.is_some(),
        next_cursor: found.next.map(|cursor| cursor.0),
    }))
}

pub(crate) async fn get_asset_tag_histogram(
    api: &Api,
    context: &Context,
    principal: Principal,
    params: GetAssetTagHistogramParams,
) -> Result<GetAssetTagHistogramSuccess> {
    let filter = AssetFilter {
        all_tags: convert::tags(params.include_tags.unwrap_or_default())?,
        no_tags: convert::tags(params.exclude_tags.unwrap_or_default())?,
        name_contains: name_contains(params.name_contains.as_deref().map(file::normal_name))?,
        metadata: metadata_filter(params.metadata_filter)?,
        include_public: params.include_public,
        ..AssetFilter::default()
    };
    let limit = u32::try_from(params.limit).unwrap_or(u32::MAX);
    let counts =
        while_connected(context, api.store.tag_histogram(&principal, &filter, limit)).await?;
    let tag_counts =
        counts.into_iter().map(|count| (count.tag.into(), count.count.cast_signed())).collect();
    Ok(GetAssetTagHistogramSuccess::Ok(types::AssetTagHistogramResponse { tag_counts }))
}

/// The longest filter of metadata, in bytes of JSON.
const MAX_METADATA_FILTER_BYTES: usize = 8 * 1024;
/// The longest part of a name that is searched for, in bytes.
const MAX_NAME_FILTER_BYTES: usize = 1024;

fn metadata_filter(
    text: Option<String>,
) -> std::result::Result<serde_json::Map<String, serde_json::Value>, Failure> {
    text.map_or(Ok(Default::default()), |text| {
        bounded("metadata_filter", &text, MAX_METADATA_FILTER_BYTES)?;
        convert::object(&text, "metadata_filter")
    })
}

fn name_contains(text: Option<String>) -> std::result::Result<Option<String>, Failure> {
    text.as_deref().map_or(Ok(()), |text| bounded("name_contains", text, MAX_NAME_FILTER_BYTES))?;
    Ok(text)
}

fn bounded(field: &str, text: &str, limit: usize) -> std::result::Result<(), Failure> {
    match text.len() {
        length if length > limit => Err(Failure::invalid(format!(
            "query parameter `{field}`: {length} bytes; at most {limit}"
        ))),
        _ => Ok(()),
    }
}

/// Runs a query for as long as its client is there to hear its outcome.
pub(crate) async fn while_connected<T>(
    context: &Context,
    query: impl Future<Output = StoreResult<T>>,
) -> Result<T> {
    tokio::select! {
        found = query => Ok(found?),
        () = context.left.cancelled() => Err(Failure::new(Class::Internal, "client_left", "the client left before the answer").into()),
    }
}
