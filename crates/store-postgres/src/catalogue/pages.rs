//! Pages of assets: in an order, from a place or after so many.

use comfy_cloud_domain::{
    Asset, AssetFilter, AssetPage, CursorKey, PageRequest, Principal, SortKey, UserId,
};
use deadpool_postgres::Transaction;

use super::assets::{COLUMNS, found};
use super::failure::Outcome;
use super::filter::{Values, condition, total_of};
use super::{micros, query_once};

/// A page: for each owner the index of the sort order is walked, and the walks are merged.
pub(super) async fn list(
    db: &Transaction<'_>,
    principal: &Principal,
    filter: &AssetFilter,
    page: &PageRequest,
) -> Outcome<AssetPage> {
    let after = page.begin()?;
    let owners = owners(principal, filter.include_public);
    let mut total = 0;
    for owner in &owners {
        total += total_of(db, *owner, filter).await?;
    }
    // One more than asked for tells whether there is a next page, and nobody walks on for what is
    // not there.
    let skipped = if after.is_none() { page.offset } else { 0 };
    let wanted = (u64::from(page.limit) + 1).min(total.saturating_sub(skipped));
    if wanted == 0 {
        return Ok(AssetPage { assets: Vec::new(), total, next: None });
    }
    let (direction, beyond) = (page.order.direction(), page.order.beyond());
    // Times of access have a table of their own, with its index.
    let (table, column) = if page.sort == SortKey::AccessedAt {
        ("x", "accessed_at")
    } else {
        ("a", page.sort.column())
    };
    let (mut parts, mut values) = (Vec::new(), Values::default());
    let last = values.push(i64::try_from(skipped.saturating_add(wanted)).unwrap_or(i64::MAX));
    for owner in &owners {
        let mut condition = condition(*owner, filter, &mut values);
        if table == "x" {
            condition.push_str(&format!(" AND x.owner = {}", values.push(*owner)));
        }
        if let Some((key, id)) = &after {
            let key = match key {
                CursorKey::Number(number) => values.push(*number),
                CursorKey::Text(text) => values.push(text.clone()),
            };
            condition.push_str(&format!(
                " AND ({table}.{column}, {table}.id) {beyond} ({key}, {})",
                values.push(*id)
            ));
        }
        parts.push(format!(
            "(SELECT {COLUMNS}, {table}.{column} AS key FROM assets a JOIN asset_access x ON x.asset = a.row WHERE {condition}
              ORDER BY {table}.{column} {direction}, {table}.id {direction} LIMIT {last})"
        ));
    }
    let skipped = values.push(i64::try_from(skipped).unwrap_or(i64::MAX));
    let sql = format!(
        "SELECT * FROM ({}) page ORDER BY key {direction}, id {direction} LIMIT {last} OFFSET {skipped}",
        parts.join(" UNION ALL ")
    );
    let rows = query_once(db, &sql, &values.bound()).await?;
    let assets = rows
        .iter()
        .take(page.limit as usize)
        .map(|row| Ok(found(row)?.asset))
        .collect::<Outcome<Vec<Asset>>>()?;
    let next = assets
        .last()
        .filter(|_| rows.len() > assets.len())
        .map(|asset| page.cursor_behind(key_of(page.sort, asset), asset.id));
    Ok(AssetPage { assets, total, next })
}

fn key_of(sort: SortKey, asset: &Asset) -> CursorKey {
    match sort {
        SortKey::Name => CursorKey::Text(asset.name.clone()),
        SortKey::CreatedAt => CursorKey::Number(micros(asset.created_at)),
        SortKey::UpdatedAt => CursorKey::Number(micros(asset.updated_at)),
        SortKey::AccessedAt => CursorKey::Number(micros(asset.accessed_at)),
        SortKey::Size => CursorKey::Number(i64::try_from(asset.size_bytes).unwrap_or(i64::MAX)),
    }
}

/// Whose assets a list is about.
pub(super) fn owners(principal: &Principal, include_public: bool) -> Vec<UserId> {
    let public = (include_public && !principal.owns(UserId::LIBRARY)).then_some(UserId::LIBRARY);
    [principal.user()].into_iter().chain(public).collect()
}
