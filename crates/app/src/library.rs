//! The public library: content of which everybody may mint assets, among it models.

use std::collections::BTreeSet;

use comfy_cloud_domain::{
    Asset, AssetFilter, AssetId, Error, Order, PageRequest, Result, SortKey, Tag,
};

use crate::Store;

/// The tag of public assets that are models; the folder is another tag.
const MODELS: &str = "models";
/// How many folders and models are shown of the library.
const SHOWN: u32 = 500;

impl Store {
    /// All assets of the library, by name.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub async fn library(&self) -> Result<Vec<Asset>> {
        let mut page = by_name();
        let mut assets = Vec::new();
        loop {
            let found = self
                .catalogue
                .list_assets(&self.librarian(), &AssetFilter::default(), &page)
                .await?;
            assets.extend(found.assets);
            match found.next {
                Some(next) => page.after = Some(next),
                None => return Ok(assets),
            }
        }
    }

    /// Takes an asset out of the library; what others have minted of its content stays.
    ///
    /// # Errors
    /// [`Error::NotFound`] when it is not there.
    pub async fn remove_from_library(&self, id: AssetId) -> Result<()> {
        self.catalogue.delete_asset(&self.librarian(), id).await
    }

    /// The names of the folders that models of the library are in.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub async fn model_folders(&self) -> Result<BTreeSet<String>> {
        let counted = self.catalogue.tag_histogram(&self.librarian(), &models(None), SHOWN).await?;
        Ok(counted
            .into_iter()
            .map(|counted| String::from(counted.tag))
            .filter(|tag| tag != MODELS)
            .collect())
    }

    /// The library's models of a folder, by name.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub async fn models_in(&self, folder: &str) -> Result<Vec<Asset>> {
        // A name that can be no tag is the name of no folder either.
        let Ok(folder) = Tag::try_from(folder) else { return Ok(Vec::new()) };
        Ok(self
            .catalogue
            .list_assets(&self.librarian(), &models(Some(folder)), &by_name())
            .await?
            .assets)
    }

    /// The picture that shows a model of the library; `None` when there is none.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub async fn model_picture(&self, folder: &str, file: &str) -> Result<Option<Asset>> {
        let model = self.models_in(folder).await?.into_iter().find(|asset| asset.name == file);
        let Some(preview) = model.and_then(|model| model.preview) else { return Ok(None) };
        match self.catalogue.asset(&self.librarian(), preview).await {
            Ok(picture) => Ok(Some(picture)),
            Err(Error::NotFound(_)) => Ok(None),
            Err(error) => Err(error),
        }
    }
}

fn by_name() -> PageRequest {
    PageRequest {
        sort: SortKey::Name,
        order: Order::Ascending,
        limit: SHOWN,
        offset: 0,
        after: None,
    }
}

fn models(folder: Option<Tag>) -> AssetFilter {
    let mut all_tags = vec![Tag::kept(MODELS.to_owned())];
    all_tags.extend(folder.filter(|folder| folder.as_str() != MODELS));
    AssetFilter { all_tags, ..AssetFilter::default() }
}
