//! A random walk of operations, held against a model that is too simple to be wrong.

use std::collections::{BTreeMap, BTreeSet};

use comfy_cloud_app::Settings;
use comfy_cloud_domain::{AssetFilter, ContentHash, Order, PageRequest, Principal, SortKey, Tag};
use proptest::prelude::*;

use crate::{Fixture, new_asset};

#[derive(Clone, Debug)]
enum Step {
    Upload { user: usize, content: u8, tag: u8 },
    FromHash { user: usize, content: u8, tag: u8 },
    Tag { user: usize, content: u8, tag: u8 },
    Untag { user: usize, content: u8, tag: u8 },
    Delete { user: usize, content: u8 },
    Sweep,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step =
        (0..6_u8, 0..3_usize, 0..4_u8, 0..3_u8).prop_map(|(kind, user, content, tag)| match kind {
            0 => Step::Upload { user, content, tag },
            1 => Step::FromHash { user, content, tag },
            2 => Step::Tag { user, content, tag },
            3 => Step::Untag { user, content, tag },
            4 => Step::Delete { user, content },
            _ => Step::Sweep,
        });
    prop::collection::vec(step, 1..60)
}

/// For each user and content the tags; user 0 is the library.
type Model = BTreeMap<(usize, u8), BTreeSet<u8>>;

async fn walk(steps: Vec<Step>) -> Result<(), TestCaseError> {
    let fixture = Fixture::with(Settings {
        deletion_grace: chrono::TimeDelta::zero(),
        ..Settings::default()
    })
    .await;
    let users = [fixture.store.librarian(), fixture.user("a").await, fixture.user("b").await];
    let catalogue = &*fixture.catalogue;
    let mut model = Model::new();
    let tag = |tag: u8| format!("t{tag}");
    let hash = |content: u8| {
        ContentHash::Blake3(comfy_cloud_domain::Blake3::from_bytes(
            *blake3::hash(&[content; 10]).as_bytes(),
        ))
    };
    let id_of = async |user: &Principal, content: u8| {
        let found = catalogue.asset_by_hash(user, hash(content)).await.unwrap();
        found.map(|asset| asset.id)
    };
    for step in steps {
        match step {
            Step::Upload { user, content, tag: t } => {
                let minted = fixture.put(&users[user], &[content; 10], "n", &[&tag(t)]).await;
                prop_assert_eq!(minted.created, !model.contains_key(&(user, content)));
                model.entry((user, content)).or_insert_with(|| [t].into());
            }
            Step::FromHash { user, content, tag: t } => {
                let minted = fixture
                    .store
                    .mint_from_hash(&users[user], hash(content), new_asset("n", &[&tag(t)]))
                    .await;
                let usable =
                    model.contains_key(&(user, content)) || model.contains_key(&(0, content));
                prop_assert_eq!(
                    minted.as_ref().map(|m| m.created).ok(),
                    usable.then(|| !model.contains_key(&(user, content)))
                );
                if usable {
                    model.entry((user, content)).or_insert_with(|| [t].into());
                }
            }
            Step::Tag { user, content, tag: t } | Step::Untag { user, content, tag: t } => {
                let Some(id) = id_of(&users[user], content).await else { continue };
                let tags = [Tag::try_from(tag(t).as_str()).unwrap()];
                let adds = matches!(step, Step::Tag { .. });
                let done = if adds {
                    catalogue.add_tags(&users[user], id, &tags).await.is_ok()
                } else {
                    catalogue.remove_tags(&users[user], id, &tags).await.is_ok()
                };
                let entry = model.get_mut(&(user, content));
                prop_assert_eq!(done, entry.is_some());
                if let Some(entry) = entry {
                    if adds {
                        entry.insert(t)
                    } else {
                        entry.remove(&t)
                    };
                }
            }
            Step::Delete { user, content } => {
                let Some(id) = id_of(&users[user], content).await else { continue };
                prop_assert_eq!(
                    catalogue.delete_asset(&users[user], id).await.is_ok(),
                    model.remove(&(user, content)).is_some()
                );
            }
            Step::Sweep => {
                fixture.store.sweep().await.unwrap();
                let contents: BTreeSet<u8> = model.keys().map(|(_, content)| *content).collect();
                prop_assert_eq!(fixture.blob_files(), contents.len());
            }
        }
    }
    for (n, user) in users.iter().enumerate() {
        for t in 0..3 {
            let filter = AssetFilter {
                all_tags: vec![Tag::try_from(tag(t).as_str()).unwrap()],
                ..AssetFilter::default()
            };
            let page = PageRequest {
                sort: SortKey::Name,
                order: Order::Ascending,
                limit: 500,
                offset: 0,
                after: None,
            };
            let found = catalogue.list_assets(user, &filter, &page).await.unwrap();
            let expected =
                model.iter().filter(|((owner, _), tags)| *owner == n && tags.contains(&t)).count();
            prop_assert_eq!((found.assets.len(), found.total as usize), (expected, expected));
        }
    }
    prop_assert!(fixture.store.check(true, false, &|_, _| ()).await.unwrap().findings.is_empty());
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]
    #[test]
    fn a_random_walk_agrees_with_the_model(steps in steps()) {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        runtime.block_on(walk(steps))?;
    }
}
