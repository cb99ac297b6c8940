//! What a submission brings beside its workflow: labels, and a key by which it is recognised. And
//! assets that expire.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use comfy_cloud_app::{Put, Settings, Store};
use comfy_cloud_domain::{
    AssetId, CancelScope, Error, Job, Labels, Minted, NewAsset, NewJob, Principal, Result,
    SubmitKey,
};
use comfy_cloud_ports::{Clock, Limits};
use serde_json::{Value, json};

use crate::{Fixture, needing, new_asset, upload};

fn labels(pairs: &Value) -> Labels {
    Labels::of_json(pairs.as_object().cloned().unwrap()).unwrap()
}

fn key(text: &str, body: &Value) -> SubmitKey {
    SubmitKey::new(text, &[body.as_object().unwrap()]).unwrap()
}

async fn submit(fixture: &Fixture, user: &Principal, pairs: &Value) -> Job {
    fixture
        .catalogue
        .enqueue(user, NewJob { labels: labels(pairs), ..NewJob::default() }, None)
        .await
        .unwrap()
}

async fn with_key(fixture: &Fixture, user: &Principal, key: &SubmitKey) -> Result<Job> {
    fixture
        .catalogue
        .enqueue(user, NewJob { key: Some(key.clone()), ..NewJob::default() }, None)
        .await
}

#[tokio::test]
async fn jobs_are_found_by_all_of_their_labels_the_newest_first() {
    let fixture = Fixture::new().await;
    let (user, other) = (fixture.user("u").await, fixture.user("v").await);
    let both = submit(&fixture, &user, &json!({ "client": "acme", "shot": "1" })).await;
    let one = submit(&fixture, &user, &json!({ "client": "acme", "shot": "2" })).await;
    let none = submit(&fixture, &user, &json!({})).await;
    submit(&fixture, &other, &json!({ "client": "acme" })).await;
    let found = async |pairs: Value, after: Option<i64>, limit: u32| {
        let jobs = fixture.store.labelled_jobs(&user, &labels(&pairs), after, limit).await.unwrap();
        jobs.into_iter().map(|job| job.id).collect::<Vec<_>>()
    };
    assert_eq!(found(json!({}), None, 10).await, [none.id, one.id, both.id]);
    assert_eq!(found(json!({ "client": "acme" }), None, 10).await, [one.id, both.id]);
    assert_eq!(found(json!({ "client": "acme" }), None, 1).await, [one.id]);
    assert_eq!(found(json!({ "client": "acme" }), Some(one.number), 10).await, [both.id]);
    assert_eq!(found(json!({ "client": "acme", "shot": "1" }), None, 10).await, [both.id]);
    assert_eq!(found(json!({ "client": "ACME" }), None, 10).await, []);
    assert_eq!(
        fixture.store.job(&user, both.id).await.unwrap().labels,
        labels(&json!({ "client": "acme", "shot": "1" }))
    );
    assert_eq!(fixture.store.job(&user, none.id).await.unwrap().labels, Labels::default());
    // They go with their job.
    fixture.catalogue.cancel_jobs(&user, CancelScope::Open).await.unwrap();
    fixture.store.forget_jobs(&user, Some(vec![both.id])).await.unwrap();
    assert_eq!(found(json!({ "shot": "1" }), None, 10).await, []);
}

#[tokio::test]
async fn a_key_stands_for_one_submission_of_one_user() {
    let fixture = Fixture::new().await;
    let (user, other) = (fixture.user("u").await, fixture.user("v").await);
    let (first, second) = (key("k", &json!({ "n": 1 })), key("k", &json!({ "n": 2 })));
    let job = with_key(&fixture, &user, &first).await.unwrap();
    assert!(
        matches!(with_key(&fixture, &user, &first).await, Err(Error::AlreadyQueued(id)) if id == job.id)
    );
    assert!(
        matches!(fixture.catalogue.require_unused(&user, &first).await, Err(Error::AlreadyQueued(id)) if id == job.id)
    );
    assert!(matches!(with_key(&fixture, &user, &second).await, Err(Error::KeyReused)));
    assert_eq!(
        fixture.store.labelled_jobs(&user, &Labels::default(), None, 10).await.unwrap().len(),
        1,
        "nothing else was queued"
    );
    assert!(with_key(&fixture, &other, &second).await.is_ok(), "another user's key is another key");
    assert!(with_key(&fixture, &user, &key("l", &json!({ "n": 1 }))).await.is_ok());
    // A key outlives its job.
    fixture.catalogue.cancel_jobs(&user, CancelScope::Open).await.unwrap();
    fixture.store.forget_jobs(&user, Some(vec![job.id])).await.unwrap();
    assert!(matches!(with_key(&fixture, &user, &first).await, Err(Error::KeyReused)));
    assert!(fixture.catalogue.require_unused(&user, &key("free", &json!({}))).await.is_ok());
}

#[tokio::test]
async fn of_many_equal_submissions_at_once_one_is_queued() {
    let fixture = Arc::new(Fixture::new().await);
    let user = fixture.user("u").await;
    let one = key("k", &json!({ "n": 1 }));
    let at_once = (0..20).map(|_| {
        let (fixture, user, one) = (Arc::clone(&fixture), user.clone(), one.clone());
        tokio::spawn(async move { with_key(&fixture, &user, &one).await.is_ok() })
    });
    let outcomes = futures::future::join_all(at_once).await;
    assert_eq!(outcomes.into_iter().filter(|queued| *queued.as_ref().unwrap()).count(), 1);
}

/// A clock that stands, some time from now.
struct Later(TimeDelta);

impl Clock for Later {
    fn now(&self) -> DateTime<Utc> {
        Utc::now() + self.0
    }
}

async fn put_until(
    fixture: &Fixture,
    user: &Principal,
    bytes: &[u8],
    expires_at: Option<DateTime<Utc>>,
) -> Minted {
    let put =
        Put { asset: NewAsset { expires_at, ..new_asset("a", &["input"]) }, ..Put::default() };
    upload(&fixture.store, user, bytes, put).await.unwrap()
}

/// A store of the same folder an hour later.
async fn an_hour_later(fixture: &Fixture) -> Store {
    fixture.again().await.unwrap().with_clock(Arc::new(Later(TimeDelta::hours(1))))
}

#[tokio::test]
async fn an_asset_lives_as_long_as_any_who_gave_its_content_asked_for() {
    let fixture = Fixture::new().await;
    let user = fixture.user("u").await;
    let in_minutes = |minutes| Some(Utc::now() + TimeDelta::minutes(minutes));
    let short = put_until(&fixture, &user, b"short", in_minutes(10)).await.asset;
    let longer = put_until(&fixture, &user, b"longer", in_minutes(10)).await.asset;
    assert!(
        put_until(&fixture, &user, b"longer", in_minutes(90)).await.asset.expires_at
            > short.expires_at
    );
    let kept = put_until(&fixture, &user, b"kept", in_minutes(10)).await.asset;
    assert_eq!(put_until(&fixture, &user, b"kept", None).await.asset.expires_at, None);
    let never = put_until(&fixture, &user, b"never", None).await.asset;
    assert_eq!(put_until(&fixture, &user, b"never", in_minutes(10)).await.asset.expires_at, None);
    assert_eq!(fixture.store.expire_assets().await.unwrap(), 0);
    assert_eq!(an_hour_later(&fixture).await.expire_assets().await.unwrap(), 1);
    let is_there = async |id: AssetId| fixture.store.living(&user, id).await.unwrap().is_some();
    assert!(!is_there(short.id).await);
    assert!(is_there(longer.id).await && is_there(kept.id).await && is_there(never.id).await);
}

#[tokio::test]
async fn a_job_whose_file_was_deleted_meanwhile_is_not_queued_and_the_input_is_named() {
    let fixture = Fixture::new().await;
    let (user, other) = (fixture.user("u").await, fixture.user("v").await);
    fixture.put(&user, b"own", "own", &[]).await;
    fixture.put(&other, b"other's", "other's", &[]).await;
    let deleted = fixture.put(&user, b"deleted", "deleted", &[]).await.asset;
    fixture.store.delete_asset(&user, deleted.id).await.unwrap();
    for gone in [b"deleted".as_slice(), b"other's"] {
        let refused = fixture.catalogue.enqueue(&user, needing(&[b"own", gone]), None).await;
        assert!(
            matches!(&refused, Err(Error::InputGone { node, input }) if node == "1" && input == "image"),
            "{refused:?}"
        );
    }
    assert_eq!(
        fixture.store.labelled_jobs(&user, &Labels::default(), None, 10).await.unwrap().len(),
        0
    );
    assert!(fixture.catalogue.enqueue(&user, needing(&[b"own"]), None).await.is_ok());
}

#[tokio::test]
async fn assets_of_many_users_expire_but_those_that_jobs_need() {
    let fixture = Fixture::new().await;
    for name in ["u", "v", "w"] {
        let user = fixture.user(name).await;
        for n in 0..3 {
            put_until(
                &fixture,
                &user,
                format!("{name}{n}").as_bytes(),
                Some(Utc::now() + TimeDelta::minutes(1)),
            )
            .await;
        }
        fixture
            .catalogue
            .enqueue(&user, needing(&[format!("{name}0").as_bytes()]), None)
            .await
            .unwrap();
    }
    assert_eq!(fixture.store.expire_assets().await.unwrap(), 0);
    // The store goes on until it is done.
    an_hour_later(&fixture).await.expire_assets().await.unwrap();
    assert_eq!(fixture.sql("SELECT CAST(count(*) AS text) FROM assets"), "3");
}

#[tokio::test]
async fn names_of_content_that_is_there_count_in_what_a_user_may_store() {
    let limits = Limits { max_stored_bytes_per_user: Some(50), ..Limits::default() };
    let fixture = Fixture::with_limits(limits, Settings::default()).await;
    let user = fixture.user("u").await;
    let named = async |name: &str| {
        let put = Put { asset: new_asset(name, &[]), ..Put::default() };
        upload(&fixture.store, &user, b"bytes", put).await
    };
    named("a").await.unwrap();
    named(&"b".repeat(20)).await.unwrap();
    let refused = named(&"c".repeat(30)).await;
    assert!(matches!(refused, Err(Error::OverQuota { needed: 30, limit: 50, .. })), "{refused:?}");
    named(&"b".repeat(20)).await.expect("a name that it has needs no room");
}

#[tokio::test]
async fn what_a_job_needs_is_neither_deleted_nor_expires_until_it_has_ended() {
    let fixture = Fixture::new().await;
    let user = fixture.user("u").await;
    let asset =
        put_until(&fixture, &user, b"needed", Some(Utc::now() + TimeDelta::minutes(1))).await.asset;
    fixture.catalogue.enqueue(&user, needing(&[b"needed", b"needed"]), None).await.unwrap();
    let later = an_hour_later(&fixture).await;
    assert!(
        matches!(fixture.store.delete_unneeded_asset(&user, asset.id).await, Err(Error::InUse(id)) if id == asset.id)
    );
    assert_eq!(later.expire_assets().await.unwrap(), 0);
    fixture.catalogue.cancel_jobs(&user, CancelScope::Open).await.unwrap();
    assert_eq!(later.expire_assets().await.unwrap(), 1);
    assert!(matches!(
        fixture.store.delete_unneeded_asset(&user, asset.id).await,
        Err(Error::NotFound(_))
    ));
}
