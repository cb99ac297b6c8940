//! The files of users' own trees.

use comfy_cloud_domain::{Error, Principal, Result, UserFile, UserPath};

use crate::Store;

/// The largest file of a user's own tree, in bytes.
pub const MAX_USER_FILE_BYTES: u64 = 16 << 20;

impl Store {
    /// The files of a folder of the principal's, or of the whole tree, with `recurse` those below
    /// it as well; their paths begin below the folder.
    ///
    /// # Errors
    /// [`Error::NotFound`] when no file is in the folder, since a folder is there by what is in it.
    pub async fn list_folder(
        &self,
        principal: &Principal,
        folder: Option<UserPath<'_>>,
        recurse: bool,
    ) -> Result<Vec<UserFile>> {
        let prefix = folder.map(|folder| format!("{}/", folder.as_str())).unwrap_or_default();
        let files = self.catalogue.list_user_files(principal, &prefix).await?;
        if files.is_empty() && folder.is_some() {
            return Err(Error::NotFound("folder"));
        }
        let below = files.into_iter().filter_map(|file| {
            let path = file.path.strip_prefix(&prefix)?.to_owned();
            (recurse || !path.contains('/')).then_some(UserFile { path, ..file })
        });
        Ok(below.collect())
    }

    /// The content of a file of the principal's.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is none.
    pub async fn read_user_file(
        &self,
        principal: &Principal,
        path: UserPath<'_>,
    ) -> Result<Vec<u8>> {
        self.catalogue.read_user_file(principal, path.as_str()).await
    }

    /// Writes a file of the principal's, whole.
    ///
    /// # Errors
    /// [`Error::NameTaken`] when it is there and may not be replaced, or when a file and a folder
    /// would have one name; [`Error::OverQuota`] when the user may not store so much.
    pub async fn write_user_file(
        &self,
        principal: &Principal,
        path: UserPath<'_>,
        content: Vec<u8>,
        replace: bool,
    ) -> Result<UserFile> {
        self.catalogue.write_user_file(principal, path.as_str(), content, replace).await
    }

    /// Gives a file of the principal's another path.
    ///
    /// # Errors
    /// [`Error::NotFound`], and [`Error::NameTaken`] as in [`Self::write_user_file`].
    pub async fn move_user_file(
        &self,
        principal: &Principal,
        from: UserPath<'_>,
        to: UserPath<'_>,
        replace: bool,
    ) -> Result<UserFile> {
        self.catalogue.move_user_file(principal, from.as_str(), to.as_str(), replace).await
    }

    /// Deletes a file of the principal's.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is none.
    pub async fn delete_user_file(&self, principal: &Principal, path: UserPath<'_>) -> Result<()> {
        self.catalogue.delete_user_file(principal, path.as_str()).await
    }
}
