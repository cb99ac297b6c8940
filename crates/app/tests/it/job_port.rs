//! What a catalogue promises of jobs.

use std::time::Duration;

use chrono::{TimeDelta, Utc};
use comfy_cloud_app::{Put, Settings};
use comfy_cloud_domain::{
    AtMost, CancelScope, ClaimId, Error, Job, JobError, JobFile, JobFilter, JobId, JobResults,
    JobSort, JobState, JobStatus, Medium, NewJob, Order, Principal, ServerId, Transition,
};
use comfy_cloud_ports::Limits;
use futures::future::join_all;
use serde_json::{Map, Value, json};

use crate::{Fixture, needing, new_asset, upload};

fn object(value: Value) -> Map<String, Value> {
    value.as_object().cloned().unwrap()
}

async fn submit(fixture: &Fixture, user: &Principal, new: NewJob) -> Job {
    fixture.catalogue.enqueue(user, new, None).await.unwrap()
}

const LEASE: Duration = Duration::from_secs(60);

/// Gives a waiting job to a worker; a server that no other test has sees to it.
async fn claim(fixture: &Fixture, job: &Job) -> Job {
    fixture.catalogue.claim(ServerId::new(), &job.claim(), "w", LEASE).await.unwrap()
}

async fn advance(fixture: &Fixture, job: &Job, transition: Transition) -> Job {
    fixture.catalogue.advance(&job.claim(), transition).await.unwrap()
}

/// A job that a worker runs.
async fn running(fixture: &Fixture, user: &Principal) -> Job {
    let mut job = claim(fixture, &submit(fixture, user, NewJob::default()).await).await;
    for transition in
        [Transition::Prepare, Transition::Send { remote_id: "r".into() }, Transition::Start]
    {
        job = advance(fixture, &job, transition).await;
    }
    job
}

/// A job that has ended with an output of its own.
async fn done(
    fixture: &Fixture,
    user: &Principal,
    bytes: &[u8],
    medium: Medium,
    temporary: bool,
) -> (Job, JobFile) {
    let job = running(fixture, user).await;
    let (tags, name) = (if temporary { ["temp"] } else { ["output"] }, "out.png");
    let mut asset = new_asset(name, &tags);
    asset.job = Some(job.id);
    let made = upload(&fixture.store, user, bytes, Put { asset, ..Put::default() }).await.unwrap();
    let file = JobFile {
        node: "9".into(),
        key: "images".into(),
        index: 0,
        asset: made.asset.id,
        name: Some(name.into()),
        medium,
        temporary,
    };
    let results = JobResults {
        outputs: object(json!({ "9": { "images": [{}] } })),
        files: vec![file.clone()],
        ..JobResults::default()
    };
    let job = advance(fixture, &job, Transition::Finish).await;
    (advance(fixture, &job, Transition::Succeed { results: results.into() }).await, file)
}

async fn job_bytes(fixture: &Fixture, user: &Principal) -> u64 {
    fixture.catalogue.usage(user).await.unwrap().jobs
}

#[tokio::test]
async fn a_job_goes_from_state_to_state_in_its_attempt_and_no_other_moves_it() {
    let fixture = Fixture::new().await;
    let user = fixture.user("u").await;
    let port = &fixture.catalogue;
    let workflow = object(json!({ "1": { "inputs": { "text": "a\u{0}b \u{1f431} \"\\" } } }));
    let job = submit(
        &fixture,
        &user,
        NewJob {
            workflow: workflow.clone(),
            workflow_id: Some("mine".into()),
            ..NewJob::default()
        },
    )
    .await;
    assert_eq!(
        (job.state, job.attempt, job.failures, job.workflow_id.as_deref()),
        (JobState::QueuedWaiting, 0, 0, Some("mine"))
    );
    assert_eq!(port.job_document(&user, job.id).await.unwrap().workflow, workflow, "NUL included");

    let begun = Utc::now();
    let allocated = claim(&fixture, &job).await;
    assert_eq!(
        (allocated.state, allocated.attempt, allocated.worker.as_deref()),
        (JobState::Allocated, 1, Some("w"))
    );
    let lease = allocated.lease_until.unwrap() - begun;
    assert!(lease > TimeDelta::seconds(50) && lease < TimeDelta::seconds(120), "{lease}");
    let late = port.advance(&job.claim(), Transition::Prepare).await;
    assert!(matches!(late, Err(Error::JobMoved(JobState::Allocated))), "{late:?}");
    let skipping = port.advance(&allocated.claim(), Transition::Finish).await;
    assert!(matches!(skipping, Err(Error::JobMoved(JobState::Allocated))), "{skipping:?}");
    assert!(matches!(
        port.advance(&ClaimId { job: JobId::new(), ..job.claim() }, Transition::Prepare).await,
        Err(Error::NotFound("job"))
    ));

    let returned = advance(&fixture, &allocated, Transition::Return { failed: true }).await;
    assert_eq!(
        (returned.state, returned.failures, returned.lease_until, returned.server),
        (JobState::QueuedWaiting, 1, None, None)
    );
    let mut job = claim(&fixture, &returned).await;
    for transition in
        [Transition::Prepare, Transition::Send { remote_id: "r".into() }, Transition::Start]
    {
        job = advance(&fixture, &job, transition).await;
    }
    assert_eq!(
        (job.attempt, job.remote_id.as_deref(), job.started_at.is_some()),
        (2, Some("r"), true)
    );
    let asset = fixture.put(&user, b"picture", "a.png", &[]).await.asset;
    let file = |index, medium| JobFile {
        node: "9".into(),
        key: "images".into(),
        index,
        asset: asset.id,
        name: Some("a.png".into()),
        medium,
        temporary: false,
    };
    let results = JobResults {
        outputs: object(json!({ "9": { "images": [1, 2, 3] } })),
        status: object(json!({ "status_str": "success" })),
        meta: object(json!({ "9": {} })),
        files: vec![
            file(1, Medium::Other),
            file(0, Medium::Image),
            file(2, Medium::Video),
            file(2, Medium::Audio),
        ],
        preview: Some(json!({ "filename": "a.png" })),
    };
    let before = job_bytes(&fixture, &user).await;
    let job = advance(&fixture, &job, Transition::Finish).await;
    let job =
        advance(&fixture, &job, Transition::Succeed { results: results.clone().into() }).await;
    assert_eq!((job.state, job.outputs_count, job.previewable_count), (JobState::Success, 4, 2));
    assert_eq!(
        (job.preview.clone(), job.ended_at.is_some(), job.lease_until),
        (results.preview, true, None)
    );
    let document = port.job_document(&user, job.id).await.unwrap();
    assert_eq!(
        (document.outputs, document.status, document.meta),
        (results.outputs, results.status, results.meta)
    );
    assert!(job_bytes(&fixture, &user).await > before);
    let (files, total) = port.job_files(&user, job.id, 1, 5).await.unwrap();
    assert_eq!(
        (files.iter().map(|file| (file.index, file.medium)).collect::<Vec<_>>(), total),
        (vec![(1, Medium::Other), (2, Medium::Audio)], 3)
    );
    assert_eq!(port.job_files(&user, job.id, 9, 5).await.unwrap(), (Vec::new(), 3));
    let after = port.advance(&job.claim(), Transition::Return { failed: false }).await;
    assert!(matches!(after, Err(Error::JobMoved(JobState::Success))), "{after:?}");
}

#[tokio::test]
async fn a_failure_is_kept_as_it_was_said() {
    let fixture = Fixture::new().await;
    let user = fixture.user("u").await;
    let job = running(&fixture, &user).await;
    let error = JobError::of_message(
        &json!({ "node_id": "3", "exception_message": "NUL \u{0}", "traceback": ["a"] }),
    );
    let job = advance(&fixture, &job, Transition::Fail { error: error.clone() }).await;
    assert_eq!((job.state, job.error.as_ref()), (JobState::Erroring, Some(&error)));
    let job = advance(&fixture, &job, Transition::Conclude { results: Box::default() }).await;
    assert_eq!(
        (job.state, fixture.catalogue.job(&user, job.id).await.unwrap().error),
        (JobState::Error, Some(error))
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cancel_and_a_worker_at_once_leave_a_job_that_ends_once() {
    let fixture = Fixture::new().await;
    let user = fixture.user("u").await;
    let port = &fixture.catalogue;
    let mut jobs = Vec::new();
    for _ in 0..6 {
        jobs.push(submit(&fixture, &user, NewJob::default()).await);
    }
    let claims: Vec<_> = jobs.iter().rev().map(Job::claim).collect();
    let given =
        join_all(claims.iter().map(|waiting| port.claim(ServerId::new(), waiting, "w", LEASE)));
    let (given, cancelled, again) = tokio::join!(
        given,
        port.cancel_jobs(&user, CancelScope::Open),
        port.cancel_jobs(&user, CancelScope::Pending)
    );
    let by_this =
        cancelled.unwrap().into_iter().chain(again.unwrap()).filter(|job| job.by_this).count();
    assert_eq!(by_this, jobs.len(), "each is cancelled by one of both");
    let given: Vec<_> = given.into_iter().rev().collect();
    for (job, given) in jobs.iter().zip(given) {
        let now = port.any_job(job.id).await.unwrap();
        match given {
            Ok(_) => {
                assert_eq!((now.state, now.ended_at), (JobState::CancellingPreparing, None));
                let stopped =
                    advance(&fixture, &now, Transition::Stop { status: object(json!({ "a": 1 })) })
                        .await;
                assert_eq!(stopped.state, JobState::Cancelled);
            }
            Err(Error::JobMoved(JobState::Cancelled)) => assert_eq!(now.state, JobState::Cancelled),
            Err(error) => panic!("{error:?}"),
        }
    }
    assert!(port.open_jobs(&user, AtMost { jobs: 10, bytes: u64::MAX }).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_cancel_is_about_its_scope_and_nothing_else() {
    let fixture = Fixture::new().await;
    let (user, other) = (fixture.user("u").await, fixture.user("v").await);
    let port = &fixture.catalogue;
    let waiting = [
        submit(&fixture, &user, NewJob::default()).await,
        submit(&fixture, &user, NewJob::default()).await,
    ];
    let runs = [running(&fixture, &user).await, running(&fixture, &user).await];
    let foreign = submit(&fixture, &other, NewJob::default()).await;
    let missing = port.cancel_jobs(&user, CancelScope::All(vec![waiting[0].id, foreign.id])).await;
    assert!(matches!(missing, Err(Error::NotFound("job"))), "{missing:?}");
    assert_eq!(
        port.job(&user, waiting[0].id).await.unwrap().state,
        JobState::QueuedWaiting,
        "all or none"
    );
    let ids = |cancelled: Vec<comfy_cloud_domain::Cancelled>| {
        cancelled.into_iter().map(|c| (c.job.id, c.by_this)).collect::<Vec<_>>()
    };
    let oldest = port.cancel_jobs(&user, CancelScope::Oldest).await.unwrap();
    assert_eq!(ids(oldest), [(runs[0].id, true)], "what has run the longest before what waits");
    let pending = port
        .cancel_jobs(&user, CancelScope::PendingOf(vec![runs[1].id, waiting[1].id, foreign.id]))
        .await
        .unwrap();
    assert_eq!(pending[0].job, port.job(&user, waiting[1].id).await.unwrap(), "as it is then");
    assert_eq!(ids(pending), [(waiting[1].id, true)]);
    let open = port
        .cancel_jobs(&user, CancelScope::OpenOf(vec![waiting[1].id, runs[0].id, runs[1].id]))
        .await
        .unwrap();
    assert_eq!(
        ids(open),
        [(runs[0].id, false), (runs[1].id, true)],
        "one that stops already is no error"
    );
    assert_eq!(
        ids(port.cancel_jobs(&user, CancelScope::Open).await.unwrap()),
        [(waiting[0].id, true)]
    );
    assert!(port.cancel_jobs(&user, CancelScope::Oldest).await.unwrap().is_empty());
    assert_eq!(port.any_job(foreign.id).await.unwrap().state, JobState::QueuedWaiting);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_id_is_one_jobs_whoever_asks_for_it_at_once() {
    let fixture = Fixture::new().await;
    let (user, other) = (fixture.user("u").await, fixture.user("v").await);
    let id = Some(JobId::new());
    let asked = (0..6).map(|n| {
        fixture.catalogue.enqueue(
            if n % 2 == 0 { &user } else { &other },
            NewJob { id, ..NewJob::default() },
            None,
        )
    });
    let made = join_all(asked).await.into_iter().filter(|made| match made {
        Ok(_) => true,
        Err(Error::NameTaken(_)) => false,
        Err(error) => panic!("{error:?}"),
    });
    assert_eq!(made.count(), 1);
    assert_eq!(fixture.catalogue.waiting_jobs().await.unwrap().len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_user_may_store_holds_for_jobs_that_come_at_once() {
    let limits = Limits { max_stored_bytes_per_user: Some(5000), ..Limits::default() };
    let fixture = Fixture::with_limits(limits, Settings::default()).await;
    let user = fixture.user("u").await;
    let new =
        || NewJob { workflow: object(json!({ "text": "x".repeat(700) })), ..NewJob::default() };
    let made = join_all((0..12).map(|_| fixture.catalogue.enqueue(&user, new(), None))).await;
    let refused = made
        .iter()
        .filter(|made| matches!(made, Err(Error::OverQuota { limit: 5000, .. })))
        .count();
    let made: Vec<_> = made.into_iter().flatten().collect();
    assert_eq!(made.len() + refused, 12);
    let bytes = job_bytes(&fixture, &user).await;
    assert!(
        (3..=6).contains(&made.len()) && bytes <= 5000 && bytes + 1000 > 5000,
        "{} jobs, {bytes} bytes",
        made.len()
    );
    let mut numbers: Vec<_> = made.iter().map(|job| job.number).collect();
    numbers.sort_unstable();
    numbers.dedup();
    assert_eq!(numbers.len(), made.len());
    fixture.catalogue.cancel_jobs(&user, CancelScope::Open).await.unwrap();
    assert_eq!(fixture.catalogue.forget_jobs(&user, None).await.unwrap(), made.len() as u64);
    assert_eq!(job_bytes(&fixture, &user).await, 0);
}

#[tokio::test]
async fn a_list_of_jobs_has_its_page_its_total_and_its_cursor() {
    let fixture = Fixture::new().await;
    let (user, other) = (fixture.user("u").await, fixture.user("v").await);
    let port = &fixture.catalogue;
    let (quick, _) = done(&fixture, &user, b"1", Medium::Image, false).await;
    let waits =
        submit(&fixture, &user, NewJob { workflow_id: Some("w".into()), ..NewJob::default() })
            .await;
    let (slow, _) = done(&fixture, &user, b"2", Medium::Audio, false).await;
    submit(&fixture, &other, NewJob::default()).await;
    let list = async |filter: JobFilter, sort, order, after, offset, limit| {
        let (jobs, total) =
            port.list_jobs(&user, &filter, sort, order, after, offset, limit).await.unwrap();
        (jobs.iter().map(|job| job.number).collect::<Vec<_>>(), total)
    };
    let all = JobFilter::default;
    let (by_time, by_run) = (JobSort::CreatedAt, JobSort::ExecutionTime);
    assert_eq!(
        list(all(), by_time, Order::Descending, None, 0, 2).await,
        (vec![slow.number, waits.number], 3)
    );
    assert_eq!(
        list(all(), by_time, Order::Descending, Some(waits.number), 7, 2).await,
        (vec![quick.number], 3),
        "behind the cursor"
    );
    assert_eq!(
        list(all(), by_time, Order::Ascending, Some(waits.number), 0, 2).await,
        (vec![slow.number], 3)
    );
    assert_eq!(
        list(all(), by_time, Order::Ascending, None, 5, 2).await,
        (vec![], 3),
        "behind the end"
    );
    let (ascending, _) = list(all(), by_run, Order::Ascending, None, 0, 3).await;
    let (mut descending, _) = list(all(), by_run, Order::Descending, None, 0, 3).await;
    descending.reverse();
    assert_eq!(
        (ascending[0], &ascending),
        (waits.number, &descending),
        "what has not run is first"
    );
    let pending = JobFilter { statuses: vec![JobStatus::Pending, JobStatus::Failed], ..all() };
    assert_eq!(list(pending, by_time, Order::Ascending, None, 0, 9).await, (vec![waits.number], 1));
    let named = JobFilter { workflow_id: Some("w".into()), ..all() };
    assert_eq!(list(named, by_time, Order::Ascending, None, 0, 9).await, (vec![waits.number], 1));
    let strange = JobFilter { workflow_id: Some("w\u{0}".into()), ..all() };
    assert_eq!(list(strange, by_time, Order::Ascending, None, 0, 9).await, (vec![], 0));
    let audio = JobFilter { medium: Some(Medium::Audio), ..all() };
    assert_eq!(list(audio, by_time, Order::Ascending, None, 0, 9).await, (vec![slow.number], 1));
}

#[tokio::test]
async fn what_has_ended_is_forgotten_and_what_has_not_stays() {
    let fixture = Fixture::new().await;
    let (user, other) = (fixture.user("u").await, fixture.user("v").await);
    let port = &fixture.catalogue;
    let (ended, _) = done(&fixture, &user, b"1", Medium::Image, false).await;
    let (old, _) = done(&fixture, &user, b"2", Medium::Image, false).await;
    let open = submit(&fixture, &user, NewJob::default()).await;
    assert_eq!(port.forget_jobs(&other, Some(vec![ended.id])).await.unwrap(), 0, "another's");
    assert_eq!(port.forget_jobs(&user, Some(vec![ended.id, open.id, ended.id])).await.unwrap(), 1);
    assert!(matches!(port.job(&user, ended.id).await, Err(Error::NotFound("job"))));
    assert_eq!(port.prune_jobs(old.ended_at.unwrap()).await.unwrap(), 0, "before, and not at");
    assert_eq!(port.prune_jobs(Utc::now() + TimeDelta::seconds(1)).await.unwrap(), 1);
    let left = port
        .list_jobs(&user, &JobFilter::default(), JobSort::CreatedAt, Order::Ascending, None, 0, 9)
        .await
        .unwrap();
    assert_eq!((left.0[0].id, left.1), (open.id, 1));
    assert!(matches!(port.job_files(&user, old.id, 0, 1).await, Err(Error::NotFound("job"))));
}

#[tokio::test]
async fn a_job_is_deleted_with_what_it_alone_has_made() {
    let fixture = Fixture::new().await;
    let user = fixture.user("u").await;
    let port = &fixture.catalogue;
    let (job, own) = done(&fixture, &user, b"own", Medium::Image, false).await;
    let (shared, file) = done(&fixture, &user, b"shared", Medium::Image, false).await;
    let (third, _) = done(&fixture, &user, b"third", Medium::Image, false).await;
    // Another job has the same file as an output.
    let again = running(&fixture, &user).await;
    let again = advance(&fixture, &again, Transition::Finish).await;
    let results = JobResults {
        files: vec![JobFile { key: "x".into(), ..file.clone() }],
        ..JobResults::default()
    };
    advance(&fixture, &again, Transition::Succeed { results: results.into() }).await;
    // A job that waits needs a file of the first.
    let needs = submit(&fixture, &user, needing(&[b"own"])).await;
    let used = port.delete_job(&user, job.id).await;
    assert!(matches!(used, Err(Error::InUse(asset)) if asset == own.asset), "{used:?}");
    assert!(port.job(&user, job.id).await.is_ok() && port.asset(&user, own.asset).await.is_ok());
    port.delete_job(&user, needs.id).await.unwrap();
    assert!(port.job(&user, needs.id).await.is_ok(), "it has not ended");
    port.cancel_jobs(&user, CancelScope::All(vec![needs.id])).await.unwrap();
    for id in [job.id, shared.id, third.id] {
        port.delete_job(&user, id).await.unwrap();
        assert!(matches!(port.delete_job(&user, id).await, Err(Error::NotFound("job"))));
    }
    assert!(matches!(port.asset(&user, own.asset).await, Err(Error::NotFound(_))));
    assert!(port.asset(&user, file.asset).await.is_ok(), "another job's as well");
    assert!(
        fixture.store.check(true, false, &|_, _| ()).await.unwrap().findings.is_empty(),
        "counts hold"
    );
}

#[tokio::test]
async fn temporary_outputs_expire_unless_somebody_keeps_them() {
    let fixture = Fixture::new().await;
    let user = fixture.user("u").await;
    let port = &fixture.catalogue;
    let (_, temporary) = done(&fixture, &user, b"temporary", Medium::Image, true).await;
    let (_, tagged) = done(&fixture, &user, b"tagged", Medium::Image, true).await;
    let (_, saved) = done(&fixture, &user, b"saved", Medium::Image, false).await;
    port.add_tags(&user, tagged.asset, &[comfy_cloud_domain::Tag::try_from("mine").unwrap()])
        .await
        .unwrap();
    let (_, needed) = done(&fixture, &user, b"needed", Medium::Image, true).await;
    let needs = submit(&fixture, &user, needing(&[b"needed"])).await;
    assert_eq!(port.expire_temporary_outputs(Utc::now() - TimeDelta::hours(1)).await.unwrap(), 0);
    assert_eq!(port.expire_temporary_outputs(Utc::now() + TimeDelta::seconds(1)).await.unwrap(), 1);
    assert!(matches!(port.asset(&user, temporary.asset).await, Err(Error::NotFound(_))));
    assert!(
        port.asset(&user, tagged.asset).await.is_ok()
            && port.asset(&user, saved.asset).await.is_ok()
    );
    // What a job needs waits for its end.
    port.cancel_jobs(&user, CancelScope::All(vec![needs.id])).await.unwrap();
    assert_eq!(port.expire_temporary_outputs(Utc::now() + TimeDelta::seconds(1)).await.unwrap(), 1);
    assert!(matches!(port.asset(&user, needed.asset).await, Err(Error::NotFound(_))));
}
