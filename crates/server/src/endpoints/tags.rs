//! Tags of one asset, and of all.

use comfy_cloud::server::*;
use comfy_cloud::types;
use comfy_cloud_domain::{Principal, TagCount, TagOrder, TagQuery};
use openapi_runtime::Context;

use super::Result;
use crate::api::Api;
use crate::convert;

pub(crate) async fn add_asset_tags(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: AddAssetTagsParams,
    body: types::AddAssetTagsBody,
) -> Result<AddAssetTagsSuccess> {
    let done =
        api.store.add_tags(&principal, params.id.into(), &convert::tags(&body.tags)?).await?;
    Ok(AddAssetTagsSuccess::Ok(convert::tags_added(done)))
}

pub(crate) async fn remove_asset_tags(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: RemoveAssetTagsParams,
    body: types::RemoveAssetTagsBody,
) -> Result<RemoveAssetTagsSuccess> {
    let done =
        api.store.remove_tags(&principal, params.id.into(), &convert::tags(&body.tags)?).await?;
    Ok(RemoveAssetTagsSuccess::Ok(convert::tags_removed(done)))
}

pub(crate) async fn list_tags(
    api: &Api,
    _: &Context,
    principal: Principal,
    params: ListTagsParams,
) -> Result<ListTagsSuccess> {
    let query = TagQuery {
        prefix: params.prefix.unwrap_or_default(),
        include_zero: params.include_zero,
        include_public: params.include_public,
        order: match params.order {
            types::ListTagsOrder::CountDesc => TagOrder::Count,
            types::ListTagsOrder::NameAsc => TagOrder::Name,
        },
        limit: u32::try_from(params.limit).unwrap_or(u32::MAX),
        offset: params.offset.unsigned_abs(),
    };
    let page = api.store.list_tags(&principal, &query).await?;
    let seen = query.offset + page.tags.len() as u64;
    Ok(ListTagsSuccess::Ok(types::ListTagsResponse {
        tags: page
            .tags
            .into_iter()
            .map(|TagCount { tag, count }| types::TagInfo {
                name: tag.into(),
                count: count.cast_signed(),
            })
            .collect(),
        total: page.total.cast_signed(),
        has_more: seen < page.total,
    }))
}
