//! Calls of tools with more in them than anybody needs.

use futures::future::join_all;
use serde_json::{Map, Value, json};

use super::withstand;

/// How many nodes the attacker's workflow has.
const NODES: usize = 9000;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_with_very_many_words_and_inputs_stop_nobody() {
    withstand("calls of tools with very many words and inputs", "", 400, async |arena| {
        let call = |tool: &'static str, arguments: Value| arena.fixture.tool(&arena.fixture.server.key, tool, arguments);
        let node = |n: usize| json!({ "class_type": "EmptyImage", "inputs": {}, "_meta": { "title": format!("title {n}") } });
        let workflow: Map<String, Value> = (0..NODES).map(|n| (n.to_string(), node(n))).collect();
        let set = |count: usize| (0..count).map(|n| (format!("title {}.width", n % NODES + n / NODES), json!(n))).collect::<Map<_, _>>();
        // More than the schema says is refused by its name, whatever would have to be done with it.
        let words: Vec<String> = (0..40).map(|n| format!("w{n}")).collect();
        for (tool, arguments, name, most) in [
            ("validate_workflow", json!({ "workflow": workflow, "set": set(NODES) }), "`set`", "1000"),
            ("run_workflow", json!({ "workflow": workflow, "set": set(NODES) }), "`set`", "1000"),
            ("find_nodes", json!({ "query": "a ".repeat(1_000_000) }), "`query`", "1024"),
            ("find_models", json!({ "query": words.join(" ") }), "`query`", "32"),
            ("find_assets", json!({ "within": "x".repeat(1_000_000) }), "`within`", "1024"),
            ("get_job", json!({ "job_id": "x".repeat(1_000_000) }), "`job_id`", "64"),
        ] {
            let (is_error, said) = call(tool, arguments).await;
            let error = said["error"].as_str().unwrap();
            assert!(is_error && error.contains(name) && error.contains(most), "{tool}: {error}");
        }
        let beside = json!({ "jsonrpc": "2.0", "id": "x".repeat(1_000_000), "method": "tools/list" });
        let refused = arena.fixture.mcp(&arena.fixture.server.key, &beside).send().await.unwrap();
        assert_eq!(refused.status(), 413);
        // As much as is taken, again and again, many at once.
        let heavy = json!({ "workflow": workflow, "set": set(1000) });
        let words = json!({ "query": "a e i o n d l m g ma im ag ge", "limit": 100 });
        for _ in 0..3 {
            let judged = join_all((0..8).map(|_| call("validate_workflow", heavy.clone())));
            let found = join_all((0..50).map(|_| call("find_nodes", words.clone())));
            let (judged, found) = futures::join!(judged, found);
            assert!(judged.iter().all(|(is_error, said)| !is_error && said["valid"] == false), "{:?}", judged[0]);
            assert!(found.iter().all(|(is_error, said)| !is_error && said["nodes"].is_array()), "{:?}", found[0]);
        }
    })
    .await;
}
