//! The real binary against the contract, and the suite against itself.

use comfy_cloud_conformance::{Contract, Login, Options, Outcome, run};
use comfy_cloud_testkit::{Behaviour, ComfyUi, Source};

use crate::Fixture;

#[tokio::test]
async fn every_declared_response_is_held_or_excused() {
    let source = Source::start().unwrap();
    source.serve("/file*", Behaviour::File(b"from the source".to_vec()));
    for status in [403, 404, 500] {
        source.serve(&format!("/status/{status}"), Behaviour::Status(status));
    }
    source.serve("/endless", Behaviour::Announces(i64::MAX as u64));
    let host = &source.host;
    let worker = ComfyUi::start_with(&[], &["model.safetensors"]).unwrap();
    let config = format!(
        "[[native]]\nlisten = \"127.0.0.1:0\"\n[fetch]\nprivate_hosts = [\"{host}\"]\ndownload_hosts = [\"{host}\"]"
    );
    let fixture = Fixture::with_workers(&config, &[&worker]).await;
    let options = Options {
        base_url: fixture.server.url.clone(),
        api_key: fixture.server.key.clone(),
        other_key: Some(fixture.server.new_user("other").unwrap()),
        source: Some(format!("http://{host}")),
        login: Some(login(&fixture).await),
    };
    let report = run(&Contract::own().unwrap(), options.clone()).await.unwrap();
    // `cargo xtask test` shows its last line.
    std::fs::write(concat!(env!("CARGO_TARGET_TMPDIR"), "/conformance.txt"), report.to_string())
        .unwrap();
    assert!(report.is_complete(), "{report}");

    let native = Options { base_url: fixture.server.native[0].clone(), ..options.clone() };
    let report = run(&Contract::native().unwrap(), native).await.unwrap();
    std::fs::write(
        concat!(env!("CARGO_TARGET_TMPDIR"), "/conformance-native.txt"),
        report.to_string(),
    )
    .unwrap();
    assert!(report.is_complete(), "{report}");

    let report = run(&Contract::v2().unwrap(), options.clone()).await.unwrap();
    std::fs::write(concat!(env!("CARGO_TARGET_TMPDIR"), "/conformance-v2.txt"), report.to_string())
        .unwrap();
    assert!(report.is_complete(), "{report}");

    let report = run(&Contract::web().unwrap(), options.clone()).await.unwrap();
    std::fs::write(
        concat!(env!("CARGO_TARGET_TMPDIR"), "/conformance-web.txt"),
        report.to_string(),
    )
    .unwrap();
    assert!(report.is_complete(), "{report}");

    // A contract that the server does not hold is found out: a field more, an operation more.
    let edited = comfy_cloud::OPENAPI_YAML
        .replacen("required: [id, status]", "required: [id, status, plan]", 1)
        .replacen("operationId: getUser\n", "operationId: getUserPlan\n", 1);
    let report = run(&Contract::read(&edited).unwrap(), options.clone()).await.unwrap();
    let found = |status| {
        report
            .verdicts
            .iter()
            .find(|verdict| verdict.operation == "getUserPlan" && verdict.status == status)
            .unwrap()
            .outcome
            .clone()
    };
    assert!(matches!(found(200), Outcome::NotCovered(_)));
    assert_eq!(found(401), Outcome::Held);
    let edited = comfy_cloud::OPENAPI_YAML.replacen(
        "required: [id, status]",
        "required: [id, status, plan]",
        1,
    );
    let options = Options { source: None, ..options };
    let report = run(&Contract::read(&edited).unwrap(), options).await.unwrap();
    let broken: Vec<_> = report
        .verdicts
        .iter()
        .filter(|verdict| matches!(verdict.outcome, Outcome::Broken(_)))
        .collect();
    assert_eq!(broken.len(), 1, "{report}");
    assert_eq!((broken[0].operation.as_str(), broken[0].status), ("getUser", 200));
}

/// A user who has a password.
async fn login(fixture: &Fixture) -> Login {
    let invited = fixture.server.cli(&["users", "invite", "person", "--create", "--json"]).unwrap();
    let login = Login { name: "person".to_owned(), password: "correct horse battery".to_owned() };
    let body = serde_json::json!({ "token": invited.json()["token"], "password": login.password });
    let accepted = fixture.http.post(fixture.server.at("/api/web/invitation")).json(&body);
    assert_eq!(accepted.send().await.unwrap().status(), 200);
    login
}
