//! What is known of users, keys, assets, tags, blobs, downloads, jobs, workers and files.
//!
//! One interface in parts, a part a noun. All of it is durable when it returns, and a
//! change is all or nothing.

use std::collections::HashMap;
use std::time::Duration;

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use comfy_cloud_domain::{
    Asset, AssetChange, AssetFilter, AssetId, AssetPage, AtMost, Audience, Blake3, Capabilities,
    ContentHash, Digest, Download, DownloadFilter, DownloadState, Finding, Group, HoldId, Job,
    JobDocument, JobFile, JobFilter, JobId, JobSort, Key, KeyDigest, KeyId, KeyKind, Labels,
    LeaseId, Location, MaskLayer, Members, Minted, NewAsset, NewDownload, NewSession, NewWorkflow,
    Order, PageRequest, PasswordHash, Principal, Removed, Resolve, Result, Role, SavedWorkflow,
    StoredBlob, Tag, TagCount, TagPage, TagQuery, TagsAdded, TagsRemoved, TaskId, Usage, User,
    UserFile, UserId, Worker, WorkflowChange, WorkflowContent, WorkflowFilter, WorkflowId,
    WorkflowSort, WorkflowVersion,
};

use crate::job_queue::JobQueue;

/// The whole catalogue.
pub trait Catalogue:
    Users
    + Assets
    + Tags
    + BlobIndex
    + Health
    + Downloads
    + Jobs
    + JobQueue
    + Workers
    + UserFiles
    + MaskLayers
    + Workflows
{
}

impl<
    T: Users
        + Assets
        + Tags
        + BlobIndex
        + Health
        + Downloads
        + Jobs
        + JobQueue
        + Workers
        + UserFiles
        + MaskLayers
        + Workflows,
> Catalogue for T
{
}

/// How many sessions of a user there are at the most.
pub const MAX_SESSIONS: u32 = 100;

/// Users, their keys and their sessions.
#[async_trait]
pub trait Users: Send + Sync + 'static {
    /// Makes a user. [`comfy_cloud_domain::Error::NameTaken`] when the name is taken.
    async fn create_user(&self, name: &str) -> Result<User>;
    /// All users, by name.
    async fn list_users(&self) -> Result<Vec<User>>;
    /// What the principal stores.
    async fn usage(&self, principal: &Principal) -> Result<Usage>;
    /// A user by name.
    async fn find_user(&self, name: &str) -> Result<User>;
    /// Puts a user into a group, in the place of the one that it was in, or into none.
    async fn set_group(&self, user: UserId, group: Option<Group>) -> Result<()>;
    /// Who shares workers with whom.
    async fn members(&self) -> Result<Members>;
    /// The user of the principal.
    async fn user_of(&self, principal: &Principal) -> Result<User>;
    /// Gives a user a role. [`comfy_cloud_domain::Error::LastAdmin`] when no admin would be left
    /// who is enabled.
    async fn set_role(&self, user: UserId, role: Role) -> Result<()>;
    /// Disables a user, which ends its sessions, or enables it again.
    /// [`comfy_cloud_domain::Error::NotFound`] when it is being removed, and
    /// [`comfy_cloud_domain::Error::LastAdmin`] as in [`Self::set_role`].
    async fn set_disabled(&self, user: UserId, disabled: bool) -> Result<()>;
    /// Disables a user and ends its keys, for good: what follows is [`Self::remove_some`].
    /// [`comfy_cloud_domain::Error::LastAdmin`] as in [`Self::set_role`].
    async fn begin_removal(&self, user: UserId) -> Result<()>;
    /// Removes some of what is a user's that is being removed; returns what, and nothing when
    /// nothing is left but the user and its keys, which go with [`Self::end_removal`].
    async fn remove_some(&self, user: UserId) -> Result<Removed>;
    /// Removes a user of whom nothing else is left; returns how many keys it had.
    async fn end_removal(&self, user: UserId) -> Result<u64>;
    /// A key by its id.
    async fn key(&self, id: KeyId) -> Result<Option<Key>>;
    /// Grows whenever a key or a user may no longer do what it could; cheap while nothing is
    /// written.
    async fn access_generation(&self) -> Result<i64>;
    /// Keeps a key of a user.
    async fn create_key(
        &self,
        user: UserId,
        name: &str,
        kind: KeyKind,
        digest: KeyDigest,
        expires_at: Option<DateTime<Utc>>,
    ) -> Result<Key>;
    /// The user of a name, unless there is none or it is disabled.
    async fn enabled_user(&self, name: &str) -> Result<Option<UserId>>;
    /// Whether there is a user of an id who is not disabled.
    async fn is_enabled(&self, user: UserId) -> Result<bool>;
    /// The password of a user by name, also of one that is disabled; `None` when there is no such
    /// user, or it has none.
    async fn password_of(&self, name: &str) -> Result<Option<(UserId, PasswordHash)>>;
    /// Gives a user a password, which ends its sessions and its invitation.
    async fn set_password(&self, user: UserId, password: &PasswordHash) -> Result<()>;
    /// Invites a user to choose a password, in the place of an earlier invitation.
    async fn invite(
        &self,
        user: UserId,
        digest: KeyDigest,
        expires_at: DateTime<Utc>,
    ) -> Result<()>;
    /// Whether an invitation is known and not over at a time, and its user not disabled.
    async fn is_invited(&self, digest: KeyDigest, now: DateTime<Utc>) -> Result<bool>;
    /// As [`Self::set_password`] for the user who has this invitation, which ends with it.
    /// [`comfy_cloud_domain::Error::NotFound`] when it is unknown or over at a time, or when its
    /// user is disabled.
    async fn accept_invitation(
        &self,
        digest: KeyDigest,
        now: DateTime<Utc>,
        password: &PasswordHash,
    ) -> Result<UserId>;
    /// Gives the caller another password in the place of the one that was verified, which ends its
    /// sessions and its invitation, and begins a session with it; all at once.
    /// [`comfy_cloud_domain::Error::AccessEnded`] when the caller may change nothing any more, and
    /// [`comfy_cloud_domain::Error::WrongPassword`] when it has another password meanwhile.
    async fn change_password(
        &self,
        principal: &Principal,
        verified: &PasswordHash,
        new: NewSession,
    ) -> Result<Key>;
    /// Begins a session, and forgets those of its user that have ended, and the oldest beyond
    /// [`MAX_SESSIONS`]. [`comfy_cloud_domain::Error::WrongPassword`] when the user has another
    /// password meanwhile, is disabled or is not there.
    async fn begin_session(&self, new: NewSession) -> Result<Key>;
    /// The sessions of a user, also those that have ended, the newest first.
    async fn list_sessions(&self, user: UserId) -> Result<Vec<Key>>;
    /// Ends the sessions of the caller, but one that is to go on; returns how many.
    async fn end_sessions(&self, principal: &Principal, but: Option<KeyId>) -> Result<u64>;
    /// All keys, or those of one user, oldest first; sessions are not among them.
    async fn list_keys(&self, user: Option<UserId>) -> Result<Vec<Key>>;
    /// Ends a key; ending it twice is no error.
    async fn revoke_key(&self, key: KeyId) -> Result<Key>;
    /// The key of a digest, also when it has ended.
    async fn find_key(&self, digest: KeyDigest) -> Result<Option<Key>>;
}

/// Assets.
#[async_trait]
pub trait Assets: Send + Sync + 'static {
    /// Gives the principal an asset of content whose bytes are published at a location, unless it
    /// has one. The location is the content's from then on, and another one that it had is doomed:
    /// these bytes are known to be right. [`comfy_cloud_domain::Error::UploadGivenUp`] when the
    /// location's lease has ended or it is doomed. When this fails, nothing has changed.
    async fn mint(
        &self,
        principal: &Principal,
        digest: Digest,
        location: &Location,
        new: NewAsset,
    ) -> Result<Minted>;
    /// Gives the principal an asset of content that is already there and that it may use, unless
    /// it has one.
    async fn mint_from_hash(
        &self,
        principal: &Principal,
        hash: ContentHash,
        resolve: Resolve,
        new: NewAsset,
    ) -> Result<Minted>;
    /// An asset of the principal's, or a public one.
    async fn asset(&self, principal: &Principal, id: AssetId) -> Result<Asset>;
    /// Those of some assets that are there and that the principal may see, by their ids.
    async fn assets(
        &self,
        principal: &Principal,
        ids: Vec<AssetId>,
    ) -> Result<HashMap<AssetId, Asset>>;
    /// The newest asset that goes by a name, of the principal's or public.
    async fn asset_by_name(&self, principal: &Principal, name: &str) -> Result<Asset>;
    /// The asset of the principal's that has some content, else the public one.
    async fn asset_by_hash(
        &self,
        principal: &Principal,
        hash: ContentHash,
    ) -> Result<Option<Asset>>;
    /// As [`Self::asset_by_hash`], only its id.
    async fn id_by_hash(&self, principal: &Principal, hash: ContentHash)
    -> Result<Option<AssetId>>;
    /// Whether anybody has some content.
    async fn content_exists(&self, hash: ContentHash) -> Result<bool>;
    /// A page of assets.
    async fn list_assets(
        &self,
        principal: &Principal,
        filter: &AssetFilter,
        page: &PageRequest,
    ) -> Result<AssetPage>;
    /// Changes an asset of the principal's.
    async fn update_asset(
        &self,
        principal: &Principal,
        id: AssetId,
        change: AssetChange,
    ) -> Result<Asset>;
    /// Deletes an asset of the principal's.
    async fn delete_asset(&self, principal: &Principal, id: AssetId) -> Result<()>;
    /// Deletes an asset of the principal's that no job needs. [`comfy_cloud_domain::Error::InUse`]
    /// when one does that has not ended.
    async fn delete_unneeded_asset(&self, principal: &Principal, id: AssetId) -> Result<()>;
    /// Deletes some assets whose time is over at a moment, but those that jobs need which have not
    /// ended; returns how many, and 0 when none are left.
    async fn expire_assets(&self, at: DateTime<Utc>) -> Result<u64>;
    /// Notes that an asset's bytes were asked for; soon, not at once.
    fn touch_asset(&self, id: AssetId);
}

/// Tags.
#[async_trait]
pub trait Tags: Send + Sync + 'static {
    /// Adds tags to an asset of the principal's.
    async fn add_tags(&self, principal: &Principal, id: AssetId, tags: &[Tag])
    -> Result<TagsAdded>;
    /// Removes tags from an asset of the principal's.
    async fn remove_tags(
        &self,
        principal: &Principal,
        id: AssetId,
        tags: &[Tag],
    ) -> Result<TagsRemoved>;
    /// Tags with their counts.
    async fn list_tags(&self, principal: &Principal, query: &TagQuery) -> Result<TagPage>;
    /// The tags of the assets that match, the most used first.
    async fn tag_histogram(
        &self,
        principal: &Principal,
        filter: &AssetFilter,
        limit: u32,
    ) -> Result<Vec<TagCount>>;
}

/// Where bytes are, who may publish some, and which may be removed.
///
/// Bytes go by the state of rows, and no lock is held from one call to the next:
/// - Who publishes bytes holds a lease, and names locations under it that are used once.
///   [`Assets::mint`] makes a location that of a content only while its lease is there, in one
///   transaction.
/// - A location that was a content's and is no more is *doomed* in the transaction that ends that:
///   because nobody refers to the content any more ([`Self::claim_orphans`]), or because the same
///   bytes were stored again elsewhere. So a row never names a doomed location, and a doomed one
///   never gets a row again. Its bytes are removed, then it is forgotten.
/// - Bytes that no row names and whose lease has ended ([`Self::unclaimed`]) are garbage: they can
///   get a row no more.
/// - Who copies all bytes holds what is in use then ([`Self::hold`]).
#[async_trait]
pub trait BlobIndex: Send + Sync + 'static {
    /// Makes a lease that lasts so long from now. Its id was never another's. `holder` says who has
    /// it, for [`Self::end_leases_of`].
    async fn reserve(&self, holder: &str, lasts: Duration) -> Result<LeaseId>;
    /// Lets a lease last so long from now; returns whether it is there still.
    async fn renew(&self, lease: LeaseId, lasts: Duration) -> Result<bool>;
    /// Ends a lease: nothing that was named under it gets a row any more.
    async fn release(&self, lease: LeaseId) -> Result<()>;
    /// Ends the leases whose time is over; returns how many.
    async fn end_expired_leases(&self) -> Result<u64>;
    /// Ends all leases of a holder of whom there is one at a time, and that has just started;
    /// returns how many.
    async fn end_leases_of(&self, holder: &str) -> Result<u64>;

    /// Where a content is, also one that nobody refers to any more; `None` when it is doomed, or
    /// never was there.
    async fn locate(&self, hash: Blake3) -> Result<Option<StoredBlob>>;
    /// Some of all contents, in the order of their hashes, behind one.
    async fn stored_blobs(&self, after: Option<Blake3>, limit: u32) -> Result<Vec<StoredBlob>>;

    /// Dooms a location unless it is a content's; returns whether it is doomed.
    async fn discard(&self, location: &Location) -> Result<bool>;
    /// Dooms the locations of some contents that nobody has referred to since a time, and forgets
    /// the contents; returns how many.
    async fn claim_orphans(&self, since_before: DateTime<Utc>, limit: u32) -> Result<u64>;
    /// Some of the locations that were doomed before a time and that nobody holds.
    async fn doomed(&self, doomed_before: DateTime<Utc>, limit: u32) -> Result<Vec<Location>>;
    /// Forgets doomed locations whose bytes are removed.
    async fn forget(&self, locations: &[Location]) -> Result<()>;
    /// Those of some locations that are no content's and not doomed, and whose lease has ended, all
    /// at one moment.
    async fn unclaimed(&self, locations: &[Location]) -> Result<Vec<Location>>;

    /// Keeps all bytes that are in use from now on from being removed, for so long.
    async fn hold(&self, lasts: Duration) -> Result<HoldId>;
    /// Lets a hold last so long from now; returns whether it is there still.
    async fn renew_hold(&self, hold: HoldId, lasts: Duration) -> Result<bool>;
    /// Ends a hold.
    async fn end_hold(&self, hold: HoldId) -> Result<()>;

    /// Notes what a store needs to give up bytes that are on their way to a location.
    async fn note_unfinished(&self, location: &Location, token: &str) -> Result<()>;
    /// Forgets what [`Self::note_unfinished`] noted.
    async fn forget_unfinished(&self, location: &Location) -> Result<()>;
    /// Some of what was noted whose lease has ended.
    async fn abandoned(&self, limit: u32) -> Result<Vec<(Location, String)>>;
}

/// Whether the catalogue is in order.
#[async_trait]
pub trait Health: Send + Sync + 'static {
    /// Finds, and if told to mends, counts that do not agree with what they count.
    async fn check_counts(&self, repair: bool) -> Result<Vec<Finding>>;
    /// Whether the catalogue can be read and written.
    async fn ping(&self) -> Result<()>;
}

/// Background downloads.
#[async_trait]
pub trait Downloads: Send + Sync + 'static {
    /// Begins a download. [`comfy_cloud_domain::Error::TooMany`] when so many of the principal's
    /// wait or run already.
    async fn create_download(&self, principal: &Principal, new: NewDownload) -> Result<Download>;
    /// A download of the principal's.
    async fn download(&self, principal: &Principal, id: TaskId) -> Result<Download>;
    /// The newest download of the principal's from an address that ended well.
    async fn completed_download(
        &self,
        principal: &Principal,
        source_url: &str,
    ) -> Result<Option<Download>>;
    /// Downloads of anybody's that have not ended.
    async fn unfinished_downloads(&self) -> Result<Vec<Download>>;
    /// Forgets some downloads that ended before a time; returns how many, and 0 when none are left.
    async fn prune_downloads(&self, ended_before: DateTime<Utc>) -> Result<u64>;
    /// A page of the principal's downloads, and how many match in all.
    async fn list_downloads(
        &self,
        principal: &Principal,
        filter: &DownloadFilter,
        order: Order,
        offset: u64,
        limit: u32,
    ) -> Result<(Vec<Download>, u64)>;
    /// Notes how far a download is, or how it ended; one that has ended stays as it is.
    async fn advance_download(&self, id: TaskId, state: DownloadState) -> Result<()>;
    /// Cancels a download of the principal's that has not ended; returns it as it is then.
    async fn cancel_download(&self, principal: &Principal, id: TaskId) -> Result<Download>;
}

/// Jobs as rows to look at and to forget. What moves them is [`crate::job_queue::JobQueue`].
#[async_trait]
pub trait Jobs: Send + Sync + 'static {
    /// A job of the principal's.
    async fn job(&self, principal: &Principal, id: JobId) -> Result<Job>;
    /// The documents of a job of the principal's.
    async fn job_document(&self, principal: &Principal, id: JobId) -> Result<JobDocument>;
    /// A page of the principal's jobs, and how many match in all. With `after`, the page begins
    /// behind the job of that number, whatever `offset` says; the sort must be by the time of
    /// submission.
    #[expect(clippy::too_many_arguments, reason = "a filter, an order, a page")]
    async fn list_jobs(
        &self,
        principal: &Principal,
        filter: &JobFilter,
        sort: JobSort,
        order: Order,
        after: Option<i64>,
        offset: u64,
        limit: u32,
    ) -> Result<(Vec<Job>, u64)>;
    /// The principal's jobs that have all of these labels, the newest first, behind the job of a
    /// number.
    async fn labelled_jobs(
        &self,
        principal: &Principal,
        labels: &Labels,
        after: Option<i64>,
        limit: u32,
    ) -> Result<Vec<Job>>;
    /// The principal's jobs that have not ended, in the order in which they run, with their
    /// documents, as they are at one moment.
    async fn open_jobs(
        &self,
        principal: &Principal,
        most: AtMost,
    ) -> Result<Vec<(Job, JobDocument)>>;
    /// The principal's jobs that have ended, the newest first, with their documents, as they are at
    /// one moment.
    async fn ended_jobs(
        &self,
        principal: &Principal,
        offset: u64,
        most: AtMost,
    ) -> Result<Vec<(Job, JobDocument)>>;
    /// A page of the files that a job of the principal's made, and how many there are.
    async fn job_files(
        &self,
        principal: &Principal,
        id: JobId,
        offset: u64,
        limit: u32,
    ) -> Result<(Vec<JobFile>, u64)>;
    /// Forgets ended jobs of the principal's: these, or all.
    async fn forget_jobs(&self, principal: &Principal, ids: Option<Vec<JobId>>) -> Result<u64>;
    /// Deletes an ended job of the principal's, with the assets that it made and no other job has
    /// as an output; one that has not ended stays. [`comfy_cloud_domain::Error::InUse`] when a job
    /// that has not ended needs one of them.
    async fn delete_job(&self, principal: &Principal, id: JobId) -> Result<()>;
    /// Forgets jobs that ended before a time; returns how many.
    async fn prune_jobs(&self, ended_before: DateTime<Utc>) -> Result<u64>;
    /// Deletes the temporary outputs of jobs that ended before a time; returns how many.
    async fn expire_temporary_outputs(&self, ended_before: DateTime<Utc>) -> Result<u64>;
}

/// Workers.
#[async_trait]
pub trait Workers: Send + Sync + 'static {
    /// Adds a worker; credentials in its address are kept sealed.
    /// [`comfy_cloud_domain::Error::NameTaken`] when the name or the address is taken.
    async fn add_worker(&self, name: &str, url: &str, audience: Audience) -> Result<Worker>;
    /// Sets whose a worker is.
    async fn set_audience(&self, name: &str, audience: Audience) -> Result<Worker>;
    /// Makes the configured workers those of a list of names and addresses; others stay. None
    /// counts as up afterwards.
    async fn configure_workers(&self, workers: Vec<(String, String)>) -> Result<()>;
    /// All workers, by name.
    async fn list_workers(&self) -> Result<Vec<Worker>>;
    /// Sets whether a worker gets no new jobs.
    async fn drain_worker(&self, name: &str, draining: bool) -> Result<Worker>;
    /// Forgets a worker.
    async fn remove_worker(&self, name: &str) -> Result<()>;
    /// Notes how a worker is, and what it can do when that changed.
    async fn note_worker(
        &self,
        name: &str,
        is_up: bool,
        detail: &str,
        capabilities: Option<Capabilities>,
    ) -> Result<()>;
    /// What the workers can do, as they were last heard.
    async fn worker_capabilities(&self) -> Result<Vec<(String, Capabilities)>>;
}

/// The files of users' own trees.
#[async_trait]
pub trait UserFiles: Send + Sync + 'static {
    /// The principal's files whose path begins with this.
    async fn list_user_files(&self, principal: &Principal, prefix: &str) -> Result<Vec<UserFile>>;
    /// The content of a file of the principal's.
    async fn read_user_file(&self, principal: &Principal, path: &str) -> Result<Vec<u8>>;
    /// Writes a file of the principal's. [`comfy_cloud_domain::Error::NameTaken`] when it is there
    /// and may not be replaced, or when a file and a folder would have one name.
    async fn write_user_file(
        &self,
        principal: &Principal,
        path: &str,
        content: Vec<u8>,
        replace: bool,
    ) -> Result<UserFile>;
    /// Gives a file of the principal's another path. As [`Self::write_user_file`] for the new one.
    async fn move_user_file(
        &self,
        principal: &Principal,
        from: &str,
        to: &str,
        replace: bool,
    ) -> Result<UserFile>;
    /// Deletes a file of the principal's.
    async fn delete_user_file(&self, principal: &Principal, path: &str) -> Result<()>;
}

/// Which images are layers of one.
#[async_trait]
pub trait MaskLayers: Send + Sync + 'static {
    /// Notes that content is a layer of the principal's group.
    async fn note_mask_layer(
        &self,
        principal: &Principal,
        group: &str,
        layer: MaskLayer,
    ) -> Result<()>;
    /// The newest group that content is a layer of, with all its layers.
    async fn mask_layers(
        &self,
        principal: &Principal,
        hash: Blake3,
    ) -> Result<Option<(String, Vec<MaskLayer>)>>;
}

/// Saved workflows and their versions. A workflow is its owner's; others may read it when it is
/// shared, and [`comfy_cloud_domain::Error::Foreign`] says that they may not change it.
#[async_trait]
pub trait Workflows: Send + Sync + 'static {
    /// Saves a workflow with its first version. [`comfy_cloud_domain::Error::OverQuota`] when the
    /// principal has too many bytes of them.
    async fn create_workflow(
        &self,
        principal: &Principal,
        new: NewWorkflow,
    ) -> Result<SavedWorkflow>;
    /// A workflow of the principal's, or a shared one.
    async fn workflow(&self, principal: &Principal, id: WorkflowId) -> Result<SavedWorkflow>;
    /// A page of workflows, and how many match in all.
    async fn list_workflows(
        &self,
        principal: &Principal,
        filter: &WorkflowFilter,
        sort: WorkflowSort,
        order: Order,
        offset: u64,
        limit: u32,
    ) -> Result<(Vec<SavedWorkflow>, u64)>;
    /// Changes what is known of a workflow of the principal's.
    async fn update_workflow(
        &self,
        principal: &Principal,
        id: WorkflowId,
        change: WorkflowChange,
    ) -> Result<SavedWorkflow>;
    /// Deletes a workflow of the principal's with its versions.
    async fn delete_workflow(&self, principal: &Principal, id: WorkflowId) -> Result<()>;
    /// A version of a workflow with its content; the newest when none is named.
    async fn workflow_content(
        &self,
        principal: &Principal,
        id: WorkflowId,
        version: Option<u64>,
    ) -> Result<WorkflowContent>;
    /// A page of the versions of a workflow, the newest first, and how many there are.
    async fn workflow_versions(
        &self,
        principal: &Principal,
        id: WorkflowId,
        offset: u64,
        limit: u32,
    ) -> Result<(Vec<WorkflowVersion>, u64)>;
    /// Saves a version behind the newest, which must be `base`:
    /// [`comfy_cloud_domain::Error::VersionMoved`] when it is another.
    async fn add_workflow_version(
        &self,
        principal: &Principal,
        id: WorkflowId,
        base: u64,
        content: String,
    ) -> Result<WorkflowVersion>;
    /// Saves a version of a workflow as a new workflow of the principal's; its name is that of the
    /// source when none is given.
    async fn fork_workflow(
        &self,
        principal: &Principal,
        id: WorkflowId,
        version: u64,
        name: Option<String>,
    ) -> Result<SavedWorkflow>;
}
