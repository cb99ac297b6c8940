//! Requests that take much memory for little.

use std::io::Cursor;
use std::time::Duration;

use comfy_cloud_testkit::comfyui::Behaviour;
use futures::future::join_all;
use image::{DynamicImage, ImageFormat, RgbaImage};
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};

use super::withstand;
use crate::jobs::picture;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn large_user_files_take_no_more_memory_than_is_said() {
    withstand("24 user files of 16 MiB at once", "[limits]\nwait_secs = 10", 512, async |arena| {
        let writes = (0..24_u8).map(|n| async move {
            let file = arena
                .fixture
                .post(&format!("/api/userdata/large-{n}?overwrite=true"))
                .body(vec![n; 16 << 20]);
            file.send().await.unwrap().status().as_u16()
        });
        let statuses = join_all(writes).await;
        assert!(statuses.iter().all(|status| [200, 429].contains(status)), "{statuses:?}");
        assert!(statuses.iter().filter(|status| **status == 200).count() >= 2, "{statuses:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn masks_of_the_largest_pictures_take_no_more_memory_than_is_said() {
    let mut largest = Vec::new();
    DynamicImage::ImageRgba8(RgbaImage::new(8192, 8192))
        .write_to(&mut Cursor::new(&mut largest), ImageFormat::Png)
        .unwrap();
    withstand(
        "3 masks of 67 million pixels at once",
        "[limits]\npicture_bytes = 700000000",
        1000,
        async |arena| {
            let part = || Part::bytes(largest.clone()).file_name("largest.png");
            let original = arena
                .fixture
                .post("/api/upload/image")
                .multipart(Form::new().part("image", part()))
                .send()
                .await
                .unwrap();
            let original: Value = original.json().await.unwrap();
            let reference =
                json!({ "filename": original["name"], "type": "input", "subfolder": "" })
                    .to_string();
            let masks = (0..3).map(|_| async {
                let form =
                    Form::new().part("image", part()).text("original_ref", reference.clone());
                arena
                    .fixture
                    .post("/api/upload/mask")
                    .multipart(form)
                    .send()
                    .await
                    .unwrap()
                    .status()
                    .as_u16()
            });
            let statuses = join_all(masks).await;
            assert!(
                statuses.iter().all(|status| [200, 429].contains(status))
                    && statuses.contains(&200),
                "{statuses:?}"
            );
        },
    )
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn json_of_very_many_values_is_refused_before_it_is_read() {
    withstand("JSON of three million objects", "", 400, async |arena| {
        let objects = vec!["{}"; 300_000].join(",");
        let body = format!("{{\"prompt\": {{}}, \"extra_data\": {{\"x\": [{objects}]}}}}");
        let sends = (0..10).map(|_| async {
            let request = arena
                .fixture
                .post("/api/prompt")
                .header("content-type", "application/json")
                .body(body.clone());
            request.send().await.unwrap().status().as_u16()
        });
        let statuses = join_all(sends).await;
        assert!(statuses.iter().all(|status| [400, 413, 429].contains(status)), "{statuses:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn large_workflows_that_are_refused_take_no_more_memory_than_is_said() {
    withstand("24 workflows of 13 000 nodes", "", 400, async |arena| {
        // Lists and objects of few values each take the most memory for their length.
        let node = |at: usize| {
            let inputs: Vec<String> =
                (0..5).map(|input| format!("\"images.image{input}\":[\"e\",0]")).collect();
            let inputs = inputs.join(",");
            format!("\"{at}\":{{\"class_type\":\"BatchImagesNode\",\"inputs\":{{{inputs}}}}}")
        };
        let nodes: Vec<String> = (0..13_000).map(node).collect();
        let body = format!("{{\"prompt\":{{{}}}}}", nodes.join(","));
        for _ in 0..4 {
            let sends = (0..6).map(|_| async {
                let request = arena
                    .fixture
                    .post("/api/prompt")
                    .header("content-type", "application/json")
                    .body(body.clone());
                request.send().await.unwrap().status().as_u16()
            });
            let statuses = join_all(sends).await;
            assert!(statuses.iter().all(|status| [400, 429].contains(status)), "{statuses:?}");
            assert!(statuses.contains(&400), "{statuses:?}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn websockets_that_nobody_reads_hold_little() {
    withstand("20 websockets that nobody reads", "", 300, async |arena| {
        let mut sockets = Vec::new();
        for _ in 0..20 {
            sockets.push(arena.fixture.listen("").await);
        }
        arena
            .worker
            .behave(Behaviour { node_time: Duration::from_secs(2), ..Behaviour::default() });
        let id = arena.fixture.submit(&picture(1_000_000)).await;
        arena.fixture.wait_for(&id, &["executing"]).await;
        arena.worker.behave(Behaviour::default());
        arena.worker.notify(400, 64 * 1024);
        arena.fixture.success(&id).await;
        tokio::time::sleep(Duration::from_millis(500)).await;
    })
    .await;
}
