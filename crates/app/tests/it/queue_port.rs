//! What the queue promises: claims, their leases and their fence, and how many may wait.

use std::collections::HashSet;
use std::time::Duration;

use comfy_cloud_domain::{
    CancelScope, ClaimId, Error, Job, JobId, JobState, NewJob, Principal, ServerId, Transition,
};
use futures::future::join_all;

use crate::Fixture;

const LEASE: Duration = Duration::from_secs(600);

async fn waiting(fixture: &Fixture, user: &Principal) -> Job {
    fixture.catalogue.enqueue(user, NewJob::default(), None).await.unwrap()
}

/// A job that a server sees to, for so long.
async fn claimed(fixture: &Fixture, user: &Principal, server: ServerId, lease: Duration) -> Job {
    let job = waiting(fixture, user).await;
    fixture.catalogue.claim(server, &job.claim(), "w", lease).await.unwrap()
}

fn ids(jobs: &[Job]) -> Vec<JobId> {
    jobs.iter().map(|job| job.id).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_many_servers_that_claim_a_job_one_has_it() {
    let fixture = Fixture::new().await;
    let user = fixture.user("u").await;
    for _ in 0..5 {
        let job = waiting(&fixture, &user).await;
        let servers: Vec<_> = (0..8).map(|_| ServerId::new()).collect();
        let claim = job.claim();
        let claims = join_all(
            servers.iter().map(|server| fixture.catalogue.claim(*server, &claim, "w", LEASE)),
        )
        .await;
        let won = claims.into_iter().zip(servers).filter_map(|(claimed, server)| match claimed {
            Ok(job) => Some((job, server)),
            Err(Error::JobMoved(JobState::Allocated)) => None,
            Err(error) => panic!("{error:?}"),
        });
        let [(won, server)] = &won.collect::<Vec<_>>()[..] else { panic!("one server has it") };
        assert_eq!(
            (won.state, won.attempt, won.server, won.worker.as_deref()),
            (JobState::Allocated, 1, Some(*server), Some("w"))
        );
        assert_eq!(fixture.catalogue.any_job(job.id).await.unwrap().claim(), won.claim());
    }
}

#[tokio::test]
async fn a_lease_is_renewed_for_the_claim_that_holds() {
    let fixture = Fixture::new().await;
    let (user, server, port) = (fixture.user("u").await, ServerId::new(), &fixture.catalogue);
    let mut jobs = Vec::new();
    for _ in 0..4 {
        jobs.push(claimed(&fixture, &user, server, Duration::ZERO).await);
    }
    assert_eq!(port.expired(9).await.unwrap().len(), 4);
    assert_eq!(port.expired(3).await.unwrap().len(), 3);
    let returned =
        port.advance(&jobs[3].claim(), Transition::Return { failed: false }).await.unwrap();
    let earlier = ClaimId { attempt: 0, ..jobs[1].claim() };
    let foreign = ClaimId { server: Some(ServerId::new()), ..jobs[2].claim() };
    let nobodys = ClaimId { job: JobId::new(), ..jobs[0].claim() };
    let held = port
        .renew_claims(
            &[jobs[0].claim(), earlier, foreign, nobodys, jobs[3].claim(), returned.claim()],
            LEASE,
        )
        .await
        .unwrap();
    assert_eq!(held, [jobs[0].claim()]);
    let expired: HashSet<_> = ids(&port.expired(9).await.unwrap()).into_iter().collect();
    assert_eq!(expired, HashSet::from([jobs[1].id, jobs[2].id]), "what waits has no lease");
    assert!(port.renew_claims(&[], LEASE).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_server_that_lost_a_job_to_another_moves_it_no_more() {
    let fixture = Fixture::new().await;
    let (user, port) = (fixture.user("u").await, &fixture.catalogue);
    let (paused, next) = (ServerId::new(), ServerId::new());
    let lost = claimed(&fixture, &user, paused, Duration::ZERO).await;
    let taken = port.take_over(next, &lost.claim(), LEASE).await.unwrap();
    assert_eq!(
        (taken.attempt, taken.server, taken.state, taken.worker.clone()),
        (lost.attempt, Some(next), lost.state, lost.worker.clone())
    );
    let late = port.advance(&lost.claim(), Transition::Prepare).await;
    assert!(matches!(late, Err(Error::JobTakenOver)), "{late:?}");
    assert!(port.renew_claims(&[lost.claim()], LEASE).await.unwrap().is_empty());
    let again = port.take_over(paused, &lost.claim(), LEASE).await;
    assert!(matches!(again, Err(Error::JobMoved(JobState::Allocated))), "{again:?}");
    let early = port.take_over(paused, &taken.claim(), LEASE).await;
    assert!(
        matches!(early, Err(Error::JobMoved(JobState::Allocated))),
        "its lease holds: {early:?}"
    );
    let prepared = port.advance(&taken.claim(), Transition::Prepare).await.unwrap();
    assert_eq!((prepared.state, prepared.claim()), (JobState::Preparing, taken.claim()));
    // It comes back into the queue, and to the server that had lost it.
    let returned = port.advance(&taken.claim(), Transition::Return { failed: true }).await.unwrap();
    assert_eq!((returned.server, returned.lease_until), (None, None));
    let late = port.advance(&lost.claim(), Transition::Prepare).await;
    assert!(matches!(late, Err(Error::JobMoved(JobState::QueuedWaiting))), "{late:?}");
    let second = port.claim(paused, &returned.claim(), "w", LEASE).await.unwrap();
    let late = port.advance(&lost.claim(), Transition::Prepare).await;
    assert!(
        matches!(late, Err(Error::JobMoved(JobState::Allocated))),
        "an earlier attempt of the same server: {late:?}"
    );
    assert_eq!(port.advance(&second.claim(), Transition::Prepare).await.unwrap().attempt, 2);
}

#[tokio::test]
async fn all_leases_end_when_no_other_server_is_there() {
    let fixture = Fixture::new().await;
    let (user, port) = (fixture.user("u").await, &fixture.catalogue);
    let held = claimed(&fixture, &user, ServerId::new(), LEASE).await;
    let stopping = claimed(&fixture, &user, ServerId::new(), LEASE).await;
    port.cancel_jobs(&user, CancelScope::All(vec![stopping.id])).await.unwrap();
    let ended = claimed(&fixture, &user, ServerId::new(), LEASE).await;
    port.cancel_jobs(&user, CancelScope::All(vec![ended.id])).await.unwrap();
    port.advance(&ended.claim(), Transition::Stop { status: serde_json::Map::new() })
        .await
        .unwrap();
    let waits = waiting(&fixture, &user).await;
    assert!(port.expired(9).await.unwrap().is_empty());
    port.end_leases().await.unwrap();
    let expired: HashSet<_> = ids(&port.expired(9).await.unwrap()).into_iter().collect();
    assert_eq!(expired, HashSet::from([held.id, stopping.id]));
    assert_eq!(port.waiting_ids().await.unwrap(), [(user.user(), waits.id)]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn how_many_may_wait_holds_for_jobs_that_come_at_once() {
    let fixture = Fixture::new().await;
    let (user, other, port) =
        (fixture.user("u").await, fixture.user("v").await, &fixture.catalogue);
    let runs = claimed(&fixture, &user, ServerId::new(), LEASE).await;
    let made = join_all((0..12).map(|_| port.enqueue(&user, NewJob::default(), Some(5)))).await;
    let refused =
        made.iter().filter(|made| matches!(made, Err(Error::TooMany { limit: 5, .. }))).count();
    let made: Vec<_> = made.into_iter().flatten().collect();
    assert_eq!((made.len(), refused), (5, 7), "what a worker has does not wait");
    assert!(port.enqueue(&other, NewJob::default(), Some(1)).await.is_ok());
    port.cancel_jobs(&user, CancelScope::All(vec![made[0].id])).await.unwrap();
    assert!(port.enqueue(&user, NewJob::default(), Some(5)).await.is_ok());
    port.advance(&runs.claim(), Transition::Return { failed: false }).await.unwrap();
    assert!(matches!(
        port.enqueue(&user, NewJob::default(), Some(5)).await,
        Err(Error::TooMany { .. })
    ));
    assert_eq!(port.waiting_ids().await.unwrap().len(), 7);
}
