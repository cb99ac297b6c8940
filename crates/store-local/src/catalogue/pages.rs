//! Pages of assets: in an order, from a place or after so many.

use comfy_cloud_domain::{
    AssetFilter, AssetId, AssetPage, CursorKey, PageRequest, Principal, SortKey, UserId,
};
use rusqlite::types::Value as Sql;
use rusqlite::{Connection, OptionalExtension, Row, params_from_iter};

use super::assets::{COLUMNS, found};
use super::cache::{CacheKey, Changes, Offsets, ReadCache, Version};
use super::counts::changes_of;
use super::failure::{Failure, Outcome};
use super::filter::{Condition, Use, condition, total_of};

/// A page: for each owner the index of the sort order is walked, and the two walks are merged. The
/// rows that were found stand until an asset changes; what is in them is read each time.
pub(super) fn list(
    db: &Connection,
    cache: &ReadCache,
    principal: &Principal,
    filter: &AssetFilter,
    page: &PageRequest,
) -> Outcome<AssetPage> {
    let version = cache.version()?;
    // One moment for all that is read: the total is that of the page.
    let db = &*db.unchecked_transaction()?;
    let after = page.begin()?.map(|(key, id)| (bound(key), id));
    let mut conditions = Vec::new();
    let mut total = 0;
    let mut changes = Vec::new();
    for owner in owners(principal, filter.include_public) {
        total += total_of(db, cache, owner, filter)?;
        conditions.push(condition(db, owner, filter, Use::List)?);
        changes.push(changes_of(db, owner)?);
    }
    let accesses = (page.sort == SortKey::AccessedAt).then_some(version);
    let order = Ordered::new(conditions, page, cache, (changes, accesses));
    // One more than asked for tells whether there is a next page, and nobody walks on for what is
    // not there.
    let skipped = if after.is_none() { page.offset } else { 0 };
    let wanted = (u64::from(page.limit) + 1).min(total.saturating_sub(skipped));
    let rows = order.rows(db, skipped, after, wanted)?;

    let sql = format!("SELECT {COLUMNS}, a.{} AS key FROM assets a WHERE a.row = ?", order.column);
    let mut statement = db.prepare_cached(&sql)?;
    let mut assets = Vec::new();
    let mut last = None;
    for row in rows.iter().take(page.limit as usize) {
        let (found, key) =
            statement.query_row([row], |row| Ok((found(row)?, row.get::<_, Sql>("key")?)))?;
        last = Some((key, found.asset.id));
        assets.push(found.asset);
    }
    if let (Some(place), None) = (&last, &page.after) {
        order.cache_offset(page.offset + assets.len() as u64, place.clone());
    }
    let next = last
        .filter(|_| rows.len() > assets.len())
        .map(|(key, id)| Ok::<_, Failure>(page.cursor_behind(key_of(key)?, id)));
    Ok(AssetPage { assets, total, next: next.transpose()? })
}

/// The least number of assets between the cached offsets of a list, beside the ends of pages.
const STRIDE: u64 = 1_000;
/// How many offsets of a list are cached.
const MAX_OFFSETS: usize = 2_000;

/// The assets that fulfil one of some conditions, in an order.
struct Ordered<'a> {
    conditions: Vec<Condition>,
    column: &'static str,
    direction: &'static str,
    beyond: &'static str,
    /// What tells this list from others.
    key: CacheKey,
    cache: &'a ReadCache,
    now: (Vec<Changes>, Option<Version>),
}

impl<'a> Ordered<'a> {
    fn new(
        conditions: Vec<Condition>,
        page: &PageRequest,
        cache: &'a ReadCache,
        now: (Vec<Changes>, Option<Version>),
    ) -> Self {
        let (column, direction, beyond) =
            (page.sort.column(), page.order.direction(), page.order.beyond());
        let key = CacheKey::of(&(
            column,
            direction,
            conditions.iter().map(Condition::cache_key).collect::<Vec<_>>(),
        ));
        Self { conditions, column, direction, beyond, key, cache, now }
    }

    /// The numbers of so many rows, behind so many others or behind a place.
    fn rows(
        &self,
        db: &Connection,
        skipped: u64,
        after: Option<(Sql, AssetId)>,
        wanted: u64,
    ) -> Outcome<Vec<i64>> {
        if wanted == 0 {
            return Ok(Vec::new());
        }
        let key = CacheKey::of(&(self.key, skipped, &after, wanted));
        let rows = self.cache.pages.get_or_read(&self.now, key, || {
            let mut after = after;
            if skipped > 0 {
                after = self.place_before(db, skipped)?;
                if after.is_none() {
                    return Ok(None);
                }
            }
            let columns = format!("a.row AS row, a.id AS id, a.{} AS key", self.column);
            let (rows, mut values) = self.select(&columns, after.as_ref());
            values.push(Sql::Integer(i64::try_from(wanted).unwrap_or(i64::MAX)));
            let sql = format!("{rows} LIMIT ?");
            #[cfg(test)]
            tests::note_plan(db, &sql, &values);
            let mut statement = db.prepare_cached(&sql)?;
            let rows = statement.query_map(params_from_iter(&values), |row| row.get("row"))?;
            Ok(Some(rows.collect::<rusqlite::Result<_>>()?))
        })?;
        Ok(rows.unwrap_or_default())
    }

    /// The rows behind a place, as SQL and the values of its `?`s.
    fn select(&self, columns: &str, after: Option<&(Sql, AssetId)>) -> (String, Vec<Sql>) {
        let Self { conditions, column, direction, beyond, .. } = self;
        let mut parts = Vec::new();
        let mut values = Vec::new();
        for condition in conditions {
            let mut sql = format!("SELECT {columns} FROM assets a WHERE {}", condition.sql);
            values.extend(condition.values.iter().cloned());
            if let Some((key, id)) = after {
                sql.push_str(&format!(" AND (a.{column}, a.id) {beyond} (?, ?)"));
                values.extend([key.clone(), Sql::Blob(id.as_uuid().as_bytes().to_vec())]);
            }
            parts.push(sql);
        }
        (format!("{} ORDER BY key {direction}, id {direction}", parts.join(" UNION ALL ")), values)
    }

    /// The key and id of the last asset that an offset skips, or nothing where it skips all. Walks
    /// on from the nearest cached offset, and caches offsets on its way.
    fn place_before(&self, db: &Connection, offset: u64) -> Outcome<Option<(Sql, AssetId)>> {
        let before = |offsets: &Offsets| {
            offsets.range(..=offset).next_back().map(|(skipped, place)| (*skipped, place.clone()))
        };
        let nearest = self.cache.offsets.look(&self.now, &self.key, before);
        let (mut skipped, mut place) =
            nearest.flatten().map_or((0, None), |(skipped, place)| (skipped, Some(place)));
        while skipped < offset {
            // Far away in a few large steps, and close by in small ones: that is where the next
            // pages are.
            let left = offset - skipped;
            let step = (left / 16).max(STRIDE).min(left);
            let (rows, mut values) =
                self.select(&format!("a.{} AS key, a.id AS id", self.column), place.as_ref());
            values.push(Sql::Integer(i64::try_from(step - 1).unwrap_or(i64::MAX)));
            let mut statement = db.prepare_cached(&format!("{rows} LIMIT 1 OFFSET ?"))?;
            let found =
                |row: &Row<'_>| Ok((row.get(0)?, uuid::Uuid::from_bytes(row.get(1)?).into()));
            let Some(found) = statement.query_row(params_from_iter(&values), found).optional()?
            else {
                return Ok(None);
            };
            skipped += step;
            self.cache_offset(skipped, found.clone());
            place = Some(found);
        }
        Ok(place)
    }

    fn cache_offset(&self, skipped: u64, place: (Sql, AssetId)) {
        let first = || Offsets::from([(skipped, place.clone())]);
        self.cache.offsets.keep(&self.now, self.key, first, |offsets| {
            if offsets.len() < MAX_OFFSETS {
                offsets.insert(skipped, place.clone());
            }
        });
    }
}

/// Whose assets a list is about.
pub(super) fn owners(principal: &Principal, include_public: bool) -> Vec<UserId> {
    let public = (include_public && !principal.owns(UserId::LIBRARY)).then_some(UserId::LIBRARY);
    [principal.user()].into_iter().chain(public).collect()
}

/// A key as it is bound and read.
fn bound(key: CursorKey) -> Sql {
    match key {
        CursorKey::Number(number) => Sql::Integer(number),
        CursorKey::Text(text) => Sql::Text(text),
    }
}

fn key_of(value: Sql) -> Outcome<CursorKey> {
    match value {
        Sql::Integer(number) => Ok(CursorKey::Number(number)),
        Sql::Text(text) => Ok(CursorKey::Text(text)),
        other => {
            Err(rusqlite::Error::InvalidColumnType(0, "key".to_owned(), other.data_type()).into())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use comfy_cloud_domain::{Authority, Order, Tag};
    use std::cell::RefCell;

    thread_local! {
        /// How SQLite means to run the lists of this thread.
        static PLANS: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    }

    pub(super) fn note_plan(db: &Connection, sql: &str, values: &[Sql]) {
        let mut statement = db.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).expect("a plan");
        let rows = statement
            .query_map(params_from_iter(values), |row| row.get::<_, String>(3))
            .expect("rows");
        let plan: Vec<String> = rows.collect::<Result<_, _>>().expect("text");
        PLANS.with_borrow_mut(|plans| plans.push(plan.join("; ")));
    }

    #[test]
    fn every_order_walks_its_index_and_sorts_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut db = Connection::open(folder.path().join("db")).expect("a database");
        super::super::schema::migrate(&mut db).expect("the tables");
        super::super::filter::register(&db).expect("the functions");
        let cache = ReadCache::of(&folder.path().join("db")).expect("the index");
        let principal = Authority::over_an_open_store().on_behalf_of(UserId::new());
        let tag = Tag::try_from("t").expect("a tag");
        let filters = [
            AssetFilter { include_public: true, ..AssetFilter::default() },
            AssetFilter {
                any_tags: vec![tag.clone()],
                no_tags: vec![tag],
                include_public: true,
                ..AssetFilter::default()
            },
            AssetFilter { name_contains: Some("x".into()), ..AssetFilter::default() },
        ];
        for sort in [
            SortKey::Name,
            SortKey::CreatedAt,
            SortKey::UpdatedAt,
            SortKey::Size,
            SortKey::AccessedAt,
        ] {
            for order in [Order::Ascending, Order::Descending] {
                for filter in &filters {
                    let page = PageRequest { sort, order, limit: 10, offset: 0, after: None };
                    let key =
                        if sort == SortKey::Name { Sql::Text("n".into()) } else { Sql::Integer(5) };
                    for after in [None, Some((key, AssetId::new()))] {
                        let conditions = owners(&principal, filter.include_public);
                        let conditions = conditions
                            .into_iter()
                            .map(|owner| condition(&db, owner, filter, Use::List));
                        let conditions = conditions.collect::<Outcome<_>>().expect("conditions");
                        let order = Ordered::new(conditions, &page, &cache, (Vec::new(), None));
                        order.rows(&db, 0, after, 10).expect("rows");
                        let plan = PLANS.with_borrow_mut(|plans| plans.pop()).expect("a plan");
                        let index = format!("INDEX assets_by_{}", sort.column());
                        assert!(
                            plan.contains(&index) && !plan.contains("TEMP B-TREE FOR ORDER BY"),
                            "{page:?}: {plan}"
                        );
                    }
                }
            }
        }
    }
}
