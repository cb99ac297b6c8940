//! The tables of an empty database.

use comfy_cloud_store_postgres::{Address, Options, Postgres};

use crate::fixture::cluster;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn five_servers_that_start_at_once_on_an_empty_database_make_its_tables_once() {
    let database = cluster().database().unwrap();
    let address: Address = database.parse().unwrap();
    let starts = (0..5).map(|_| {
        let address = address.clone();
        tokio::spawn(async move { Postgres::open(&address, Options::default()).await?.id().await })
    });
    let mut ids = Vec::new();
    for start in starts.collect::<Vec<_>>() {
        ids.push(start.await.unwrap().unwrap());
    }
    ids.dedup();
    assert_eq!(ids.len(), 1);
    let steps = cluster().sql(&database, "SELECT count(*) = max(version) FROM cc_schema").unwrap();
    assert_eq!(steps.trim(), "t");
    assert!(Postgres::open_existing(&address, Options::default()).await.is_ok());
}
