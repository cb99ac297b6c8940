//! Jobs as their users see them: lists, the queue, the history, what they made. What moves them is
//! dispatch.

use comfy_cloud_domain::{
    Asset, AtMost, Error, Job, JobDocument, JobFile, JobFilter, JobId, JobSort, JobStatus, Labels,
    Order, Principal, Result, preview_of,
};
use serde_json::Value;

use crate::Store;

/// How many ended jobs a history shows when nobody says.
const HISTORY_ITEMS: u32 = 64;
/// How many jobs a queue shows of each kind, and a history at the most.
const QUEUE_ITEMS: u32 = 1000;
/// How many bytes of documents one queue or history shows.
const SHOWN_BYTES: u64 = 32 << 20;

crate::store::expose! {
    /// A job of the principal's.
    job(principal: &Principal, id: JobId) -> Job;
    /// A page of the principal's jobs, and how many match in all.
    #[expect(clippy::too_many_arguments, reason = "a filter, an order, a page")]
    list_jobs(
        principal: &Principal,
        filter: &JobFilter,
        sort: JobSort,
        order: Order,
        after: Option<i64>,
        offset: u64,
        limit: u32,
    ) -> (Vec<Job>, u64);
    /// The principal's jobs that have all of these labels, the newest first, behind the job of a
    /// number.
    labelled_jobs(principal: &Principal, labels: &Labels, after: Option<i64>, limit: u32) -> Vec<Job>;
    /// Forgets ended jobs of the principal's: these, or all.
    forget_jobs(principal: &Principal, ids: Option<Vec<JobId>>) -> u64;
    /// Deletes an ended job of the principal's, with the assets that it made and no other job has
    /// as an output.
    delete_job(principal: &Principal, id: JobId) -> ();
}

/// A user's jobs that have not ended, with their documents.
#[derive(Clone, Debug, Default)]
pub struct Queue {
    /// Those that run.
    pub running: Vec<(Job, JobDocument)>,
    /// Those that wait, in the order in which they run.
    pub pending: Vec<(Job, JobDocument)>,
}

impl Store {
    /// A job of the principal's; that it is somebody else's is no secret.
    ///
    /// # Errors
    /// [`Error::Foreign`] when it is another user's, [`Error::NotFound`] when there is none.
    pub async fn job_or_foreign(&self, principal: &Principal, id: JobId) -> Result<Job> {
        match self.catalogue.job(principal, id).await {
            Err(Error::NotFound(_)) => {
                self.catalogue.any_job(id).await.and(Err(Error::Foreign("job")))
            }
            other => other,
        }
    }

    /// A job of the principal's with its documents.
    ///
    /// # Errors
    /// As [`Self::job_or_foreign`].
    pub async fn job_with_document(
        &self,
        principal: &Principal,
        id: JobId,
    ) -> Result<(Job, JobDocument)> {
        let job = self.job_or_foreign(principal, id).await?;
        let document = self.catalogue.job_document(principal, id).await?;
        Ok((job, document))
    }

    /// The output that shows a job, as long as it is there; another one when it was deleted since.
    ///
    /// # Errors
    /// When the catalogue cannot be read.
    pub async fn living_preview(&self, principal: &Principal, job: &Job) -> Result<Option<Value>> {
        let Some(preview) = &job.preview else { return Ok(None) };
        let Some(asset) = preview["asset_id"].as_str().and_then(|id| id.parse().ok()) else {
            return Ok(Some(preview.clone()));
        };
        if self.living(principal, asset).await?.is_some() {
            return Ok(Some(preview.clone()));
        }
        // The list of a job's files has those that are left.
        let (files, _) = self.catalogue.job_files(principal, job.id, 0, QUEUE_ITEMS).await?;
        match self.catalogue.job_document(principal, job.id).await {
            Ok(document) => Ok(preview_of(&files, &document.outputs)),
            Err(Error::NotFound(_)) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// A page of the files that a job of the principal's made, with the assets that they became,
    /// and how many there are.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is no such job.
    pub async fn job_assets(
        &self,
        principal: &Principal,
        id: JobId,
        offset: u64,
        limit: u32,
    ) -> Result<JobAssets> {
        let (files, total) = self.catalogue.job_files(principal, id, offset, limit).await?;
        let (listed, assets) = (
            files.len(),
            self.catalogue.assets(principal, files.iter().map(|file| file.asset).collect()).await?,
        );
        // One may have been deleted since the list was made.
        let living = files
            .into_iter()
            .filter_map(|file| assets.get(&file.asset).cloned().map(|asset| (file, asset)))
            .collect();
        Ok(JobAssets { files: living, listed, total })
    }

    /// The jobs that run and those that wait, as many of each as are shown at once.
    ///
    /// # Errors
    /// When one of them cannot be read.
    pub async fn queue(&self, principal: &Principal) -> Result<Queue> {
        let mut queue = Queue::default();
        for (job, document) in self
            .catalogue
            .open_jobs(principal, AtMost { jobs: QUEUE_ITEMS * 2, bytes: SHOWN_BYTES })
            .await?
        {
            let list = match job.state.status() {
                JobStatus::InProgress => &mut queue.running,
                JobStatus::Pending => &mut queue.pending,
                JobStatus::Completed | JobStatus::Failed | JobStatus::Cancelled => continue,
            };
            if list.len() < QUEUE_ITEMS as usize {
                list.push((job, document));
            }
        }
        Ok(queue)
    }

    /// The principal's newest ended jobs, as many as are asked for and shown at once, the newest
    /// first.
    ///
    /// # Errors
    /// When one of them cannot be read.
    pub async fn history(
        &self,
        principal: &Principal,
        max_items: Option<u32>,
        offset: u64,
    ) -> Result<Vec<(Job, JobDocument)>> {
        let jobs = max_items.unwrap_or(HISTORY_ITEMS).min(QUEUE_ITEMS);
        self.catalogue.ended_jobs(principal, offset, AtMost { jobs, bytes: SHOWN_BYTES }).await
    }

    /// An ended job of the principal's with its documents; `None` when it has not ended.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there is no such job.
    pub async fn ended_job(
        &self,
        principal: &Principal,
        id: JobId,
    ) -> Result<Option<(Job, JobDocument)>> {
        let job = self.catalogue.job(principal, id).await?;
        if !job.state.is_final() {
            return Ok(None);
        }
        let document = self.catalogue.job_document(principal, id).await?;
        Ok(Some((job, document)))
    }
}

/// A page of the files that a job made.
#[derive(Clone, Debug)]
pub struct JobAssets {
    /// The files whose assets are there.
    pub files: Vec<(JobFile, Asset)>,
    /// How many files the page has, with those whose assets were deleted meanwhile.
    pub listed: usize,
    /// How many files there are in all.
    pub total: u64,
}
