//! Filters, orders, pages, tags.

use comfy_cloud_domain::{
    AssetChange, AssetFilter, Blake3, Digest, Error, Order, PageRequest, Principal, Sha256,
    SortKey, Tag, TagOrder, TagQuery,
};
use serde_json::json;

use crate::Fixture;

fn page(sort: SortKey, order: Order, limit: u32) -> PageRequest {
    PageRequest { sort, order, limit, offset: 0, after: None }
}

fn tags(names: &[&str]) -> Vec<Tag> {
    names.iter().map(|name| Tag::try_from(*name).unwrap()).collect()
}

async fn names(fixture: &Fixture, user: &Principal, filter: &AssetFilter) -> Vec<String> {
    let page = page(SortKey::Name, Order::Ascending, 100);
    let found = fixture.store.list_assets(user, filter, &page).await.unwrap();
    assert_eq!(found.total as usize, found.assets.len());
    found.assets.into_iter().map(|asset| asset.name).collect()
}

#[tokio::test]
async fn every_filter_keeps_what_it_should() {
    let fixture = Fixture::new().await;
    let user = fixture.user("u").await;
    fixture.put(&user, b"1", "Cat_100%.png", &["animal", "input"]).await;
    fixture.put(&user, b"2", "dog.png", &["animal"]).await;
    let third = fixture.put(&user, b"3", "ÉTOILE.png", &["sky", "input"]).await.asset;
    fixture.put(&fixture.store.librarian(), b"4", "lib.png", &["animal", "library"]).await;
    let metadata = json!({"base": "sdxl", "kinds": ["x", "y"]}).as_object().cloned();
    let change = AssetChange { metadata, ..AssetChange::default() };
    fixture.store.update_asset(&user, third.id, change).await.unwrap();
    let own = AssetFilter::default();
    let all = AssetFilter { include_public: true, ..AssetFilter::default() };
    let metadata = |value: serde_json::Value| value.as_object().cloned().unwrap();
    let cases = [
        (own.clone(), vec!["Cat_100%.png", "dog.png", "ÉTOILE.png"]),
        (all.clone(), vec!["Cat_100%.png", "dog.png", "lib.png", "ÉTOILE.png"]),
        (
            AssetFilter { all_tags: tags(&["animal"]), ..all.clone() },
            vec!["Cat_100%.png", "dog.png", "lib.png"],
        ),
        (AssetFilter { all_tags: tags(&["animal", "input"]), ..all.clone() }, vec!["Cat_100%.png"]),
        (
            AssetFilter { any_tags: tags(&["sky", "library"]), ..all.clone() },
            vec!["lib.png", "ÉTOILE.png"],
        ),
        (AssetFilter { no_tags: tags(&["input", "library"]), ..all.clone() }, vec!["dog.png"]),
        (AssetFilter { name_contains: Some("_100%".into()), ..all.clone() }, vec!["Cat_100%.png"]),
        (AssetFilter { name_contains: Some("étoile".into()), ..all.clone() }, vec!["ÉTOILE.png"]),
        (
            AssetFilter {
                name_contains: Some("%".into()),
                all_tags: tags(&["sky"]),
                ..all.clone()
            },
            vec![],
        ),
        (
            AssetFilter { metadata: metadata(json!({"kinds": "y"})), ..all.clone() },
            vec!["ÉTOILE.png"],
        ),
        (
            AssetFilter {
                hash: Some(comfy_cloud_domain::ContentHash::Blake3(third.hash)),
                ..all.clone()
            },
            vec!["ÉTOILE.png"],
        ),
    ];
    for (filter, expected) in cases {
        assert_eq!(names(&fixture, &user, &filter).await, expected, "{filter:?}");
    }
}

#[tokio::test]
async fn metadata_matches_by_equal_values_in_every_form_that_json_has() {
    let fixture = Fixture::new().await;
    let user = fixture.user("u").await;
    let values = [
        json!(1),
        json!(1.0),
        json!(-0.0),
        json!(0),
        json!(1e16),
        json!(10_000_000_000_000_000_u64),
        json!(u64::MAX),
        json!("1"),
        json!("f1.0"),
        json!(true),
        json!([1, "x"]),
        json!([[1], [2]]),
        json!({"a": 1, "b": [1.5]}),
        json!([{"b": 2, "a": 1}]),
        json!("a\"b\\c%_'"),
        json!([null]),
        json!(null),
        json!([]),
        json!({}),
    ];
    for (n, value) in values.iter().enumerate() {
        let asset = fixture.put(&user, &[n as u8], &format!("{n:02}"), &[]).await.asset;
        let metadata = json!({ "v": value, "n\u{e9}": n }).as_object().cloned();
        fixture
            .store
            .update_asset(&user, asset.id, AssetChange { metadata, ..AssetChange::default() })
            .await
            .unwrap();
    }
    let mut wanted: Vec<_> = values.to_vec();
    wanted.extend([
        json!({"b": [1.5], "a": 1}),
        json!([1]),
        json!({"a": 1, "b": 2}),
        json!([[1]]),
        json!("x"),
        json!([true, "1"]),
        json!(2),
        json!("nul\u{0}"),
    ]);
    for wanted in wanted {
        // As Rust compares: equal, or in an array; a list that is asked for matches what any of its
        // values matches.
        let one = |found: &serde_json::Value, wanted: &serde_json::Value| match found {
            serde_json::Value::Null => wanted.is_null(),
            found => {
                found == wanted || found.as_array().is_some_and(|items| items.contains(wanted))
            }
        };
        let matches = |found: &serde_json::Value| {
            one(found, &wanted)
                || wanted.as_array().is_some_and(|any| any.iter().any(|each| one(found, each)))
        };
        let expected: Vec<String> = values
            .iter()
            .enumerate()
            .filter(|(_, found)| matches(found))
            .map(|(n, _)| format!("{n:02}"))
            .collect();
        let filter = AssetFilter {
            metadata: json!({ "v": wanted }).as_object().cloned().unwrap(),
            ..AssetFilter::default()
        };
        assert_eq!(names(&fixture, &user, &filter).await, expected, "{wanted}");
    }
}

#[tokio::test]
async fn pages_by_cursor_and_by_offset_show_everything_once_in_every_order() {
    let fixture = Fixture::new().await;
    let user = fixture.user("u").await;
    for n in 0..13_u8 {
        // Sizes tie, so that the order must fall back on the id.
        let who = if n % 3 == 0 { fixture.store.librarian() } else { user.clone() };
        fixture.put(&who, &vec![n; 1 + usize::from(n % 4)], &format!("n{n:02}"), &["t"]).await;
    }
    let filter = AssetFilter { include_public: true, ..AssetFilter::default() };
    let catalogue = &*fixture.catalogue;
    for sort in
        [SortKey::Name, SortKey::CreatedAt, SortKey::UpdatedAt, SortKey::Size, SortKey::AccessedAt]
    {
        for order in [Order::Ascending, Order::Descending] {
            let whole =
                catalogue.list_assets(&user, &filter, &page(sort, order, 500)).await.unwrap();
            assert_eq!((whole.assets.len(), whole.total, whole.next.is_none()), (13, 13, true));
            let (mut by_cursor, mut by_offset) = (Vec::new(), Vec::new());
            let mut request = page(sort, order, 5);
            loop {
                let found = catalogue.list_assets(&user, &filter, &request).await.unwrap();
                by_cursor.extend(found.assets.into_iter().map(|asset| asset.id));
                let offset = by_offset.len() as u64;
                let skipped = PageRequest { offset, ..page(sort, order, 5) };
                by_offset.extend(
                    catalogue
                        .list_assets(&user, &filter, &skipped)
                        .await
                        .unwrap()
                        .assets
                        .into_iter()
                        .map(|asset| asset.id),
                );
                match found.next {
                    Some(next) => request.after = Some(next),
                    None => break,
                }
            }
            let expected: Vec<_> = whole.assets.iter().map(|asset| asset.id).collect();
            assert_eq!((&by_cursor, &by_offset), (&expected, &expected));
        }
    }
    let cursor = catalogue
        .list_assets(&user, &filter, &page(SortKey::Name, Order::Ascending, 1))
        .await
        .unwrap()
        .next;
    let other = PageRequest { after: cursor, ..page(SortKey::Size, Order::Ascending, 1) };
    assert!(matches!(
        catalogue.list_assets(&user, &filter, &other).await,
        Err(Error::BadCursor(_))
    ));
}

#[tokio::test]
async fn what_is_remembered_of_a_list_is_forgotten_with_the_next_change() {
    let fixture = Fixture::new().await;
    let user = fixture.user("u").await;
    let other = fixture.again().await.unwrap();
    let catalogue = &*fixture.catalogue;
    let lease = catalogue.reserve("test", std::time::Duration::from_secs(600)).await.unwrap();
    for n in 0..2500_u32 {
        let tags: Vec<_> = [(3, "third"), (4, "fourth"), (5, "fifth")]
            .into_iter()
            .filter(|(each, _)| n % each == 0)
            .map(|(_, tag)| tag)
            .collect();
        let new = crate::new_asset(&format!("{n:05}"), &tags);
        let mut bytes = [0; 32];
        bytes[..4].copy_from_slice(&n.to_be_bytes());
        let digest = Digest {
            blake3: Blake3::from_bytes(bytes),
            sha256: Sha256::from_bytes(bytes),
            size_bytes: 1,
        };
        catalogue
            .mint(&user, digest, &comfy_cloud_domain::Location::new(lease, n.into()), new)
            .await
            .unwrap();
    }
    let filters = [
        AssetFilter::default(),
        AssetFilter { no_tags: tags(&["third"]), ..AssetFilter::default() },
        AssetFilter { name_contains: Some("1".into()), ..AssetFilter::default() },
        AssetFilter { all_tags: tags(&["third", "fifth"]), ..AssetFilter::default() },
        AssetFilter { any_tags: tags(&["fifth"]), ..AssetFilter::default() },
        AssetFilter {
            any_tags: tags(&["third", "fifth"]),
            no_tags: tags(&["fourth"]),
            ..AssetFilter::default()
        },
    ];
    let asked =
        |offset, limit| PageRequest { offset, ..page(SortKey::Name, Order::Ascending, limit) };
    for round in 0..6 {
        for filter in &filters {
            let whole = catalogue.list_assets(&user, filter, &asked(0, 5000)).await.unwrap();
            assert_eq!(whole.total as usize, whole.assets.len());
            let tagged = whole.assets.iter().map(|asset| asset.tags.len()).sum::<usize>() as u64;
            for _ in 0..2 {
                let counts = catalogue.tag_histogram(&user, filter, 10).await.unwrap();
                assert_eq!(
                    counts.iter().map(|count| count.count).sum::<u64>(),
                    tagged,
                    "round {round}, {filter:?}"
                );
            }
            // Ahead, back again, to a place that was shown, beyond a stride, at the end and behind
            // it.
            for offset in
                [2000, 17, 10, 20, 1500, 1500, whole.assets.len() - 1, whole.assets.len(), 100_000]
            {
                let part =
                    catalogue.list_assets(&user, filter, &asked(offset as u64, 10)).await.unwrap();
                let expected: Vec<_> = whole.assets.iter().skip(offset).take(10).collect();
                assert_eq!(
                    part.assets.iter().collect::<Vec<_>>(),
                    expected,
                    "round {round}, offset {offset}, {filter:?}"
                );
                assert_eq!(part.total, whole.total);
                let after = part.next;
                assert_eq!(
                    after.is_some(),
                    offset + 10 < whole.assets.len(),
                    "round {round}, offset {offset}, {filter:?}"
                );
                if after.is_some() {
                    let next = catalogue
                        .list_assets(&user, filter, &PageRequest { after, ..asked(0, 10) })
                        .await
                        .unwrap();
                    let expected: Vec<_> = whole.assets.iter().skip(offset + 10).take(10).collect();
                    assert_eq!(
                        next.assets.iter().collect::<Vec<_>>(),
                        expected,
                        "round {round}, behind offset {offset}, {filter:?}"
                    );
                }
            }
        }
        // From here and from elsewhere.
        let changing = if round % 2 == 0 { &*fixture.store } else { &other };
        let first = catalogue
            .list_assets(&user, &filters[2], &asked(round, 1))
            .await
            .unwrap()
            .assets
            .remove(0);
        changing.delete_asset(&user, first.id).await.unwrap();
    }
}

#[tokio::test]
async fn tag_counts_follow_every_change() {
    let fixture = Fixture::new().await;
    let user = fixture.user("u").await;
    let a = fixture.put(&user, b"a", "a", &["x", "y"]).await.asset;
    fixture.put(&user, b"b", "b", &["x"]).await;
    fixture.put(&fixture.store.librarian(), b"c", "c", &["x", "lib"]).await;
    let catalogue = &*fixture.catalogue;
    let query = TagQuery {
        prefix: String::new(),
        include_zero: false,
        include_public: true,
        order: TagOrder::Count,
        limit: 10,
        offset: 0,
    };
    let counts = async |query: &TagQuery| {
        let page = catalogue.list_tags(&user, query).await.unwrap();
        page.tags.into_iter().map(|count| (count.tag.to_string(), count.count)).collect::<Vec<_>>()
    };
    assert_eq!(counts(&query).await, [("x".into(), 3), ("lib".into(), 1), ("y".into(), 1)]);
    let added = catalogue.add_tags(&user, a.id, &tags(&["y", "z", "z"])).await.unwrap();
    assert_eq!(
        (added.added, added.already_present, added.total),
        (tags(&["z"]), tags(&["y"]), tags(&["x", "y", "z"]))
    );
    let removed = catalogue.remove_tags(&user, a.id, &tags(&["x", "w"])).await.unwrap();
    assert_eq!(
        (removed.removed, removed.not_present, removed.total),
        (tags(&["x"]), tags(&["w"]), tags(&["y", "z"]))
    );
    catalogue.delete_asset(&user, a.id).await.unwrap();
    assert_eq!(counts(&query).await, [("x".into(), 2), ("lib".into(), 1)]);
    let zero =
        TagQuery { include_zero: true, include_public: false, order: TagOrder::Name, ..query };
    assert_eq!(counts(&zero).await, [("x".into(), 1), ("y".into(), 0), ("z".into(), 0)]);
    let filter =
        AssetFilter { all_tags: tags(&["x"]), include_public: true, ..AssetFilter::default() };
    let histogram = catalogue.tag_histogram(&user, &filter, 10).await.unwrap();
    assert_eq!(
        histogram.into_iter().map(|count| (count.tag.to_string(), count.count)).collect::<Vec<_>>(),
        [("x".into(), 2), ("lib".into(), 1)]
    );
    assert!(fixture.store.check(false, false, &|_, _| ()).await.unwrap().findings.is_empty());
}
