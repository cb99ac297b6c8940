//! Masked images and their layers, as ComfyUI's mask editor makes them.
//!
//! The editor uploads the layers of one image one by one, under names that say which layer of which
//! session they are (`clipspace-paint-<number>.png`). A mask under another name is a layer of the
//! image that it masks.

use comfy_cloud_domain::{Asset, Blake3, MaskLayer, Principal, Result, Tag};

use crate::{Put, Store};

/// The names of the layers of a masked image.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MaskLayers {
    /// The mask alone.
    pub mask: Option<String>,
    /// What was painted.
    pub paint: Option<String>,
    /// The image with what was painted.
    pub painted: Option<String>,
    /// That with the mask applied.
    pub painted_masked: Option<String>,
}

impl MaskLayers {
    fn of(layers: &[MaskLayer], but: Option<Blake3>) -> Self {
        let named = |wanted: &str| {
            let found =
                layers.iter().find(|layer| layer.layer == wanted && Some(layer.hash) != but);
            found.map(|layer| layer.name.clone())
        };
        Self {
            mask: named("mask"),
            paint: named("paint"),
            painted: named("painted"),
            painted_masked: named("painted_masked"),
        }
    }
}

/// A masked image that was stored.
#[derive(Clone, Debug)]
pub struct MaskedImage {
    /// What it became.
    pub asset: Asset,
    /// Which layer it is.
    pub layer: &'static str,
    /// The other layers of its group.
    pub others: MaskLayers,
}

/// Which layer of which group a file's name says that it is.
fn named_layer(name: &str) -> Option<(&'static str, String)> {
    let rest = name.strip_prefix("clipspace-")?;
    let layers = [
        ("painted-masked-", "painted_masked"),
        ("painted-", "painted"),
        ("paint-", "paint"),
        ("mask-", "mask"),
    ];
    let (layer, rest) =
        layers.iter().find_map(|(prefix, layer)| Some((*layer, rest.strip_prefix(prefix)?)))?;
    let session = rest.split('.').next().filter(|session| !session.is_empty())?;
    Some((layer, format!("clipspace-{session}")))
}

impl Store {
    /// Notes that an uploaded file is a layer, when the name that it came under says so.
    ///
    /// # Errors
    /// When the catalogue cannot be written.
    pub async fn note_named_layer(
        &self,
        principal: &Principal,
        file_name: &str,
        asset: &Asset,
    ) -> Result<()> {
        match named_layer(file_name) {
            Some((layer, group)) => self.note_layer(principal, &group, layer, asset).await,
            None => Ok(()),
        }
    }

    async fn note_layer(
        &self,
        principal: &Principal,
        group: &str,
        layer: &str,
        asset: &Asset,
    ) -> Result<()> {
        let layer =
            MaskLayer { layer: layer.to_owned(), hash: asset.hash, name: asset.content_name() };
        self.catalogue.note_mask_layer(principal, group, layer).await
    }

    /// Stores an image with a mask applied, as PNG, under a name that may say which layer it is.
    ///
    /// # Errors
    /// As [`Self::finish_upload`].
    pub async fn store_masked(
        &self,
        principal: &Principal,
        name: String,
        png: Vec<u8>,
        original: &Asset,
    ) -> Result<MaskedImage> {
        let (layer, group) = match named_layer(&name) {
            Some(named) => named,
            // Not the editor's: a layer of the image that it masks, or of the group that that is
            // in.
            None => match self.catalogue.mask_layers(principal, original.hash).await? {
                Some((group, _)) => ("painted_masked", group),
                None => ("painted_masked", original.hash.to_hex()),
            },
        };
        let mut upload = self.begin_upload(principal, Some(png.len() as u64)).await?;
        upload.write(png.into()).await?;
        let mut put = Put::default();
        put.asset.name = Some(name);
        put.asset.mime_type = Some("image/png".to_owned());
        put.asset.shows_itself = true;
        put.asset.tags = vec![Tag::kept("input".to_owned())];
        let asset = self.finish_upload(upload, principal, put).await?.asset;
        self.note_layer(principal, &group, layer, &asset).await?;
        let (_, layers) =
            self.catalogue.mask_layers(principal, asset.hash).await?.unwrap_or_default();
        let others = MaskLayers::of(&layers, Some(asset.hash));
        Ok(MaskedImage { asset, layer, others })
    }

    /// The layers of the newest masked image that an asset is a layer of; `None` when it is a layer
    /// of none.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub async fn mask_layers(
        &self,
        principal: &Principal,
        asset: &Asset,
    ) -> Result<Option<MaskLayers>> {
        let found = self.catalogue.mask_layers(principal, asset.hash).await?;
        Ok(found.map(|(_, layers)| MaskLayers::of(&layers, None)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_editors_names_say_layer_and_group() {
        let group = |n: &str| format!("clipspace-{n}");
        assert_eq!(named_layer("clipspace-mask-17.png"), Some(("mask", group("17"))));
        assert_eq!(named_layer("clipspace-paint-17.png"), Some(("paint", group("17"))));
        assert_eq!(named_layer("clipspace-painted-17.png"), Some(("painted", group("17"))));
        assert_eq!(
            named_layer("clipspace-painted-masked-17.png"),
            Some(("painted_masked", group("17")))
        );
        assert_eq!(named_layer("clipspace-mask-.png"), None);
        assert_eq!(named_layer("photo.png"), None);
    }
}
