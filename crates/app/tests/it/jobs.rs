//! Jobs, as their users see them.

use comfy_cloud_domain::{AtMost, CancelScope, Error, Job, JobDocument, NewJob, Principal};
use serde_json::json;

use crate::Fixture;

const ALL: AtMost = AtMost { jobs: 100, bytes: u64::MAX };

async fn submit(fixture: &Fixture, user: &Principal, n: u32, front: bool) -> Job {
    let workflow = json!({ "n": n }).as_object().cloned().unwrap();
    fixture
        .catalogue
        .enqueue(user, NewJob { workflow, front, ..NewJob::default() }, None)
        .await
        .unwrap()
}

/// What the jobs of a list were submitted with.
fn numbers(jobs: &[(Job, JobDocument)]) -> Vec<u64> {
    jobs.iter().map(|(_, document)| document.workflow["n"].as_u64().unwrap()).collect()
}

#[tokio::test]
async fn a_queue_and_a_history_have_their_documents_in_order_and_within_their_bounds() {
    let fixture = Fixture::new().await;
    let (user, other) = (fixture.user("u").await, fixture.user("v").await);
    let mut jobs = Vec::new();
    for n in 0..4 {
        jobs.push(submit(&fixture, &user, n, n == 3).await.id);
    }
    submit(&fixture, &other, 9, false).await;
    let port = &fixture.catalogue;
    let open = port.open_jobs(&user, ALL).await.unwrap();
    assert_eq!(numbers(&open), [3, 0, 1, 2], "in the order in which they run");
    assert!(open.iter().all(|(job, document)| jobs.contains(&job.id) && document.size_bytes > 0));
    assert_eq!(numbers(&port.open_jobs(&user, AtMost { jobs: 2, ..ALL }).await.unwrap()), [3, 0]);
    let both = open[0].1.size_bytes + open[1].1.size_bytes;
    assert_eq!(
        numbers(&port.open_jobs(&user, AtMost { bytes: both - 1, ..ALL }).await.unwrap()),
        [3, 0],
        "that with which they are reached"
    );
    assert_eq!(numbers(&port.open_jobs(&user, AtMost { bytes: 0, ..ALL }).await.unwrap()), [3]);
    assert!(port.ended_jobs(&user, 0, ALL).await.unwrap().is_empty());

    port.cancel_jobs(&user, CancelScope::All(jobs[..3].to_vec())).await.unwrap();
    assert_eq!(
        numbers(&port.ended_jobs(&user, 0, ALL).await.unwrap()),
        [2, 1, 0],
        "the newest first"
    );
    assert_eq!(numbers(&port.ended_jobs(&user, 1, AtMost { jobs: 1, ..ALL }).await.unwrap()), [1]);
    assert!(port.ended_jobs(&other, 0, ALL).await.unwrap().is_empty());
    let queue = fixture.store.queue(&user).await.unwrap();
    assert_eq!((numbers(&queue.pending), queue.running.len()), (vec![3], 0));
    assert_eq!(numbers(&fixture.store.history(&user, None, 0).await.unwrap()), [2, 1, 0]);
    assert_eq!(numbers(&fixture.store.queue(&other).await.unwrap().pending), [9]);
}

#[tokio::test]
async fn a_job_that_cannot_be_read_is_an_error_with_its_id_in_lists_too() {
    let fixture = Fixture::new().await;
    let user = fixture.user("u").await;
    let job = submit(&fixture, &user, 1, false).await;
    fixture
        .sql(&format!("UPDATE job_documents SET workflow = '{{half' WHERE job = {}", job.number));
    let read = fixture.store.queue(&user).await;
    let Err(Error::Unreadable { what: "job", id, column: "workflow", .. }) = read else {
        panic!("{read:?}")
    };
    assert_eq!(id, job.id.to_string());
}

#[tokio::test]
async fn a_foreign_job_is_told_from_none() {
    let fixture = Fixture::new().await;
    let (user, other) = (fixture.user("u").await, fixture.user("v").await);
    let job = submit(&fixture, &user, 1, false).await;
    assert_eq!(fixture.store.job_or_foreign(&user, job.id).await.unwrap().id, job.id);
    assert!(matches!(
        fixture.store.job_or_foreign(&other, job.id).await,
        Err(Error::Foreign("job"))
    ));
    assert!(matches!(
        fixture.store.job_or_foreign(&user, comfy_cloud_domain::JobId::new()).await,
        Err(Error::NotFound("job"))
    ));
}

#[tokio::test]
async fn what_earlier_programs_have_kept_of_a_job_is_read_and_what_none_has_is_an_error_with_its_id()
 {
    let fixture = Fixture::new().await;
    let user = fixture.user("u").await;
    let (good, bad) =
        (submit(&fixture, &user, 1, false).await, submit(&fixture, &user, 2, false).await);
    let set = |job: &Job, column: &str, value: &str| {
        fixture.sql(&format!(
            "UPDATE job_documents SET {column} = '{value}' WHERE job = {}",
            job.number
        ));
    };
    // Without a version, and the files alone.
    set(&good, "requirements", r#"{"classes":["A"],"choices":[]}"#);
    set(&good, "inputs", "[]");
    let error = r#"{"node_id":"3","node_type":"A","exception_type":"E","exception_message":"m","traceback":[],"current_inputs":{},"current_outputs":{}}"#;
    fixture.sql(&format!("UPDATE jobs SET error = '{error}' WHERE number = {}", good.number));
    let document = fixture.catalogue.job_document(&user, good.id).await.unwrap();
    assert!(document.requirements.classes.contains("A") && document.inputs.files.is_empty());
    assert_eq!(
        fixture.store.job(&user, good.id).await.unwrap().error.unwrap().exception_message,
        "m"
    );

    let bad_values = [
        ("requirements", r#"{"classes":"A"}"#),
        ("requirements", r#"{"version":9,"classes":[],"choices":[]}"#),
        ("inputs", r#"[{"node":"3"}]"#),
        ("inputs", "{half"),
    ];
    for (column, value) in bad_values {
        let kept: String =
            fixture.sql(&format!("SELECT {column} FROM job_documents WHERE job = {}", bad.number));
        set(&bad, column, value);
        let read = fixture.catalogue.job_document(&user, bad.id).await;
        let Err(Error::Unreadable { what: "job", id, column: found, .. }) = read else {
            panic!("{read:?}")
        };
        assert_eq!((id, found), (bad.id.to_string(), column));
        let waiting = fixture.catalogue.waiting_jobs().await.unwrap();
        let readable: Vec<_> =
            waiting.iter().map(|waiting| (waiting.id, waiting.requirements.is_ok())).collect();
        assert_eq!(
            readable,
            [(good.id, true), (bad.id, column != "requirements")],
            "the others run"
        );
        set(&bad, column, &kept);
    }
    fixture.sql(&format!("UPDATE jobs SET error = '{{}}' WHERE number = {}", bad.number));
    let read = fixture.store.job(&user, bad.id).await;
    assert!(
        matches!(&read, Err(Error::Unreadable { what: "job", column: "error", .. })),
        "{read:?}"
    );
}
