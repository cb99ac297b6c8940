//! What a catalogue promises of saved workflows.

use comfy_cloud_app::Settings;
use comfy_cloud_domain::{
    Error, NewWorkflow, Order, Principal, SavedWorkflow, WorkflowChange, WorkflowFilter,
    WorkflowId, WorkflowSort, WorkflowView,
};
use comfy_cloud_ports::Limits;
use futures::future::join_all;

use crate::Fixture;

fn new(name: &str, is_shared: bool) -> NewWorkflow {
    let content = r#"{"text":"NUL \u0000"}"#.to_owned();
    NewWorkflow {
        name: name.into(),
        description: None,
        view: Some(WorkflowView::App),
        is_shared,
        origin: None,
        content,
    }
}

async fn save(fixture: &Fixture, user: &Principal, name: &str, is_shared: bool) -> SavedWorkflow {
    fixture.catalogue.create_workflow(user, new(name, is_shared)).await.unwrap()
}

#[tokio::test]
async fn a_workflow_is_its_owners_and_others_read_what_is_shared() {
    let fixture = Fixture::new().await;
    let (user, other) = (fixture.user("u").await, fixture.user("v").await);
    let port = &fixture.catalogue;
    let (own, shared) =
        (save(&fixture, &user, "own", false).await, save(&fixture, &user, "shared", true).await);
    assert_eq!(port.workflow(&user, own.id).await.unwrap(), own);
    assert!(matches!(port.workflow(&other, own.id).await, Err(Error::NotFound("workflow"))));
    assert_eq!(
        port.workflow_content(&other, shared.id, None).await.unwrap().content,
        new("", false).content
    );
    assert!(matches!(
        port.workflow_content(&user, own.id, Some(u64::MAX)).await,
        Err(Error::NotFound("version"))
    ));
    let foreign = port.update_workflow(&other, shared.id, WorkflowChange::default()).await;
    assert!(matches!(foreign, Err(Error::Foreign("workflow"))), "{foreign:?}");
    assert!(matches!(port.delete_workflow(&other, shared.id).await, Err(Error::Foreign(_))));
    assert!(matches!(
        port.add_workflow_version(&other, shared.id, 1, "{}".into()).await,
        Err(Error::Foreign(_))
    ));
    assert!(matches!(port.fork_workflow(&other, own.id, 1, None).await, Err(Error::NotFound(_))));
    let fork = port.fork_workflow(&other, shared.id, 1, None).await.unwrap();
    assert_eq!(
        (fork.name.as_str(), fork.owner, fork.is_shared, fork.latest_version),
        ("shared", other.user(), false, 1)
    );
    assert_eq!(fork.origin.as_ref().map(|origin| origin.workflow), Some(shared.id));
    let change = WorkflowChange {
        name: Some("ÄPFEL".into()),
        description: Some("d".into()),
        ..WorkflowChange::default()
    };
    let changed = port.update_workflow(&user, own.id, change).await.unwrap();
    assert_eq!(
        (changed.name.as_str(), changed.description.as_deref(), changed.view),
        ("ÄPFEL", Some("d"), Some(WorkflowView::App))
    );
    port.delete_workflow(&user, shared.id).await.unwrap();
    assert!(matches!(port.workflow(&user, shared.id).await, Err(Error::NotFound(_))));
    assert_eq!(
        port.workflow(&other, fork.id).await.unwrap().origin,
        fork.origin,
        "what it was made of may be gone"
    );
    assert!(matches!(
        port.workflow_versions(&user, WorkflowId::new(), 0, 1).await,
        Err(Error::NotFound("workflow"))
    ));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_versions_that_are_saved_at_once_one_is_next() {
    let fixture = Fixture::new().await;
    let user = fixture.user("u").await;
    let port = &fixture.catalogue;
    let workflow = save(&fixture, &user, "w", false).await;
    for base in 1..4 {
        let saved = join_all((0..5).map(|n| {
            port.add_workflow_version(&user, workflow.id, base, format!("{{\"n\":{n}}}"))
        }))
        .await;
        let made: Vec<_> = saved.iter().filter_map(|saved| saved.as_ref().ok()).collect();
        assert_eq!(
            made.iter().map(|made| (made.version, made.latest_version)).collect::<Vec<_>>(),
            [(base + 1, base + 1)]
        );
        assert!(saved.iter().all(|saved| saved.is_ok()
            || matches!(saved, Err(Error::VersionMoved { latest }) if *latest == base + 1)));
        assert_eq!(
            port.workflow_content(&user, workflow.id, None).await.unwrap().version.id,
            made[0].id
        );
    }
    let (page, total) = port.workflow_versions(&user, workflow.id, 1, 2).await.unwrap();
    assert_eq!(
        (page.iter().map(|version| version.version).collect::<Vec<_>>(), total),
        (vec![3, 2], 4),
        "the newest first"
    );
    assert!(
        page.iter().all(|version| version.latest_version == 4 && version.created_by == user.user())
    );
}

#[tokio::test]
async fn a_list_of_workflows_has_its_page_its_total_and_its_filters() {
    let fixture = Fixture::new().await;
    let (user, other) = (fixture.user("u").await, fixture.user("v").await);
    let port = &fixture.catalogue;
    for (owner, name, is_shared) in [
        (&user, "b%", false),
        (&user, "Ça", false),
        (&other, "B_ shared", true),
        (&other, "b hidden", false),
    ] {
        save(&fixture, owner, name, is_shared).await;
    }
    let list = async |filter: WorkflowFilter, order, offset, limit| {
        let (found, total) = port
            .list_workflows(&user, &filter, WorkflowSort::Name, order, offset, limit)
            .await
            .unwrap();
        (found.into_iter().map(|workflow| workflow.name).collect::<Vec<_>>(), total)
    };
    let strings = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let own = WorkflowFilter::default;
    assert_eq!(list(own(), Order::Ascending, 0, 9).await, (strings(&["b%", "Ça"]), 2));
    let shared = || WorkflowFilter { include_shared: true, ..own() };
    assert_eq!(list(shared(), Order::Descending, 1, 1).await, (strings(&["B_ shared"]), 3));
    assert_eq!(list(shared(), Order::Ascending, 7, 1).await, (vec![], 3));
    let contains = |part: &str| WorkflowFilter { name_contains: Some(part.into()), ..shared() };
    assert_eq!(list(contains("B"), Order::Ascending, 0, 9).await.1, 2);
    assert_eq!(
        list(contains("%"), Order::Ascending, 0, 9).await,
        (strings(&["b%"]), 1),
        "no pattern"
    );
    assert_eq!(list(contains("ç"), Order::Ascending, 0, 9).await, (strings(&["Ça"]), 1));
    assert_eq!(list(contains("\u{0}"), Order::Ascending, 0, 9).await, (vec![], 0));
    let view = |view| WorkflowFilter { view: Some(view), ..own() };
    assert_eq!(list(view(WorkflowView::Workflow), Order::Ascending, 0, 9).await.1, 0);
    assert_eq!(list(view(WorkflowView::App), Order::Ascending, 0, 9).await.1, 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_workflows_weigh_is_counted_and_held_to_what_a_user_may_store() {
    let limits = Limits { max_stored_bytes_per_user: Some(1000), ..Limits::default() };
    let fixture = Fixture::with_limits(limits, Settings::default()).await;
    let user = fixture.user("u").await;
    let port = &fixture.catalogue;
    let used = async || port.usage(&user).await.unwrap().workflows;
    let workflow = save(&fixture, &user, "name", false).await;
    let before = used().await;
    assert_eq!(before, 4 + new("", false).content.len() as u64);
    let content = || "x".repeat(300);
    let saved = join_all((0..6).map(|_| {
        port.create_workflow(&user, NewWorkflow { content: content(), ..new("n", false) })
    }))
    .await;
    assert_eq!(saved.iter().filter(|saved| saved.is_ok()).count(), 3);
    assert!(
        saved.iter().all(
            |saved| saved.is_ok() || matches!(saved, Err(Error::OverQuota { limit: 1000, .. }))
        )
    );
    assert_eq!(used().await, before + 3 * 301);
    let version = port.add_workflow_version(&user, workflow.id, 1, content()).await;
    assert!(matches!(version, Err(Error::OverQuota { .. })), "{version:?}");
    let change = WorkflowChange { description: Some("d".repeat(100)), ..WorkflowChange::default() };
    assert!(matches!(
        port.update_workflow(&user, workflow.id, change).await,
        Err(Error::OverQuota { .. })
    ));
    for saved in saved.into_iter().flatten() {
        port.delete_workflow(&user, saved.id).await.unwrap();
    }
    port.add_workflow_version(&user, workflow.id, 1, content()).await.unwrap();
    assert_eq!(used().await, before + 300);
    port.delete_workflow(&user, workflow.id).await.unwrap();
    assert_eq!(used().await, 0);
}
