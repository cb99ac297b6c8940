//! Workers that several share: what one user, or a caller without a key, can reach through them. The double
//! resolves names as ComfyUI does, so that a name that got through would lead where it leads there.

use comfy_cloud_testkit::ComfyUi;
use reqwest::StatusCode;
use serde_json::json;

use crate::Fixture;
use crate::jobs::picture;

impl Fixture {
    /// The status and type of something that is asked for without a key.
    async fn anonymous(&self, path: &str) -> (StatusCode, String) {
        let response = self.http.get(self.server.at(path)).send().await.unwrap();
        let kind = response.headers().get("content-type").map_or("", |kind| kind.to_str().unwrap()).to_owned();
        (response.status(), kind)
    }
}

const PREVIEWS: &str = "/api/experiment/models/preview";

#[tokio::test]
async fn a_preview_is_of_a_model_that_a_worker_lists_and_of_nothing_else_on_its_disk() {
    let worker = ComfyUi::start_with(&[], &["a.safetensors", "sdxl\\b.safetensors", "sdxl/c.safetensors"]).unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    fixture.success(&fixture.submit(&picture(7)).await).await;
    let made = worker.outputs().pop().unwrap();
    // The worker itself would show it.
    let up = format!("..%2F..%2Foutput%2F{made}");
    let direct = fixture.http.get(format!("{}/experiment/models/preview/checkpoints/0/{up}", worker.url)).send().await.unwrap();
    assert_eq!(direct.status(), 200);
    let asked = worker.preview_requests();
    for path in [
        format!("checkpoints/0/{up}"),
        format!("checkpoints/0/%2Fcomfyui%2Foutput%2F{made}"),
        format!("checkpoints/0/..%5C..%5Coutput%5C{made}"),
        format!("checkpoints/0/%252e%252e%252f%252e%252e%252foutput%252f{made}"),
        format!("checkpoints/0/a.safetensors%2F..%2F..%2F..%2Foutput%2F{made}"),
        format!("checkpoints%2F..%2F..%2Foutput/0/{made}"),
        format!("..%2Foutput/0/{made}"),
        format!("checkpoints/-1/{made}"),
        format!("checkpoints/1/a.safetensors"),
        format!("checkpoints/0/sdxl%5Cc.safetensors"),
        format!("checkpoints/0/sdxl%2Fb.safetensors"),
    ] {
        assert_eq!(fixture.anonymous(&format!("{PREVIEWS}/{path}")).await.0, 404, "{path}");
        let with_key = fixture.get(&format!("{PREVIEWS}/{path}")).send().await.unwrap();
        assert_eq!(with_key.status(), 404, "{path}");
    }
    for id in ["..%2Fhistory", "5ab2%2F..%2F..%2Fqueue", "unknown"] {
        assert_eq!(fixture.anonymous(&format!("/api/global_subgraphs/{id}")).await.0, 404, "{id}");
    }
    // None of it reached the worker.
    assert_eq!(worker.preview_requests(), asked);
    for listed in ["a.safetensors", "sdxl%5Cb.safetensors", "sdxl%2Fc.safetensors"] {
        let found = fixture.anonymous(&format!("{PREVIEWS}/checkpoints/0/{listed}")).await;
        assert_eq!(found, (StatusCode::OK, "image/webp".to_owned()), "{listed}");
    }
}

#[tokio::test]
async fn strangers_cost_a_worker_one_request_a_preview_and_can_be_shut_out() {
    let worker = ComfyUi::start_with(&[], &["a.safetensors", "b.safetensors"]).unwrap();
    let fixture = Fixture::with_workers("", &[&worker]).await;
    let ask = |n: usize| {
        let name = ["a.safetensors", "b.safetensors"][n % 2];
        let path = format!("{PREVIEWS}/checkpoints/0/{name}");
        let fixture = &fixture;
        async move { fixture.anonymous(&path).await }
    };
    let answers = futures::future::join_all((0..100).map(ask)).await;
    assert!(answers.iter().all(|(status, _)| *status == 200), "{answers:?}");
    assert_eq!(worker.preview_requests(), 2);
    assert_eq!(fixture.anonymous("/api/global_subgraphs/5ab2").await.0, 200);
    drop(fixture);

    let fixture = Fixture::with_workers("anonymous_previews = false", &[&worker]).await;
    for path in [format!("{PREVIEWS}/checkpoints/0/a.safetensors"), "/api/global_subgraphs/5ab2".to_owned()] {
        let refused = fixture.http.get(fixture.server.at(&path)).send().await.unwrap();
        assert_eq!(crate::error(refused, 401).await.0, "unauthorized");
        assert_eq!(fixture.get(&path).send().await.unwrap().status(), 200, "{path}");
    }
    assert_eq!(fixture.json("/api/experiment/models").await, json!([{ "name": "checkpoints", "folders": ["checkpoints"] }]));
}
