//! ComfyUI's endpoints for images.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgba, RgbaImage};
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};

use crate::{Fixture, error};

pub(crate) fn picture(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let image = RgbaImage::from_pixel(width, height, Rgba([200, 100, 50, 25]));
    DynamicImage::ImageRgba8(image).write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).unwrap();
    bytes
}

fn image_form(bytes: Vec<u8>) -> Form {
    Form::new().part("image", Part::bytes(bytes).file_name("my picture.png"))
}

#[tokio::test]
async fn an_image_goes_up_and_is_viewed_by_both_its_names_and_by_channel() {
    let fixture = Fixture::new();
    let upload = image_form(picture(4, 3)).text("subfolder", "sub").text("type", "temp").text("overwrite", "true");
    let answer: Value = fixture.post("/api/upload/image").multipart(upload).send().await.unwrap().json().await.unwrap();
    assert_eq!((&answer["subfolder"], &answer["type"]), (&json!("sub"), &json!("temp")));
    let name = answer["name"].as_str().unwrap();
    for name in [name, "my picture.png", "my picture.png [temp]"] {
        let response = fixture.get("/api/view").query(&[("filename", name), ("type", "input"), ("subfolder", "x")]).send().await.unwrap();
        assert_eq!(response.status(), 302, "{name}");
        let bytes = fixture.http.get(response.headers()["location"].to_str().unwrap()).send().await.unwrap();
        assert_eq!(bytes.bytes().await.unwrap(), picture(4, 3));
    }
    let channel = async |channel: &str| {
        let response = fixture.get("/api/view").query(&[("filename", name), ("channel", channel)]).send().await.unwrap();
        assert_eq!(response.headers()["content-type"], "image/png");
        image::load_from_memory(&response.bytes().await.unwrap()).unwrap()
    };
    assert_eq!(channel("rgb").await.to_rgba8().get_pixel(0, 0).0, [200, 100, 50, 255]);
    assert_eq!(channel("alpha").await.to_luma8().get_pixel(3, 2).0, [25]);
    let tagged: Value = fixture.get("/api/assets?include_tags=temp").send().await.unwrap().json().await.unwrap();
    assert_eq!((&tagged["total"], &tagged["assets"][0]["name"]), (&json!(1), &json!("my picture.png")));
    error(fixture.get("/api/view?filename=unknown.png").send().await.unwrap(), 404).await;
}

#[tokio::test]
async fn images_beyond_the_limits_are_400_and_leave_nothing() {
    let fixture = Fixture::new();
    let (_, message) = error(fixture.post("/api/upload/image").multipart(image_form(picture(16_385, 1))).send().await.unwrap(), 400).await;
    assert!(message.contains("16384"), "{message}");
    let (code, _) = error(fixture.post("/api/upload/image").multipart(image_form(vec![0; 50_000_001])).send().await.unwrap(), 400).await;
    assert_eq!(code, "payload_too_large");
    let mut broken = picture(4, 4);
    broken.truncate(20);
    error(fixture.post("/api/upload/image").multipart(image_form(broken)).send().await.unwrap(), 400).await;
    error(fixture.post("/api/upload/image").multipart(Form::new().text("type", "input")).send().await.unwrap(), 400).await;
    fixture.server.settle();
    assert_eq!(fixture.own_assets().await, 0);
    let text = fixture.upload("no image", "t.txt", "").await;
    error(fixture.get(&format!("/api/view?filename={}&channel=rgb", text["name"].as_str().unwrap())).send().await.unwrap(), 400).await;
}
