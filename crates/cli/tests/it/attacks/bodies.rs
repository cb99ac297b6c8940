//! Bodies that stop, that trickle, and that never get to their point.

use std::time::{Duration, Instant};

use tokio::io::AsyncWriteExt;

use super::{received, withstand};

const FORM: &str = "Content-Type: multipart/form-data; boundary=b\r\n";
const FILE: &str = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\n";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn six_hundred_bodies_that_stop_inside_the_file_stop_nobody() {
    const BODIES: usize = 600;
    withstand(
        "600 bodies that stop inside the file",
        "[limits]\nwait_secs = 4",
        300,
        async |arena| {
            let head =
                arena.head("POST", "/api/assets", &format!("{FORM}Content-Length: 100000000\r\n"));
            let begun = format!("{head}{FILE}{}", "x".repeat(100_000));
            let mut streams = Vec::new();
            for _ in 0..BODIES {
                let mut stream = arena.connect_from(1).await.unwrap();
                stream.write_all(begun.as_bytes()).await.unwrap();
                streams.push(stream);
            }
            // Sixteen have places; the others have waited for one.
            let mut refused = 0;
            for stream in streams.iter_mut().rev().take(BODIES / 2) {
                let answer = received(stream, 4096).await;
                if answer.starts_with("HTTP/1.1 429") {
                    assert!(answer.to_lowercase().contains("retry-after: "), "{answer}");
                    refused += 1;
                }
                if refused > BODIES / 4 {
                    break;
                }
            }
            assert!(refused > BODIES / 4, "{refused} were refused");
        },
    )
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_part_head_that_does_not_end_is_refused_soon_and_takes_nothing() {
    withstand("part heads that do not end", "", 200, async |arena| {
        for start in ["", "--b\r\n", "--b\r\nContent-Disposition: form-data; name=\""] {
            let begun = Instant::now();
            let head =
                arena.head("POST", "/api/assets", &format!("{FORM}Content-Length: 400000000\r\n"));
            let mut stream = arena.send(format!("{head}{start}")).await;
            let flood = async {
                let piece = vec![b'x'; 1 << 20];
                for _ in 0..400 {
                    if stream.write_all(&piece).await.is_err() {
                        break;
                    }
                }
            };
            let _ = tokio::time::timeout(Duration::from_secs(20), flood).await;
            let answer = received(&mut stream, 4096).await;
            assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 400"), "{answer}");
            assert!(begun.elapsed() < Duration::from_secs(25), "{:?}", begun.elapsed());
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn bodies_that_trickle_are_given_up() {
    withstand("bodies that trickle", "body_timeout_secs = 2", 200, async |arena| {
        let head = arena.head(
            "POST",
            "/api/prompt",
            "Content-Type: application/json\r\nContent-Length: 1000000\r\n",
        );
        let mut streams = Vec::new();
        for _ in 0..100 {
            streams.push(arena.send(format!("{head}{{\"prompt\": {{")).await);
        }
        for stream in &mut streams {
            let answer = received(stream, 4096).await;
            assert!(answer.starts_with("HTTP/1.1 400"), "{answer}");
        }
    })
    .await;
}
