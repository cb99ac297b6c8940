//! Films and sounds behind signed addresses, opened in a real browser.

use comfy_cloud_testkit::{Browser, external};

use crate::Fixture;

/// Half a second of a film of 32 by 24 pixels (VP8), made for this test.
const FILM: &[u8] = include_bytes!("../data/clip.webm");

/// A sound of so many seconds: a WAV of eight thousand samples of a byte a second.
fn sound(seconds: u32) -> Vec<u8> {
    let samples: Vec<u8> =
        (0..seconds * 8000).map(|n| if n % 40 < 20 { 96 } else { 160 }).collect();
    let mut wav = Vec::new();
    wav.extend_from_slice(b"RIFF");
    wav.extend_from_slice(&(36 + samples.len() as u32).to_le_bytes());
    wav.extend_from_slice(b"WAVEfmt ");
    wav.extend_from_slice(&16_u32.to_le_bytes());
    // PCM, one channel, samples and bytes a second, bytes of a frame, bits of a sample.
    for (value, size) in [(1_u32, 2), (1, 2), (8000, 4), (8000, 4), (1, 2), (8, 2)] {
        wav.extend_from_slice(&value.to_le_bytes()[..size]);
    }
    wav.extend_from_slice(b"data");
    wav.extend_from_slice(&(samples.len() as u32).to_le_bytes());
    wav.extend_from_slice(&samples);
    wav
}

#[tokio::test]
async fn signed_films_and_sounds_open_directly_in_chromium_and_come_by_range() {
    let Some(chromedriver) = external("COMFY_CLOUD_TEST_CHROMEDRIVER") else { return };
    let fixture = Fixture::new();
    let browser = Browser::start(&chromedriver).await.unwrap();
    for (bytes, name, seconds, width) in
        [(sound(3), "tone.wav", 3.0, 0), (FILM.to_vec(), "clip.webm", 1.0, 32)]
    {
        let asset = fixture.upload(bytes, name, "x").await;
        let url = fixture.content_url(&asset["id"], "?disposition=inline").await;
        browser.open(&url).await.unwrap();
        // The page that the browser makes around the bytes has a player, which has read what they
        // are.
        let player = "const player = document.querySelector('video, audio');
            return player && (player.error || player.readyState >= 2)
                && { failure: player.error?.message ?? null, duration: player.duration, width: player.videoWidth ?? 0 };";
        let shown = browser.wait_for(player).await.unwrap();
        assert!(shown["failure"].is_null(), "{name}: {shown}");
        assert!((shown["duration"].as_f64().unwrap() - seconds).abs() < 0.2, "{name}: {shown}");
        assert_eq!(shown["width"], width, "{name}: {shown}");
        // Only a response to a request with `Range` is a 206.
        let path = url.split('?').next().unwrap().rsplit('/').next().unwrap().to_owned();
        let log = fixture.server.log_with("206");
        assert!(
            log.lines().any(|line| line.contains(&path) && line.contains("206")),
            "{name}: {log}"
        );
    }
    browser.close().await.unwrap();
}
