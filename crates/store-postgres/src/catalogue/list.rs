//! Lists: conditions, a page, a total.

use std::sync::Arc;

use deadpool_postgres::GenericClient;
use tokio_postgres::Row;
use tokio_postgres::types::ToSql;

use super::failure::Outcome;
use super::{query, query_one};

/// Values of a statement.
pub(super) type Values<'a> = &'a [&'a (dyn ToSql + Sync)];

/// A text as it can be kept: PostgreSQL has no NUL in texts. What users name is refused with one
/// long before; this is for what workers say.
pub(super) fn plain(text: &str) -> String {
    text.replace('\0', "\u{fffd}")
}

/// A number of rows to skip.
pub(super) fn skipped(rows: u64) -> i64 {
    i64::try_from(rows).unwrap_or(i64::MAX)
}

/// A query with its values.
pub(super) struct Query {
    sql: String,
    values: Vec<Arc<dyn ToSql + Sync + Send>>,
}

impl Query {
    fn values(&self) -> Vec<&(dyn ToSql + Sync)> {
        self.values.iter().map(|value| &**value as &(dyn ToSql + Sync)).collect()
    }
}

/// A list in the making: conditions with their values. The text of a query does not depend on the
/// values, so that it is prepared once.
pub(super) struct List {
    condition: String,
    values: Vec<Arc<dyn ToSql + Sync + Send>>,
}

impl List {
    /// All that a first condition holds for, whose value is `$1`.
    pub(super) fn of(condition: &str, value: impl ToSql + Sync + Send + 'static) -> Self {
        Self { condition: condition.to_owned(), values: vec![Arc::new(value)] }
    }

    /// A further condition, whose value is `$`.
    pub(super) fn and(&mut self, condition: &str, value: impl ToSql + Sync + Send + 'static) {
        self.values.push(Arc::new(value));
        let condition = condition.replace('$', &format!("${}", self.values.len()));
        self.condition.push_str(&format!(" AND {condition}"));
    }

    /// How many there are.
    pub(super) fn count(&self, from: &str) -> Query {
        Query {
            sql: format!("SELECT count(*) FROM {from} WHERE {}", self.condition),
            values: self.values.clone(),
        }
    }

    /// A page of them.
    pub(super) fn page(
        self,
        columns: &str,
        from: &str,
        order: &str,
        offset: u64,
        limit: u32,
    ) -> Query {
        let Self { condition, mut values } = self;
        values.push(Arc::new(i64::from(limit)));
        values.push(Arc::new(skipped(offset)));
        let (limit, offset) = (values.len() - 1, values.len());
        Query {
            sql: format!(
                "SELECT {columns} FROM {from} WHERE {condition} ORDER BY {order} LIMIT ${limit} OFFSET ${offset}"
            ),
            values,
        }
    }
}

/// A page, and how many there are in all.
pub(super) async fn read_page<T>(
    db: &impl GenericClient,
    total: &Query,
    page: &Query,
    read: impl Fn(&Row) -> Outcome<T>,
) -> Outcome<(Vec<T>, u64)> {
    let (total_values, page_values) = (total.values(), page.values());
    let (total, found) = futures::future::try_join(
        query_one(db, &total.sql, &total_values),
        query(db, &page.sql, &page_values),
    )
    .await?;
    let total: i64 = total.try_get(0)?;
    Ok((found.iter().map(read).collect::<Outcome<_>>()?, total.unsigned_abs()))
}
