//! ComfyUI's endpoints for images.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgba, RgbaImage};
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};

use crate::{Fixture, error};

pub(crate) fn picture(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let image = RgbaImage::from_pixel(width, height, Rgba([200, 100, 50, 25]));
    DynamicImage::ImageRgba8(image)
        .write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png)
        .unwrap();
    bytes
}

fn image_form(bytes: Vec<u8>) -> Form {
    Form::new().part("image", Part::bytes(bytes).file_name("my picture.png"))
}

#[tokio::test]
async fn an_image_goes_up_and_is_viewed_by_both_its_names_and_by_channel() {
    let fixture = Fixture::new();
    let upload = image_form(picture(4, 3))
        .text("subfolder", "sub")
        .text("type", "temp")
        .text("overwrite", "true");
    let answer: Value = fixture
        .post("/api/upload/image")
        .multipart(upload)
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    assert_eq!((&answer["subfolder"], &answer["type"]), (&json!("sub"), &json!("temp")));
    let name = answer["name"].as_str().unwrap();
    for name in [name, "my picture.png", "my picture.png [temp]"] {
        let response = fixture
            .get("/api/view")
            .query(&[("filename", name), ("type", "input"), ("subfolder", "x")])
            .send()
            .await
            .unwrap();
        assert_eq!(response.status(), 302, "{name}");
        let bytes = fixture
            .http
            .get(response.headers()["location"].to_str().unwrap())
            .send()
            .await
            .unwrap();
        assert_eq!(bytes.bytes().await.unwrap(), picture(4, 3));
    }
    let channel = async |channel: &str| {
        let response = fixture
            .get("/api/view")
            .query(&[("filename", name), ("channel", channel)])
            .send()
            .await
            .unwrap();
        assert_eq!(response.headers()["content-type"], "image/png");
        image::load_from_memory(&response.bytes().await.unwrap()).unwrap()
    };
    assert_eq!(channel("rgb").await.to_rgba8().get_pixel(0, 0).0, [200, 100, 50, 255]);
    assert_eq!(channel("alpha").await.to_rgba8().get_pixel(3, 2).0, [25; 4]);
    let tagged: Value =
        fixture.get("/api/assets?include_tags=temp").send().await.unwrap().json().await.unwrap();
    assert_eq!(
        (&tagged["total"], &tagged["assets"][0]["name"]),
        (&json!(1), &json!("my picture.png"))
    );
    error(fixture.get("/api/view?filename=unknown.png").send().await.unwrap(), 404).await;
}

#[tokio::test]
async fn images_beyond_the_limits_are_400_and_leave_nothing() {
    let fixture = Fixture::new();
    let (_, message) = error(
        fixture
            .post("/api/upload/image")
            .multipart(image_form(picture(16_385, 1)))
            .send()
            .await
            .unwrap(),
        400,
    )
    .await;
    assert!(message.contains("16384"), "{message}");
    let mut large = picture(4, 4);
    large.resize(50_000_001, 0);
    let (code, _) = error(
        fixture.post("/api/upload/image").multipart(image_form(large)).send().await.unwrap(),
        400,
    )
    .await;
    assert_eq!(code, "payload_too_large");
    let mut broken = picture(4, 4);
    broken.truncate(20);
    error(
        fixture.post("/api/upload/image").multipart(image_form(broken)).send().await.unwrap(),
        400,
    )
    .await;
    error(
        fixture
            .post("/api/upload/image")
            .multipart(Form::new().text("type", "input"))
            .send()
            .await
            .unwrap(),
        400,
    )
    .await;
    fixture.server.settle();
    assert_eq!(fixture.own_assets().await, 0);
    let text = fixture.upload("no image", "t.txt", "").await;
    error(
        fixture
            .get(&format!("/api/view?filename={}&channel=rgb", text["name"].as_str().unwrap()))
            .send()
            .await
            .unwrap(),
        400,
    )
    .await;
}

#[tokio::test]
async fn a_mask_is_applied_and_its_layers_are_found_from_any_of_them() {
    let fixture = Fixture::new();
    let upload = async |path: &str, name: &str, bytes: Vec<u8>, original: Option<&str>| {
        let mut form = Form::new().part("image", Part::bytes(bytes).file_name(name.to_owned()));
        if let Some(original) = original {
            form = form.text(
                "original_ref",
                json!({ "filename": original, "subfolder": "", "type": "input" }).to_string(),
            );
        }
        let response = fixture.post(path).multipart(form).send().await.unwrap();
        let (status, text) = (response.status(), response.text().await.unwrap());
        assert_eq!(status, 200, "{text}");
        serde_json::from_str::<Value>(&text).unwrap()
    };
    let of = |red: u8, alpha: u8| {
        let mut bytes = Vec::new();
        let image = RgbaImage::from_pixel(8, 6, Rgba([red, 2, 3, alpha]));
        DynamicImage::ImageRgba8(image)
            .write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png)
            .unwrap();
        bytes
    };
    let original = upload("/api/upload/image", "photo.png", of(200, 255), None).await;
    let original_name = original["name"].as_str().unwrap();
    // As ComfyUI's mask editor does it: one layer after the other, all of one session.
    let mask =
        upload("/api/upload/mask", "clipspace-mask-17.png", of(0, 64), Some("photo.png")).await;
    let paint = upload("/api/upload/image", "clipspace-paint-17.png", of(9, 128), None).await;
    let painted = upload("/api/upload/image", "clipspace-painted-17.png", of(90, 255), None).await;
    let painted_masked = upload(
        "/api/upload/mask",
        "clipspace-painted-masked-17.png",
        of(0, 64),
        painted["name"].as_str(),
    )
    .await;
    assert_eq!((&mask["type"], &mask["metadata"]["mask_type"]), (&json!("input"), &json!("mask")));
    assert_eq!(
        (&mask["metadata"]["is_mask"], &mask["metadata"]["original_hash"]),
        (&json!(true), &json!(original_name))
    );
    assert_eq!(
        painted_masked["metadata"]["related_files"],
        json!({ "mask": mask["name"], "paint": paint["name"], "painted": painted["name"] })
    );
    let masked = image::load_from_memory(&fixture.view(mask["name"].as_str().unwrap()).await)
        .unwrap()
        .into_rgba8();
    assert_eq!(masked.get_pixel(7, 5).0, [200, 2, 3, 64]);
    for layer in [&mask, &paint, &painted, &painted_masked] {
        let found = fixture
            .json(&format!("/api/files/mask-layers?filename={}", layer["name"].as_str().unwrap()))
            .await;
        let expected = json!({ "mask": mask["name"], "paint": paint["name"], "painted": painted["name"], "painted_masked": painted_masked["name"] });
        assert_eq!(found, expected);
    }
    error(
        fixture
            .get(&format!("/api/files/mask-layers?filename={original_name}"))
            .send()
            .await
            .unwrap(),
        404,
    )
    .await;

    let refused = async |bytes: Vec<u8>, reference: &str| {
        let form = Form::new()
            .part("image", Part::bytes(bytes).file_name("m.png"))
            .text("original_ref", reference.to_owned());
        error(fixture.post("/api/upload/mask").multipart(form).send().await.unwrap(), 400).await.1
    };
    assert!(refused(of(1, 1), "{\"filename\": \"nowhere.png\"}").await.contains("nowhere.png"));
    assert!(refused(of(1, 1), "photo.png").await.contains("not a JSON object"));
    assert!(refused(picture(3, 3), "{\"filename\": \"photo.png\"}").await.contains("3 x 3"));
    assert!(
        refused(b"no image".to_vec(), "{\"filename\": \"photo.png\"}")
            .await
            .contains("not an image")
    );
    fixture.server.settle();
}
