//! Limits of images, and their channels.

use std::io::Cursor;

use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};

use crate::error::Failure;

/// The largest image file, in bytes.
pub(crate) const MAX_BYTES: u64 = 50 * 1000 * 1000;
/// How much of an image's beginning is kept to find its size in.
pub(crate) const HEAD_BYTES: usize = 1024 * 1024;
const MAX_EDGE: u32 = 16_384;
const MAX_PIXELS: u64 = 67_108_864;
/// The longest edge of a picture that shows a model, in pixels.
const PREVIEW_EDGE: u32 = 1024;
/// The largest WebP that is shown as it is, in bytes.
const PREVIEW_BYTES: usize = 1 << 20;
/// What decoding may take: the largest image in 16-bit RGBA, and some.
const MAX_DECODED_BYTES: u64 = MAX_PIXELS * 8 + (64 << 20);

/// Which part of an image is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Channel {
    Rgb,
    Alpha,
}

/// What an image is converted to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// One of its channels, as a PNG.
    Channel(Channel),
    /// WebP, without loss.
    WebP,
    /// A JPEG of a quality from 1 to 100.
    Jpeg(u8),
}

impl Wanted {
    /// Reads ComfyUI's `preview`, `format;quality`; what is not understood there is WebP.
    pub(crate) fn preview(text: &str) -> Self {
        let (format, quality) = text.split_once(';').unwrap_or((text, ""));
        let quality = quality.trim().parse().ok().filter(|quality| (1..=100).contains(quality));
        if format.trim() == "jpeg" { Self::Jpeg(quality.unwrap_or(90)) } else { Self::WebP }
    }
}

/// The quality of thumbnails.
const THUMBNAIL_QUALITY: u8 = 85;

/// Whether a file begins as an image that can be decoded here. Of others - AVIF, TIFF, EXR -
/// nothing can be known, and they are files like any.
pub(crate) fn is_image(head: &[u8]) -> bool {
    image::guess_format(head).is_ok_and(|format| DECODED.contains(&format))
}

/// The formats that are compiled in.
const DECODED: [ImageFormat; 5] =
    [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP, ImageFormat::Gif, ImageFormat::Bmp];

/// Refuses an image that is too large; a file that is no image passes.
pub(crate) fn check_size(head: &[u8]) -> Result<(), Failure> {
    let Ok(reader) = ImageReader::new(Cursor::new(head)).with_guessed_format() else {
        return Ok(());
    };
    if !is_image(head) {
        return Ok(());
    }
    let (width, height) = reader
        .into_dimensions()
        .map_err(|error| Failure::invalid(format!("`image`: this image is broken: {error}")))?;
    if width > MAX_EDGE || height > MAX_EDGE {
        return Err(Failure::invalid(format!(
            "`image`: {width} x {height} pixels; an edge has at most {MAX_EDGE}"
        )));
    }
    if u64::from(width) * u64::from(height) > MAX_PIXELS {
        return Err(Failure::invalid(format!(
            "`image`: {width} x {height} pixels; at most {MAX_PIXELS} in all"
        )));
    }
    Ok(())
}

/// What reading and converting an image takes in memory at its peak, in bytes, by its head; of one
/// whose head does not say, what the largest takes.
pub(crate) fn working_bytes(head: &[u8]) -> u64 {
    let described = || {
        let decoder =
            ImageReader::new(Cursor::new(head)).with_guessed_format().ok()?.into_decoder().ok()?;
        let ((width, height), pixel_bytes) =
            (decoder.dimensions(), u64::from(decoder.color_type().bytes_per_pixel()));
        Some((u64::from(width) * u64::from(height), pixel_bytes))
    };
    let (pixels, pixel_bytes) = described().unwrap_or((MAX_PIXELS, 8));
    // As decoded; as 8-bit RGBA beside it, unless it is that already; and as a file, with what it
    // is made of.
    let converted = if pixel_bytes == 4 { 0 } else { 4 };
    // One byte for the plane of a mask.
    pixels.min(MAX_PIXELS) * (1 + (pixel_bytes + converted).max(8))
}

/// The transparency of an image.
fn alpha(image: DynamicImage) -> image::GrayImage {
    let rgba = image.into_rgba8();
    let (width, height) = rgba.dimensions();
    image::GrayImage::from_fn(width, height, |x, y| image::Luma([rgba.get_pixel(x, y).0[3]]))
}

/// An image, converted.
pub(crate) fn convert(bytes: &[u8], wanted: Wanted) -> Result<Vec<u8>, Failure> {
    let image = decode(bytes, "filename")?;
    match wanted {
        Wanted::Channel(Channel::Rgb) => {
            encode(&DynamicImage::ImageRgb8(image.into_rgb8()), ImageFormat::Png)
        }
        Wanted::Channel(Channel::Alpha) => {
            let mut rgba = image.into_rgba8();
            // Some readers of masks look at grey, others at the transparency.
            for pixel in rgba.pixels_mut() {
                pixel.0 = [pixel.0[3]; 4];
            }
            encode(&DynamicImage::ImageRgba8(rgba), ImageFormat::Png)
        }
        Wanted::WebP => encode(&DynamicImage::ImageRgba8(image.into_rgba8()), ImageFormat::WebP),
        Wanted::Jpeg(quality) => jpeg(&image, quality),
    }
}

/// A JPEG whose longer edge has at most so many pixels; a smaller image keeps its size.
pub(crate) fn thumbnail(bytes: &[u8], edge: u32) -> Result<Vec<u8>, Failure> {
    let image = decode(bytes, "filename")?;
    let small =
        if image.width().max(image.height()) > edge { image.thumbnail(edge, edge) } else { image };
    jpeg(&small, THUMBNAIL_QUALITY)
}

/// A JPEG knows no transparency: it is laid on white.
fn jpeg(image: &DynamicImage, quality: u8) -> Result<Vec<u8>, Failure> {
    let mut rgb = image::RgbImage::new(image.width(), image.height());
    for (to, from) in rgb.pixels_mut().zip(image.to_rgba8().pixels()) {
        let alpha = u16::from(from.0[3]);
        let on_white = |value: u8| ((u16::from(value) * alpha + 255 * (255 - alpha)) / 255) as u8;
        to.0 = [on_white(from.0[0]), on_white(from.0[1]), on_white(from.0[2])];
    }
    let mut bytes = Vec::new();
    let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, quality);
    rgb.write_with_encoder(encoder).map_err(|error| Failure::internal(&error))?;
    Ok(bytes)
}

/// An image that is within the limits, decoded, and turned as its EXIF data say.
fn decode(bytes: &[u8], field: &str) -> Result<DynamicImage, Failure> {
    check_size(bytes)?;
    let broken = |error: &dyn std::fmt::Display| {
        Failure::invalid(format!("`{field}`: this file is not an image that can be read: {error}"))
    };
    let mut reader = ImageReader::new(Cursor::new(bytes))
        .with_guessed_format()
        .map_err(|error| broken(&error))?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_EDGE);
    limits.max_image_height = Some(MAX_EDGE);
    limits.max_alloc = Some(MAX_DECODED_BYTES);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| broken(&error))?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut image = DynamicImage::from_decoder(decoder).map_err(|error| broken(&error))?;
    image.apply_orientation(orientation);
    Ok(image)
}

fn encode(image: &DynamicImage, format: ImageFormat) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    image
        .write_to(&mut Cursor::new(&mut bytes), format)
        .map_err(|error| Failure::internal(&error))?;
    Ok(bytes)
}

/// An image with the transparency of a mask of the same size, as a PNG.
pub(crate) fn apply_mask(original: &[u8], mask: &[u8]) -> Result<Vec<u8>, Failure> {
    // The mask first, so that never both are decoded at once.
    let mask = alpha(decode(mask, "image")?);
    let mut image = decode(original, "original_ref")?.into_rgba8();
    if image.dimensions() != mask.dimensions() {
        let ((width, height), (mask_width, mask_height)) = (image.dimensions(), mask.dimensions());
        return Err(Failure::invalid(format!(
            "`image`: the mask has {mask_width} x {mask_height} pixels and the image {width} x {height}; they must be of one size"
        )));
    }
    for (pixel, covering) in image.pixels_mut().zip(mask.pixels()) {
        pixel.0[3] = covering.0[0];
    }
    let masked = encode(&DynamicImage::ImageRgba8(image), ImageFormat::Png)?;
    Ok(with_texts(masked, original))
}

/// A PNG with the texts of another one: ComfyUI keeps the workflow in them.
fn with_texts(png: Vec<u8>, from: &[u8]) -> Vec<u8> {
    const HEADER_BYTES: usize = 8 + 25;
    if !from.starts_with(b"\x89PNG\r\n\x1a\n") || png.len() < HEADER_BYTES {
        return png;
    }
    let mut texts = Vec::new();
    let mut rest = &from[8..];
    // A chunk is its length, its name, its data and a checksum.
    while let Some((length, name)) = rest
        .get(..8)
        .and_then(|head| Some((u32::from_be_bytes(head[..4].try_into().ok()?), &head[4..])))
    {
        let Some(chunk) = rest.get(..(length as usize).saturating_add(12)) else { break };
        if matches!(name, b"tEXt" | b"zTXt" | b"iTXt") {
            texts.extend_from_slice(chunk);
        }
        rest = &rest[chunk.len()..];
    }
    // Behind the header, which comes first.
    [&png[..HEADER_BYTES], &texts[..], &png[HEADER_BYTES..]].concat()
}

/// An image as WebP for a page to show, at most [`PREVIEW_EDGE`] pixels an edge; a small one that
/// is WebP already stays as it is.
pub(crate) fn preview(bytes: Vec<u8>) -> Result<Vec<u8>, Failure> {
    if bytes.len() <= PREVIEW_BYTES && matches!(image::guess_format(&bytes), Ok(ImageFormat::WebP))
    {
        return Ok(bytes);
    }
    let mut image = decode(&bytes, "preview")?;
    if image.width().max(image.height()) > PREVIEW_EDGE {
        image = image.thumbnail(PREVIEW_EDGE, PREVIEW_EDGE);
    }
    encode(&DynamicImage::ImageRgba8(image.into_rgba8()), ImageFormat::WebP)
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{Rgba, RgbaImage};

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = Vec::new();
        let image = RgbaImage::from_pixel(width, height, Rgba([10, 20, 30, 40]));
        DynamicImage::ImageRgba8(image)
            .write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png)
            .expect("encoded");
        bytes
    }

    #[test]
    fn channels_are_taken_apart() {
        let image = png(3, 2);
        let channel = |bytes: &[u8], channel| convert(bytes, Wanted::Channel(channel));
        let rgb =
            image::load_from_memory(&channel(&image, Channel::Rgb).expect("rgb")).expect("a PNG");
        assert_eq!(
            (rgb.color(), rgb.into_rgb8().get_pixel(0, 0).0),
            (image::ColorType::Rgb8, [10, 20, 30])
        );
        let alpha = image::load_from_memory(&channel(&image, Channel::Alpha).expect("alpha"))
            .expect("a PNG");
        assert_eq!(
            (alpha.color(), alpha.into_rgba8().get_pixel(2, 1).0),
            (image::ColorType::Rgba8, [40; 4])
        );
        assert!(channel(b"no image", Channel::Rgb).is_err());
    }

    #[test]
    fn a_preview_has_the_format_that_is_asked_for() {
        assert_eq!(Wanted::preview("webp;90"), Wanted::WebP);
        assert_eq!(
            (Wanted::preview("jpeg;70"), Wanted::preview("jpeg"), Wanted::preview("jpeg;x")),
            (Wanted::Jpeg(70), Wanted::Jpeg(90), Wanted::Jpeg(90))
        );
        let made = convert(&png(3, 2), Wanted::Jpeg(80)).expect("a JPEG");
        assert_eq!(image::guess_format(&made).expect("known"), ImageFormat::Jpeg);
        assert!(convert(&png(3, 2), Wanted::WebP).expect("WebP").starts_with(b"RIFF"));
    }

    #[test]
    fn a_thumbnail_keeps_the_proportions_and_grows_nothing() {
        let size = |bytes: Vec<u8>| {
            let image = image::load_from_memory(&bytes).expect("a JPEG");
            (image.width(), image.height())
        };
        assert_eq!(size(thumbnail(&png(800, 200), 64).expect("made")), (64, 16));
        assert_eq!(size(thumbnail(&png(40, 20), 64).expect("made")), (40, 20));
        assert!(thumbnail(b"no image", 64).is_err());
    }

    #[test]
    fn a_masked_image_keeps_its_texts() {
        // A `tEXt` chunk behind the header of the original.
        let (image, text) = (png(3, 2), b"prompt\0{\"1\": {}}");
        let mut chunk = (text.len() as u32).to_be_bytes().to_vec();
        chunk.extend_from_slice(b"tEXt");
        chunk.extend_from_slice(text);
        chunk.extend_from_slice(&[0; 4]);
        let original = [&image[..33], &chunk, &image[33..]].concat();
        let kept = with_texts(png(3, 2), &original);
        assert!(kept.windows(text.len()).any(|part| part == text));
        assert_eq!(with_texts(png(3, 2), b"\xff\xd8"), png(3, 2));
        assert_eq!(with_texts(png(3, 2), &original[..40]), png(3, 2));
    }

    #[test]
    fn an_image_is_turned_as_its_exif_says() {
        let mut jpeg = Vec::new();
        let wide =
            image::RgbImage::from_fn(16, 8, |x, _| image::Rgb([if x < 8 { 255 } else { 0 }, 0, 0]));
        DynamicImage::ImageRgb8(wide)
            .write_to(&mut Cursor::new(&mut jpeg), ImageFormat::Jpeg)
            .expect("encoded");
        // An EXIF segment that says: turned by 90 degrees (6).
        let exif = b"\xff\xe1\0\x22Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
        let turned = [&jpeg[..2], exif, &jpeg[2..]].concat();
        let made = image::load_from_memory(
            &convert(&turned, Wanted::Channel(Channel::Rgb)).expect("made"),
        )
        .expect("a PNG");
        assert_eq!((made.width(), made.height()), (8, 16));
    }

    #[test]
    fn what_cannot_be_decoded_is_a_file_like_any() {
        for head in [
            &b"II*\0\x08\0\0\0"[..],
            b"\0\0\0\x1cftypavif\0\0\0\0",
            b"v/1\x01\x02\0\0\0",
            b"\0\0\x01\0\x01\0",
            b"\0\0\0\x18ftypheic",
        ] {
            assert!(!is_image(head) && check_size(head).is_ok(), "{head:?}");
        }
        assert!(is_image(&png(1, 1)));
    }

    #[test]
    fn a_mask_gives_its_transparency_to_an_image_of_its_size() {
        let mut original = Vec::new();
        let opaque = RgbaImage::from_pixel(3, 2, Rgba([1, 2, 3, 255]));
        DynamicImage::ImageRgba8(opaque)
            .write_to(&mut Cursor::new(&mut original), ImageFormat::Bmp)
            .expect("encoded");
        let masked = image::load_from_memory(&apply_mask(&original, &png(3, 2)).expect("masked"))
            .expect("a PNG");
        assert_eq!(masked.into_rgba8().get_pixel(2, 1).0, [1, 2, 3, 40]);
        assert!(
            apply_mask(&original, &png(2, 3))
                .expect_err("another size")
                .message()
                .contains("one size")
        );
        assert!(preview(png(2, 2)).expect("converted").starts_with(b"RIFF"));
    }

    #[test]
    fn a_preview_is_no_larger_than_a_page_shows() {
        let large =
            image::load_from_memory(&preview(png(3000, 30)).expect("converted")).expect("WebP");
        assert_eq!((large.width(), large.height()), (1024, 10));
        assert!(preview(b"no image".to_vec()).is_err());
    }

    #[test]
    fn an_image_beyond_the_limits_is_refused_by_its_head_alone() {
        assert!(check_size(&png(16_385, 1)).is_err());
        assert!(check_size(&png(16_384, 1)).is_ok());
        assert!(check_size(b"not an image").is_ok());
        // A header that claims more pixels than there could ever be bytes for.
        let mut bomb = png(1, 1);
        bomb[16..24].copy_from_slice(&[0, 0, 0x3f, 0xff, 0, 0, 0x3f, 0xff]);
        assert!(check_size(&bomb).is_err());
    }

    #[test]
    fn what_a_picture_takes_is_known_before_it_is_decoded() {
        assert_eq!(working_bytes(&png(100, 50)), 5_000 * 9);
        let deep =
            DynamicImage::ImageRgba16(image::ImageBuffer::from_pixel(10, 10, Rgba([1, 2, 3, 4])));
        let mut bytes = Vec::new();
        deep.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).expect("encoded");
        assert_eq!(working_bytes(&bytes), 100 * 13);
        // The largest there may be, with its files, fits into the default bound.
        assert!(
            working_bytes(b"not an image") + 2 * MAX_BYTES
                < crate::config::LimitsConfig::default().picture_bytes
        );
    }
}
