//! Limits of images, and their channels.

use std::io::Cursor;

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

/// Refuses an image that is too large; a file that is no image passes.
pub(crate) fn check_size(head: &[u8]) -> Result<(), Failure> {
    let Ok(reader) = ImageReader::new(Cursor::new(head)).with_guessed_format() else { return Ok(()) };
    if reader.format().is_none() {
        return Ok(());
    }
    let (width, height) = reader.into_dimensions().map_err(|error| Failure::invalid(format!("`image`: this image is broken: {error}")))?;
    if width > MAX_EDGE || height > MAX_EDGE {
        return Err(Failure::invalid(format!("`image`: {width} x {height} pixels; an edge has at most {MAX_EDGE}")));
    }
    if u64::from(width) * u64::from(height) > MAX_PIXELS {
        return Err(Failure::invalid(format!("`image`: {width} x {height} pixels; at most {MAX_PIXELS} in all")));
    }
    Ok(())
}

/// What reading and converting an image takes in memory at its peak, in bytes, by its head; of one whose
/// head does not say, what the largest takes.
pub(crate) fn working_bytes(head: &[u8]) -> u64 {
    let described = || {
        let decoder = ImageReader::new(Cursor::new(head)).with_guessed_format().ok()?.into_decoder().ok()?;
        let ((width, height), pixel_bytes) = (decoder.dimensions(), u64::from(decoder.color_type().bytes_per_pixel()));
        Some((u64::from(width) * u64::from(height), pixel_bytes))
    };
    let (pixels, pixel_bytes) = described().unwrap_or((MAX_PIXELS, 8));
    // As decoded; as 8-bit RGBA beside it, unless it is that already; and as a file, with what it is made of.
    let converted = if pixel_bytes == 4 { 0 } else { 4 };
    // One byte for the plane of a mask.
    pixels.min(MAX_PIXELS) * (1 + (pixel_bytes + converted).max(8))
}

/// An image's channel as a PNG.
pub(crate) fn channel(bytes: &[u8], channel: Channel) -> Result<Vec<u8>, Failure> {
    let image = decode(bytes, "channel")?;
    let converted = match channel {
        Channel::Rgb => DynamicImage::ImageRgb8(image.into_rgb8()),
        Channel::Alpha => DynamicImage::ImageLuma8(alpha(image)),
    };
    encode(&converted, ImageFormat::Png)
}

/// The transparency of an image.
fn alpha(image: DynamicImage) -> image::GrayImage {
    let rgba = image.into_rgba8();
    let (width, height) = rgba.dimensions();
    image::GrayImage::from_fn(width, height, |x, y| image::Luma([rgba.get_pixel(x, y).0[3]]))
}

/// An image that is within the limits, decoded.
fn decode(bytes: &[u8], field: &str) -> Result<DynamicImage, Failure> {
    check_size(bytes)?;
    let broken =
        |error: &dyn std::fmt::Display| Failure::invalid(format!("`{field}`: this file is not an image that can be read: {error}"));
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|error| broken(&error))?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_EDGE);
    limits.max_image_height = Some(MAX_EDGE);
    limits.max_alloc = Some(MAX_DECODED_BYTES);
    reader.limits(limits);
    reader.decode().map_err(|error| broken(&error))
}

fn encode(image: &DynamicImage, format: ImageFormat) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    image.write_to(&mut Cursor::new(&mut bytes), format).map_err(|error| Failure::internal(&error))?;
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
    encode(&DynamicImage::ImageRgba8(image), ImageFormat::Png)
}

/// An image as WebP for a page to show, at most [`PREVIEW_EDGE`] pixels an edge; a small one that is WebP already
/// stays as it is.
pub(crate) fn preview(bytes: Vec<u8>) -> Result<Vec<u8>, Failure> {
    if bytes.len() <= PREVIEW_BYTES && matches!(image::guess_format(&bytes), Ok(ImageFormat::WebP)) {
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
        DynamicImage::ImageRgba8(image).write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).expect("encoded");
        bytes
    }

    #[test]
    fn channels_are_taken_apart() {
        let image = png(3, 2);
        let rgb = image::load_from_memory(&channel(&image, Channel::Rgb).expect("rgb")).expect("a PNG");
        assert_eq!((rgb.color(), rgb.into_rgb8().get_pixel(0, 0).0), (image::ColorType::Rgb8, [10, 20, 30]));
        let alpha = image::load_from_memory(&channel(&image, Channel::Alpha).expect("alpha")).expect("a PNG");
        assert_eq!((alpha.color(), alpha.into_luma8().get_pixel(2, 1).0), (image::ColorType::L8, [40]));
        assert!(channel(b"no image", Channel::Rgb).is_err());
    }

    #[test]
    fn a_mask_gives_its_transparency_to_an_image_of_its_size() {
        let mut original = Vec::new();
        let opaque = RgbaImage::from_pixel(3, 2, Rgba([1, 2, 3, 255]));
        DynamicImage::ImageRgba8(opaque).write_to(&mut Cursor::new(&mut original), ImageFormat::Bmp).expect("encoded");
        let masked = image::load_from_memory(&apply_mask(&original, &png(3, 2)).expect("masked")).expect("a PNG");
        assert_eq!(masked.into_rgba8().get_pixel(2, 1).0, [1, 2, 3, 40]);
        assert!(apply_mask(&original, &png(2, 3)).expect_err("another size").message().contains("one size"));
        assert!(preview(png(2, 2)).expect("converted").starts_with(b"RIFF"));
    }

    #[test]
    fn a_preview_is_no_larger_than_a_page_shows() {
        let large = image::load_from_memory(&preview(png(3000, 30)).expect("converted")).expect("WebP");
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
        let deep = DynamicImage::ImageRgba16(image::ImageBuffer::from_pixel(10, 10, Rgba([1, 2, 3, 4])));
        let mut bytes = Vec::new();
        deep.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).expect("encoded");
        assert_eq!(working_bytes(&bytes), 100 * 13);
        // The largest there may be, with its files, fits into the default bound.
        assert!(working_bytes(b"not an image") + 2 * MAX_BYTES < crate::config::LimitsConfig::default().picture_bytes);
    }
}
