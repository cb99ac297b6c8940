#[allow(unused_imports)]
use super::types;
#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
#[derive(Clone, Debug)]
/**Client for Comfy Cloud

Run ComfyUI as a service: keep images, models and other files as deduplicated assets,
and use them from any client that speaks this interface.

**Identity.** Every request is made as a user. Send an API key in `X-API-Key`, or as
`Authorization: Bearer <key>`. What belongs to another user looks exactly like what does
not exist: 404. Where an operation declares a 403 for it, as the public service does for jobs and shared
workflows, it says that the id is somebody's; ids cannot be guessed.

**Assets.** An asset is a named reference to bytes. The bytes are stored once for everybody
and named by their BLAKE3 hash; a user has at most one asset for one content.
`createAssetFromHash` mints an asset over bytes that are already stored, without moving any.

**Errors.** Every error is a JSON object with `code`, a stable word for programs, and
`message`, a sentence for people. The status says the class; `code` says the case. A 429
always carries `Retry-After`.

**Limits.** A JSON body has at most 1 MiB, that of a workflow 10 MiB, a name 512 characters, a tag 128 characters, an
asset 256 tags, and `user_metadata` 64 KiB of JSON nested at most 32 levels deep. A body over
its limit is answered with 413, whichever operation it was sent to.

**Requests beyond what one caller, or all together, may have in flight** wait for their turn, at the most
`limits.wait_secs` of the server. Then any operation answers with 429 `too_many_requests` when the caller's own
requests take up the caller's share, and with 503 `overloaded` when everybody's take up all, in the form that the
operation has for its errors and with `Retry-After`. A connection beyond `connections.max_per_address` is closed
without an answer. The public service documents neither; both are extensions of this contract.

**Fields of ComfyUI that are accepted and ignored**, so that its clients work unchanged:

| field | where | what happens |
|---|---|---|
| `subfolder` | image upload, `/api/view` | returned where it was given; a file uploaded under it is preferred |
| `type` | `/api/view` | ignored; at image upload it becomes a tag |
| `overwrite` | image upload | ignored: equal content has an equal name |
| `number`, `front` | submitting a workflow | ignored: scheduling is fair between users |
| `split`, `full_info` | user data | ignored: entries always carry everything |
| `fullpath`, `format`, `frame_rate`, `workflow`, `timestamp` | `/api/view` | ignored, whatever they hold |

**Content types.** An operation that takes JSON reads its body as JSON whatever `Content-Type`
says, since clients send it as text or as a form. Members that the contract does not name are
ignored, unless it closes the object.

Parts that the public service does not have carry `x-extension: true`.


Version: 1.0.0*/
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: Credentials,
}
impl Client {
    /// Create a new client.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new(baseurl: &str, inner: Credentials) -> Self {
        #[cfg(not(target_arch = "wasm32"))]
        let client = {
            let dur = ::std::time::Duration::from_secs(15u64);
            reqwest::ClientBuilder::new().connect_timeout(dur).timeout(dur)
        };
        #[cfg(target_arch = "wasm32")]
        let client = reqwest::ClientBuilder::new();
        Self::new_with_client(baseurl, client.build().unwrap(), inner)
    }
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(
        baseurl: &str,
        client: reqwest::Client,
        inner: Credentials,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}
impl ClientInfo<Credentials> for Client {
    fn api_version() -> &'static str {
        "1.0.0"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &Credentials {
        &self.inner
    }
}
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<Credentials>,
    {}
};
impl Client {
    /**Upload a file, or have one fetched

As a form, the file is streamed and hashed on its way to disk; the parts may come in any
order. As JSON, the server fetches `url` itself: only `http` and `https`, only public
addresses, within limits of size, time and redirects. Content that the caller already
has is 200 with that asset, which gets the given tags beside its own and goes by the given
name as well. A form with `hash` and without a file mints an asset as `createAssetFromHash` does.


Sends a `POST` request to `/api/assets`

```ignore
let response = client.upload_asset_json()
    .body(body)
    .send()
    .await;
```*/
    pub fn upload_asset_json(&self) -> builder::UploadAssetJson<'_> {
        builder::UploadAssetJson::new(self)
    }
    /**Mint an asset over bytes that are already stored

Gives the caller an asset for content that the server holds, by its BLAKE3 or SHA-256,
without moving a byte. Usable is what is public, or whatever the operator allows.

A new asset is 201 with `created_new: true`. If the caller has an asset of this content
it is answered as it is, 200 with `created_new: false`, and nothing in it changes; so a
retry is harmless. Content that is unknown, deleted or somebody else's is 404, all alike.


Sends a `POST` request to `/api/assets/from-hash`

```ignore
let response = client.create_asset_from_hash()
    .body(body)
    .send()
    .await;
```*/
    pub fn create_asset_from_hash(&self) -> builder::CreateAssetFromHash<'_> {
        builder::CreateAssetFromHash::new(self)
    }
    /**What a download would bring

Asks the source for size, type and name without fetching the file.

Sends a `GET` request to `/api/assets/remote-metadata`

Arguments:
- `url`: The file's address, on a host that downloads are allowed from.
```ignore
let response = client.get_remote_asset_metadata()
    .url(url)
    .send()
    .await;
```*/
    pub fn get_remote_asset_metadata(&self) -> builder::GetRemoteAssetMetadata<'_> {
        builder::GetRemoteAssetMetadata::new(self)
    }
    /**One asset

The caller's own assets and public ones.

Sends a `GET` request to `/api/assets/{id}`

Arguments:
- `id`: The asset's id.
```ignore
let response = client.get_asset_by_id()
    .id(id)
    .send()
    .await;
```*/
    pub fn get_asset_by_id(&self) -> builder::GetAssetById<'_> {
        builder::GetAssetById::new(self)
    }
    /**Change an asset

What is given replaces what was there, tags included; what is left out stays. Only the
caller's own assets can be changed; a public one is 404.


Sends a `PUT` request to `/api/assets/{id}`

Arguments:
- `id`: The asset's id.
- `body`
```ignore
let response = client.update_asset()
    .id(id)
    .body(body)
    .send()
    .await;
```*/
    pub fn update_asset(&self) -> builder::UpdateAsset<'_> {
        builder::UpdateAsset::new(self)
    }
    /**Delete an asset

The asset goes at once. Its bytes go when nobody refers to them any more, after a grace
period.


Sends a `DELETE` request to `/api/assets/{id}`

Arguments:
- `id`: The asset's id.
```ignore
let response = client.delete_asset()
    .id(id)
    .send()
    .await;
```*/
    pub fn delete_asset(&self) -> builder::DeleteAsset<'_> {
        builder::DeleteAsset::new(self)
    }
    /**Add tags to an asset

Says which tags were added and which were there already.

Sends a `POST` request to `/api/assets/{id}/tags`

Arguments:
- `id`: The asset's id.
- `body`
```ignore
let response = client.add_asset_tags()
    .id(id)
    .body(body)
    .send()
    .await;
```*/
    pub fn add_asset_tags(&self) -> builder::AddAssetTags<'_> {
        builder::AddAssetTags::new(self)
    }
    /**The folders of models

The model folders of the workers, and of public assets tagged `models`. Works without a key.


Sends a `GET` request to `/api/experiment/models`

```ignore
let response = client.get_model_folders()
    .send()
    .await;
```*/
    pub fn get_model_folders(&self) -> builder::GetModelFolders<'_> {
        builder::GetModelFolders::new(self)
    }
    /**A picture of a model

The preview that a worker keeps beside a model that it lists, or the preview of a public asset. Works
without a key, unless the operator has closed that.


Sends a `GET` request to `/api/experiment/models/preview/{folder}/{path_index}/{filename}`

Arguments:
- `folder`: The folder's name.
- `path_index`: The model's `pathIndex`.
- `filename`: The model's file name.
```ignore
let response = client.get_model_preview()
    .folder(folder)
    .path_index(path_index)
    .filename(filename)
    .send()
    .await;
```*/
    pub fn get_model_preview(&self) -> builder::GetModelPreview<'_> {
        builder::GetModelPreview::new(self)
    }
    /**The models of a folder

What the workers have in a folder, and public assets tagged `models` and with its name. Works without a key.

Sends a `GET` request to `/api/experiment/models/{folder}`

Arguments:
- `folder`: The folder's name.
```ignore
let response = client.get_models_in_folder()
    .folder(folder)
    .send()
    .await;
```*/
    pub fn get_models_in_folder(&self) -> builder::GetModelsInFolder<'_> {
        builder::GetModelsInFolder::new(self)
    }
    /**What this server supports

Feature flags and limits that clients ask for before they start. Works without a key.


Sends a `GET` request to `/api/features`

```ignore
let response = client.get_features()
    .send()
    .await;
```*/
    pub fn get_features(&self) -> builder::GetFeatures<'_> {
        builder::GetFeatures::new(self)
    }
    /**The layers that belong to a masked image

Finds the layers from the name of any one of them.

Sends a `GET` request to `/api/files/mask-layers`

Arguments:
- `filename`: The name of a layer.
```ignore
let response = client.get_mask_layers()
    .filename(filename)
    .send()
    .await;
```*/
    pub fn get_mask_layers(&self) -> builder::GetMaskLayers<'_> {
        builder::GetMaskLayers::new(self)
    }
    /**Subgraphs that workflows may use

The workers' subgraph blueprints by id; an empty object when no worker has any. Works without a key.

Sends a `GET` request to `/api/global_subgraphs`

```ignore
let response = client.get_global_subgraphs()
    .send()
    .await;
```*/
    pub fn get_global_subgraphs(&self) -> builder::GetGlobalSubgraphs<'_> {
        builder::GetGlobalSubgraphs::new(self)
    }
    /**One subgraph

A subgraph blueprint with its data. Works without a key, unless the operator has closed that.

Sends a `GET` request to `/api/global_subgraphs/{id}`

Arguments:
- `id`: The subgraph's id.
```ignore
let response = client.get_global_subgraph()
    .id(id)
    .send()
    .await;
```*/
    pub fn get_global_subgraph(&self) -> builder::GetGlobalSubgraph<'_> {
        builder::GetGlobalSubgraph::new(self)
    }
    /**The caller's ended jobs, as ComfyUI answers them

The newest jobs, an entry each, about 32 MiB in all. `listJobs` is the newer way.

Sends a `GET` request to `/api/history`

Arguments:
- `max_items`: How many at the most; 64 when left out.
- `offset`: How many to skip.
```ignore
let response = client.get_history_map()
    .max_items(max_items)
    .offset(offset)
    .send()
    .await;
```*/
    pub fn get_history_map(&self) -> builder::GetHistoryMap<'_> {
        builder::GetHistoryMap::new(self)
    }
    /**Delete entries of the history

Removes ended jobs of the caller's from lists and history, those in `delete` or, with
`clear`, all. Their outputs stay as assets; jobs that have not ended stay. Ids that name
nothing are passed over.


Sends a `POST` request to `/api/history`

```ignore
let response = client.manage_history()
    .body(body)
    .send()
    .await;
```*/
    pub fn manage_history(&self) -> builder::ManageHistory<'_> {
        builder::ManageHistory::new(self)
    }
    /**The history of one job, as ComfyUI answers it

An object with the job's id as its only key; empty until the job has ended, and when there is none.

Sends a `GET` request to `/api/history/{prompt_id}`

Arguments:
- `prompt_id`: The job's id.
```ignore
let response = client.get_history_map_for_prompt()
    .prompt_id(prompt_id)
    .send()
    .await;
```*/
    pub fn get_history_map_for_prompt(&self) -> builder::GetHistoryMapForPrompt<'_> {
        builder::GetHistoryMapForPrompt::new(self)
    }
    /**The caller's ended jobs

The newest first, in ComfyUI's form, about 32 MiB in all. `listJobs` is the newer way.

Sends a `GET` request to `/api/history_v2`

Arguments:
- `max_items`: How many at the most; 64 when left out.
- `offset`: How many to skip.
```ignore
let response = client.get_history()
    .max_items(max_items)
    .offset(offset)
    .send()
    .await;
```*/
    pub fn get_history(&self) -> builder::GetHistory<'_> {
        builder::GetHistory::new(self)
    }
    /**The history of one job

An object with the job's id as its only key, as ComfyUI answers it. 404 until the job has
ended. `getJobDetail` is the newer way.


Sends a `GET` request to `/api/history_v2/{prompt_id}`

Arguments:
- `prompt_id`: The job's id.
```ignore
let response = client.get_history_for_prompt()
    .prompt_id(prompt_id)
    .send()
    .await;
```*/
    pub fn get_history_for_prompt(&self) -> builder::GetHistoryForPrompt<'_> {
        builder::GetHistoryForPrompt::new(self)
    }
    /**The state of one job

The job's internal state. Pollers wait for `success`, `error`, `non_retryable_error`,
`lost` or `cancelled`.


Sends a `GET` request to `/api/job/{job_id}/status`

Arguments:
- `job_id`: The job's id.
```ignore
let response = client.get_job_status()
    .job_id(job_id)
    .send()
    .await;
```*/
    pub fn get_job_status(&self) -> builder::GetJobStatus<'_> {
        builder::GetJobStatus::new(self)
    }
    /**Cancel several jobs

All or none - when one of the ids is not a job of the caller's, nothing is cancelled. Jobs that have ended stay as they are.

Sends a `POST` request to `/api/jobs/cancel`

```ignore
let response = client.cancel_jobs()
    .body(body)
    .send()
    .await;
```*/
    pub fn cancel_jobs(&self) -> builder::CancelJobs<'_> {
        builder::CancelJobs::new(self)
    }
    /**Delete a job with its outputs

Takes an ended job out of lists and history, and deletes the assets that it made and that no
other job has as an output. A job that waits or runs stays as it is.


Sends a `DELETE` request to `/api/jobs/{job_id}`

Arguments:
- `job_id`: The job's id.
```ignore
let response = client.delete_job()
    .job_id(job_id)
    .send()
    .await;
```*/
    pub fn delete_job(&self) -> builder::DeleteJob<'_> {
        builder::DeleteJob::new(self)
    }
    /**A job's outputs as assets

In the order of node, output key and place in the list. Outputs that were deleted since are left out.

Sends a `GET` request to `/api/jobs/{job_id}/assets`

Arguments:
- `job_id`: The job's id.
- `limit`: How many at the most.
- `offset`: How many to skip.
```ignore
let response = client.get_job_assets()
    .job_id(job_id)
    .limit(limit)
    .offset(offset)
    .send()
    .await;
```*/
    pub fn get_job_assets(&self) -> builder::GetJobAssets<'_> {
        builder::GetJobAssets::new(self)
    }
    /**Cancel a job

Stops a job at whatever stage it is. A job that has ended stays as it is, and that is no
error: cancelling twice is harmless. `cancelled` is true when this request did it.


Sends a `POST` request to `/api/jobs/{job_id}/cancel`

Arguments:
- `job_id`: The job's id.
```ignore
let response = client.cancel_job()
    .job_id(job_id)
    .send()
    .await;
```*/
    pub fn cancel_job(&self) -> builder::CancelJob<'_> {
        builder::CancelJob::new(self)
    }
    /**How many jobs the caller has waiting and running

The number that ComfyUI's clients show beside the queue button.

Sends a `GET` request to `/api/prompt`

```ignore
let response = client.get_prompt_info()
    .send()
    .await;
```*/
    pub fn get_prompt_info(&self) -> builder::GetPromptInfo<'_> {
        builder::GetPromptInfo::new(self)
    }
    /**The caller's queue

Jobs that run and jobs that wait, in ComfyUI's form - each a list of number, id, workflow,
ids of output nodes, and an object with `create_time`. At most 1000 of each, and about 32 MiB in all.


Sends a `GET` request to `/api/queue`

```ignore
let response = client.get_queue_info()
    .send()
    .await;
```*/
    pub fn get_queue_info(&self) -> builder::GetQueueInfo<'_> {
        builder::GetQueueInfo::new(self)
    }
    /**Take jobs out of the queue

With `delete`, cancels these jobs of the caller's, whether they wait or run; with `clear`, all
that wait. A job that has ended is left alone and is not in `deleted`.


Sends a `POST` request to `/api/queue`

```ignore
let response = client.manage_queue()
    .body(body)
    .send()
    .await;
```*/
    pub fn manage_queue(&self) -> builder::ManageQueue<'_> {
        builder::ManageQueue::new(self)
    }
    /**Versions and memory

What ComfyUI reports of its machine, here of this server. Works without a key.

Sends a `GET` request to `/api/system_stats`

```ignore
let response = client.get_system_stats()
    .send()
    .await;
```*/
    pub fn get_system_stats(&self) -> builder::GetSystemStats<'_> {
        builder::GetSystemStats::new(self)
    }
    /**The tags in use, with counts

Counts the assets that the caller can list.

Sends a `GET` request to `/api/tags`

Arguments:
- `include_public`: Whether tags of the public library count.
- `include_zero`: Whether to list tags that the caller once used and no asset has now.
- `limit`: How many tags to return at the most.
- `offset`: How many tags to skip.
- `order`: The most used first, or by name.
- `prefix`: Only tags that begin with this text.
```ignore
let response = client.list_tags()
    .include_public(include_public)
    .include_zero(include_zero)
    .limit(limit)
    .offset(offset)
    .order(order)
    .prefix(prefix)
    .send()
    .await;
```*/
    pub fn list_tags(&self) -> builder::ListTags<'_> {
        builder::ListTags::new(self)
    }
    /**The caller's background downloads

The newest first, unless `sort_order` says otherwise.

Sends a `GET` request to `/api/tasks`

Arguments:
- `created_after`: Only tasks made after this time.
- `created_before`: Only tasks made before this time.
- `idempotency_key`: Only the task with this key.
- `limit`: How many at the most.
- `offset`: How many to skip.
- `sort_order`: Ascending or descending by the time of making.
- `status`: Only tasks in these states, separated by commas - created, running, completed, failed, cancelled.
- `task_name`: Only tasks of this kind; there is only `task:download_file`.
```ignore
let response = client.list_tasks()
    .created_after(created_after)
    .created_before(created_before)
    .idempotency_key(idempotency_key)
    .limit(limit)
    .offset(offset)
    .sort_order(sort_order)
    .status(status)
    .task_name(task_name)
    .send()
    .await;
```*/
    pub fn list_tasks(&self) -> builder::ListTasks<'_> {
        builder::ListTasks::new(self)
    }
    /**The progress of a download

Shows a task that `createAssetDownload` started, while it runs and after it ended.

Sends a `GET` request to `/api/tasks/{task_id}`

Arguments:
- `task_id`: The id from `createAssetDownload`.
```ignore
let response = client.get_task()
    .task_id(task_id)
    .send()
    .await;
```*/
    pub fn get_task(&self) -> builder::GetTask<'_> {
        builder::GetTask::new(self)
    }
    /**Cancel a download

Stops a download that has not ended and removes what it had fetched. Cancelling twice is harmless.

Sends a `DELETE` request to `/api/tasks/{task_id}`

Arguments:
- `task_id`: The id from `createAssetDownload`.
```ignore
let response = client.cancel_task()
    .task_id(task_id)
    .send()
    .await;
```*/
    pub fn cancel_task(&self) -> builder::CancelTask<'_> {
        builder::CancelTask::new(self)
    }
    /**Whether the key works

The cheapest way to try a key.

Sends a `GET` request to `/api/user`

```ignore
let response = client.get_user()
    .send()
    .await;
```*/
    pub fn get_user(&self) -> builder::GetUser<'_> {
        builder::GetUser::new(self)
    }
    /**List the caller's files

The files of a folder of the caller's own tree, always with everything that is known of them.

Sends a `GET` request to `/api/userdata`

Arguments:
- `dir`: The folder; paths in the answer begin below it. The whole tree when left out.
- `full_info`: Accepted and ignored.
- `recurse`: Whether files of folders below it are listed.
- `split`: Accepted and ignored.
```ignore
let response = client.get_userdata()
    .dir(dir)
    .full_info(full_info)
    .recurse(recurse)
    .split(split)
    .send()
    .await;
```*/
    pub fn get_userdata(&self) -> builder::GetUserdata<'_> {
        builder::GetUserdata::new(self)
    }
    /**Read one of the caller's files

The file's bytes.

Sends a `GET` request to `/api/userdata/{file}`

Arguments:
- `file`: The file's path, its slashes percent-encoded or not - `workflows%2Fa.json`, `workflows/a.json`.
```ignore
let response = client.get_userdata_file()
    .file(file)
    .send()
    .await;
```*/
    pub fn get_userdata_file(&self) -> builder::GetUserdataFile<'_> {
        builder::GetUserdataFile::new(self)
    }
    /**Delete one of the caller's files

The file is gone when this answers.

Sends a `DELETE` request to `/api/userdata/{file}`

Arguments:
- `file`: The file's path, its slashes percent-encoded or not - `workflows%2Fa.json`, `workflows/a.json`.
```ignore
let response = client.delete_userdata_file()
    .file(file)
    .send()
    .await;
```*/
    pub fn delete_userdata_file(&self) -> builder::DeleteUserdataFile<'_> {
        builder::DeleteUserdataFile::new(self)
    }
    /**Rename one of the caller's files

The file is at its new path, and not at the old one, when this answers.

Sends a `POST` request to `/api/userdata/{file}/move/{dest}`

Arguments:
- `file`: The file's path, its slashes percent-encoded or not - `workflows%2Fa.json`, `workflows/a.json`.
- `dest`: The new path, its slashes percent-encoded or not.
- `full_info`: Accepted and ignored.
- `overwrite`: Whether a file that is there may be replaced.
```ignore
let response = client.move_userdata_file()
    .file(file)
    .dest(dest)
    .full_info(full_info)
    .overwrite(overwrite)
    .send()
    .await;
```*/
    pub fn move_userdata_file(&self) -> builder::MoveUserdataFile<'_> {
        builder::MoveUserdataFile::new(self)
    }
    /**Templates of workflows

The workers' templates by module; an empty object when no worker has any. Works without a key.

Sends a `GET` request to `/api/workflow_templates`

```ignore
let response = client.get_workflow_templates()
    .send()
    .await;
```*/
    pub fn get_workflow_templates(&self) -> builder::GetWorkflowTemplates<'_> {
        builder::GetWorkflowTemplates::new(self)
    }
    /**Saved workflows

The caller's saved workflows; with `shared=true`, also those of others that everyone may read.

Sends a `GET` request to `/api/workflows`

Arguments:
- `default_view`: Only workflows with this view.
- `limit`: How many at the most.
- `name`: Only workflows whose name contains this text, whatever its case.
- `offset`: How many to skip.
- `order`: Ascending or descending.
- `shared`: Whether workflows of others are listed that everyone may read.
- `sort`: What to order by.
```ignore
let response = client.list_workflows()
    .default_view(default_view)
    .limit(limit)
    .name(name)
    .offset(offset)
    .order(order)
    .shared(shared)
    .sort(sort)
    .send()
    .await;
```*/
    pub fn list_workflows(&self) -> builder::ListWorkflows<'_> {
        builder::ListWorkflows::new(self)
    }
    /**Save a workflow

Saves a new workflow with its first version. It is private, unless `visibility` says otherwise.

Sends a `POST` request to `/api/workflows`

```ignore
let response = client.create_workflow()
    .body(body)
    .send()
    .await;
```*/
    pub fn create_workflow(&self) -> builder::CreateWorkflow<'_> {
        builder::CreateWorkflow::new(self)
    }
    /**One saved workflow

What is known of it, without its content. The caller's own, or one that everyone may read.

Sends a `GET` request to `/api/workflows/{workflow_id}`

Arguments:
- `workflow_id`: The workflow's id.
```ignore
let response = client.get_workflow()
    .workflow_id(workflow_id)
    .send()
    .await;
```*/
    pub fn get_workflow(&self) -> builder::GetWorkflow<'_> {
        builder::GetWorkflow::new(self)
    }
    /**Delete a saved workflow

With all its versions. Only its owner may; forks stay.

Sends a `DELETE` request to `/api/workflows/{workflow_id}`

Arguments:
- `workflow_id`: The workflow's id.
```ignore
let response = client.delete_workflow()
    .workflow_id(workflow_id)
    .send()
    .await;
```*/
    pub fn delete_workflow(&self) -> builder::DeleteWorkflow<'_> {
        builder::DeleteWorkflow::new(self)
    }
    /**Change what is known of a saved workflow

What is given replaces what was there; the content has versions of its own. Only its owner may.

Sends a `PATCH` request to `/api/workflows/{workflow_id}`

Arguments:
- `workflow_id`: The workflow's id.
- `body`
```ignore
let response = client.update_workflow()
    .workflow_id(workflow_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn update_workflow(&self) -> builder::UpdateWorkflow<'_> {
        builder::UpdateWorkflow::new(self)
    }
    /**The content of a saved workflow

The newest version, or the one that is asked for.

Sends a `GET` request to `/api/workflows/{workflow_id}/content`

Arguments:
- `workflow_id`: The workflow's id.
- `version`: Which version; the newest when left out.
```ignore
let response = client.get_workflow_content()
    .workflow_id(workflow_id)
    .version(version)
    .send()
    .await;
```*/
    pub fn get_workflow_content(&self) -> builder::GetWorkflowContent<'_> {
        builder::GetWorkflowContent::new(self)
    }
    /**Make an own workflow of a version

A new workflow of the caller's, whose first version is a version of another one.

Sends a `POST` request to `/api/workflows/{workflow_id}/fork`

Arguments:
- `workflow_id`: The workflow's id.
- `body`
```ignore
let response = client.fork_workflow()
    .workflow_id(workflow_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn fork_workflow(&self) -> builder::ForkWorkflow<'_> {
        builder::ForkWorkflow::new(self)
    }
    /**The versions of a saved workflow

The newest first.

Sends a `GET` request to `/api/workflows/{workflow_id}/versions`

Arguments:
- `workflow_id`: The workflow's id.
- `limit`: How many at the most.
- `offset`: How many to skip.
```ignore
let response = client.list_workflow_versions()
    .workflow_id(workflow_id)
    .limit(limit)
    .offset(offset)
    .send()
    .await;
```*/
    pub fn list_workflow_versions(&self) -> builder::ListWorkflowVersions<'_> {
        builder::ListWorkflowVersions::new(self)
    }
    /**Save a new version of a workflow

Saves the content as the version after `base_version`. When another one was saved meanwhile,
it is 409 and nothing is saved: get the newest, and put both together. Only its owner may.


Sends a `POST` request to `/api/workflows/{workflow_id}/versions`

Arguments:
- `workflow_id`: The workflow's id.
- `body`
```ignore
let response = client.create_workflow_version()
    .workflow_id(workflow_id)
    .body(body)
    .send()
    .await;
```*/
    pub fn create_workflow_version(&self) -> builder::CreateWorkflowVersion<'_> {
        builder::CreateWorkflowVersion::new(self)
    }
}
/// Items consumers will typically use such as the Client.
pub mod prelude {
    pub use self::super::Client;
}
/// What a client shows with each request that asks for it; never printed.
#[derive(Clone, Default)]
pub struct Credentials {
    /// An API key, `comfyui-` and a long random text. It is shown once, when it is made.
    pub api_key_auth: Option<String>,
    /// The same key as `Authorization: Bearer <key>`; official SDKs send it so.
    pub bearer_auth: Option<String>,
    /// The same where there is no TLS.
    pub plain_session_auth: Option<String>,
    /// A session of a browser (`openapi-web.yaml`), where it reaches the server by TLS. What changes something, or opens a websocket, must come from a page of this server.
    pub session_auth: Option<String>,
    /// The same key in the query, for websockets of browsers, which cannot send headers.
    pub token_auth: Option<String>,
}
impl ::std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Credentials")
            .field("api_key_auth", &self.api_key_auth.as_ref().map(|_| "***"))
            .field("bearer_auth", &self.bearer_auth.as_ref().map(|_| "***"))
            .field(
                "plain_session_auth",
                &self.plain_session_auth.as_ref().map(|_| "***"),
            )
            .field("session_auth", &self.session_auth.as_ref().map(|_| "***"))
            .field("token_auth", &self.token_auth.as_ref().map(|_| "***"))
            .finish()
    }
}
impl Client {
    /// A client that authenticates with `credentials` and never follows a redirect by
    /// itself, so that they are shown to no other server.
    ///
    /// # Errors
    /// When the TLS library cannot be set up.
    pub fn with_credentials(
        baseurl: &str,
        credentials: Credentials,
    ) -> ::std::result::Result<Self, reqwest::Error> {
        let client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(::std::time::Duration::from_secs(15))
            .build()?;
        Ok(Self::new_with_client(baseurl.trim_end_matches('/'), client, credentials))
    }
}
/// The schemes that an operation accepts.
fn accepted_schemes(operation_id: &str) -> &'static [&'static str] {
    match operation_id {
        "list_assets" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "upload_asset" | "upload_asset_json" | "upload_asset_multipart" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "create_asset_download" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "create_asset_from_hash" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "check_asset_by_hash" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "get_remote_asset_metadata" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "get_asset_tag_histogram" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "delete_asset" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "get_asset_by_id" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "update_asset" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "get_asset_content" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "remove_asset_tags" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "add_asset_tags" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "get_model_folders" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "get_model_preview" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "get_models_in_folder" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "get_features" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "get_mask_layers" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "get_global_subgraphs" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "get_global_subgraph" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "get_history_map" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "manage_history" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "get_history_map_for_prompt" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "get_history" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "get_history_for_prompt" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "interrupt_job" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "get_job_status" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "list_jobs" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "cancel_jobs" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "delete_job" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "get_job_detail" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "get_job_assets" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "cancel_job" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "get_node_info" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "get_prompt_info" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "execute_prompt" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "get_queue_info" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "manage_queue" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "get_system_stats" => &[],
        "list_tags" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "list_tasks" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "cancel_task" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "get_task" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "upload_image" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "upload_mask" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "get_user" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "get_userdata" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "delete_userdata_file" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "get_userdata_file" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "post_userdata_file" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "move_userdata_file" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "view_file" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "get_workflow_templates" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "list_workflows" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "create_workflow" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "delete_workflow" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "get_workflow" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "update_workflow" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "get_workflow_content" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "fork_workflow" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "list_workflow_versions" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "create_workflow_version" => {
            &["api_key_auth", "bearer_auth", "plain_session_auth", "session_auth"]
        }
        "connect_api_web_socket" => {
            &[
                "api_key_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "connect_web_socket" => {
            &[
                "api_key_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        _ => &[],
    }
}
impl ClientHooks<Credentials> for Client {
    #[allow(unused_variables)]
    async fn pre<E>(
        &self,
        request: &mut reqwest::Request,
        info: &OperationInfo,
    ) -> ::std::result::Result<(), Error<E>> {
        let accepted = accepted_schemes(info.operation_id);
        if let Some(credential) = self
            .inner
            .api_key_auth
            .as_ref()
            .filter(|_| accepted.contains(&"api_key_auth"))
        {
            let mut value = reqwest::header::HeaderValue::from_str(
                    &format!("{}", credential),
                )
                .map_err(|_| Error::InvalidRequest(
                    format!("`{}` cannot be sent in a header", "api_key_auth"),
                ))?;
            value.set_sensitive(true);
            request.headers_mut().insert("x-api-key", value);
        }
        if let Some(credential) = self
            .inner
            .bearer_auth
            .as_ref()
            .filter(|_| accepted.contains(&"bearer_auth"))
        {
            let mut value = reqwest::header::HeaderValue::from_str(
                    &format!("Bearer {}", credential),
                )
                .map_err(|_| Error::InvalidRequest(
                    format!("`{}` cannot be sent in a header", "bearer_auth"),
                ))?;
            value.set_sensitive(true);
            request.headers_mut().insert("authorization", value);
        }
        if let Some(credential) = self
            .inner
            .plain_session_auth
            .as_ref()
            .filter(|_| accepted.contains(&"plain_session_auth"))
        {
            let mut value = reqwest::header::HeaderValue::from_str(
                    &format!("comfy-cloud={}", credential),
                )
                .map_err(|_| Error::InvalidRequest(
                    format!("`{}` cannot be sent in a header", "plain_session_auth"),
                ))?;
            value.set_sensitive(true);
            request.headers_mut().insert("cookie", value);
        }
        if let Some(credential) = self
            .inner
            .session_auth
            .as_ref()
            .filter(|_| accepted.contains(&"session_auth"))
        {
            let mut value = reqwest::header::HeaderValue::from_str(
                    &format!("__Host-comfy-cloud={}", credential),
                )
                .map_err(|_| Error::InvalidRequest(
                    format!("`{}` cannot be sent in a header", "session_auth"),
                ))?;
            value.set_sensitive(true);
            request.headers_mut().insert("cookie", value);
        }
        if let Some(credential) = self
            .inner
            .token_auth
            .as_ref()
            .filter(|_| accepted.contains(&"token_auth"))
        {
            request.url_mut().query_pairs_mut().append_pair("token", credential);
        }
        Ok(())
    }
}
impl Client {
    /// List and filter assets
    ///
    /// The caller's assets and, unless `include_public=false`, the public library. All given
    /// filters must match. The order is stable: equal keys are ordered by id.
    ///
    /// `GET /api/assets`
    pub fn list_assets(&self) -> builder::ListAssets<'_> {
        builder::ListAssets::new(self)
    }
    /// Upload a file, or have one fetched
    ///
    /// As a form, the file is streamed and hashed on its way to disk; the parts may come in any
    /// order. As JSON, the server fetches `url` itself: only `http` and `https`, only public
    /// addresses, within limits of size, time and redirects. Content that the caller already
    /// has is 200 with that asset, which gets the given tags beside its own and goes by the given
    /// name as well. A form with `hash` and without a file mints an asset as `createAssetFromHash` does.
    ///
    /// `POST /api/assets`
    pub fn upload_asset_multipart(&self) -> builder::UploadAssetMultipart<'_> {
        builder::UploadAssetMultipart::new(self)
    }
    /// Fetch a large file in the background
    ///
    /// For files too large to wait for, from hosts that the operator allows. Follow the task with
    /// `getTask`; a download goes on where it stopped when the server restarts.
    ///
    /// `POST /api/assets/download`
    pub fn create_asset_download(&self) -> builder::CreateAssetDownload<'_> {
        builder::CreateAssetDownload::new(self)
    }
    /// Whether content is there
    ///
    /// Answers by status alone; 200 means that the caller has the content or may use it.
    ///
    /// `HEAD /api/assets/hash/{hash}`
    pub fn check_asset_by_hash(&self) -> builder::CheckAssetByHash<'_> {
        builder::CheckAssetByHash::new(self)
    }
    /// Tags of the assets that match
    ///
    /// Counts the tags over the assets that match the same filters as in `listAssets`: what the
    /// next click on a tag would leave.
    ///
    /// `GET /api/assets/tags/refine`
    pub fn get_asset_tag_histogram(&self) -> builder::GetAssetTagHistogram<'_> {
        builder::GetAssetTagHistogram::new(self)
    }
    /// The bytes of an asset
    ///
    /// Redirects to a signed URL that works without a key until it expires. There, `Range` and
    /// `If-None-Match` work, and the `ETag` is the content's hash.
    ///
    /// `GET /api/assets/{id}/content`
    pub fn get_asset_content(&self) -> builder::GetAssetContent<'_> {
        builder::GetAssetContent::new(self)
    }
    /// Remove tags from an asset
    ///
    /// Says which tags were removed and which were not there.
    ///
    /// `DELETE /api/assets/{id}/tags`
    pub fn remove_asset_tags(&self) -> builder::RemoveAssetTags<'_> {
        builder::RemoveAssetTags::new(self)
    }
    /// Stop what runs
    ///
    /// With `{"prompt_id": "..."}` as its body, of whatever content type, cancels that job. Without,
    /// exactly one job of the caller's: the one that has run the longest, else the one that has waited
    /// the longest. That there is none is no error. `cancelJob` is the newer way.
    ///
    /// `POST /api/interrupt`
    pub fn interrupt_job(&self) -> builder::InterruptJob<'_> {
        builder::InterruptJob::new(self)
    }
    /// The caller's jobs
    ///
    /// Jobs of every state, filtered, sorted and paged. Ties are ordered by the time of submission. With
    /// `Accept-Encoding: gzip` the answer comes compressed; with `If-None-Match` and the `ETag` of an earlier answer
    /// that still holds, it does not come.
    ///
    /// `GET /api/jobs`
    pub fn list_jobs(&self) -> builder::ListJobs<'_> {
        builder::ListJobs::new(self)
    }
    /// One job, whole
    ///
    /// With its workflow, its outputs once it has ended, and why it failed. Compressed, and with an `ETag`, as in
    /// `listJobs`.
    ///
    /// `GET /api/jobs/{job_id}`
    pub fn get_job_detail(&self) -> builder::GetJobDetail<'_> {
        builder::GetJobDetail::new(self)
    }
    /// What nodes the workers have
    ///
    /// The node classes of the workers that the caller may use and that are up, by name, as they say it, with
    /// every key in its order; those that were last known when none is up. Choices of a combo input are those of
    /// all these workers together; where a file is to be chosen, they are the names of the caller's newest 1 000
    /// files tagged `input`. With `Accept-Encoding: gzip` it comes compressed; with `If-None-Match` and the
    /// `ETag` of an earlier answer that still holds, it does not come.
    ///
    /// `GET /api/object_info`
    pub fn get_node_info(&self) -> builder::GetNodeInfo<'_> {
        builder::GetNodeInfo::new(self)
    }
    /// Submit a workflow
    ///
    /// Queues a workflow in ComfyUI's API format and answers at once; the job is durable when the
    /// answer is sent. Follow it on the websocket, or ask `/api/jobs/{job_id}`. Inputs that name
    /// an asset of the caller's - by name, by `<hex digest>.<extension>`, by `blake3:<hex digest>`,
    /// or as `{"__type": "core/ASSET", "info": {"id": "..."}}` - are brought to the worker before
    /// the run. A workflow has at most 10 000 nodes. Errors have the form of ComfyUI.
    ///
    /// `POST /api/prompt`
    pub fn execute_prompt(&self) -> builder::ExecutePrompt<'_> {
        builder::ExecutePrompt::new(self)
    }
    /// Upload an image for use in workflows
    ///
    /// Compatible with ComfyUI. The answer's `name` is what a workflow's `LoadImage` node and
    /// `/api/view` take. An image has at most 50 MB, 16 384 pixels an edge and 67 108 864
    /// pixels in all; more is 400. Any other file - video, audio, 3D - may be as large as an upload.
    ///
    /// `POST /api/upload/image`
    pub fn upload_image(&self) -> builder::UploadImage<'_> {
        builder::UploadImage::new(self)
    }
    /// Upload a mask of an image
    ///
    /// Compatible with ComfyUI's mask editor. The mask's transparency is given to the image that
    /// `original_ref` names, and the result is stored as a PNG whose `name` a workflow takes. The
    /// layers that belong together are remembered; `getMaskLayers` finds them. Limits are those
    /// of `uploadImage`.
    ///
    /// `POST /api/upload/mask`
    pub fn upload_mask(&self) -> builder::UploadMask<'_> {
        builder::UploadMask::new(self)
    }
    /// Write one of the caller's files
    ///
    /// The file is whole and durable when this answers. It has at most 16 MiB.
    ///
    /// `POST /api/userdata/{file}`
    pub fn post_userdata_file(&self) -> builder::PostUserdataFile<'_> {
        builder::PostUserdataFile::new(self)
    }
    /// View a file by name
    ///
    /// Finds a file of the caller's, or a public one, by a name that it was ever given, or by
    /// `<hex digest>.<extension>`; where several match, the newest wins. Answers with a redirect to a
    /// signed URL, which works without a key until it expires. With `channel`, `preview` or `res`, an
    /// image is converted and sent directly; a file that is not an image that can be decoded is
    /// redirected to as it is when `res` asks for a thumbnail.
    ///
    /// `GET /api/view`
    pub fn view_file(&self) -> builder::ViewFile<'_> {
        builder::ViewFile::new(self)
    }
    /// Follow jobs as they run
    ///
    /// The same as `/ws`, for clients that put everything below `/api`.
    ///
    /// `GET /api/ws`
    pub fn connect_api_web_socket(&self) -> builder::ConnectApiWebSocket<'_> {
        builder::ConnectApiWebSocket::new(self)
    }
    /// Follow jobs as they run
    ///
    /// A websocket (RFC 6455). The server sends; of what a client sends, only a message of type
    /// `feature_flags` is read, and answered with the server's features. First comes
    /// `status` with the connection's `sid`, then the state of the jobs that run, then what
    /// happens to the caller's jobs, on all of the caller's connections.
    ///
    /// Text frames are JSON objects of `type` and `data`; see the schemas `WebSocket...Message`.
    /// `notification` carries a text in `data.value` and may be shown.
    ///
    /// Binary frames begin with a big-endian u32: 1 is a preview (u32 format, 1 JPEG or 2 PNG, then
    /// the image); 3 is a text (u32 length, the node's id, the text); 4 is a preview with metadata
    /// (u32 length, a JSON object, the image), sent only where the client's `feature_flags` announced
    /// `supports_preview_metadata`; other clients get the same preview as 1.
    ///
    /// A connection that is not read from is closed with code 1008. Reconnect with the same
    /// `clientId`.
    ///
    /// `GET /ws`
    pub fn connect_web_socket(&self) -> builder::ConnectWebSocket<'_> {
        builder::ConnectWebSocket::new(self)
    }
}
fn web_socket_key() -> String {
    use ::std::hash::{BuildHasher, Hasher, RandomState};
    let word = || RandomState::new().build_hasher().finish();
    let digits = format!("{:016x}{:016x}", word(), word());
    format!("{}A==", & digits[..21])
}
#[allow(dead_code)]
fn is_media(response: &reqwest::Response, media: &str) -> bool {
    let found = response
        .headers()
        .get("content-type")
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    found.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case(media)
}
/// A value as JSON text.
#[allow(dead_code)]
fn json_text<E>(
    value: &impl ::serde::Serialize,
) -> ::std::result::Result<String, Error<E>> {
    serde_json::to_string(value)
        .map_err(|error| Error::InvalidRequest(error.to_string()))
}
/// A plain value as the text that it is written as.
#[allow(dead_code)]
fn plain_text<E>(
    value: impl ::serde::Serialize,
) -> ::std::result::Result<String, Error<E>> {
    match serde_json::to_value(value)
        .map_err(|error| Error::InvalidRequest(error.to_string()))?
    {
        serde_json::Value::String(text) => Ok(text),
        other => Ok(other.to_string()),
    }
}
/// The fields of an object as texts; a list is its name once an item.
#[allow(dead_code)]
fn text_fields<E>(
    value: &impl ::serde::Serialize,
) -> ::std::result::Result<Vec<(String, String)>, Error<E>> {
    let value = serde_json::to_value(value)
        .map_err(|error| Error::InvalidRequest(error.to_string()))?;
    let serde_json::Value::Object(fields) = value else {
        return Err(Error::InvalidRequest("the fields are not an object".to_owned()));
    };
    let mut pairs = Vec::new();
    for (name, value) in fields {
        match value {
            serde_json::Value::Null => {}
            serde_json::Value::Array(items) => {
                for item in items {
                    pairs.push((name.clone(), plain_text(&item)?));
                }
            }
            other => pairs.push((name, plain_text(&other)?)),
        }
    }
    Ok(pairs)
}
/// The fields of an object as `name[field]`; what is no object is its text.
#[allow(dead_code)]
fn deep_fields<E>(
    name: &str,
    value: &impl ::serde::Serialize,
) -> ::std::result::Result<Vec<(String, String)>, Error<E>> {
    match serde_json::to_value(value)
        .map_err(|error| Error::InvalidRequest(error.to_string()))?
    {
        object @ serde_json::Value::Object(_) => {
            let pairs = text_fields(&object)?.into_iter();
            Ok(pairs.map(|(field, text)| (format!("{name}[{field}]"), text)).collect())
        }
        other => Ok(vec![(name.to_owned(), plain_text(& other) ?)]),
    }
}
/// A body as `application/x-www-form-urlencoded`.
#[allow(dead_code)]
fn form_fields<E>(
    value: &impl ::serde::Serialize,
) -> ::std::result::Result<String, Error<E>> {
    let mut url = reqwest::Url::parse("http://form")
        .map_err(|error| Error::InvalidRequest(error.to_string()))?;
    url.query_pairs_mut().extend_pairs(text_fields(value)?);
    Ok(url.query().unwrap_or_default().to_owned())
}
/// What operations return that have several kinds of responses.
#[allow(unused_imports)]
pub mod responses {
    use super::{ByteStream, types};
    /// The responses of `createAssetDownload`.
    #[derive(Clone, Debug)]
    pub enum CreateAssetDownloadResponse {
        /// 200: The caller already has what this address brought before.
        Ok(types::AssetCreated),
        /// 202: The download is under way.
        Accepted(types::AssetDownloadResponse),
    }
    /// The responses of `checkAssetByHash`.
    #[derive(Clone, Debug)]
    pub enum CheckAssetByHashErrorResponse {
        /// 400: Something in the request is wrong; the message names the field and the rule.
        BadRequest,
        /// 401: No key, or one that is unknown, expired or revoked.
        Unauthorized,
        /// 404: No such content, or none that the caller may use.
        NotFound,
        /// 500: The server failed; `code` is `storage_full` when its disk is full.
        InternalServerError,
    }
    /// The responses of `getAssetContent`.
    #[derive(Clone, Debug)]
    pub enum GetAssetContentResponse {
        /// 302: The bytes are at the address in `Location`.
        Found {
            /// A signed URL that expires.
            location: Option<String>,
        },
    }
    /// The responses of `listJobs`.
    #[derive(Clone, Debug)]
    pub enum ListJobsResponse {
        /// 200: A page of jobs.
        Ok {
            /// `gzip`, where it is compressed.
            content_encoding: Option<String>,
            /// Stands for the whole answer.
            e_tag: Option<String>,
            /// What else the answer depends on.
            vary: Option<String>,
            /// The body.
            body: types::JobsListResponse,
        },
        /// 304: What the caller has still holds.
        NotModified {
            /// As it was.
            e_tag: Option<String>,
        },
    }
    /// The responses of `getJobDetail`.
    #[derive(Clone, Debug)]
    pub enum GetJobDetailResponse {
        /// 200: The job.
        Ok {
            /// `gzip`, where it is compressed.
            content_encoding: Option<String>,
            /// Stands for the whole answer.
            e_tag: Option<String>,
            /// What else the answer depends on.
            vary: Option<String>,
            /// The body.
            body: types::JobDetailResponse,
        },
        /// 304: What the caller has still holds.
        NotModified {
            /// As it was.
            e_tag: Option<String>,
        },
    }
    /// The responses of `getNodeInfo`.
    #[derive(Clone, Debug)]
    pub enum GetNodeInfoResponse {
        /// 200: The node classes by name.
        Ok {
            /// `gzip`, where it is compressed.
            content_encoding: Option<String>,
            /// Stands for what the workers have and which files the caller has.
            e_tag: Option<String>,
            /// What else the answer depends on.
            vary: Option<String>,
            /// The body.
            body: ::std::collections::HashMap<String, types::NodeInfo>,
        },
        /// 304: What the caller has still holds.
        NotModified {
            /// As it was.
            e_tag: Option<String>,
        },
    }
    /// The responses of `executePrompt`.
    #[derive(Clone, Debug)]
    pub enum ExecutePromptErrorResponse {
        /// 400: The workflow cannot run; `node_errors` says where and why.
        BadRequest(types::PromptErrorResponse),
        /// 401: No key, or one that is unknown, expired or revoked.
        Unauthorized(types::PromptErrorResponse),
        /// 402: The caller has no credits. A server of your own never answers this.
        PaymentRequired(types::PromptErrorResponse),
        /// 409: The given `prompt_id` is the id of another job.
        Conflict(types::PromptErrorResponse),
        /// 429: The caller's queue is full.
        TooManyRequests {
            /// Seconds after which to try again.
            retry_after: Option<i64>,
            /// The body.
            body: types::PromptErrorResponse,
        },
        /// 500: The server failed.
        InternalServerError(types::PromptErrorResponse),
        /// 503: No worker that the caller may use is up.
        ServiceUnavailable {
            /// Seconds after which to try again.
            retry_after: Option<i64>,
            /// The body.
            body: types::PromptErrorResponse,
        },
    }
    /// The responses of `viewFile`.
    pub enum ViewFileResponse {
        /// 200: The converted image.
        OkImageJpeg(ByteStream),
        /// 200: The converted image.
        OkImagePng(ByteStream),
        /// 200: The converted image.
        OkImageWebp(ByteStream),
        /// 302: The file is at the address in `Location`.
        Found {
            /// A signed URL that expires.
            location: Option<String>,
        },
    }
    impl ::std::fmt::Debug for ViewFileResponse {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(stringify!(ViewFileResponse))
        }
    }
}
/// Types for composing the parameters of operations.
#[allow(unused_imports)]
pub mod builder {
    use super::responses;
    use super::web_socket_key;
    use super::{deep_fields, form_fields, is_media, json_text, plain_text, text_fields};
    use super::types;
    #[allow(unused_imports)]
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };
    /**Builder for [`Client::upload_asset_json`]

[`Client::upload_asset_json`]: super::Client::upload_asset_json*/
    #[derive(Debug, Clone)]
    pub struct UploadAssetJson<'a> {
        client: &'a super::Client,
        body: Result<types::builder::UploadAssetBody, String>,
    }
    impl<'a> UploadAssetJson<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UploadAssetBody>,
            <V as std::convert::TryInto<
                types::UploadAssetBody,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `UploadAssetBody` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UploadAssetBody,
            ) -> types::builder::UploadAssetBody,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/api/assets`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::AssetCreated>, Error<types::ErrorResponse>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::UploadAssetBody::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/assets", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "upload_asset_json",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                201u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::create_asset_from_hash`]

[`Client::create_asset_from_hash`]: super::Client::create_asset_from_hash*/
    #[derive(Debug, Clone)]
    pub struct CreateAssetFromHash<'a> {
        client: &'a super::Client,
        body: Result<types::builder::CreateAssetFromHashBody, String>,
    }
    impl<'a> CreateAssetFromHash<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreateAssetFromHashBody>,
            <V as std::convert::TryInto<
                types::CreateAssetFromHashBody,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `CreateAssetFromHashBody` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CreateAssetFromHashBody,
            ) -> types::builder::CreateAssetFromHashBody,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/api/assets/from-hash`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::AssetCreated>, Error<types::ErrorResponse>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::CreateAssetFromHashBody::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/assets/from-hash", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "create_asset_from_hash",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                201u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_remote_asset_metadata`]

[`Client::get_remote_asset_metadata`]: super::Client::get_remote_asset_metadata*/
    #[derive(Debug, Clone)]
    pub struct GetRemoteAssetMetadata<'a> {
        client: &'a super::Client,
        url: Result<::std::string::String, String>,
    }
    impl<'a> GetRemoteAssetMetadata<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                url: Err("url was not initialized".to_string()),
            }
        }
        pub fn url<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.url = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for url failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/api/assets/remote-metadata`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::AssetMetadataResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, url } = self;
            let url = url.map_err(Error::InvalidRequest)?;
            let _url = format!("{}/api/assets/remote-metadata", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(_url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("url", &url))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_remote_asset_metadata",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_asset_by_id`]

[`Client::get_asset_by_id`]: super::Client::get_asset_by_id*/
    #[derive(Debug, Clone)]
    pub struct GetAssetById<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
    }
    impl<'a> GetAssetById<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: uuid :: Uuid` for id failed".to_string()
                });
            self
        }
        ///Sends a `GET` request to `/api/assets/{id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Asset>, Error<types::ErrorResponse>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/assets/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_asset_by_id",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::update_asset`]

[`Client::update_asset`]: super::Client::update_asset*/
    #[derive(Debug, Clone)]
    pub struct UpdateAsset<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        body: Result<types::builder::UpdateAssetBody, String>,
    }
    impl<'a> UpdateAsset<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: uuid :: Uuid` for id failed".to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateAssetBody>,
            <V as std::convert::TryInto<
                types::UpdateAssetBody,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `UpdateAssetBody` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpdateAssetBody,
            ) -> types::builder::UpdateAssetBody,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/api/assets/{id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::AssetUpdated>, Error<types::ErrorResponse>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpdateAssetBody::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/assets/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "update_asset",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::delete_asset`]

[`Client::delete_asset`]: super::Client::delete_asset*/
    #[derive(Debug, Clone)]
    pub struct DeleteAsset<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
    }
    impl<'a> DeleteAsset<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: uuid :: Uuid` for id failed".to_string()
                });
            self
        }
        ///Sends a `DELETE` request to `/api/assets/{id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<()>, Error<types::ErrorResponse>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/assets/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "delete_asset",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::add_asset_tags`]

[`Client::add_asset_tags`]: super::Client::add_asset_tags*/
    #[derive(Debug, Clone)]
    pub struct AddAssetTags<'a> {
        client: &'a super::Client,
        id: Result<::uuid::Uuid, String>,
        body: Result<types::builder::AddAssetTagsBody, String>,
    }
    impl<'a> AddAssetTags<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: uuid :: Uuid` for id failed".to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AddAssetTagsBody>,
            <V as std::convert::TryInto<
                types::AddAssetTagsBody,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `AddAssetTagsBody` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::AddAssetTagsBody,
            ) -> types::builder::AddAssetTagsBody,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/api/assets/{id}/tags`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::TagsModificationResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::AddAssetTagsBody::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/assets/{}/tags", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "add_asset_tags",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_model_folders`]

[`Client::get_model_folders`]: super::Client::get_model_folders*/
    #[derive(Debug, Clone)]
    pub struct GetModelFolders<'a> {
        client: &'a super::Client,
    }
    impl<'a> GetModelFolders<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/api/experiment/models`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::std::vec::Vec<types::ModelFolder>>,
            Error<types::ErrorResponse>,
        > {
            let Self { client } = self;
            let url = format!("{}/api/experiment/models", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_model_folders",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_model_preview`]

[`Client::get_model_preview`]: super::Client::get_model_preview*/
    #[derive(Debug, Clone)]
    pub struct GetModelPreview<'a> {
        client: &'a super::Client,
        folder: Result<::std::string::String, String>,
        path_index: Result<i64, String>,
        filename: Result<::std::string::String, String>,
    }
    impl<'a> GetModelPreview<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                folder: Err("folder was not initialized".to_string()),
                path_index: Err("path_index was not initialized".to_string()),
                filename: Err("filename was not initialized".to_string()),
            }
        }
        pub fn folder<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.folder = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for folder failed"
                        .to_string()
                });
            self
        }
        pub fn path_index<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.path_index = value
                .try_into()
                .map_err(|_| "conversion to `i64` for path_index failed".to_string());
            self
        }
        pub fn filename<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.filename = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for filename failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/api/experiment/models/preview/{folder}/{path_index}/{filename}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<ByteStream>, Error<types::ErrorResponse>> {
            let Self { client, folder, path_index, filename } = self;
            let folder = folder.map_err(Error::InvalidRequest)?;
            let path_index = path_index.map_err(Error::InvalidRequest)?;
            let filename = filename.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/experiment/models/preview/{}/{}/{}", client.baseurl,
                encode_path(& folder.to_string()), encode_path(& path_index.to_string()),
                encode_path(& filename.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client.client.get(url).headers(header_map).build()?;
            let info = OperationInfo {
                operation_id: "get_model_preview",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Ok(ResponseValue::stream(response)),
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_models_in_folder`]

[`Client::get_models_in_folder`]: super::Client::get_models_in_folder*/
    #[derive(Debug, Clone)]
    pub struct GetModelsInFolder<'a> {
        client: &'a super::Client,
        folder: Result<::std::string::String, String>,
    }
    impl<'a> GetModelsInFolder<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                folder: Err("folder was not initialized".to_string()),
            }
        }
        pub fn folder<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.folder = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for folder failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/api/experiment/models/{folder}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::std::vec::Vec<types::ModelFile>>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, folder } = self;
            let folder = folder.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/experiment/models/{}", client.baseurl, encode_path(& folder
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_models_in_folder",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_features`]

[`Client::get_features`]: super::Client::get_features*/
    #[derive(Debug, Clone)]
    pub struct GetFeatures<'a> {
        client: &'a super::Client,
    }
    impl<'a> GetFeatures<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/api/features`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::GetFeaturesResult>,
            Error<types::ErrorResponse>,
        > {
            let Self { client } = self;
            let url = format!("{}/api/features", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_features",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_mask_layers`]

[`Client::get_mask_layers`]: super::Client::get_mask_layers*/
    #[derive(Debug, Clone)]
    pub struct GetMaskLayers<'a> {
        client: &'a super::Client,
        filename: Result<::std::string::String, String>,
    }
    impl<'a> GetMaskLayers<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                filename: Err("filename was not initialized".to_string()),
            }
        }
        pub fn filename<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.filename = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for filename failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/api/files/mask-layers`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::GetMaskLayersResult>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, filename } = self;
            let filename = filename.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/files/mask-layers", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("filename", &filename))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_mask_layers",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_global_subgraphs`]

[`Client::get_global_subgraphs`]: super::Client::get_global_subgraphs*/
    #[derive(Debug, Clone)]
    pub struct GetGlobalSubgraphs<'a> {
        client: &'a super::Client,
    }
    impl<'a> GetGlobalSubgraphs<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/api/global_subgraphs`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<
                ::std::collections::HashMap<
                    ::std::string::String,
                    types::GlobalSubgraphInfo,
                >,
            >,
            Error<types::ErrorResponse>,
        > {
            let Self { client } = self;
            let url = format!("{}/api/global_subgraphs", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_global_subgraphs",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_global_subgraph`]

[`Client::get_global_subgraph`]: super::Client::get_global_subgraph*/
    #[derive(Debug, Clone)]
    pub struct GetGlobalSubgraph<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> GetGlobalSubgraph<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/api/global_subgraphs/{id}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::GlobalSubgraphData>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/global_subgraphs/{}", client.baseurl, encode_path(& id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_global_subgraph",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_history_map`]

[`Client::get_history_map`]: super::Client::get_history_map*/
    #[derive(Debug, Clone)]
    pub struct GetHistoryMap<'a> {
        client: &'a super::Client,
        max_items: Result<Option<i64>, String>,
        offset: Result<Option<i64>, String>,
    }
    impl<'a> GetHistoryMap<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                max_items: Ok(None),
                offset: Ok(None),
            }
        }
        pub fn max_items<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.max_items = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for max_items failed".to_string());
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for offset failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/history`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::HistoryMap>, Error<types::ErrorResponse>> {
            let Self { client, max_items, offset } = self;
            let max_items = max_items.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/history", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("max_items", &max_items))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_history_map",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::manage_history`]

[`Client::manage_history`]: super::Client::manage_history*/
    #[derive(Debug, Clone)]
    pub struct ManageHistory<'a> {
        client: &'a super::Client,
        body: Result<types::builder::HistoryManageRequest, String>,
    }
    impl<'a> ManageHistory<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::HistoryManageRequest>,
            <V as std::convert::TryInto<
                types::HistoryManageRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `HistoryManageRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::HistoryManageRequest,
            ) -> types::builder::HistoryManageRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/api/history`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<()>, Error<types::ErrorResponse>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::HistoryManageRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/history", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "manage_history",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Ok(ResponseValue::empty(response)),
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_history_map_for_prompt`]

[`Client::get_history_map_for_prompt`]: super::Client::get_history_map_for_prompt*/
    #[derive(Debug, Clone)]
    pub struct GetHistoryMapForPrompt<'a> {
        client: &'a super::Client,
        prompt_id: Result<::std::string::String, String>,
    }
    impl<'a> GetHistoryMapForPrompt<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                prompt_id: Err("prompt_id was not initialized".to_string()),
            }
        }
        pub fn prompt_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.prompt_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for prompt_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/api/history/{prompt_id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::HistoryMap>, Error<types::ErrorResponse>> {
            let Self { client, prompt_id } = self;
            let prompt_id = prompt_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/history/{}", client.baseurl, encode_path(& prompt_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_history_map_for_prompt",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_history`]

[`Client::get_history`]: super::Client::get_history*/
    #[derive(Debug, Clone)]
    pub struct GetHistory<'a> {
        client: &'a super::Client,
        max_items: Result<Option<i64>, String>,
        offset: Result<Option<i64>, String>,
    }
    impl<'a> GetHistory<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                max_items: Ok(None),
                offset: Ok(None),
            }
        }
        pub fn max_items<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.max_items = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for max_items failed".to_string());
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for offset failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/history_v2`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::HistoryResponse>, Error<types::ErrorResponse>> {
            let Self { client, max_items, offset } = self;
            let max_items = max_items.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/history_v2", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("max_items", &max_items))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_history",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_history_for_prompt`]

[`Client::get_history_for_prompt`]: super::Client::get_history_for_prompt*/
    #[derive(Debug, Clone)]
    pub struct GetHistoryForPrompt<'a> {
        client: &'a super::Client,
        prompt_id: Result<::std::string::String, String>,
    }
    impl<'a> GetHistoryForPrompt<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                prompt_id: Err("prompt_id was not initialized".to_string()),
            }
        }
        pub fn prompt_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.prompt_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for prompt_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/api/history_v2/{prompt_id}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::HistoryDetailResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, prompt_id } = self;
            let prompt_id = prompt_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/history_v2/{}", client.baseurl, encode_path(& prompt_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_history_for_prompt",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_job_status`]

[`Client::get_job_status`]: super::Client::get_job_status*/
    #[derive(Debug, Clone)]
    pub struct GetJobStatus<'a> {
        client: &'a super::Client,
        job_id: Result<::uuid::Uuid, String>,
    }
    impl<'a> GetJobStatus<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                job_id: Err("job_id was not initialized".to_string()),
            }
        }
        pub fn job_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.job_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: uuid :: Uuid` for job_id failed".to_string()
                });
            self
        }
        ///Sends a `GET` request to `/api/job/{job_id}/status`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::JobStatusResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, job_id } = self;
            let job_id = job_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/job/{}/status", client.baseurl, encode_path(& job_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_job_status",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::cancel_jobs`]

[`Client::cancel_jobs`]: super::Client::cancel_jobs*/
    #[derive(Debug, Clone)]
    pub struct CancelJobs<'a> {
        client: &'a super::Client,
        body: Result<types::builder::CancelJobsRequest, String>,
    }
    impl<'a> CancelJobs<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CancelJobsRequest>,
            <V as std::convert::TryInto<
                types::CancelJobsRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `CancelJobsRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CancelJobsRequest,
            ) -> types::builder::CancelJobsRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/api/jobs/cancel`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::CancelJobsResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::CancelJobsRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/jobs/cancel", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "cancel_jobs",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::delete_job`]

[`Client::delete_job`]: super::Client::delete_job*/
    #[derive(Debug, Clone)]
    pub struct DeleteJob<'a> {
        client: &'a super::Client,
        job_id: Result<::uuid::Uuid, String>,
    }
    impl<'a> DeleteJob<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                job_id: Err("job_id was not initialized".to_string()),
            }
        }
        pub fn job_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.job_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: uuid :: Uuid` for job_id failed".to_string()
                });
            self
        }
        ///Sends a `DELETE` request to `/api/jobs/{job_id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<()>, Error<types::ErrorResponse>> {
            let Self { client, job_id } = self;
            let job_id = job_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/jobs/{}", client.baseurl, encode_path(& job_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "delete_job",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                409u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_job_assets`]

[`Client::get_job_assets`]: super::Client::get_job_assets*/
    #[derive(Debug, Clone)]
    pub struct GetJobAssets<'a> {
        client: &'a super::Client,
        job_id: Result<::uuid::Uuid, String>,
        limit: Result<Option<::std::num::NonZeroU64>, String>,
        offset: Result<Option<u64>, String>,
    }
    impl<'a> GetJobAssets<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                job_id: Err("job_id was not initialized".to_string()),
                limit: Ok(None),
                offset: Ok(None),
            }
        }
        pub fn job_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.job_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: uuid :: Uuid` for job_id failed".to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::num::NonZeroU64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: num :: NonZeroU64` for limit failed"
                        .to_string()
                });
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for offset failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/jobs/{job_id}/assets`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::JobAssetsResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, job_id, limit, offset } = self;
            let job_id = job_id.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/jobs/{}/assets", client.baseurl, encode_path(& job_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_job_assets",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::cancel_job`]

[`Client::cancel_job`]: super::Client::cancel_job*/
    #[derive(Debug, Clone)]
    pub struct CancelJob<'a> {
        client: &'a super::Client,
        job_id: Result<::uuid::Uuid, String>,
    }
    impl<'a> CancelJob<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                job_id: Err("job_id was not initialized".to_string()),
            }
        }
        pub fn job_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.job_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: uuid :: Uuid` for job_id failed".to_string()
                });
            self
        }
        ///Sends a `POST` request to `/api/jobs/{job_id}/cancel`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::CancelJobResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, job_id } = self;
            let job_id = job_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/jobs/{}/cancel", client.baseurl, encode_path(& job_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "cancel_job",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_prompt_info`]

[`Client::get_prompt_info`]: super::Client::get_prompt_info*/
    #[derive(Debug, Clone)]
    pub struct GetPromptInfo<'a> {
        client: &'a super::Client,
    }
    impl<'a> GetPromptInfo<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/api/prompt`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PromptInfo>, Error<types::ErrorResponse>> {
            let Self { client } = self;
            let url = format!("{}/api/prompt", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_prompt_info",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_queue_info`]

[`Client::get_queue_info`]: super::Client::get_queue_info*/
    #[derive(Debug, Clone)]
    pub struct GetQueueInfo<'a> {
        client: &'a super::Client,
    }
    impl<'a> GetQueueInfo<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/api/queue`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::QueueInfo>, Error<types::ErrorResponse>> {
            let Self { client } = self;
            let url = format!("{}/api/queue", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_queue_info",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::manage_queue`]

[`Client::manage_queue`]: super::Client::manage_queue*/
    #[derive(Debug, Clone)]
    pub struct ManageQueue<'a> {
        client: &'a super::Client,
        body: Result<types::builder::QueueManageRequest, String>,
    }
    impl<'a> ManageQueue<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::QueueManageRequest>,
            <V as std::convert::TryInto<
                types::QueueManageRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `QueueManageRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::QueueManageRequest,
            ) -> types::builder::QueueManageRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/api/queue`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::QueueManageResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::QueueManageRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/queue", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "manage_queue",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_system_stats`]

[`Client::get_system_stats`]: super::Client::get_system_stats*/
    #[derive(Debug, Clone)]
    pub struct GetSystemStats<'a> {
        client: &'a super::Client,
    }
    impl<'a> GetSystemStats<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/api/system_stats`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::SystemStatsResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client } = self;
            let url = format!("{}/api/system_stats", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_system_stats",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::list_tags`]

[`Client::list_tags`]: super::Client::list_tags*/
    #[derive(Debug, Clone)]
    pub struct ListTags<'a> {
        client: &'a super::Client,
        include_public: Result<Option<bool>, String>,
        include_zero: Result<Option<bool>, String>,
        limit: Result<Option<::std::num::NonZeroU64>, String>,
        offset: Result<Option<u64>, String>,
        order: Result<Option<types::ListTagsOrder>, String>,
        prefix: Result<Option<::std::string::String>, String>,
    }
    impl<'a> ListTags<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                include_public: Ok(None),
                include_zero: Ok(None),
                limit: Ok(None),
                offset: Ok(None),
                order: Ok(None),
                prefix: Ok(None),
            }
        }
        pub fn include_public<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.include_public = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `bool` for include_public failed".to_string()
                });
            self
        }
        pub fn include_zero<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.include_zero = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for include_zero failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::num::NonZeroU64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: num :: NonZeroU64` for limit failed"
                        .to_string()
                });
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for offset failed".to_string());
            self
        }
        pub fn order<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListTagsOrder>,
        {
            self.order = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `types :: ListTagsOrder` for order failed".to_string()
                });
            self
        }
        pub fn prefix<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.prefix = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for prefix failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/api/tags`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::ListTagsResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self {
                client,
                include_public,
                include_zero,
                limit,
                offset,
                order,
                prefix,
            } = self;
            let include_public = include_public.map_err(Error::InvalidRequest)?;
            let include_zero = include_zero.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let order = order.map_err(Error::InvalidRequest)?;
            let prefix = prefix.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/tags", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "include_public",
                        &include_public,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new("include_zero", &include_zero),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(&progenitor_client::QueryParam::new("order", &order))
                .query(&progenitor_client::QueryParam::new("prefix", &prefix))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_tags",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::list_tasks`]

[`Client::list_tasks`]: super::Client::list_tasks*/
    #[derive(Debug, Clone)]
    pub struct ListTasks<'a> {
        client: &'a super::Client,
        created_after: Result<Option<::chrono::DateTime<::chrono::offset::Utc>>, String>,
        created_before: Result<
            Option<::chrono::DateTime<::chrono::offset::Utc>>,
            String,
        >,
        idempotency_key: Result<Option<::std::string::String>, String>,
        limit: Result<Option<::std::num::NonZeroU64>, String>,
        offset: Result<Option<u64>, String>,
        sort_order: Result<Option<types::ListTasksSortOrder>, String>,
        status: Result<Option<::std::string::String>, String>,
        task_name: Result<Option<::std::string::String>, String>,
    }
    impl<'a> ListTasks<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                created_after: Ok(None),
                created_before: Ok(None),
                idempotency_key: Ok(None),
                limit: Ok(None),
                offset: Ok(None),
                sort_order: Ok(None),
                status: Ok(None),
                task_name: Ok(None),
            }
        }
        pub fn created_after<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        {
            self.created_after = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: chrono :: DateTime < :: chrono :: offset :: Utc >` for created_after failed"
                        .to_string()
                });
            self
        }
        pub fn created_before<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        {
            self.created_before = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: chrono :: DateTime < :: chrono :: offset :: Utc >` for created_before failed"
                        .to_string()
                });
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for idempotency_key failed"
                        .to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::num::NonZeroU64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: num :: NonZeroU64` for limit failed"
                        .to_string()
                });
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for offset failed".to_string());
            self
        }
        pub fn sort_order<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListTasksSortOrder>,
        {
            self.sort_order = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `types :: ListTasksSortOrder` for sort_order failed"
                        .to_string()
                });
            self
        }
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.status = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for status failed"
                        .to_string()
                });
            self
        }
        pub fn task_name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.task_name = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for task_name failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/api/tasks`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::TasksListResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self {
                client,
                created_after,
                created_before,
                idempotency_key,
                limit,
                offset,
                sort_order,
                status,
                task_name,
            } = self;
            let created_after = created_after.map_err(Error::InvalidRequest)?;
            let created_before = created_before.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let sort_order = sort_order.map_err(Error::InvalidRequest)?;
            let status = status.map_err(Error::InvalidRequest)?;
            let task_name = task_name.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/tasks", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(
                    &progenitor_client::QueryParam::new("created_after", &created_after),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "created_before",
                        &created_before,
                    ),
                )
                .query(
                    &progenitor_client::QueryParam::new(
                        "idempotency_key",
                        &idempotency_key,
                    ),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(&progenitor_client::QueryParam::new("sort_order", &sort_order))
                .query(&progenitor_client::QueryParam::new("status", &status))
                .query(&progenitor_client::QueryParam::new("task_name", &task_name))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_tasks",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_task`]

[`Client::get_task`]: super::Client::get_task*/
    #[derive(Debug, Clone)]
    pub struct GetTask<'a> {
        client: &'a super::Client,
        task_id: Result<::uuid::Uuid, String>,
    }
    impl<'a> GetTask<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                task_id: Err("task_id was not initialized".to_string()),
            }
        }
        pub fn task_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.task_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: uuid :: Uuid` for task_id failed".to_string()
                });
            self
        }
        ///Sends a `GET` request to `/api/tasks/{task_id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::TaskResponse>, Error<types::ErrorResponse>> {
            let Self { client, task_id } = self;
            let task_id = task_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/tasks/{}", client.baseurl, encode_path(& task_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_task",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::cancel_task`]

[`Client::cancel_task`]: super::Client::cancel_task*/
    #[derive(Debug, Clone)]
    pub struct CancelTask<'a> {
        client: &'a super::Client,
        task_id: Result<::uuid::Uuid, String>,
    }
    impl<'a> CancelTask<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                task_id: Err("task_id was not initialized".to_string()),
            }
        }
        pub fn task_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.task_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: uuid :: Uuid` for task_id failed".to_string()
                });
            self
        }
        ///Sends a `DELETE` request to `/api/tasks/{task_id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<()>, Error<types::ErrorResponse>> {
            let Self { client, task_id } = self;
            let task_id = task_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/tasks/{}", client.baseurl, encode_path(& task_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "cancel_task",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                409u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_user`]

[`Client::get_user`]: super::Client::get_user*/
    #[derive(Debug, Clone)]
    pub struct GetUser<'a> {
        client: &'a super::Client,
    }
    impl<'a> GetUser<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/api/user`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UserResponse>, Error<types::ErrorResponse>> {
            let Self { client } = self;
            let url = format!("{}/api/user", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_user",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_userdata`]

[`Client::get_userdata`]: super::Client::get_userdata*/
    #[derive(Debug, Clone)]
    pub struct GetUserdata<'a> {
        client: &'a super::Client,
        dir: Result<Option<::std::string::String>, String>,
        full_info: Result<Option<::std::string::String>, String>,
        recurse: Result<Option<bool>, String>,
        split: Result<Option<::std::string::String>, String>,
    }
    impl<'a> GetUserdata<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                dir: Ok(None),
                full_info: Ok(None),
                recurse: Ok(None),
                split: Ok(None),
            }
        }
        pub fn dir<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.dir = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for dir failed"
                        .to_string()
                });
            self
        }
        pub fn full_info<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.full_info = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for full_info failed"
                        .to_string()
                });
            self
        }
        pub fn recurse<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.recurse = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for recurse failed".to_string());
            self
        }
        pub fn split<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.split = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for split failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/api/userdata`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::GetUserDataResponseFull>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, dir, full_info, recurse, split } = self;
            let dir = dir.map_err(Error::InvalidRequest)?;
            let full_info = full_info.map_err(Error::InvalidRequest)?;
            let recurse = recurse.map_err(Error::InvalidRequest)?;
            let split = split.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/userdata", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("dir", &dir))
                .query(&progenitor_client::QueryParam::new("full_info", &full_info))
                .query(&progenitor_client::QueryParam::new("recurse", &recurse))
                .query(&progenitor_client::QueryParam::new("split", &split))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_userdata",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_userdata_file`]

[`Client::get_userdata_file`]: super::Client::get_userdata_file*/
    #[derive(Debug, Clone)]
    pub struct GetUserdataFile<'a> {
        client: &'a super::Client,
        file: Result<::std::string::String, String>,
    }
    impl<'a> GetUserdataFile<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                file: Err("file was not initialized".to_string()),
            }
        }
        pub fn file<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.file = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for file failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/api/userdata/{file}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<ByteStream>, Error<types::ErrorResponse>> {
            let Self { client, file } = self;
            let file = file.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/userdata/{}", client.baseurl, encode_path(& file.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client.client.get(url).headers(header_map).build()?;
            let info = OperationInfo {
                operation_id: "get_userdata_file",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Ok(ResponseValue::stream(response)),
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::delete_userdata_file`]

[`Client::delete_userdata_file`]: super::Client::delete_userdata_file*/
    #[derive(Debug, Clone)]
    pub struct DeleteUserdataFile<'a> {
        client: &'a super::Client,
        file: Result<::std::string::String, String>,
    }
    impl<'a> DeleteUserdataFile<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                file: Err("file was not initialized".to_string()),
            }
        }
        pub fn file<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.file = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for file failed"
                        .to_string()
                });
            self
        }
        ///Sends a `DELETE` request to `/api/userdata/{file}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<()>, Error<types::ErrorResponse>> {
            let Self { client, file } = self;
            let file = file.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/userdata/{}", client.baseurl, encode_path(& file.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "delete_userdata_file",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::move_userdata_file`]

[`Client::move_userdata_file`]: super::Client::move_userdata_file*/
    #[derive(Debug, Clone)]
    pub struct MoveUserdataFile<'a> {
        client: &'a super::Client,
        file: Result<::std::string::String, String>,
        dest: Result<::std::string::String, String>,
        full_info: Result<Option<::std::string::String>, String>,
        overwrite: Result<Option<bool>, String>,
    }
    impl<'a> MoveUserdataFile<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                file: Err("file was not initialized".to_string()),
                dest: Err("dest was not initialized".to_string()),
                full_info: Ok(None),
                overwrite: Ok(None),
            }
        }
        pub fn file<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.file = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for file failed"
                        .to_string()
                });
            self
        }
        pub fn dest<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.dest = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for dest failed"
                        .to_string()
                });
            self
        }
        pub fn full_info<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.full_info = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for full_info failed"
                        .to_string()
                });
            self
        }
        pub fn overwrite<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.overwrite = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for overwrite failed".to_string());
            self
        }
        ///Sends a `POST` request to `/api/userdata/{file}/move/{dest}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::UserDataResponseFull>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, file, dest, full_info, overwrite } = self;
            let file = file.map_err(Error::InvalidRequest)?;
            let dest = dest.map_err(Error::InvalidRequest)?;
            let full_info = full_info.map_err(Error::InvalidRequest)?;
            let overwrite = overwrite.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/userdata/{}/move/{}", client.baseurl, encode_path(& file
                .to_string()), encode_path(& dest.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("full_info", &full_info))
                .query(&progenitor_client::QueryParam::new("overwrite", &overwrite))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "move_userdata_file",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                409u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_workflow_templates`]

[`Client::get_workflow_templates`]: super::Client::get_workflow_templates*/
    #[derive(Debug, Clone)]
    pub struct GetWorkflowTemplates<'a> {
        client: &'a super::Client,
    }
    impl<'a> GetWorkflowTemplates<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/api/workflow_templates`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
            Error<types::ErrorResponse>,
        > {
            let Self { client } = self;
            let url = format!("{}/api/workflow_templates", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_workflow_templates",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::list_workflows`]

[`Client::list_workflows`]: super::Client::list_workflows*/
    #[derive(Debug, Clone)]
    pub struct ListWorkflows<'a> {
        client: &'a super::Client,
        default_view: Result<Option<types::WorkflowView>, String>,
        limit: Result<Option<::std::num::NonZeroU64>, String>,
        name: Result<Option<::std::string::String>, String>,
        offset: Result<Option<u64>, String>,
        order: Result<Option<types::ListWorkflowsOrder>, String>,
        shared: Result<Option<bool>, String>,
        sort: Result<Option<types::ListWorkflowsSort>, String>,
    }
    impl<'a> ListWorkflows<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                default_view: Ok(None),
                limit: Ok(None),
                name: Ok(None),
                offset: Ok(None),
                order: Ok(None),
                shared: Ok(None),
                sort: Ok(None),
            }
        }
        pub fn default_view<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::WorkflowView>,
        {
            self.default_view = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `types :: WorkflowView` for default_view failed"
                        .to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::num::NonZeroU64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: num :: NonZeroU64` for limit failed"
                        .to_string()
                });
            self
        }
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.name = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for name failed"
                        .to_string()
                });
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for offset failed".to_string());
            self
        }
        pub fn order<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListWorkflowsOrder>,
        {
            self.order = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `types :: ListWorkflowsOrder` for order failed"
                        .to_string()
                });
            self
        }
        pub fn shared<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.shared = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for shared failed".to_string());
            self
        }
        pub fn sort<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ListWorkflowsSort>,
        {
            self.sort = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `types :: ListWorkflowsSort` for sort failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/api/workflows`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::WorkflowListResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self {
                client,
                default_view,
                limit,
                name,
                offset,
                order,
                shared,
                sort,
            } = self;
            let default_view = default_view.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let name = name.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let order = order.map_err(Error::InvalidRequest)?;
            let shared = shared.map_err(Error::InvalidRequest)?;
            let sort = sort.map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/workflows", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(
                    &progenitor_client::QueryParam::new("default_view", &default_view),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("name", &name))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .query(&progenitor_client::QueryParam::new("order", &order))
                .query(&progenitor_client::QueryParam::new("shared", &shared))
                .query(&progenitor_client::QueryParam::new("sort", &sort))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_workflows",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::create_workflow`]

[`Client::create_workflow`]: super::Client::create_workflow*/
    #[derive(Debug, Clone)]
    pub struct CreateWorkflow<'a> {
        client: &'a super::Client,
        body: Result<types::builder::CreateWorkflowRequest, String>,
    }
    impl<'a> CreateWorkflow<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreateWorkflowRequest>,
            <V as std::convert::TryInto<
                types::CreateWorkflowRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `CreateWorkflowRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CreateWorkflowRequest,
            ) -> types::builder::CreateWorkflowRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/api/workflows`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::WorkflowResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::CreateWorkflowRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/api/workflows", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "create_workflow",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_workflow`]

[`Client::get_workflow`]: super::Client::get_workflow*/
    #[derive(Debug, Clone)]
    pub struct GetWorkflow<'a> {
        client: &'a super::Client,
        workflow_id: Result<::uuid::Uuid, String>,
    }
    impl<'a> GetWorkflow<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                workflow_id: Err("workflow_id was not initialized".to_string()),
            }
        }
        pub fn workflow_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.workflow_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: uuid :: Uuid` for workflow_id failed".to_string()
                });
            self
        }
        ///Sends a `GET` request to `/api/workflows/{workflow_id}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::WorkflowResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, workflow_id } = self;
            let workflow_id = workflow_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/workflows/{}", client.baseurl, encode_path(& workflow_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_workflow",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::delete_workflow`]

[`Client::delete_workflow`]: super::Client::delete_workflow*/
    #[derive(Debug, Clone)]
    pub struct DeleteWorkflow<'a> {
        client: &'a super::Client,
        workflow_id: Result<::uuid::Uuid, String>,
    }
    impl<'a> DeleteWorkflow<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                workflow_id: Err("workflow_id was not initialized".to_string()),
            }
        }
        pub fn workflow_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.workflow_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: uuid :: Uuid` for workflow_id failed".to_string()
                });
            self
        }
        ///Sends a `DELETE` request to `/api/workflows/{workflow_id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<()>, Error<types::ErrorResponse>> {
            let Self { client, workflow_id } = self;
            let workflow_id = workflow_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/workflows/{}", client.baseurl, encode_path(& workflow_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "delete_workflow",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::update_workflow`]

[`Client::update_workflow`]: super::Client::update_workflow*/
    #[derive(Debug, Clone)]
    pub struct UpdateWorkflow<'a> {
        client: &'a super::Client,
        workflow_id: Result<::uuid::Uuid, String>,
        body: Result<types::builder::UpdateWorkflowRequest, String>,
    }
    impl<'a> UpdateWorkflow<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                workflow_id: Err("workflow_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn workflow_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.workflow_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: uuid :: Uuid` for workflow_id failed".to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UpdateWorkflowRequest>,
            <V as std::convert::TryInto<
                types::UpdateWorkflowRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `UpdateWorkflowRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UpdateWorkflowRequest,
            ) -> types::builder::UpdateWorkflowRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PATCH` request to `/api/workflows/{workflow_id}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::WorkflowResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, workflow_id, body } = self;
            let workflow_id = workflow_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::UpdateWorkflowRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/workflows/{}", client.baseurl, encode_path(& workflow_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "update_workflow",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::get_workflow_content`]

[`Client::get_workflow_content`]: super::Client::get_workflow_content*/
    #[derive(Debug, Clone)]
    pub struct GetWorkflowContent<'a> {
        client: &'a super::Client,
        workflow_id: Result<::uuid::Uuid, String>,
        version: Result<Option<::std::num::NonZeroU64>, String>,
    }
    impl<'a> GetWorkflowContent<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                workflow_id: Err("workflow_id was not initialized".to_string()),
                version: Ok(None),
            }
        }
        pub fn workflow_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.workflow_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: uuid :: Uuid` for workflow_id failed".to_string()
                });
            self
        }
        pub fn version<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::num::NonZeroU64>,
        {
            self.version = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: num :: NonZeroU64` for version failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/api/workflows/{workflow_id}/content`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::WorkflowVersionContentResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, workflow_id, version } = self;
            let workflow_id = workflow_id.map_err(Error::InvalidRequest)?;
            let version = version.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/workflows/{}/content", client.baseurl, encode_path(& workflow_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("version", &version))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_workflow_content",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::fork_workflow`]

[`Client::fork_workflow`]: super::Client::fork_workflow*/
    #[derive(Debug, Clone)]
    pub struct ForkWorkflow<'a> {
        client: &'a super::Client,
        workflow_id: Result<::uuid::Uuid, String>,
        body: Result<types::builder::ForkWorkflowRequest, String>,
    }
    impl<'a> ForkWorkflow<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                workflow_id: Err("workflow_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn workflow_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.workflow_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: uuid :: Uuid` for workflow_id failed".to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ForkWorkflowRequest>,
            <V as std::convert::TryInto<
                types::ForkWorkflowRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `ForkWorkflowRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ForkWorkflowRequest,
            ) -> types::builder::ForkWorkflowRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/api/workflows/{workflow_id}/fork`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::WorkflowResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, workflow_id, body } = self;
            let workflow_id = workflow_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::ForkWorkflowRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/workflows/{}/fork", client.baseurl, encode_path(& workflow_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "fork_workflow",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::list_workflow_versions`]

[`Client::list_workflow_versions`]: super::Client::list_workflow_versions*/
    #[derive(Debug, Clone)]
    pub struct ListWorkflowVersions<'a> {
        client: &'a super::Client,
        workflow_id: Result<::uuid::Uuid, String>,
        limit: Result<Option<::std::num::NonZeroU64>, String>,
        offset: Result<Option<u64>, String>,
    }
    impl<'a> ListWorkflowVersions<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                workflow_id: Err("workflow_id was not initialized".to_string()),
                limit: Ok(None),
                offset: Ok(None),
            }
        }
        pub fn workflow_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.workflow_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: uuid :: Uuid` for workflow_id failed".to_string()
                });
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::num::NonZeroU64>,
        {
            self.limit = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: num :: NonZeroU64` for limit failed"
                        .to_string()
                });
            self
        }
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<u64>,
        {
            self.offset = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `u64` for offset failed".to_string());
            self
        }
        ///Sends a `GET` request to `/api/workflows/{workflow_id}/versions`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::WorkflowVersionsListResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, workflow_id, limit, offset } = self;
            let workflow_id = workflow_id.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/workflows/{}/versions", client.baseurl, encode_path(& workflow_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("limit", &limit))
                .query(&progenitor_client::QueryParam::new("offset", &offset))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_workflow_versions",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::create_workflow_version`]

[`Client::create_workflow_version`]: super::Client::create_workflow_version*/
    #[derive(Debug, Clone)]
    pub struct CreateWorkflowVersion<'a> {
        client: &'a super::Client,
        workflow_id: Result<::uuid::Uuid, String>,
        body: Result<types::builder::CreateWorkflowVersionRequest, String>,
    }
    impl<'a> CreateWorkflowVersion<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                workflow_id: Err("workflow_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn workflow_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.workflow_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: uuid :: Uuid` for workflow_id failed".to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreateWorkflowVersionRequest>,
            <V as std::convert::TryInto<
                types::CreateWorkflowVersionRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `CreateWorkflowVersionRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CreateWorkflowVersionRequest,
            ) -> types::builder::CreateWorkflowVersionRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/api/workflows/{workflow_id}/versions`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::WorkflowVersionResponse>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, workflow_id, body } = self;
            let workflow_id = workflow_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::CreateWorkflowVersionRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/workflows/{}/versions", client.baseurl, encode_path(& workflow_id
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "create_workflow_version",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                409u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::list_assets`].
    ///
    /// [`Client::list_assets`]: super::Client::list_assets
    #[derive(Debug)]
    pub struct ListAssets<'a> {
        client: &'a super::Client,
        include_tags: Option<Vec<String>>,
        exclude_tags: Option<Vec<String>>,
        name_contains: Option<String>,
        metadata_filter: Option<String>,
        limit: Option<i64>,
        offset: Option<i64>,
        sort: Option<types::ListAssetsSort>,
        order: Option<types::ListAssetsOrder>,
        include_public: Option<bool>,
        hash: Option<types::ContentHash>,
        tags_all: Option<Vec<String>>,
        tags_any: Option<Vec<String>>,
        tags_none: Option<Vec<String>>,
        after: Option<String>,
    }
    impl<'a> ListAssets<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client,
                include_tags: Default::default(),
                exclude_tags: Default::default(),
                name_contains: Default::default(),
                metadata_filter: Default::default(),
                limit: Default::default(),
                offset: Default::default(),
                sort: Default::default(),
                order: Default::default(),
                include_public: Default::default(),
                hash: Default::default(),
                tags_all: Default::default(),
                tags_any: Default::default(),
                tags_none: Default::default(),
                after: Default::default(),
            }
        }
        /// Only assets that have all of these tags - one parameter is split at its commas, a repeated one is a tag each time.
        #[must_use]
        pub fn include_tags(mut self, value: Vec<String>) -> Self {
            self.include_tags = Some(value);
            self
        }
        /// Leave out assets that have any of these tags; separated as in `include_tags`.
        #[must_use]
        pub fn exclude_tags(mut self, value: Vec<String>) -> Self {
            self.exclude_tags = Some(value);
            self
        }
        /// Only assets whose name contains this text, whatever its case. `%` and `_` are plain letters.
        #[must_use]
        pub fn name_contains(mut self, value: impl Into<String>) -> Self {
            self.name_contains = Some(value.into());
            self
        }
        /// A JSON object; every key must match the asset's `user_metadata`: with an equal value, or
        /// with an array that contains the value. `null` matches a key that is missing or null. A list
        /// matches what any of its values matches.
        #[must_use]
        pub fn metadata_filter(mut self, value: impl Into<String>) -> Self {
            self.metadata_filter = Some(value.into());
            self
        }
        /// How many assets to return at the most.
        #[must_use]
        pub fn limit(mut self, value: i64) -> Self {
            self.limit = Some(value);
            self
        }
        /// How many matching assets to skip.
        #[must_use]
        pub fn offset(mut self, value: i64) -> Self {
            self.offset = Some(value);
            self
        }
        /// What to order by.
        #[must_use]
        pub fn sort(mut self, value: types::ListAssetsSort) -> Self {
            self.sort = Some(value);
            self
        }
        /// Ascending or descending.
        #[must_use]
        pub fn order(mut self, value: types::ListAssetsOrder) -> Self {
            self.order = Some(value);
            self
        }
        /// Whether the public library is part of the list.
        #[must_use]
        pub fn include_public(mut self, value: bool) -> Self {
            self.include_public = Some(value);
            self
        }
        /// Only the asset with exactly this content.
        #[must_use]
        pub fn hash(mut self, value: types::ContentHash) -> Self {
            self.hash = Some(value);
            self
        }
        /// The newer name of `include_tags`; both are applied.
        #[must_use]
        pub fn tags_all(mut self, value: Vec<String>) -> Self {
            self.tags_all = Some(value);
            self
        }
        /// Only assets that have at least one of these tags.
        #[must_use]
        pub fn tags_any(mut self, value: Vec<String>) -> Self {
            self.tags_any = Some(value);
            self
        }
        /// The newer name of `exclude_tags`; both are applied.
        #[must_use]
        pub fn tags_none(mut self, value: Vec<String>) -> Self {
            self.tags_none = Some(value);
            self
        }
        /// The `next_cursor` of the page before: continue behind it, at a cost that does not grow
        /// with the distance. `offset` is then ignored. A cursor belongs to one `sort` and `order`.
        #[must_use]
        pub fn after(mut self, value: impl Into<String>) -> Self {
            self.after = Some(value.into());
            self
        }
        /// Sends a `GET /api/assets`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::ListAssetsResponse>,
            Error<types::ErrorResponse>,
        > {
            let url = format!("{}/api/assets", self.client.baseurl,);
            #[allow(unused_mut)]
            let mut request = self.client.client.request(reqwest::Method::GET, url);
            if let Some(value) = &self.include_tags {
                let text = {
                    let mut items = Vec::new();
                    for value in value {
                        items.push(value.to_string());
                    }
                    items.join(",")
                };
                request = request.query(&[("include_tags", text)]);
            }
            if let Some(value) = &self.exclude_tags {
                let text = {
                    let mut items = Vec::new();
                    for value in value {
                        items.push(value.to_string());
                    }
                    items.join(",")
                };
                request = request.query(&[("exclude_tags", text)]);
            }
            if let Some(value) = &self.name_contains {
                let text = value.to_string();
                request = request.query(&[("name_contains", text)]);
            }
            if let Some(value) = &self.metadata_filter {
                let text = value.to_string();
                request = request.query(&[("metadata_filter", text)]);
            }
            if let Some(value) = &self.limit {
                let text = value.to_string();
                request = request.query(&[("limit", text)]);
            }
            if let Some(value) = &self.offset {
                let text = value.to_string();
                request = request.query(&[("offset", text)]);
            }
            if let Some(value) = &self.sort {
                let text = plain_text(value)?;
                request = request.query(&[("sort", text)]);
            }
            if let Some(value) = &self.order {
                let text = plain_text(value)?;
                request = request.query(&[("order", text)]);
            }
            if let Some(value) = &self.include_public {
                let text = value.to_string();
                request = request.query(&[("include_public", text)]);
            }
            if let Some(value) = &self.hash {
                let text = plain_text(value)?;
                request = request.query(&[("hash", text)]);
            }
            if let Some(value) = &self.tags_all {
                let text = {
                    let mut items = Vec::new();
                    for value in value {
                        items.push(value.to_string());
                    }
                    items.join(",")
                };
                request = request.query(&[("tags_all", text)]);
            }
            if let Some(value) = &self.tags_any {
                let text = {
                    let mut items = Vec::new();
                    for value in value {
                        items.push(value.to_string());
                    }
                    items.join(",")
                };
                request = request.query(&[("tags_any", text)]);
            }
            if let Some(value) = &self.tags_none {
                let text = {
                    let mut items = Vec::new();
                    for value in value {
                        items.push(value.to_string());
                    }
                    items.join(",")
                };
                request = request.query(&[("tags_none", text)]);
            }
            if let Some(value) = &self.after {
                let text = value.to_string();
                request = request.query(&[("after", text)]);
            }
            let mut request = request.build()?;
            let info = OperationInfo {
                operation_id: "list_assets",
            };
            self.client.pre(&mut request, &info).await?;
            let result = self.client.exec(request, &info).await;
            self.client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => {
                    Ok(
                        ResponseValue::<
                            types::ListAssetsResponse,
                        >::from_response(response)
                            .await?,
                    )
                }
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::upload_asset_multipart`].
    ///
    /// [`Client::upload_asset_multipart`]: super::Client::upload_asset_multipart
    #[derive(Debug)]
    pub struct UploadAssetMultipart<'a> {
        client: &'a super::Client,
        file: Option<reqwest::multipart::Part>,
        hash: Option<types::ContentHash>,
        id: Option<::uuid::Uuid>,
        mime_type: Option<String>,
        name: Option<String>,
        preview_id: Option<::uuid::Uuid>,
        tags: Vec<String>,
        user_metadata: Option<String>,
    }
    impl<'a> UploadAssetMultipart<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client,
                file: Default::default(),
                hash: Default::default(),
                id: Default::default(),
                mime_type: Default::default(),
                name: Default::default(),
                preview_id: Default::default(),
                tags: Default::default(),
                user_metadata: Default::default(),
            }
        }
        /// The file; empty files are refused. Needed unless `hash` names stored content.
        #[must_use]
        pub fn file(mut self, value: reqwest::multipart::Part) -> Self {
            self.file = Some(value);
            self
        }
        /// The name of some content - the algorithm and 64 lower-case hex digits.
        #[must_use]
        pub fn hash(mut self, value: types::ContentHash) -> Self {
            self.hash = Some(value);
            self
        }
        /// The id of the new asset, so that a retry finds it. Taken by other content, it is 400.
        #[must_use]
        pub fn id(mut self, value: ::uuid::Uuid) -> Self {
            self.id = Some(value);
            self
        }
        /// The media type; sniffed from the bytes or guessed from the name when left out.
        #[must_use]
        pub fn mime_type(mut self, value: impl Into<String>) -> Self {
            self.mime_type = Some(value.into());
            self
        }
        /// The asset's name; the file's own when left out.
        #[must_use]
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }
        /// An asset of the caller's that shows this one.
        #[must_use]
        pub fn preview_id(mut self, value: ::uuid::Uuid) -> Self {
            self.preview_id = Some(value);
            self
        }
        /// Repeated parts, comma-separated text and a JSON array all work, also mixed.
        #[must_use]
        pub fn tags(mut self, value: impl Into<String>) -> Self {
            self.tags.push(value.into());
            self
        }
        /// A JSON object, as text.
        #[must_use]
        pub fn user_metadata(mut self, value: impl Into<String>) -> Self {
            self.user_metadata = Some(value.into());
            self
        }
        /// Sends a `POST /api/assets`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::AssetCreated>, Error<types::ErrorResponse>> {
            let url = format!("{}/api/assets", self.client.baseurl,);
            #[allow(unused_mut)]
            let mut request = self.client.client.request(reqwest::Method::POST, url);
            let mut form = reqwest::multipart::Form::new();
            if let Some(value) = self.file {
                form = form.part("file", value);
            }
            if let Some(value) = self.hash {
                form = form.text("hash", plain_text(value)?);
            }
            if let Some(value) = self.id {
                form = form.text("id", value.to_string());
            }
            if let Some(value) = self.mime_type {
                form = form.text("mime_type", value.to_string());
            }
            if let Some(value) = self.name {
                form = form.text("name", value.to_string());
            }
            if let Some(value) = self.preview_id {
                form = form.text("preview_id", value.to_string());
            }
            for value in self.tags {
                form = form.text("tags", value.to_string());
            }
            if let Some(value) = self.user_metadata {
                form = form.text("user_metadata", value.to_string());
            }
            request = request.multipart(form);
            let mut request = request.build()?;
            let info = OperationInfo {
                operation_id: "upload_asset_multipart",
            };
            self.client.pre(&mut request, &info).await?;
            let result = self.client.exec(request, &info).await;
            self.client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => {
                    Ok(
                        ResponseValue::<types::AssetCreated>::from_response(response)
                            .await?,
                    )
                }
                201u16 => {
                    Ok(
                        ResponseValue::<types::AssetCreated>::from_response(response)
                            .await?,
                    )
                }
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::create_asset_download`].
    ///
    /// [`Client::create_asset_download`]: super::Client::create_asset_download
    #[derive(Debug)]
    pub struct CreateAssetDownload<'a> {
        client: &'a super::Client,
        body: Option<types::CreateAssetDownloadBody>,
    }
    impl<'a> CreateAssetDownload<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client,
                body: Default::default(),
            }
        }
        /// The body; it must be set.
        #[must_use]
        pub fn body(mut self, value: impl Into<types::CreateAssetDownloadBody>) -> Self {
            self.body = Some(value.into());
            self
        }
        /// Sends a `POST /api/assets/download`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<responses::CreateAssetDownloadResponse>,
            Error<types::ErrorResponse>,
        > {
            let url = format!("{}/api/assets/download", self.client.baseurl,);
            #[allow(unused_mut)]
            let mut request = self.client.client.request(reqwest::Method::POST, url);
            request = match self.body {
                Some(body) => {
                    request.header("content-type", "application/json").json(&body)
                }
                None => {
                    return Err(
                        Error::InvalidRequest("body was not initialized".to_owned()),
                    );
                }
            };
            let mut request = request.build()?;
            let info = OperationInfo {
                operation_id: "create_asset_download",
            };
            self.client.pre(&mut request, &info).await?;
            let result = self.client.exec(request, &info).await;
            self.client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => {
                    Ok({
                        let value = ResponseValue::<
                            types::AssetCreated,
                        >::from_response(response)
                            .await?;
                        let (status, headers) = (
                            value.status(),
                            value.headers().clone(),
                        );
                        ResponseValue::new(
                            responses::CreateAssetDownloadResponse::Ok(
                                value.into_inner(),
                            ),
                            status,
                            headers,
                        )
                    })
                }
                202u16 => {
                    Ok({
                        let value = ResponseValue::<
                            types::AssetDownloadResponse,
                        >::from_response(response)
                            .await?;
                        let (status, headers) = (
                            value.status(),
                            value.headers().clone(),
                        );
                        ResponseValue::new(
                            responses::CreateAssetDownloadResponse::Accepted(
                                value.into_inner(),
                            ),
                            status,
                            headers,
                        )
                    })
                }
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                422u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::check_asset_by_hash`].
    ///
    /// [`Client::check_asset_by_hash`]: super::Client::check_asset_by_hash
    #[derive(Debug)]
    pub struct CheckAssetByHash<'a> {
        client: &'a super::Client,
        hash: Option<types::Blake3Hash>,
    }
    impl<'a> CheckAssetByHash<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client,
                hash: Default::default(),
            }
        }
        /// The content's BLAKE3.
        #[must_use]
        pub fn hash(mut self, value: types::Blake3Hash) -> Self {
            self.hash = Some(value);
            self
        }
        /// Sends a `HEAD /api/assets/hash/{hash}`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<()>, Error<responses::CheckAssetByHashErrorResponse>> {
            let url = format!(
                "{}/api/assets/hash/{}", self.client.baseurl, { let value = self.hash
                .as_ref().ok_or_else(|| Error::InvalidRequest("hash was not initialized"
                .to_owned())) ?; encode_path(& plain_text(value) ?) }
            );
            #[allow(unused_mut)]
            let mut request = self.client.client.request(reqwest::Method::HEAD, url);
            let mut request = request.build()?;
            let info = OperationInfo {
                operation_id: "check_asset_by_hash",
            };
            self.client.pre(&mut request, &info).await?;
            let result = self.client.exec(request, &info).await;
            self.client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Ok(ResponseValue::empty(response)),
                400u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::empty(response);
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::CheckAssetByHashErrorResponse::BadRequest,
                                status,
                                headers,
                            )
                        }),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::empty(response);
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::CheckAssetByHashErrorResponse::Unauthorized,
                                status,
                                headers,
                            )
                        }),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::empty(response);
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::CheckAssetByHashErrorResponse::NotFound,
                                status,
                                headers,
                            )
                        }),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::empty(response);
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::CheckAssetByHashErrorResponse::InternalServerError,
                                status,
                                headers,
                            )
                        }),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::get_asset_tag_histogram`].
    ///
    /// [`Client::get_asset_tag_histogram`]: super::Client::get_asset_tag_histogram
    #[derive(Debug)]
    pub struct GetAssetTagHistogram<'a> {
        client: &'a super::Client,
        include_tags: Option<Vec<String>>,
        exclude_tags: Option<Vec<String>>,
        name_contains: Option<String>,
        metadata_filter: Option<String>,
        limit: Option<i64>,
        include_public: Option<bool>,
    }
    impl<'a> GetAssetTagHistogram<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client,
                include_tags: Default::default(),
                exclude_tags: Default::default(),
                name_contains: Default::default(),
                metadata_filter: Default::default(),
                limit: Default::default(),
                include_public: Default::default(),
            }
        }
        /// Only assets that have all of these tags.
        #[must_use]
        pub fn include_tags(mut self, value: Vec<String>) -> Self {
            self.include_tags = Some(value);
            self
        }
        /// Leave out assets that have any of these tags.
        #[must_use]
        pub fn exclude_tags(mut self, value: Vec<String>) -> Self {
            self.exclude_tags = Some(value);
            self
        }
        /// Only assets whose name contains this text, whatever its case.
        #[must_use]
        pub fn name_contains(mut self, value: impl Into<String>) -> Self {
            self.name_contains = Some(value.into());
            self
        }
        /// A JSON object, as in `listAssets`.
        #[must_use]
        pub fn metadata_filter(mut self, value: impl Into<String>) -> Self {
            self.metadata_filter = Some(value.into());
            self
        }
        /// How many tags to return at the most, the most used first.
        #[must_use]
        pub fn limit(mut self, value: i64) -> Self {
            self.limit = Some(value);
            self
        }
        /// Whether the public library counts.
        #[must_use]
        pub fn include_public(mut self, value: bool) -> Self {
            self.include_public = Some(value);
            self
        }
        /// Sends a `GET /api/assets/tags/refine`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::AssetTagHistogramResponse>,
            Error<types::ErrorResponse>,
        > {
            let url = format!("{}/api/assets/tags/refine", self.client.baseurl,);
            #[allow(unused_mut)]
            let mut request = self.client.client.request(reqwest::Method::GET, url);
            if let Some(value) = &self.include_tags {
                let text = {
                    let mut items = Vec::new();
                    for value in value {
                        items.push(value.to_string());
                    }
                    items.join(",")
                };
                request = request.query(&[("include_tags", text)]);
            }
            if let Some(value) = &self.exclude_tags {
                let text = {
                    let mut items = Vec::new();
                    for value in value {
                        items.push(value.to_string());
                    }
                    items.join(",")
                };
                request = request.query(&[("exclude_tags", text)]);
            }
            if let Some(value) = &self.name_contains {
                let text = value.to_string();
                request = request.query(&[("name_contains", text)]);
            }
            if let Some(value) = &self.metadata_filter {
                let text = value.to_string();
                request = request.query(&[("metadata_filter", text)]);
            }
            if let Some(value) = &self.limit {
                let text = value.to_string();
                request = request.query(&[("limit", text)]);
            }
            if let Some(value) = &self.include_public {
                let text = value.to_string();
                request = request.query(&[("include_public", text)]);
            }
            let mut request = request.build()?;
            let info = OperationInfo {
                operation_id: "get_asset_tag_histogram",
            };
            self.client.pre(&mut request, &info).await?;
            let result = self.client.exec(request, &info).await;
            self.client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => {
                    Ok(
                        ResponseValue::<
                            types::AssetTagHistogramResponse,
                        >::from_response(response)
                            .await?,
                    )
                }
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::get_asset_content`].
    ///
    /// [`Client::get_asset_content`]: super::Client::get_asset_content
    #[derive(Debug)]
    pub struct GetAssetContent<'a> {
        client: &'a super::Client,
        id: Option<::uuid::Uuid>,
        disposition: Option<types::GetAssetContentDisposition>,
    }
    impl<'a> GetAssetContent<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client,
                id: Default::default(),
                disposition: Default::default(),
            }
        }
        /// The asset's id.
        #[must_use]
        pub fn id(mut self, value: ::uuid::Uuid) -> Self {
            self.id = Some(value);
            self
        }
        /// Whether a browser saves the file or shows it. Content that can run scripts is never
        /// shown, whatever is asked.
        #[must_use]
        pub fn disposition(mut self, value: types::GetAssetContentDisposition) -> Self {
            self.disposition = Some(value);
            self
        }
        /// Sends a `GET /api/assets/{id}/content`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<responses::GetAssetContentResponse>,
            Error<types::ErrorResponse>,
        > {
            let url = format!(
                "{}/api/assets/{}/content", self.client.baseurl, { let value = self.id
                .as_ref().ok_or_else(|| Error::InvalidRequest("id was not initialized"
                .to_owned())) ?; encode_path(& value.to_string()) }
            );
            #[allow(unused_mut)]
            let mut request = self.client.client.request(reqwest::Method::GET, url);
            if let Some(value) = &self.disposition {
                let text = plain_text(value)?;
                request = request.query(&[("disposition", text)]);
            }
            let mut request = request.build()?;
            let info = OperationInfo {
                operation_id: "get_asset_content",
            };
            self.client.pre(&mut request, &info).await?;
            let result = self.client.exec(request, &info).await;
            self.client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                302u16 => {
                    Ok({
                        let value = ResponseValue::empty(response);
                        let (status, headers) = (
                            value.status(),
                            value.headers().clone(),
                        );
                        ResponseValue::new(
                            responses::GetAssetContentResponse::Found {
                                location: headers
                                    .get("location")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                            },
                            status,
                            headers,
                        )
                    })
                }
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::remove_asset_tags`].
    ///
    /// [`Client::remove_asset_tags`]: super::Client::remove_asset_tags
    #[derive(Debug)]
    pub struct RemoveAssetTags<'a> {
        client: &'a super::Client,
        id: Option<::uuid::Uuid>,
        body: Option<types::RemoveAssetTagsBody>,
    }
    impl<'a> RemoveAssetTags<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client,
                id: Default::default(),
                body: Default::default(),
            }
        }
        /// The asset's id.
        #[must_use]
        pub fn id(mut self, value: ::uuid::Uuid) -> Self {
            self.id = Some(value);
            self
        }
        /// The body; it must be set.
        #[must_use]
        pub fn body(mut self, value: impl Into<types::RemoveAssetTagsBody>) -> Self {
            self.body = Some(value.into());
            self
        }
        /// Sends a `DELETE /api/assets/{id}/tags`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::TagsModificationResponse>,
            Error<types::ErrorResponse>,
        > {
            let url = format!(
                "{}/api/assets/{}/tags", self.client.baseurl, { let value = self.id
                .as_ref().ok_or_else(|| Error::InvalidRequest("id was not initialized"
                .to_owned())) ?; encode_path(& value.to_string()) }
            );
            #[allow(unused_mut)]
            let mut request = self.client.client.request(reqwest::Method::DELETE, url);
            request = match self.body {
                Some(body) => {
                    request.header("content-type", "application/json").json(&body)
                }
                None => {
                    return Err(
                        Error::InvalidRequest("body was not initialized".to_owned()),
                    );
                }
            };
            let mut request = request.build()?;
            let info = OperationInfo {
                operation_id: "remove_asset_tags",
            };
            self.client.pre(&mut request, &info).await?;
            let result = self.client.exec(request, &info).await;
            self.client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => {
                    Ok(
                        ResponseValue::<
                            types::TagsModificationResponse,
                        >::from_response(response)
                            .await?,
                    )
                }
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::interrupt_job`].
    ///
    /// [`Client::interrupt_job`]: super::Client::interrupt_job
    #[derive(Debug)]
    pub struct InterruptJob<'a> {
        client: &'a super::Client,
        body: Option<reqwest::Body>,
    }
    impl<'a> InterruptJob<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client,
                body: Default::default(),
            }
        }
        /// The body.
        #[must_use]
        pub fn body(mut self, value: impl Into<reqwest::Body>) -> Self {
            self.body = Some(value.into());
            self
        }
        /// Sends a `POST /api/interrupt`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<()>, Error<types::ErrorResponse>> {
            let url = format!("{}/api/interrupt", self.client.baseurl,);
            #[allow(unused_mut)]
            let mut request = self.client.client.request(reqwest::Method::POST, url);
            request = match self.body {
                Some(body) => {
                    request.header("content-type", "application/octet-stream").body(body)
                }
                None => request,
            };
            let mut request = request.build()?;
            let info = OperationInfo {
                operation_id: "interrupt_job",
            };
            self.client.pre(&mut request, &info).await?;
            let result = self.client.exec(request, &info).await;
            self.client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Ok(ResponseValue::empty(response)),
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::list_jobs`].
    ///
    /// [`Client::list_jobs`]: super::Client::list_jobs
    #[derive(Debug)]
    pub struct ListJobs<'a> {
        client: &'a super::Client,
        status: Option<String>,
        workflow_id: Option<String>,
        output_type: Option<types::ListJobsOutputType>,
        sort_by: Option<types::ListJobsSortBy>,
        sort_order: Option<types::ListJobsSortOrder>,
        after: Option<String>,
        offset: Option<i64>,
        limit: Option<i64>,
    }
    impl<'a> ListJobs<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client,
                status: Default::default(),
                workflow_id: Default::default(),
                output_type: Default::default(),
                sort_by: Default::default(),
                sort_order: Default::default(),
                after: Default::default(),
                offset: Default::default(),
                limit: Default::default(),
            }
        }
        /// Only these states, separated by commas - pending, in_progress, completed, failed, cancelled.
        #[must_use]
        pub fn status(mut self, value: impl Into<String>) -> Self {
            self.status = Some(value.into());
            self
        }
        /// Only jobs of this workflow.
        #[must_use]
        pub fn workflow_id(mut self, value: impl Into<String>) -> Self {
            self.workflow_id = Some(value.into());
            self
        }
        /// Only jobs with an output of this kind.
        #[must_use]
        pub fn output_type(mut self, value: types::ListJobsOutputType) -> Self {
            self.output_type = Some(value);
            self
        }
        /// What to order by.
        #[must_use]
        pub fn sort_by(mut self, value: types::ListJobsSortBy) -> Self {
            self.sort_by = Some(value);
            self
        }
        /// Ascending or descending.
        #[must_use]
        pub fn sort_order(mut self, value: types::ListJobsSortOrder) -> Self {
            self.sort_order = Some(value);
            self
        }
        /// The `next_cursor` of the page before: continue behind it, and skip nothing that arrives
        /// meanwhile. Only with `sort_by=create_time`; `offset` is then ignored.
        #[must_use]
        pub fn after(mut self, value: impl Into<String>) -> Self {
            self.after = Some(value.into());
            self
        }
        /// How many to skip; `after` is the better way.
        #[must_use]
        pub fn offset(mut self, value: i64) -> Self {
            self.offset = Some(value);
            self
        }
        /// How many at the most.
        #[must_use]
        pub fn limit(mut self, value: i64) -> Self {
            self.limit = Some(value);
            self
        }
        /// Sends a `GET /api/jobs`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<responses::ListJobsResponse>,
            Error<types::ErrorResponse>,
        > {
            let url = format!("{}/api/jobs", self.client.baseurl,);
            #[allow(unused_mut)]
            let mut request = self.client.client.request(reqwest::Method::GET, url);
            if let Some(value) = &self.status {
                let text = value.to_string();
                request = request.query(&[("status", text)]);
            }
            if let Some(value) = &self.workflow_id {
                let text = value.to_string();
                request = request.query(&[("workflow_id", text)]);
            }
            if let Some(value) = &self.output_type {
                let text = plain_text(value)?;
                request = request.query(&[("output_type", text)]);
            }
            if let Some(value) = &self.sort_by {
                let text = plain_text(value)?;
                request = request.query(&[("sort_by", text)]);
            }
            if let Some(value) = &self.sort_order {
                let text = plain_text(value)?;
                request = request.query(&[("sort_order", text)]);
            }
            if let Some(value) = &self.after {
                let text = value.to_string();
                request = request.query(&[("after", text)]);
            }
            if let Some(value) = &self.offset {
                let text = value.to_string();
                request = request.query(&[("offset", text)]);
            }
            if let Some(value) = &self.limit {
                let text = value.to_string();
                request = request.query(&[("limit", text)]);
            }
            let mut request = request.build()?;
            let info = OperationInfo {
                operation_id: "list_jobs",
            };
            self.client.pre(&mut request, &info).await?;
            let result = self.client.exec(request, &info).await;
            self.client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => {
                    Ok({
                        let value = ResponseValue::<
                            types::JobsListResponse,
                        >::from_response(response)
                            .await?;
                        let (status, headers) = (
                            value.status(),
                            value.headers().clone(),
                        );
                        ResponseValue::new(
                            responses::ListJobsResponse::Ok {
                                content_encoding: headers
                                    .get("content-encoding")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                e_tag: headers
                                    .get("etag")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                vary: headers
                                    .get("vary")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                body: value.into_inner(),
                            },
                            status,
                            headers,
                        )
                    })
                }
                304u16 => {
                    Ok({
                        let value = ResponseValue::empty(response);
                        let (status, headers) = (
                            value.status(),
                            value.headers().clone(),
                        );
                        ResponseValue::new(
                            responses::ListJobsResponse::NotModified {
                                e_tag: headers
                                    .get("etag")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                            },
                            status,
                            headers,
                        )
                    })
                }
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::get_job_detail`].
    ///
    /// [`Client::get_job_detail`]: super::Client::get_job_detail
    #[derive(Debug)]
    pub struct GetJobDetail<'a> {
        client: &'a super::Client,
        job_id: Option<::uuid::Uuid>,
    }
    impl<'a> GetJobDetail<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client,
                job_id: Default::default(),
            }
        }
        /// The job's id.
        #[must_use]
        pub fn job_id(mut self, value: ::uuid::Uuid) -> Self {
            self.job_id = Some(value);
            self
        }
        /// Sends a `GET /api/jobs/{job_id}`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<responses::GetJobDetailResponse>,
            Error<types::ErrorResponse>,
        > {
            let url = format!(
                "{}/api/jobs/{}", self.client.baseurl, { let value = self.job_id.as_ref()
                .ok_or_else(|| Error::InvalidRequest("job_id was not initialized"
                .to_owned())) ?; encode_path(& value.to_string()) }
            );
            #[allow(unused_mut)]
            let mut request = self.client.client.request(reqwest::Method::GET, url);
            let mut request = request.build()?;
            let info = OperationInfo {
                operation_id: "get_job_detail",
            };
            self.client.pre(&mut request, &info).await?;
            let result = self.client.exec(request, &info).await;
            self.client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => {
                    Ok({
                        let value = ResponseValue::<
                            types::JobDetailResponse,
                        >::from_response(response)
                            .await?;
                        let (status, headers) = (
                            value.status(),
                            value.headers().clone(),
                        );
                        ResponseValue::new(
                            responses::GetJobDetailResponse::Ok {
                                content_encoding: headers
                                    .get("content-encoding")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                e_tag: headers
                                    .get("etag")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                vary: headers
                                    .get("vary")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                body: value.into_inner(),
                            },
                            status,
                            headers,
                        )
                    })
                }
                304u16 => {
                    Ok({
                        let value = ResponseValue::empty(response);
                        let (status, headers) = (
                            value.status(),
                            value.headers().clone(),
                        );
                        ResponseValue::new(
                            responses::GetJobDetailResponse::NotModified {
                                e_tag: headers
                                    .get("etag")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                            },
                            status,
                            headers,
                        )
                    })
                }
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::get_node_info`].
    ///
    /// [`Client::get_node_info`]: super::Client::get_node_info
    #[derive(Debug)]
    pub struct GetNodeInfo<'a> {
        client: &'a super::Client,
    }
    impl<'a> GetNodeInfo<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self { client }
        }
        /// Sends a `GET /api/object_info`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<responses::GetNodeInfoResponse>,
            Error<types::ErrorResponse>,
        > {
            let url = format!("{}/api/object_info", self.client.baseurl,);
            #[allow(unused_mut)]
            let mut request = self.client.client.request(reqwest::Method::GET, url);
            let mut request = request.build()?;
            let info = OperationInfo {
                operation_id: "get_node_info",
            };
            self.client.pre(&mut request, &info).await?;
            let result = self.client.exec(request, &info).await;
            self.client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => {
                    Ok({
                        let value = ResponseValue::<
                            ::std::collections::HashMap<String, types::NodeInfo>,
                        >::from_response(response)
                            .await?;
                        let (status, headers) = (
                            value.status(),
                            value.headers().clone(),
                        );
                        ResponseValue::new(
                            responses::GetNodeInfoResponse::Ok {
                                content_encoding: headers
                                    .get("content-encoding")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                e_tag: headers
                                    .get("etag")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                vary: headers
                                    .get("vary")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                body: value.into_inner(),
                            },
                            status,
                            headers,
                        )
                    })
                }
                304u16 => {
                    Ok({
                        let value = ResponseValue::empty(response);
                        let (status, headers) = (
                            value.status(),
                            value.headers().clone(),
                        );
                        ResponseValue::new(
                            responses::GetNodeInfoResponse::NotModified {
                                e_tag: headers
                                    .get("etag")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                            },
                            status,
                            headers,
                        )
                    })
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::execute_prompt`].
    ///
    /// [`Client::execute_prompt`]: super::Client::execute_prompt
    #[derive(Debug)]
    pub struct ExecutePrompt<'a> {
        client: &'a super::Client,
        body: Option<types::PromptRequest>,
    }
    impl<'a> ExecutePrompt<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client,
                body: Default::default(),
            }
        }
        /// The body; it must be set.
        #[must_use]
        pub fn body(mut self, value: impl Into<types::PromptRequest>) -> Self {
            self.body = Some(value.into());
            self
        }
        /// Sends a `POST /api/prompt`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::PromptResponse>,
            Error<responses::ExecutePromptErrorResponse>,
        > {
            let url = format!("{}/api/prompt", self.client.baseurl,);
            #[allow(unused_mut)]
            let mut request = self.client.client.request(reqwest::Method::POST, url);
            request = match self.body {
                Some(body) => {
                    request.header("content-type", "application/json").json(&body)
                }
                None => {
                    return Err(
                        Error::InvalidRequest("body was not initialized".to_owned()),
                    );
                }
            };
            let mut request = request.build()?;
            let info = OperationInfo {
                operation_id: "execute_prompt",
            };
            self.client.pre(&mut request, &info).await?;
            let result = self.client.exec(request, &info).await;
            self.client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => {
                    Ok(
                        ResponseValue::<types::PromptResponse>::from_response(response)
                            .await?,
                    )
                }
                400u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::PromptErrorResponse,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::ExecutePromptErrorResponse::BadRequest(
                                    value.into_inner(),
                                ),
                                status,
                                headers,
                            )
                        }),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::PromptErrorResponse,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::ExecutePromptErrorResponse::Unauthorized(
                                    value.into_inner(),
                                ),
                                status,
                                headers,
                            )
                        }),
                    )
                }
                402u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::PromptErrorResponse,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::ExecutePromptErrorResponse::PaymentRequired(
                                    value.into_inner(),
                                ),
                                status,
                                headers,
                            )
                        }),
                    )
                }
                409u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::PromptErrorResponse,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::ExecutePromptErrorResponse::Conflict(
                                    value.into_inner(),
                                ),
                                status,
                                headers,
                            )
                        }),
                    )
                }
                429u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::PromptErrorResponse,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::ExecutePromptErrorResponse::TooManyRequests {
                                    retry_after: headers
                                        .get("retry-after")
                                        .and_then(|value| value.to_str().ok()?.parse().ok()),
                                    body: value.into_inner(),
                                },
                                status,
                                headers,
                            )
                        }),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::PromptErrorResponse,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::ExecutePromptErrorResponse::InternalServerError(
                                    value.into_inner(),
                                ),
                                status,
                                headers,
                            )
                        }),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::PromptErrorResponse,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::ExecutePromptErrorResponse::ServiceUnavailable {
                                    retry_after: headers
                                        .get("retry-after")
                                        .and_then(|value| value.to_str().ok()?.parse().ok()),
                                    body: value.into_inner(),
                                },
                                status,
                                headers,
                            )
                        }),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::upload_image`].
    ///
    /// [`Client::upload_image`]: super::Client::upload_image
    #[derive(Debug)]
    pub struct UploadImage<'a> {
        client: &'a super::Client,
        image: Option<reqwest::multipart::Part>,
        overwrite: Option<String>,
        subfolder: Option<String>,
        type_: Option<String>,
    }
    impl<'a> UploadImage<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client,
                image: Default::default(),
                overwrite: Default::default(),
                subfolder: Default::default(),
                type_: Default::default(),
            }
        }
        /// The image file.
        #[must_use]
        pub fn image(mut self, value: reqwest::multipart::Part) -> Self {
            self.image = Some(value);
            self
        }
        /// Accepted and ignored.
        #[must_use]
        pub fn overwrite(mut self, value: impl Into<String>) -> Self {
            self.overwrite = Some(value.into());
            self
        }
        /// Returned in the answer; `<subfolder>/<file name>` becomes a name of the file.
        #[must_use]
        pub fn subfolder(mut self, value: impl Into<String>) -> Self {
            self.subfolder = Some(value.into());
            self
        }
        /// Becomes a tag of the asset; `input` when left out.
        #[must_use]
        pub fn type_(mut self, value: impl Into<String>) -> Self {
            self.type_ = Some(value.into());
            self
        }
        /// Sends a `POST /api/upload/image`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::UploadImageResult>,
            Error<types::ErrorResponse>,
        > {
            let url = format!("{}/api/upload/image", self.client.baseurl,);
            #[allow(unused_mut)]
            let mut request = self.client.client.request(reqwest::Method::POST, url);
            let mut form = reqwest::multipart::Form::new();
            if self.image.is_none() {
                return Err(
                    Error::InvalidRequest("image was not initialized".to_owned()),
                );
            }
            if let Some(value) = self.image {
                form = form.part("image", value);
            }
            if let Some(value) = self.overwrite {
                form = form.text("overwrite", value.to_string());
            }
            if let Some(value) = self.subfolder {
                form = form.text("subfolder", value.to_string());
            }
            if let Some(value) = self.type_ {
                form = form.text("type", value.to_string());
            }
            request = request.multipart(form);
            let mut request = request.build()?;
            let info = OperationInfo {
                operation_id: "upload_image",
            };
            self.client.pre(&mut request, &info).await?;
            let result = self.client.exec(request, &info).await;
            self.client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => {
                    Ok(
                        ResponseValue::<
                            types::UploadImageResult,
                        >::from_response(response)
                            .await?,
                    )
                }
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::upload_mask`].
    ///
    /// [`Client::upload_mask`]: super::Client::upload_mask
    #[derive(Debug)]
    pub struct UploadMask<'a> {
        client: &'a super::Client,
        image: Option<reqwest::multipart::Part>,
        original_ref: Option<String>,
    }
    impl<'a> UploadMask<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client,
                image: Default::default(),
                original_ref: Default::default(),
            }
        }
        /// The mask, an image of the original's size whose transparency counts.
        #[must_use]
        pub fn image(mut self, value: reqwest::multipart::Part) -> Self {
            self.image = Some(value);
            self
        }
        /// The image, as JSON - `filename`, `subfolder` and `type`.
        #[must_use]
        pub fn original_ref(mut self, value: impl Into<String>) -> Self {
            self.original_ref = Some(value.into());
            self
        }
        /// Sends a `POST /api/upload/mask`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::UploadMaskResult>,
            Error<types::ErrorResponse>,
        > {
            let url = format!("{}/api/upload/mask", self.client.baseurl,);
            #[allow(unused_mut)]
            let mut request = self.client.client.request(reqwest::Method::POST, url);
            let mut form = reqwest::multipart::Form::new();
            if self.image.is_none() {
                return Err(
                    Error::InvalidRequest("image was not initialized".to_owned()),
                );
            }
            if let Some(value) = self.image {
                form = form.part("image", value);
            }
            if self.original_ref.is_none() {
                return Err(
                    Error::InvalidRequest("original_ref was not initialized".to_owned()),
                );
            }
            if let Some(value) = self.original_ref {
                form = form.text("original_ref", value.to_string());
            }
            request = request.multipart(form);
            let mut request = request.build()?;
            let info = OperationInfo {
                operation_id: "upload_mask",
            };
            self.client.pre(&mut request, &info).await?;
            let result = self.client.exec(request, &info).await;
            self.client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => {
                    Ok(
                        ResponseValue::<types::UploadMaskResult>::from_response(response)
                            .await?,
                    )
                }
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::post_userdata_file`].
    ///
    /// [`Client::post_userdata_file`]: super::Client::post_userdata_file
    #[derive(Debug)]
    pub struct PostUserdataFile<'a> {
        client: &'a super::Client,
        file: Option<String>,
        overwrite: Option<bool>,
        full_info: Option<String>,
        body: Option<reqwest::Body>,
    }
    impl<'a> PostUserdataFile<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client,
                file: Default::default(),
                overwrite: Default::default(),
                full_info: Default::default(),
                body: Default::default(),
            }
        }
        /// The file's path, its slashes percent-encoded or not - `workflows%2Fa.json`, `workflows/a.json`.
        #[must_use]
        pub fn file(mut self, value: impl Into<String>) -> Self {
            self.file = Some(value.into());
            self
        }
        /// Whether a file that is there may be replaced.
        #[must_use]
        pub fn overwrite(mut self, value: bool) -> Self {
            self.overwrite = Some(value);
            self
        }
        /// Accepted and ignored.
        #[must_use]
        pub fn full_info(mut self, value: impl Into<String>) -> Self {
            self.full_info = Some(value.into());
            self
        }
        /// The body; it must be set.
        #[must_use]
        pub fn body(mut self, value: impl Into<reqwest::Body>) -> Self {
            self.body = Some(value.into());
            self
        }
        /// Sends a `POST /api/userdata/{file}`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::UserDataResponseFull>,
            Error<types::ErrorResponse>,
        > {
            let url = format!(
                "{}/api/userdata/{}", self.client.baseurl, { let value = self.file
                .as_ref().ok_or_else(|| Error::InvalidRequest("file was not initialized"
                .to_owned())) ?; encode_path(& value.to_string()) }
            );
            #[allow(unused_mut)]
            let mut request = self.client.client.request(reqwest::Method::POST, url);
            if let Some(value) = &self.overwrite {
                let text = value.to_string();
                request = request.query(&[("overwrite", text)]);
            }
            if let Some(value) = &self.full_info {
                let text = value.to_string();
                request = request.query(&[("full_info", text)]);
            }
            request = match self.body {
                Some(body) => {
                    request.header("content-type", "application/octet-stream").body(body)
                }
                None => {
                    return Err(
                        Error::InvalidRequest("body was not initialized".to_owned()),
                    );
                }
            };
            let mut request = request.build()?;
            let info = OperationInfo {
                operation_id: "post_userdata_file",
            };
            self.client.pre(&mut request, &info).await?;
            let result = self.client.exec(request, &info).await;
            self.client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => {
                    Ok(
                        ResponseValue::<
                            types::UserDataResponseFull,
                        >::from_response(response)
                            .await?,
                    )
                }
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                409u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::view_file`].
    ///
    /// [`Client::view_file`]: super::Client::view_file
    #[derive(Debug)]
    pub struct ViewFile<'a> {
        client: &'a super::Client,
        filename: Option<String>,
        subfolder: Option<String>,
        type_: Option<String>,
        fullpath: Option<String>,
        format: Option<String>,
        frame_rate: Option<String>,
        workflow: Option<String>,
        timestamp: Option<String>,
        channel: Option<String>,
        preview: Option<String>,
        res: Option<i64>,
    }
    impl<'a> ViewFile<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client,
                filename: Default::default(),
                subfolder: Default::default(),
                type_: Default::default(),
                fullpath: Default::default(),
                format: Default::default(),
                frame_rate: Default::default(),
                workflow: Default::default(),
                timestamp: Default::default(),
                channel: Default::default(),
                preview: Default::default(),
                res: Default::default(),
            }
        }
        /// A name given at upload, or the name that an upload answered with.
        #[must_use]
        pub fn filename(mut self, value: impl Into<String>) -> Self {
            self.filename = Some(value.into());
            self
        }
        /// A file that was uploaded under this folder is preferred over others of the name.
        #[must_use]
        pub fn subfolder(mut self, value: impl Into<String>) -> Self {
            self.subfolder = Some(value.into());
            self
        }
        /// Accepted and ignored (`input`, `output` or `temp` in ComfyUI).
        #[must_use]
        pub fn type_(mut self, value: impl Into<String>) -> Self {
            self.type_ = Some(value.into());
            self
        }
        /// Accepted and ignored.
        #[must_use]
        pub fn fullpath(mut self, value: impl Into<String>) -> Self {
            self.fullpath = Some(value.into());
            self
        }
        /// Accepted and ignored.
        #[must_use]
        pub fn format(mut self, value: impl Into<String>) -> Self {
            self.format = Some(value.into());
            self
        }
        /// Accepted and ignored.
        #[must_use]
        pub fn frame_rate(mut self, value: impl Into<String>) -> Self {
            self.frame_rate = Some(value.into());
            self
        }
        /// Accepted and ignored.
        #[must_use]
        pub fn workflow(mut self, value: impl Into<String>) -> Self {
            self.workflow = Some(value.into());
            self
        }
        /// Accepted and ignored; browsers use it to get around their cache.
        #[must_use]
        pub fn timestamp(mut self, value: impl Into<String>) -> Self {
            self.timestamp = Some(value.into());
            self
        }
        /// `rgb` sends the image without transparency; `a` or `alpha` sends its transparency in all
        /// four channels, so that readers of grey and of alpha both understand it. `rgba`, or leaving
        /// it out, redirects to the file as it is.
        #[must_use]
        pub fn channel(mut self, value: impl Into<String>) -> Self {
            self.channel = Some(value.into());
            self
        }
        /// `webp;90` or `jpeg;90`, as ComfyUI has it: sends the image in this format. The number is
        /// the quality of a JPEG; WebP is sent without loss.
        #[must_use]
        pub fn preview(mut self, value: impl Into<String>) -> Self {
            self.preview = Some(value.into());
            self
        }
        /// Sends a JPEG thumbnail whose longer edge has at most so many pixels.
        #[must_use]
        pub fn res(mut self, value: i64) -> Self {
            self.res = Some(value);
            self
        }
        /// Sends a `GET /api/view`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<responses::ViewFileResponse>,
            Error<types::ErrorResponse>,
        > {
            let url = format!("{}/api/view", self.client.baseurl,);
            #[allow(unused_mut)]
            let mut request = self.client.client.request(reqwest::Method::GET, url);
            if self.filename.is_none() {
                return Err(
                    Error::InvalidRequest("filename was not initialized".to_owned()),
                );
            }
            if let Some(value) = &self.filename {
                let text = value.to_string();
                request = request.query(&[("filename", text)]);
            }
            if let Some(value) = &self.subfolder {
                let text = value.to_string();
                request = request.query(&[("subfolder", text)]);
            }
            if let Some(value) = &self.type_ {
                let text = value.to_string();
                request = request.query(&[("type", text)]);
            }
            if let Some(value) = &self.fullpath {
                let text = value.to_string();
                request = request.query(&[("fullpath", text)]);
            }
            if let Some(value) = &self.format {
                let text = value.to_string();
                request = request.query(&[("format", text)]);
            }
            if let Some(value) = &self.frame_rate {
                let text = value.to_string();
                request = request.query(&[("frame_rate", text)]);
            }
            if let Some(value) = &self.workflow {
                let text = value.to_string();
                request = request.query(&[("workflow", text)]);
            }
            if let Some(value) = &self.timestamp {
                let text = value.to_string();
                request = request.query(&[("timestamp", text)]);
            }
            if let Some(value) = &self.channel {
                let text = value.to_string();
                request = request.query(&[("channel", text)]);
            }
            if let Some(value) = &self.preview {
                let text = value.to_string();
                request = request.query(&[("preview", text)]);
            }
            if let Some(value) = &self.res {
                let text = value.to_string();
                request = request.query(&[("res", text)]);
            }
            let mut request = request.build()?;
            let info = OperationInfo {
                operation_id: "view_file",
            };
            self.client.pre(&mut request, &info).await?;
            let result = self.client.exec(request, &info).await;
            self.client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => {
                    if is_media(&response, "image/jpeg") {
                        Ok({
                            let value = ResponseValue::stream(response);
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::ViewFileResponse::OkImageJpeg(
                                    value.into_inner(),
                                ),
                                status,
                                headers,
                            )
                        })
                    } else if is_media(&response, "image/png") {
                        Ok({
                            let value = ResponseValue::stream(response);
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::ViewFileResponse::OkImagePng(value.into_inner()),
                                status,
                                headers,
                            )
                        })
                    } else {
                        Ok({
                            let value = ResponseValue::stream(response);
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::ViewFileResponse::OkImageWebp(
                                    value.into_inner(),
                                ),
                                status,
                                headers,
                            )
                        })
                    }
                }
                302u16 => {
                    Ok({
                        let value = ResponseValue::empty(response);
                        let (status, headers) = (
                            value.status(),
                            value.headers().clone(),
                        );
                        ResponseValue::new(
                            responses::ViewFileResponse::Found {
                                location: headers
                                    .get("location")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                            },
                            status,
                            headers,
                        )
                    })
                }
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::connect_api_web_socket`].
    ///
    /// [`Client::connect_api_web_socket`]: super::Client::connect_api_web_socket
    #[derive(Debug)]
    pub struct ConnectApiWebSocket<'a> {
        client: &'a super::Client,
        client_id: Option<String>,
    }
    impl<'a> ConnectApiWebSocket<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client,
                client_id: Default::default(),
            }
        }
        /// Becomes the `sid`; a new one is made when it is left out.
        #[must_use]
        pub fn client_id(mut self, value: impl Into<String>) -> Self {
            self.client_id = Some(value.into());
            self
        }
        /// Sends a `GET /api/ws`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<reqwest::Upgraded>, Error<types::ErrorResponse>> {
            let url = format!("{}/api/ws", self.client.baseurl,);
            #[allow(unused_mut)]
            let mut request = self.client.client.request(reqwest::Method::GET, url);
            if let Some(value) = &self.client_id {
                let text = value.to_string();
                request = request.query(&[("clientId", text)]);
            }
            request = request
                .version(reqwest::Version::HTTP_11)
                .header("connection", "Upgrade")
                .header("upgrade", "websocket")
                .header("sec-websocket-version", "13")
                .header("sec-websocket-key", web_socket_key());
            let mut request = request.build()?;
            let info = OperationInfo {
                operation_id: "connect_api_web_socket",
            };
            self.client.pre(&mut request, &info).await?;
            let result = self.client.exec(request, &info).await;
            self.client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                101u16 => {
                    Ok(
                        ResponseValue::upgrade(response)
                            .await
                            .map_err(|error: Error<()>| match error {
                                Error::InvalidUpgrade(error) => Error::InvalidUpgrade(error),
                                other => Error::Custom(other.to_string()),
                            })?,
                    )
                }
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /// Builder for [`Client::connect_web_socket`].
    ///
    /// [`Client::connect_web_socket`]: super::Client::connect_web_socket
    #[derive(Debug)]
    pub struct ConnectWebSocket<'a> {
        client: &'a super::Client,
        client_id: Option<String>,
    }
    impl<'a> ConnectWebSocket<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client,
                client_id: Default::default(),
            }
        }
        /// Becomes the `sid`; a new one is made when it is left out.
        #[must_use]
        pub fn client_id(mut self, value: impl Into<String>) -> Self {
            self.client_id = Some(value.into());
            self
        }
        /// Sends a `GET /ws`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<reqwest::Upgraded>, Error<types::ErrorResponse>> {
            let url = format!("{}/ws", self.client.baseurl,);
            #[allow(unused_mut)]
            let mut request = self.client.client.request(reqwest::Method::GET, url);
            if let Some(value) = &self.client_id {
                let text = value.to_string();
                request = request.query(&[("clientId", text)]);
            }
            request = request
                .version(reqwest::Version::HTTP_11)
                .header("connection", "Upgrade")
                .header("upgrade", "websocket")
                .header("sec-websocket-version", "13")
                .header("sec-websocket-key", web_socket_key());
            let mut request = request.build()?;
            let info = OperationInfo {
                operation_id: "connect_web_socket",
            };
            self.client.pre(&mut request, &info).await?;
            let result = self.client.exec(request, &info).await;
            self.client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                101u16 => {
                    Ok(
                        ResponseValue::upgrade(response)
                            .await
                            .map_err(|error: Error<()>| match error {
                                Error::InvalidUpgrade(error) => Error::InvalidUpgrade(error),
                                other => Error::Custom(other.to_string()),
                            })?,
                    )
                }
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
}
