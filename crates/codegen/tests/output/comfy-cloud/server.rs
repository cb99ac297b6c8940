use std::sync::Arc;
#[allow(unused_imports)]
use openapi_runtime::{
    Call, Context, Credential, Fault, FieldSpec, Form, Operation, OperationSpec,
    ParameterSpec, PartSpec, PartValue, Place, Response, Service, Shape, ValueKind,
};
#[allow(unused_imports)]
use super::types;
/// The contract's operations. Implement it, and [`service`] makes a server of it.
#[allow(clippy::wrong_self_convention)]
pub trait Api: Send + Sync + Sized + 'static {
    /// Who makes a request; only the authentication methods make one.
    type Principal: Send + 'static;
    /// Finds the caller who shows this credential (`ApiKeyAuth`). An API key, `comfyui-` and a long random text. It is shown once, when it is made.
    fn authenticate_api_key_auth(
        &self,
        context: &Context,
        credential: &str,
    ) -> impl Future<
        Output = Result<Self::Principal, openapi_runtime::AuthError>,
    > + Send;
    /// Finds the caller who shows this credential (`BearerAuth`). The same key as `Authorization: Bearer <key>`; official SDKs send it so.
    fn authenticate_bearer_auth(
        &self,
        context: &Context,
        credential: &str,
    ) -> impl Future<
        Output = Result<Self::Principal, openapi_runtime::AuthError>,
    > + Send;
    /// Finds the caller who shows this credential (`PlainSessionAuth`). The same where there is no TLS.
    fn authenticate_plain_session_auth(
        &self,
        context: &Context,
        credential: &str,
    ) -> impl Future<
        Output = Result<Self::Principal, openapi_runtime::AuthError>,
    > + Send;
    /// Finds the caller who shows this credential (`SessionAuth`). A session of a browser (`openapi-web.yaml`), where it reaches the server by TLS. What changes something, or opens a websocket, must come from a page of this server.
    fn authenticate_session_auth(
        &self,
        context: &Context,
        credential: &str,
    ) -> impl Future<
        Output = Result<Self::Principal, openapi_runtime::AuthError>,
    > + Send;
    /// Finds the caller who shows this credential (`TokenAuth`). The same key in the query, for websockets of browsers, which cannot send headers.
    fn authenticate_token_auth(
        &self,
        context: &Context,
        credential: &str,
    ) -> impl Future<
        Output = Result<Self::Principal, openapi_runtime::AuthError>,
    > + Send;
    /// A fault as a [`types::ErrorResponse`].
    fn fault_as_error_response(&self, fault: &Fault) -> types::ErrorResponse;
    /// A fault as a [`types::PromptErrorResponse`].
    fn fault_as_prompt_error_response(
        &self,
        fault: &Fault,
    ) -> types::PromptErrorResponse;
    /// List and filter assets
    ///
    /// The caller's assets and, unless `include_public=false`, the public library. All given
    /// filters must match. The order is stable: equal keys are ordered by id.
    ///
    /// `GET /api/assets`
    fn list_assets(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: ListAssetsParams,
    ) -> impl Future<Output = Result<ListAssetsSuccess, ListAssetsError>> + Send;
    /// Upload a file, or have one fetched
    ///
    /// As a form, the file is streamed and hashed on its way to disk; the parts may come in any
    /// order. As JSON, the server fetches `url` itself: only `http` and `https`, only public
    /// addresses, within limits of size, time and redirects. Content that the caller already
    /// has is 200 with that asset, which gets the given tags beside its own and goes by the given
    /// name as well. A form with `hash` and without a file mints an asset as `createAssetFromHash` does.
    ///
    /// `POST /api/assets`
    fn upload_asset(
        &self,
        context: &Context,
        principal: Self::Principal,
        body: UploadAssetBody,
    ) -> impl Future<Output = Result<UploadAssetSuccess, UploadAssetError>> + Send;
    /// Fetch a large file in the background
    ///
    /// For files too large to wait for, from hosts that the operator allows. Follow the task with
    /// `getTask`; a download goes on where it stopped when the server restarts.
    ///
    /// `POST /api/assets/download`
    fn create_asset_download(
        &self,
        context: &Context,
        principal: Self::Principal,
        body: types::CreateAssetDownloadBody,
    ) -> impl Future<
        Output = Result<CreateAssetDownloadSuccess, CreateAssetDownloadError>,
    > + Send;
    /// Mint an asset over bytes that are already stored
    ///
    /// Gives the caller an asset for content that the server holds, by its BLAKE3 or SHA-256,
    /// without moving a byte. Usable is what is public, or whatever the operator allows.
    ///
    /// A new asset is 201 with `created_new: true`. If the caller has an asset of this content
    /// it is answered as it is, 200 with `created_new: false`, and nothing in it changes; so a
    /// retry is harmless. Content that is unknown, deleted or somebody else's is 404, all alike.
    ///
    /// `POST /api/assets/from-hash`
    fn create_asset_from_hash(
        &self,
        context: &Context,
        principal: Self::Principal,
        body: types::CreateAssetFromHashBody,
    ) -> impl Future<
        Output = Result<CreateAssetFromHashSuccess, CreateAssetFromHashError>,
    > + Send;
    /// Whether content is there
    ///
    /// Answers by status alone; 200 means that the caller has the content or may use it.
    ///
    /// `HEAD /api/assets/hash/{hash}`
    fn check_asset_by_hash(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: CheckAssetByHashParams,
    ) -> impl Future<
        Output = Result<CheckAssetByHashSuccess, CheckAssetByHashError>,
    > + Send;
    /// What a download would bring
    ///
    /// Asks the source for size, type and name without fetching the file.
    ///
    /// `GET /api/assets/remote-metadata`
    fn get_remote_asset_metadata(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetRemoteAssetMetadataParams,
    ) -> impl Future<
        Output = Result<GetRemoteAssetMetadataSuccess, GetRemoteAssetMetadataError>,
    > + Send;
    /// Tags of the assets that match
    ///
    /// Counts the tags over the assets that match the same filters as in `listAssets`: what the
    /// next click on a tag would leave.
    ///
    /// `GET /api/assets/tags/refine`
    fn get_asset_tag_histogram(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetAssetTagHistogramParams,
    ) -> impl Future<
        Output = Result<GetAssetTagHistogramSuccess, GetAssetTagHistogramError>,
    > + Send;
    /// Delete an asset
    ///
    /// The asset goes at once. Its bytes go when nobody refers to them any more, after a grace
    /// period.
    ///
    /// `DELETE /api/assets/{id}`
    fn delete_asset(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: DeleteAssetParams,
    ) -> impl Future<Output = Result<DeleteAssetSuccess, DeleteAssetError>> + Send;
    /// One asset
    ///
    /// The caller's own assets and public ones.
    ///
    /// `GET /api/assets/{id}`
    fn get_asset_by_id(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetAssetByIdParams,
    ) -> impl Future<Output = Result<GetAssetByIdSuccess, GetAssetByIdError>> + Send;
    /// Change an asset
    ///
    /// What is given replaces what was there, tags included; what is left out stays. Only the
    /// caller's own assets can be changed; a public one is 404.
    ///
    /// `PUT /api/assets/{id}`
    fn update_asset(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: UpdateAssetParams,
        body: types::UpdateAssetBody,
    ) -> impl Future<Output = Result<UpdateAssetSuccess, UpdateAssetError>> + Send;
    /// The bytes of an asset
    ///
    /// Redirects to a signed URL that works without a key until it expires. There, `Range` and
    /// `If-None-Match` work, and the `ETag` is the content's hash.
    ///
    /// `GET /api/assets/{id}/content`
    fn get_asset_content(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetAssetContentParams,
    ) -> impl Future<
        Output = Result<GetAssetContentSuccess, GetAssetContentError>,
    > + Send;
    /// Remove tags from an asset
    ///
    /// Says which tags were removed and which were not there.
    ///
    /// `DELETE /api/assets/{id}/tags`
    fn remove_asset_tags(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: RemoveAssetTagsParams,
        body: types::RemoveAssetTagsBody,
    ) -> impl Future<
        Output = Result<RemoveAssetTagsSuccess, RemoveAssetTagsError>,
    > + Send;
    /// Add tags to an asset
    ///
    /// Says which tags were added and which were there already.
    ///
    /// `POST /api/assets/{id}/tags`
    fn add_asset_tags(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: AddAssetTagsParams,
        body: types::AddAssetTagsBody,
    ) -> impl Future<Output = Result<AddAssetTagsSuccess, AddAssetTagsError>> + Send;
    /// The folders of models
    ///
    /// The model folders of the workers, and of public assets tagged `models`. Works without a key.
    ///
    /// `GET /api/experiment/models`
    fn get_model_folders(
        &self,
        context: &Context,
        principal: Option<Self::Principal>,
    ) -> impl Future<
        Output = Result<GetModelFoldersSuccess, GetModelFoldersError>,
    > + Send;
    /// A picture of a model
    ///
    /// The preview that a worker keeps beside a model that it lists, or the preview of a public asset. Works
    /// without a key, unless the operator has closed that.
    ///
    /// `GET /api/experiment/models/preview/{folder}/{path_index}/{filename}`
    fn get_model_preview(
        &self,
        context: &Context,
        principal: Option<Self::Principal>,
        params: GetModelPreviewParams,
    ) -> impl Future<
        Output = Result<GetModelPreviewSuccess, GetModelPreviewError>,
    > + Send;
    /// The models of a folder
    ///
    /// What the workers have in a folder, and public assets tagged `models` and with its name. Works without a key.
    ///
    /// `GET /api/experiment/models/{folder}`
    fn get_models_in_folder(
        &self,
        context: &Context,
        principal: Option<Self::Principal>,
        params: GetModelsInFolderParams,
    ) -> impl Future<
        Output = Result<GetModelsInFolderSuccess, GetModelsInFolderError>,
    > + Send;
    /// What this server supports
    ///
    /// Feature flags and limits that clients ask for before they start. Works without a key.
    ///
    /// `GET /api/features`
    fn get_features(
        &self,
        context: &Context,
        principal: Option<Self::Principal>,
    ) -> impl Future<Output = Result<GetFeaturesSuccess, GetFeaturesError>> + Send;
    /// The layers that belong to a masked image
    ///
    /// Finds the layers from the name of any one of them.
    ///
    /// `GET /api/files/mask-layers`
    fn get_mask_layers(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetMaskLayersParams,
    ) -> impl Future<Output = Result<GetMaskLayersSuccess, GetMaskLayersError>> + Send;
    /// Subgraphs that workflows may use
    ///
    /// The workers' subgraph blueprints by id; an empty object when no worker has any. Works without a key.
    ///
    /// `GET /api/global_subgraphs`
    fn get_global_subgraphs(
        &self,
        context: &Context,
        principal: Option<Self::Principal>,
    ) -> impl Future<
        Output = Result<GetGlobalSubgraphsSuccess, GetGlobalSubgraphsError>,
    > + Send;
    /// One subgraph
    ///
    /// A subgraph blueprint with its data. Works without a key, unless the operator has closed that.
    ///
    /// `GET /api/global_subgraphs/{id}`
    fn get_global_subgraph(
        &self,
        context: &Context,
        principal: Option<Self::Principal>,
        params: GetGlobalSubgraphParams,
    ) -> impl Future<
        Output = Result<GetGlobalSubgraphSuccess, GetGlobalSubgraphError>,
    > + Send;
    /// The caller's ended jobs, as ComfyUI answers them
    ///
    /// The newest jobs, an entry each, about 32 MiB in all. `listJobs` is the newer way.
    ///
    /// `GET /api/history`
    fn get_history_map(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetHistoryMapParams,
    ) -> impl Future<Output = Result<GetHistoryMapSuccess, GetHistoryMapError>> + Send;
    /// Delete entries of the history
    ///
    /// Removes ended jobs of the caller's from lists and history, those in `delete` or, with
    /// `clear`, all. Their outputs stay as assets; jobs that have not ended stay. Ids that name
    /// nothing are passed over.
    ///
    /// `POST /api/history`
    fn manage_history(
        &self,
        context: &Context,
        principal: Self::Principal,
        body: types::HistoryManageRequest,
    ) -> impl Future<Output = Result<ManageHistorySuccess, ManageHistoryError>> + Send;
    /// The history of one job, as ComfyUI answers it
    ///
    /// An object with the job's id as its only key; empty until the job has ended, and when there is none.
    ///
    /// `GET /api/history/{prompt_id}`
    fn get_history_map_for_prompt(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetHistoryMapForPromptParams,
    ) -> impl Future<
        Output = Result<GetHistoryMapForPromptSuccess, GetHistoryMapForPromptError>,
    > + Send;
    /// The caller's ended jobs
    ///
    /// The newest first, in ComfyUI's form, about 32 MiB in all. `listJobs` is the newer way.
    ///
    /// `GET /api/history_v2`
    ///
    /// Deprecated.
    fn get_history(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetHistoryParams,
    ) -> impl Future<Output = Result<GetHistorySuccess, GetHistoryError>> + Send;
    /// The history of one job
    ///
    /// An object with the job's id as its only key, as ComfyUI answers it. 404 until the job has
    /// ended. `getJobDetail` is the newer way.
    ///
    /// `GET /api/history_v2/{prompt_id}`
    ///
    /// Deprecated.
    fn get_history_for_prompt(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetHistoryForPromptParams,
    ) -> impl Future<
        Output = Result<GetHistoryForPromptSuccess, GetHistoryForPromptError>,
    > + Send;
    /// Stop what runs
    ///
    /// With `{"prompt_id": "..."}` as its body, of whatever content type, cancels that job. Without,
    /// exactly one job of the caller's: the one that has run the longest, else the one that has waited
    /// the longest. That there is none is no error. `cancelJob` is the newer way.
    ///
    /// `POST /api/interrupt`
    fn interrupt_job(
        &self,
        context: &Context,
        principal: Self::Principal,
        body: openapi_runtime::BodyStream,
    ) -> impl Future<Output = Result<InterruptJobSuccess, InterruptJobError>> + Send;
    /// The state of one job
    ///
    /// The job's internal state. Pollers wait for `success`, `error`, `non_retryable_error`,
    /// `lost` or `cancelled`.
    ///
    /// `GET /api/job/{job_id}/status`
    fn get_job_status(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetJobStatusParams,
    ) -> impl Future<Output = Result<GetJobStatusSuccess, GetJobStatusError>> + Send;
    /// The caller's jobs
    ///
    /// Jobs of every state, filtered, sorted and paged. Ties are ordered by the time of submission. With
    /// `Accept-Encoding: gzip` the answer comes compressed; with `If-None-Match` and the `ETag` of an earlier answer
    /// that still holds, it does not come.
    ///
    /// `GET /api/jobs`
    fn list_jobs(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: ListJobsParams,
    ) -> impl Future<Output = Result<ListJobsSuccess, ListJobsError>> + Send;
    /// Cancel several jobs
    ///
    /// All or none - when one of the ids is not a job of the caller's, nothing is cancelled. Jobs that have ended stay as they are.
    ///
    /// `POST /api/jobs/cancel`
    fn cancel_jobs(
        &self,
        context: &Context,
        principal: Self::Principal,
        body: types::CancelJobsRequest,
    ) -> impl Future<Output = Result<CancelJobsSuccess, CancelJobsError>> + Send;
    /// Delete a job with its outputs
    ///
    /// Takes an ended job out of lists and history, and deletes the assets that it made and that no
    /// other job has as an output. A job that waits or runs stays as it is.
    ///
    /// `DELETE /api/jobs/{job_id}`
    fn delete_job(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: DeleteJobParams,
    ) -> impl Future<Output = Result<DeleteJobSuccess, DeleteJobError>> + Send;
    /// One job, whole
    ///
    /// With its workflow, its outputs once it has ended, and why it failed. Compressed, and with an `ETag`, as in
    /// `listJobs`.
    ///
    /// `GET /api/jobs/{job_id}`
    fn get_job_detail(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetJobDetailParams,
    ) -> impl Future<Output = Result<GetJobDetailSuccess, GetJobDetailError>> + Send;
    /// A job's outputs as assets
    ///
    /// In the order of node, output key and place in the list. Outputs that were deleted since are left out.
    ///
    /// `GET /api/jobs/{job_id}/assets`
    fn get_job_assets(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetJobAssetsParams,
    ) -> impl Future<Output = Result<GetJobAssetsSuccess, GetJobAssetsError>> + Send;
    /// Cancel a job
    ///
    /// Stops a job at whatever stage it is. A job that has ended stays as it is, and that is no
    /// error: cancelling twice is harmless. `cancelled` is true when this request did it.
    ///
    /// `POST /api/jobs/{job_id}/cancel`
    fn cancel_job(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: CancelJobParams,
    ) -> impl Future<Output = Result<CancelJobSuccess, CancelJobError>> + Send;
    /// What nodes the workers have
    ///
    /// The node classes of the workers that the caller may use and that are up, by name, as they say it, with
    /// every key in its order; those that were last known when none is up. Choices of a combo input are those of
    /// all these workers together; where a file is to be chosen, they are the names of the caller's newest 1 000
    /// files tagged `input`. With `Accept-Encoding: gzip` it comes compressed; with `If-None-Match` and the
    /// `ETag` of an earlier answer that still holds, it does not come.
    ///
    /// `GET /api/object_info`
    fn get_node_info(
        &self,
        context: &Context,
        principal: Self::Principal,
    ) -> impl Future<Output = Result<GetNodeInfoSuccess, GetNodeInfoError>> + Send;
    /// How many jobs the caller has waiting and running
    ///
    /// The number that ComfyUI's clients show beside the queue button.
    ///
    /// `GET /api/prompt`
    fn get_prompt_info(
        &self,
        context: &Context,
        principal: Self::Principal,
    ) -> impl Future<Output = Result<GetPromptInfoSuccess, GetPromptInfoError>> + Send;
    /// Submit a workflow
    ///
    /// Queues a workflow in ComfyUI's API format and answers at once; the job is durable when the
    /// answer is sent. Follow it on the websocket, or ask `/api/jobs/{job_id}`. Inputs that name
    /// an asset of the caller's - by name, by `<hex digest>.<extension>`, by `blake3:<hex digest>`,
    /// or as `{"__type": "core/ASSET", "info": {"id": "..."}}` - are brought to the worker before
    /// the run. A workflow has at most 10 000 nodes. Errors have the form of ComfyUI.
    ///
    /// `POST /api/prompt`
    fn execute_prompt(
        &self,
        context: &Context,
        principal: Self::Principal,
        body: types::PromptRequest,
    ) -> impl Future<Output = Result<ExecutePromptSuccess, ExecutePromptError>> + Send;
    /// The caller's queue
    ///
    /// Jobs that run and jobs that wait, in ComfyUI's form - each a list of number, id, workflow,
    /// ids of output nodes, and an object with `create_time`. At most 1000 of each, and about 32 MiB in all.
    ///
    /// `GET /api/queue`
    fn get_queue_info(
        &self,
        context: &Context,
        principal: Self::Principal,
    ) -> impl Future<Output = Result<GetQueueInfoSuccess, GetQueueInfoError>> + Send;
    /// Take jobs out of the queue
    ///
    /// With `delete`, cancels these jobs of the caller's, whether they wait or run; with `clear`, all
    /// that wait. A job that has ended is left alone and is not in `deleted`.
    ///
    /// `POST /api/queue`
    fn manage_queue(
        &self,
        context: &Context,
        principal: Self::Principal,
        body: types::QueueManageRequest,
    ) -> impl Future<Output = Result<ManageQueueSuccess, ManageQueueError>> + Send;
    /// Versions and memory
    ///
    /// What ComfyUI reports of its machine, here of this server. Works without a key.
    ///
    /// `GET /api/system_stats`
    fn get_system_stats(
        &self,
        context: &Context,
    ) -> impl Future<Output = Result<GetSystemStatsSuccess, GetSystemStatsError>> + Send;
    /// The tags in use, with counts
    ///
    /// Counts the assets that the caller can list.
    ///
    /// `GET /api/tags`
    fn list_tags(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: ListTagsParams,
    ) -> impl Future<Output = Result<ListTagsSuccess, ListTagsError>> + Send;
    /// The caller's background downloads
    ///
    /// The newest first, unless `sort_order` says otherwise.
    ///
    /// `GET /api/tasks`
    fn list_tasks(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: ListTasksParams,
    ) -> impl Future<Output = Result<ListTasksSuccess, ListTasksError>> + Send;
    /// Cancel a download
    ///
    /// Stops a download that has not ended and removes what it had fetched. Cancelling twice is harmless.
    ///
    /// `DELETE /api/tasks/{task_id}`
    fn cancel_task(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: CancelTaskParams,
    ) -> impl Future<Output = Result<CancelTaskSuccess, CancelTaskError>> + Send;
    /// The progress of a download
    ///
    /// Shows a task that `createAssetDownload` started, while it runs and after it ended.
    ///
    /// `GET /api/tasks/{task_id}`
    fn get_task(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetTaskParams,
    ) -> impl Future<Output = Result<GetTaskSuccess, GetTaskError>> + Send;
    /// Upload an image for use in workflows
    ///
    /// Compatible with ComfyUI. The answer's `name` is what a workflow's `LoadImage` node and
    /// `/api/view` take. An image has at most 50 MB, 16 384 pixels an edge and 67 108 864
    /// pixels in all; more is 400. Any other file - video, audio, 3D - may be as large as an upload.
    ///
    /// `POST /api/upload/image`
    fn upload_image(
        &self,
        context: &Context,
        principal: Self::Principal,
        body: UploadImageForm,
    ) -> impl Future<Output = Result<UploadImageSuccess, UploadImageError>> + Send;
    /// Upload a mask of an image
    ///
    /// Compatible with ComfyUI's mask editor. The mask's transparency is given to the image that
    /// `original_ref` names, and the result is stored as a PNG whose `name` a workflow takes. The
    /// layers that belong together are remembered; `getMaskLayers` finds them. Limits are those
    /// of `uploadImage`.
    ///
    /// `POST /api/upload/mask`
    fn upload_mask(
        &self,
        context: &Context,
        principal: Self::Principal,
        body: UploadMaskForm,
    ) -> impl Future<Output = Result<UploadMaskSuccess, UploadMaskError>> + Send;
    /// Whether the key works
    ///
    /// The cheapest way to try a key.
    ///
    /// `GET /api/user`
    fn get_user(
        &self,
        context: &Context,
        principal: Self::Principal,
    ) -> impl Future<Output = Result<GetUserSuccess, GetUserError>> + Send;
    /// List the caller's files
    ///
    /// The files of a folder of the caller's own tree, always with everything that is known of them.
    ///
    /// `GET /api/userdata`
    fn get_userdata(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetUserdataParams,
    ) -> impl Future<Output = Result<GetUserdataSuccess, GetUserdataError>> + Send;
    /// Delete one of the caller's files
    ///
    /// The file is gone when this answers.
    ///
    /// `DELETE /api/userdata/{file}`
    fn delete_userdata_file(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: DeleteUserdataFileParams,
    ) -> impl Future<
        Output = Result<DeleteUserdataFileSuccess, DeleteUserdataFileError>,
    > + Send;
    /// Read one of the caller's files
    ///
    /// The file's bytes.
    ///
    /// `GET /api/userdata/{file}`
    fn get_userdata_file(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetUserdataFileParams,
    ) -> impl Future<
        Output = Result<GetUserdataFileSuccess, GetUserdataFileError>,
    > + Send;
    /// Write one of the caller's files
    ///
    /// The file is whole and durable when this answers. It has at most 16 MiB.
    ///
    /// `POST /api/userdata/{file}`
    fn post_userdata_file(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: PostUserdataFileParams,
        body: openapi_runtime::BodyStream,
    ) -> impl Future<
        Output = Result<PostUserdataFileSuccess, PostUserdataFileError>,
    > + Send;
    /// Rename one of the caller's files
    ///
    /// The file is at its new path, and not at the old one, when this answers.
    ///
    /// `POST /api/userdata/{file}/move/{dest}`
    fn move_userdata_file(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: MoveUserdataFileParams,
    ) -> impl Future<
        Output = Result<MoveUserdataFileSuccess, MoveUserdataFileError>,
    > + Send;
    /// View a file by name
    ///
    /// Finds a file of the caller's, or a public one, by a name that it was ever given, or by
    /// `<hex digest>.<extension>`; where several match, the newest wins. Answers with a redirect to a
    /// signed URL, which works without a key until it expires. With `channel`, `preview` or `res`, an
    /// image is converted and sent directly; a file that is not an image that can be decoded is
    /// redirected to as it is when `res` asks for a thumbnail.
    ///
    /// `GET /api/view`
    fn view_file(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: ViewFileParams,
    ) -> impl Future<Output = Result<ViewFileSuccess, ViewFileError>> + Send;
    /// Templates of workflows
    ///
    /// The workers' templates by module; an empty object when no worker has any. Works without a key.
    ///
    /// `GET /api/workflow_templates`
    fn get_workflow_templates(
        &self,
        context: &Context,
        principal: Option<Self::Principal>,
    ) -> impl Future<
        Output = Result<GetWorkflowTemplatesSuccess, GetWorkflowTemplatesError>,
    > + Send;
    /// Saved workflows
    ///
    /// The caller's saved workflows; with `shared=true`, also those of others that everyone may read.
    ///
    /// `GET /api/workflows`
    fn list_workflows(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: ListWorkflowsParams,
    ) -> impl Future<Output = Result<ListWorkflowsSuccess, ListWorkflowsError>> + Send;
    /// Save a workflow
    ///
    /// Saves a new workflow with its first version. It is private, unless `visibility` says otherwise.
    ///
    /// `POST /api/workflows`
    fn create_workflow(
        &self,
        context: &Context,
        principal: Self::Principal,
        body: types::CreateWorkflowRequest,
    ) -> impl Future<Output = Result<CreateWorkflowSuccess, CreateWorkflowError>> + Send;
    /// Delete a saved workflow
    ///
    /// With all its versions. Only its owner may; forks stay.
    ///
    /// `DELETE /api/workflows/{workflow_id}`
    fn delete_workflow(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: DeleteWorkflowParams,
    ) -> impl Future<Output = Result<DeleteWorkflowSuccess, DeleteWorkflowError>> + Send;
    /// One saved workflow
    ///
    /// What is known of it, without its content. The caller's own, or one that everyone may read.
    ///
    /// `GET /api/workflows/{workflow_id}`
    fn get_workflow(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetWorkflowParams,
    ) -> impl Future<Output = Result<GetWorkflowSuccess, GetWorkflowError>> + Send;
    /// Change what is known of a saved workflow
    ///
    /// What is given replaces what was there; the content has versions of its own. Only its owner may.
    ///
    /// `PATCH /api/workflows/{workflow_id}`
    fn update_workflow(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: UpdateWorkflowParams,
        body: types::UpdateWorkflowRequest,
    ) -> impl Future<Output = Result<UpdateWorkflowSuccess, UpdateWorkflowError>> + Send;
    /// The content of a saved workflow
    ///
    /// The newest version, or the one that is asked for.
    ///
    /// `GET /api/workflows/{workflow_id}/content`
    fn get_workflow_content(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetWorkflowContentParams,
    ) -> impl Future<
        Output = Result<GetWorkflowContentSuccess, GetWorkflowContentError>,
    > + Send;
    /// Make an own workflow of a version
    ///
    /// A new workflow of the caller's, whose first version is a version of another one.
    ///
    /// `POST /api/workflows/{workflow_id}/fork`
    fn fork_workflow(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: ForkWorkflowParams,
        body: types::ForkWorkflowRequest,
    ) -> impl Future<Output = Result<ForkWorkflowSuccess, ForkWorkflowError>> + Send;
    /// The versions of a saved workflow
    ///
    /// The newest first.
    ///
    /// `GET /api/workflows/{workflow_id}/versions`
    fn list_workflow_versions(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: ListWorkflowVersionsParams,
    ) -> impl Future<
        Output = Result<ListWorkflowVersionsSuccess, ListWorkflowVersionsError>,
    > + Send;
    /// Save a new version of a workflow
    ///
    /// Saves the content as the version after `base_version`. When another one was saved meanwhile,
    /// it is 409 and nothing is saved: get the newest, and put both together. Only its owner may.
    ///
    /// `POST /api/workflows/{workflow_id}/versions`
    fn create_workflow_version(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: CreateWorkflowVersionParams,
        body: types::CreateWorkflowVersionRequest,
    ) -> impl Future<
        Output = Result<CreateWorkflowVersionSuccess, CreateWorkflowVersionError>,
    > + Send;
    /// Follow jobs as they run
    ///
    /// The same as `/ws`, for clients that put everything below `/api`.
    ///
    /// `GET /api/ws`
    fn connect_api_web_socket(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: ConnectApiWebSocketParams,
        upgrade: openapi_runtime::WebSocketUpgrade,
    ) -> impl Future<
        Output = Result<ConnectApiWebSocketSuccess, ConnectApiWebSocketError>,
    > + Send;
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
    fn connect_web_socket(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: ConnectWebSocketParams,
        upgrade: openapi_runtime::WebSocketUpgrade,
    ) -> impl Future<
        Output = Result<ConnectWebSocketSuccess, ConnectWebSocketError>,
    > + Send;
}
/// The parameters of `listAssets`.
#[derive(Clone, Debug)]
pub struct ListAssetsParams {
    /// Only assets that have all of these tags - one parameter is split at its commas, a repeated one is a tag each time.
    pub include_tags: Option<Vec<String>>,
    /// Leave out assets that have any of these tags; separated as in `include_tags`.
    pub exclude_tags: Option<Vec<String>>,
    /// Only assets whose name contains this text, whatever its case. `%` and `_` are plain letters.
    pub name_contains: Option<String>,
    /// A JSON object; every key must match the asset's `user_metadata`: with an equal value, or
    /// with an array that contains the value. `null` matches a key that is missing or null. A list
    /// matches what any of its values matches.
    pub metadata_filter: Option<String>,
    /// How many assets to return at the most.
    pub limit: i64,
    /// How many matching assets to skip.
    pub offset: i64,
    /// What to order by.
    pub sort: types::ListAssetsSort,
    /// Ascending or descending.
    pub order: types::ListAssetsOrder,
    /// Whether the public library is part of the list.
    pub include_public: bool,
    /// Only the asset with exactly this content.
    pub hash: Option<types::ContentHash>,
    /// The newer name of `include_tags`; both are applied.
    pub tags_all: Option<Vec<String>>,
    /// Only assets that have at least one of these tags.
    pub tags_any: Option<Vec<String>>,
    /// The newer name of `exclude_tags`; both are applied.
    pub tags_none: Option<Vec<String>>,
    /// The `next_cursor` of the page before: continue behind it, at a cost that does not grow
    /// with the distance. `offset` is then ignored. A cursor belongs to one `sort` and `order`.
    pub after: Option<String>,
}
/// A part of the form that `uploadAsset` takes.
#[derive(Debug)]
pub enum UploadAssetPart {
    /// The file; empty files are refused. Needed unless `hash` names stored content.
    File(openapi_runtime::FilePart),
    /// The name of some content - the algorithm and 64 lower-case hex digits.
    Hash(types::ContentHash),
    /// The id of the new asset, so that a retry finds it. Taken by other content, it is 400.
    Id(::uuid::Uuid),
    /// The media type; sniffed from the bytes or guessed from the name when left out.
    MimeType(String),
    /// The asset's name; the file's own when left out.
    Name(String),
    /// An asset of the caller's that shows this one.
    PreviewId(::uuid::Uuid),
    /// Repeated parts, comma-separated text and a JSON array all work, also mixed.
    Tags(String),
    /// A JSON object, as text.
    UserMetadata(String),
}
/// The form that `uploadAsset` takes, read part by part.
#[derive(Debug)]
pub struct UploadAssetForm(Form);
impl UploadAssetForm {
    /// The next part, in the client's order; `None` when the form is complete.
    ///
    /// # Errors
    /// When the form is cut off, lacks a part, repeats one, or a value breaks its schema.
    pub async fn next(&mut self) -> Result<Option<UploadAssetPart>, Fault> {
        let Some(part) = self.0.next().await? else { return Ok(None) };
        Ok(
            Some(
                match part {
                    (0usize, PartValue::File(file)) => UploadAssetPart::File(file),
                    (1usize, value) => UploadAssetPart::Hash(value.parse("hash")?),
                    (2usize, value) => UploadAssetPart::Id(value.parse("id")?),
                    (3usize, value) => {
                        UploadAssetPart::MimeType(value.parse("mime_type")?)
                    }
                    (4usize, value) => UploadAssetPart::Name(value.parse("name")?),
                    (5usize, value) => {
                        UploadAssetPart::PreviewId(value.parse("preview_id")?)
                    }
                    (6usize, value) => UploadAssetPart::Tags(value.parse("tags")?),
                    (7usize, value) => {
                        UploadAssetPart::UserMetadata(value.parse("user_metadata")?)
                    }
                    _ => return Ok(None),
                },
            ),
        )
    }
    /// The length of the whole form as announced, in bytes.
    pub fn announced_bytes(&self) -> Option<u64> {
        self.0.announced_bytes()
    }
}
/// What `uploadAsset` takes.
#[derive(Debug)]
pub enum UploadAssetBody {
    /// `application/json`
    Json(types::UploadAssetBody),
    /// `multipart/form-data`
    Multipart(UploadAssetForm),
}
/// The parameters of `checkAssetByHash`.
#[derive(Clone, Debug)]
pub struct CheckAssetByHashParams {
    /// The content's BLAKE3.
    pub hash: types::Blake3Hash,
}
/// The parameters of `getRemoteAssetMetadata`.
#[derive(Clone, Debug)]
pub struct GetRemoteAssetMetadataParams {
    /// The file's address, on a host that downloads are allowed from.
    pub url: String,
}
/// The parameters of `getAssetTagHistogram`.
#[derive(Clone, Debug)]
pub struct GetAssetTagHistogramParams {
    /// Only assets that have all of these tags.
    pub include_tags: Option<Vec<String>>,
    /// Leave out assets that have any of these tags.
    pub exclude_tags: Option<Vec<String>>,
    /// Only assets whose name contains this text, whatever its case.
    pub name_contains: Option<String>,
    /// A JSON object, as in `listAssets`.
    pub metadata_filter: Option<String>,
    /// How many tags to return at the most, the most used first.
    pub limit: i64,
    /// Whether the public library counts.
    pub include_public: bool,
}
/// The parameters of `deleteAsset`.
#[derive(Clone, Debug)]
pub struct DeleteAssetParams {
    /// The asset's id.
    pub id: ::uuid::Uuid,
}
/// The parameters of `getAssetById`.
#[derive(Clone, Debug)]
pub struct GetAssetByIdParams {
    /// The asset's id.
    pub id: ::uuid::Uuid,
}
/// The parameters of `updateAsset`.
#[derive(Clone, Debug)]
pub struct UpdateAssetParams {
    /// The asset's id.
    pub id: ::uuid::Uuid,
}
/// The parameters of `getAssetContent`.
#[derive(Clone, Debug)]
pub struct GetAssetContentParams {
    /// The asset's id.
    pub id: ::uuid::Uuid,
    /// Whether a browser saves the file or shows it. Content that can run scripts is never
    /// shown, whatever is asked.
    pub disposition: types::GetAssetContentDisposition,
}
/// The parameters of `removeAssetTags`.
#[derive(Clone, Debug)]
pub struct RemoveAssetTagsParams {
    /// The asset's id.
    pub id: ::uuid::Uuid,
}
/// The parameters of `addAssetTags`.
#[derive(Clone, Debug)]
pub struct AddAssetTagsParams {
    /// The asset's id.
    pub id: ::uuid::Uuid,
}
/// The parameters of `getModelPreview`.
#[derive(Clone, Debug)]
pub struct GetModelPreviewParams {
    /// The folder's name.
    pub folder: String,
    /// The model's `pathIndex`.
    pub path_index: i64,
    /// The model's file name.
    pub filename: String,
}
/// The parameters of `getModelsInFolder`.
#[derive(Clone, Debug)]
pub struct GetModelsInFolderParams {
    /// The folder's name.
    pub folder: String,
}
/// The parameters of `getMaskLayers`.
#[derive(Clone, Debug)]
pub struct GetMaskLayersParams {
    /// The name of a layer.
    pub filename: String,
}
/// The parameters of `getGlobalSubgraph`.
#[derive(Clone, Debug)]
pub struct GetGlobalSubgraphParams {
    /// The subgraph's id.
    pub id: String,
}
/// The parameters of `getHistoryMap`.
#[derive(Clone, Debug)]
pub struct GetHistoryMapParams {
    /// How many at the most; 64 when left out.
    pub max_items: Option<i64>,
    /// How many to skip.
    pub offset: Option<i64>,
}
/// The parameters of `getHistoryMapForPrompt`.
#[derive(Clone, Debug)]
pub struct GetHistoryMapForPromptParams {
    /// The job's id.
    pub prompt_id: String,
}
/// The parameters of `getHistory`.
#[derive(Clone, Debug)]
pub struct GetHistoryParams {
    /// How many at the most; 64 when left out.
    pub max_items: Option<i64>,
    /// How many to skip.
    pub offset: i64,
}
/// The parameters of `getHistoryForPrompt`.
#[derive(Clone, Debug)]
pub struct GetHistoryForPromptParams {
    /// The job's id.
    pub prompt_id: String,
}
/// The parameters of `getJobStatus`.
#[derive(Clone, Debug)]
pub struct GetJobStatusParams {
    /// The job's id.
    pub job_id: ::uuid::Uuid,
}
/// The parameters of `listJobs`.
#[derive(Clone, Debug)]
pub struct ListJobsParams {
    /// Only these states, separated by commas - pending, in_progress, completed, failed, cancelled.
    pub status: Option<String>,
    /// Only jobs of this workflow.
    pub workflow_id: Option<String>,
    /// Only jobs with an output of this kind.
    pub output_type: Option<types::ListJobsOutputType>,
    /// What to order by.
    pub sort_by: types::ListJobsSortBy,
    /// Ascending or descending.
    pub sort_order: types::ListJobsSortOrder,
    /// The `next_cursor` of the page before: continue behind it, and skip nothing that arrives
    /// meanwhile. Only with `sort_by=create_time`; `offset` is then ignored.
    pub after: Option<String>,
    /// How many to skip; `after` is the better way.
    pub offset: i64,
    /// How many at the most.
    pub limit: i64,
}
/// The parameters of `deleteJob`.
#[derive(Clone, Debug)]
pub struct DeleteJobParams {
    /// The job's id.
    pub job_id: ::uuid::Uuid,
}
/// The parameters of `getJobDetail`.
#[derive(Clone, Debug)]
pub struct GetJobDetailParams {
    /// The job's id.
    pub job_id: ::uuid::Uuid,
}
/// The parameters of `getJobAssets`.
#[derive(Clone, Debug)]
pub struct GetJobAssetsParams {
    /// The job's id.
    pub job_id: ::uuid::Uuid,
    /// How many to skip.
    pub offset: i64,
    /// How many at the most.
    pub limit: i64,
}
/// The parameters of `cancelJob`.
#[derive(Clone, Debug)]
pub struct CancelJobParams {
    /// The job's id.
    pub job_id: ::uuid::Uuid,
}
/// The parameters of `listTags`.
#[derive(Clone, Debug)]
pub struct ListTagsParams {
    /// Only tags that begin with this text.
    pub prefix: Option<String>,
    /// How many tags to return at the most.
    pub limit: i64,
    /// How many tags to skip.
    pub offset: i64,
    /// The most used first, or by name.
    pub order: types::ListTagsOrder,
    /// Whether to list tags that the caller once used and no asset has now.
    pub include_zero: bool,
    /// Whether tags of the public library count.
    pub include_public: bool,
}
/// The parameters of `listTasks`.
#[derive(Clone, Debug)]
pub struct ListTasksParams {
    /// Only tasks of this kind; there is only `task:download_file`.
    pub task_name: Option<String>,
    /// Only the task with this key.
    pub idempotency_key: Option<String>,
    /// Only tasks in these states, separated by commas - created, running, completed, failed, cancelled.
    pub status: Option<String>,
    /// Only tasks made after this time.
    pub created_after: Option<::chrono::DateTime<::chrono::Utc>>,
    /// Only tasks made before this time.
    pub created_before: Option<::chrono::DateTime<::chrono::Utc>>,
    /// Ascending or descending by the time of making.
    pub sort_order: types::ListTasksSortOrder,
    /// How many to skip.
    pub offset: i64,
    /// How many at the most.
    pub limit: i64,
}
/// The parameters of `cancelTask`.
#[derive(Clone, Debug)]
pub struct CancelTaskParams {
    /// The id from `createAssetDownload`.
    pub task_id: ::uuid::Uuid,
}
/// The parameters of `getTask`.
#[derive(Clone, Debug)]
pub struct GetTaskParams {
    /// The id from `createAssetDownload`.
    pub task_id: ::uuid::Uuid,
}
/// A part of the form that `uploadImage` takes.
#[derive(Debug)]
pub enum UploadImagePart {
    /// The image file.
    Image(openapi_runtime::FilePart),
    /// Accepted and ignored.
    Overwrite(String),
    /// Returned in the answer; `<subfolder>/<file name>` becomes a name of the file.
    Subfolder(String),
    /// Becomes a tag of the asset; `input` when left out.
    Type(String),
}
/// The form that `uploadImage` takes, read part by part.
#[derive(Debug)]
pub struct UploadImageForm(Form);
impl UploadImageForm {
    /// The next part, in the client's order; `None` when the form is complete.
    ///
    /// # Errors
    /// When the form is cut off, lacks a part, repeats one, or a value breaks its schema.
    pub async fn next(&mut self) -> Result<Option<UploadImagePart>, Fault> {
        let Some(part) = self.0.next().await? else { return Ok(None) };
        Ok(
            Some(
                match part {
                    (0usize, PartValue::File(file)) => UploadImagePart::Image(file),
                    (1usize, value) => {
                        UploadImagePart::Overwrite(value.parse("overwrite")?)
                    }
                    (2usize, value) => {
                        UploadImagePart::Subfolder(value.parse("subfolder")?)
                    }
                    (3usize, value) => UploadImagePart::Type(value.parse("type")?),
                    _ => return Ok(None),
                },
            ),
        )
    }
    /// The length of the whole form as announced, in bytes.
    pub fn announced_bytes(&self) -> Option<u64> {
        self.0.announced_bytes()
    }
}
/// A part of the form that `uploadMask` takes.
#[derive(Debug)]
pub enum UploadMaskPart {
    /// The mask, an image of the original's size whose transparency counts.
    Image(openapi_runtime::FilePart),
    /// The image, as JSON - `filename`, `subfolder` and `type`.
    OriginalRef(String),
}
/// The form that `uploadMask` takes, read part by part.
#[derive(Debug)]
pub struct UploadMaskForm(Form);
impl UploadMaskForm {
    /// The next part, in the client's order; `None` when the form is complete.
    ///
    /// # Errors
    /// When the form is cut off, lacks a part, repeats one, or a value breaks its schema.
    pub async fn next(&mut self) -> Result<Option<UploadMaskPart>, Fault> {
        let Some(part) = self.0.next().await? else { return Ok(None) };
        Ok(
            Some(
                match part {
                    (0usize, PartValue::File(file)) => UploadMaskPart::Image(file),
                    (1usize, value) => {
                        UploadMaskPart::OriginalRef(value.parse("original_ref")?)
                    }
                    _ => return Ok(None),
                },
            ),
        )
    }
    /// The length of the whole form as announced, in bytes.
    pub fn announced_bytes(&self) -> Option<u64> {
        self.0.announced_bytes()
    }
}
/// The parameters of `getUserdata`.
#[derive(Clone, Debug)]
pub struct GetUserdataParams {
    /// The folder; paths in the answer begin below it. The whole tree when left out.
    pub dir: Option<String>,
    /// Whether files of folders below it are listed.
    pub recurse: bool,
    /// Accepted and ignored.
    pub split: Option<String>,
    /// Accepted and ignored.
    pub full_info: Option<String>,
}
/// The parameters of `deleteUserdataFile`.
#[derive(Clone, Debug)]
pub struct DeleteUserdataFileParams {
    /// The file's path, its slashes percent-encoded or not - `workflows%2Fa.json`, `workflows/a.json`.
    pub file: String,
}
/// The parameters of `getUserdataFile`.
#[derive(Clone, Debug)]
pub struct GetUserdataFileParams {
    /// The file's path, its slashes percent-encoded or not - `workflows%2Fa.json`, `workflows/a.json`.
    pub file: String,
}
/// The parameters of `postUserdataFile`.
#[derive(Clone, Debug)]
pub struct PostUserdataFileParams {
    /// The file's path, its slashes percent-encoded or not - `workflows%2Fa.json`, `workflows/a.json`.
    pub file: String,
    /// Whether a file that is there may be replaced.
    pub overwrite: bool,
    /// Accepted and ignored.
    pub full_info: Option<String>,
}
/// The parameters of `moveUserdataFile`.
#[derive(Clone, Debug)]
pub struct MoveUserdataFileParams {
    /// The file's path, its slashes percent-encoded or not - `workflows%2Fa.json`, `workflows/a.json`.
    pub file: String,
    /// The new path, its slashes percent-encoded or not.
    pub dest: String,
    /// Whether a file that is there may be replaced.
    pub overwrite: bool,
    /// Accepted and ignored.
    pub full_info: Option<String>,
}
/// The parameters of `viewFile`.
#[derive(Clone, Debug)]
pub struct ViewFileParams {
    /// A name given at upload, or the name that an upload answered with.
    pub filename: String,
    /// A file that was uploaded under this folder is preferred over others of the name.
    pub subfolder: Option<String>,
    /// Accepted and ignored (`input`, `output` or `temp` in ComfyUI).
    pub type_: Option<String>,
    /// Accepted and ignored.
    pub fullpath: Option<String>,
    /// Accepted and ignored.
    pub format: Option<String>,
    /// Accepted and ignored.
    pub frame_rate: Option<String>,
    /// Accepted and ignored.
    pub workflow: Option<String>,
    /// Accepted and ignored; browsers use it to get around their cache.
    pub timestamp: Option<String>,
    /// `rgb` sends the image without transparency; `a` or `alpha` sends its transparency in all
    /// four channels, so that readers of grey and of alpha both understand it. `rgba`, or leaving
    /// it out, redirects to the file as it is.
    pub channel: Option<String>,
    /// `webp;90` or `jpeg;90`, as ComfyUI has it: sends the image in this format. The number is
    /// the quality of a JPEG; WebP is sent without loss.
    pub preview: Option<String>,
    /// Sends a JPEG thumbnail whose longer edge has at most so many pixels.
    pub res: Option<i64>,
}
/// The parameters of `listWorkflows`.
#[derive(Clone, Debug)]
pub struct ListWorkflowsParams {
    /// How many at the most.
    pub limit: i64,
    /// How many to skip.
    pub offset: i64,
    /// Only workflows whose name contains this text, whatever its case.
    pub name: Option<String>,
    /// Only workflows with this view.
    pub default_view: Option<types::WorkflowView>,
    /// What to order by.
    pub sort: types::ListWorkflowsSort,
    /// Ascending or descending.
    pub order: types::ListWorkflowsOrder,
    /// Whether workflows of others are listed that everyone may read.
    pub shared: bool,
}
/// The parameters of `deleteWorkflow`.
#[derive(Clone, Debug)]
pub struct DeleteWorkflowParams {
    /// The workflow's id.
    pub workflow_id: ::uuid::Uuid,
}
/// The parameters of `getWorkflow`.
#[derive(Clone, Debug)]
pub struct GetWorkflowParams {
    /// The workflow's id.
    pub workflow_id: ::uuid::Uuid,
}
/// The parameters of `updateWorkflow`.
#[derive(Clone, Debug)]
pub struct UpdateWorkflowParams {
    /// The workflow's id.
    pub workflow_id: ::uuid::Uuid,
}
/// The parameters of `getWorkflowContent`.
#[derive(Clone, Debug)]
pub struct GetWorkflowContentParams {
    /// The workflow's id.
    pub workflow_id: ::uuid::Uuid,
    /// Which version; the newest when left out.
    pub version: Option<i64>,
}
/// The parameters of `forkWorkflow`.
#[derive(Clone, Debug)]
pub struct ForkWorkflowParams {
    /// The workflow's id.
    pub workflow_id: ::uuid::Uuid,
}
/// The parameters of `listWorkflowVersions`.
#[derive(Clone, Debug)]
pub struct ListWorkflowVersionsParams {
    /// The workflow's id.
    pub workflow_id: ::uuid::Uuid,
    /// How many at the most.
    pub limit: i64,
    /// How many to skip.
    pub offset: i64,
}
/// The parameters of `createWorkflowVersion`.
#[derive(Clone, Debug)]
pub struct CreateWorkflowVersionParams {
    /// The workflow's id.
    pub workflow_id: ::uuid::Uuid,
}
/// The parameters of `connectApiWebSocket`.
#[derive(Clone, Debug)]
pub struct ConnectApiWebSocketParams {
    /// Becomes the `sid`; a new one is made when it is left out.
    pub client_id: Option<String>,
}
/// The parameters of `connectWebSocket`.
#[derive(Clone, Debug)]
pub struct ConnectWebSocketParams {
    /// Becomes the `sid`; a new one is made when it is left out.
    pub client_id: Option<String>,
}
/// How `listAssets` succeeds.
#[derive(Debug)]
pub enum ListAssetsSuccess {
    /// 200: A page of assets.
    Ok(types::ListAssetsResponse),
}
impl ListAssetsSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `listAssets` fails.
#[derive(Debug)]
pub enum ListAssetsError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for ListAssetsError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl ListAssetsError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `uploadAsset` succeeds.
#[derive(Debug)]
pub enum UploadAssetSuccess {
    /// 200: The caller had this content already; `tags` says which tags the asset has now.
    Ok(types::AssetCreated),
    /// 201: A new asset.
    Created(types::AssetCreated),
}
impl UploadAssetSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
            Self::Created(body) => {
                openapi_runtime::json(201u16, "application/json", &body)
            }
        }
    }
}
/// How `uploadAsset` fails.
#[derive(Debug)]
pub enum UploadAssetError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 403: The source refuses the server access to the file.
    Forbidden(types::ErrorResponse),
    /// 404: The source has no such file.
    NotFound(types::ErrorResponse),
    /// 413: The file is larger than this server accepts.
    PayloadTooLarge(types::ErrorResponse),
    /// 415: The body is neither a form nor JSON.
    UnsupportedMediaType(types::ErrorResponse),
    /// 422: The source cannot be used; the message says why.
    UnprocessableEntity(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for UploadAssetError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl UploadAssetError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::Forbidden(body) => {
                openapi_runtime::json(403u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::PayloadTooLarge(body) => {
                openapi_runtime::json(413u16, "application/json", &body)
            }
            Self::UnsupportedMediaType(body) => {
                openapi_runtime::json(415u16, "application/json", &body)
            }
            Self::UnprocessableEntity(body) => {
                openapi_runtime::json(422u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `createAssetDownload` succeeds.
#[derive(Debug)]
pub enum CreateAssetDownloadSuccess {
    /// 200: The caller already has what this address brought before.
    Ok(types::AssetCreated),
    /// 202: The download is under way.
    Accepted(types::AssetDownloadResponse),
}
impl CreateAssetDownloadSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
            Self::Accepted(body) => {
                openapi_runtime::json(202u16, "application/json", &body)
            }
        }
    }
}
/// How `createAssetDownload` fails.
#[derive(Debug)]
pub enum CreateAssetDownloadError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 422: The source cannot be used; the message says why.
    UnprocessableEntity(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for CreateAssetDownloadError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl CreateAssetDownloadError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::UnprocessableEntity(body) => {
                openapi_runtime::json(422u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `createAssetFromHash` succeeds.
#[derive(Debug)]
pub enum CreateAssetFromHashSuccess {
    /// 200: The caller's existing asset of this content, unchanged.
    Ok(types::AssetCreated),
    /// 201: A new asset over stored bytes.
    Created(types::AssetCreated),
}
impl CreateAssetFromHashSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
            Self::Created(body) => {
                openapi_runtime::json(201u16, "application/json", &body)
            }
        }
    }
}
/// How `createAssetFromHash` fails.
#[derive(Debug)]
pub enum CreateAssetFromHashError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: No such content, or none that the caller may use.
    NotFound(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for CreateAssetFromHashError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl CreateAssetFromHashError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `checkAssetByHash` succeeds.
#[derive(Debug)]
pub enum CheckAssetByHashSuccess {
    /// 200: The content can be used.
    Ok,
}
impl CheckAssetByHashSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok => openapi_runtime::empty(200u16),
        }
    }
}
/// How `checkAssetByHash` fails.
#[derive(Debug)]
pub enum CheckAssetByHashError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: No such content, or none that the caller may use.
    NotFound,
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for CheckAssetByHashError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl CheckAssetByHashError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound => openapi_runtime::empty(404u16),
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getRemoteAssetMetadata` succeeds.
#[derive(Debug)]
pub enum GetRemoteAssetMetadataSuccess {
    /// 200: What the source says.
    Ok(types::AssetMetadataResponse),
}
impl GetRemoteAssetMetadataSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getRemoteAssetMetadata` fails.
#[derive(Debug)]
pub enum GetRemoteAssetMetadataError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 422: The source cannot be used; the message says why.
    UnprocessableEntity(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetRemoteAssetMetadataError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetRemoteAssetMetadataError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::UnprocessableEntity(body) => {
                openapi_runtime::json(422u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getAssetTagHistogram` succeeds.
#[derive(Debug)]
pub enum GetAssetTagHistogramSuccess {
    /// 200: Tags and how many of the matching assets have each.
    Ok(types::AssetTagHistogramResponse),
}
impl GetAssetTagHistogramSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getAssetTagHistogram` fails.
#[derive(Debug)]
pub enum GetAssetTagHistogramError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetAssetTagHistogramError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetAssetTagHistogramError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `deleteAsset` succeeds.
#[derive(Debug)]
pub enum DeleteAssetSuccess {
    /// 204: The asset is gone.
    NoContent,
}
impl DeleteAssetSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::NoContent => openapi_runtime::empty(204u16),
        }
    }
}
/// How `deleteAsset` fails.
#[derive(Debug)]
pub enum DeleteAssetError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for DeleteAssetError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl DeleteAssetError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getAssetById` succeeds.
#[derive(Debug)]
pub enum GetAssetByIdSuccess {
    /// 200: The asset.
    Ok(types::Asset),
}
impl GetAssetByIdSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getAssetById` fails.
#[derive(Debug)]
pub enum GetAssetByIdError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetAssetByIdError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetAssetByIdError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `updateAsset` succeeds.
#[derive(Debug)]
pub enum UpdateAssetSuccess {
    /// 200: What the asset is now.
    Ok(types::AssetUpdated),
}
impl UpdateAssetSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `updateAsset` fails.
#[derive(Debug)]
pub enum UpdateAssetError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for UpdateAssetError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl UpdateAssetError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getAssetContent` succeeds.
#[derive(Debug)]
pub enum GetAssetContentSuccess {
    /// 302: The bytes are at the address in `Location`.
    Found {
        /// A signed URL that expires.
        location: String,
    },
}
impl GetAssetContentSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Found { location } => {
                let mut response = openapi_runtime::empty(302u16)?;
                openapi_runtime::header(&mut response, "location", &location)?;
                Ok(response)
            }
        }
    }
}
/// How `getAssetContent` fails.
#[derive(Debug)]
pub enum GetAssetContentError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetAssetContentError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetAssetContentError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `removeAssetTags` succeeds.
#[derive(Debug)]
pub enum RemoveAssetTagsSuccess {
    /// 200: What changed, and all tags of the asset now.
    Ok(types::TagsModificationResponse),
}
impl RemoveAssetTagsSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `removeAssetTags` fails.
#[derive(Debug)]
pub enum RemoveAssetTagsError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for RemoveAssetTagsError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl RemoveAssetTagsError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `addAssetTags` succeeds.
#[derive(Debug)]
pub enum AddAssetTagsSuccess {
    /// 200: What changed, and all tags of the asset now.
    Ok(types::TagsModificationResponse),
}
impl AddAssetTagsSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `addAssetTags` fails.
#[derive(Debug)]
pub enum AddAssetTagsError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for AddAssetTagsError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl AddAssetTagsError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getModelFolders` succeeds.
#[derive(Debug)]
pub enum GetModelFoldersSuccess {
    /// 200: The folders.
    Ok(Vec<types::ModelFolder>),
}
impl GetModelFoldersSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getModelFolders` fails.
#[derive(Debug)]
pub enum GetModelFoldersError {
    /// 401: No key where one is needed, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetModelFoldersError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetModelFoldersError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getModelPreview` succeeds.
#[derive(Debug)]
pub enum GetModelPreviewSuccess {
    /// 200: The picture.
    Ok(openapi_runtime::Body),
}
impl GetModelPreviewSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::bytes(200u16, "image/webp", body),
        }
    }
}
/// How `getModelPreview` fails.
#[derive(Debug)]
pub enum GetModelPreviewError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key where one is needed, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetModelPreviewError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetModelPreviewError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getModelsInFolder` succeeds.
#[derive(Debug)]
pub enum GetModelsInFolderSuccess {
    /// 200: The models.
    Ok(Vec<types::ModelFile>),
}
impl GetModelsInFolderSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getModelsInFolder` fails.
#[derive(Debug)]
pub enum GetModelsInFolderError {
    /// 401: No key where one is needed, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetModelsInFolderError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetModelsInFolderError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getFeatures` succeeds.
#[derive(Debug)]
pub enum GetFeaturesSuccess {
    /// 200: The features; clients ignore those that they do not know.
    Ok(types::GetFeaturesResult),
}
impl GetFeaturesSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getFeatures` fails.
#[derive(Debug)]
pub enum GetFeaturesError {
    /// 401: No key where one is needed, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetFeaturesError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetFeaturesError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getMaskLayers` succeeds.
#[derive(Debug)]
pub enum GetMaskLayersSuccess {
    /// 200: The names of the layers; null where there is none.
    Ok(types::GetMaskLayersResult),
}
impl GetMaskLayersSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getMaskLayers` fails.
#[derive(Debug)]
pub enum GetMaskLayersError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key where one is needed, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetMaskLayersError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetMaskLayersError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getGlobalSubgraphs` succeeds.
#[derive(Debug)]
pub enum GetGlobalSubgraphsSuccess {
    /// 200: The subgraphs by id.
    Ok(::std::collections::HashMap<String, types::GlobalSubgraphInfo>),
}
impl GetGlobalSubgraphsSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getGlobalSubgraphs` fails.
#[derive(Debug)]
pub enum GetGlobalSubgraphsError {
    /// 401: No key where one is needed, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetGlobalSubgraphsError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetGlobalSubgraphsError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getGlobalSubgraph` succeeds.
#[derive(Debug)]
pub enum GetGlobalSubgraphSuccess {
    /// 200: The subgraph.
    Ok(types::GlobalSubgraphData),
}
impl GetGlobalSubgraphSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getGlobalSubgraph` fails.
#[derive(Debug)]
pub enum GetGlobalSubgraphError {
    /// 401: No key where one is needed, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetGlobalSubgraphError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetGlobalSubgraphError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getHistoryMap` succeeds.
#[derive(Debug)]
pub enum GetHistoryMapSuccess {
    /// 200: The jobs by id.
    Ok(types::HistoryMap),
}
impl GetHistoryMapSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getHistoryMap` fails.
#[derive(Debug)]
pub enum GetHistoryMapError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetHistoryMapError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetHistoryMapError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `manageHistory` succeeds.
#[derive(Debug)]
pub enum ManageHistorySuccess {
    /// 200: Done.
    Ok,
}
impl ManageHistorySuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok => openapi_runtime::empty(200u16),
        }
    }
}
/// How `manageHistory` fails.
#[derive(Debug)]
pub enum ManageHistoryError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for ManageHistoryError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl ManageHistoryError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getHistoryMapForPrompt` succeeds.
#[derive(Debug)]
pub enum GetHistoryMapForPromptSuccess {
    /// 200: The job under its id, or nothing.
    Ok(types::HistoryMap),
}
impl GetHistoryMapForPromptSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getHistoryMapForPrompt` fails.
#[derive(Debug)]
pub enum GetHistoryMapForPromptError {
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetHistoryMapForPromptError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetHistoryMapForPromptError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getHistory` succeeds.
#[derive(Debug)]
pub enum GetHistorySuccess {
    /// 200: The history.
    Ok(types::HistoryResponse),
}
impl GetHistorySuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getHistory` fails.
#[derive(Debug)]
pub enum GetHistoryError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetHistoryError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetHistoryError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getHistoryForPrompt` succeeds.
#[derive(Debug)]
pub enum GetHistoryForPromptSuccess {
    /// 200: The job's entry, under its id.
    Ok(types::HistoryDetailResponse),
}
impl GetHistoryForPromptSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getHistoryForPrompt` fails.
#[derive(Debug)]
pub enum GetHistoryForPromptError {
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetHistoryForPromptError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetHistoryForPromptError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `interruptJob` succeeds.
#[derive(Debug)]
pub enum InterruptJobSuccess {
    /// 200: Done.
    Ok,
}
impl InterruptJobSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok => openapi_runtime::empty(200u16),
        }
    }
}
/// How `interruptJob` fails.
#[derive(Debug)]
pub enum InterruptJobError {
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for InterruptJobError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl InterruptJobError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getJobStatus` succeeds.
#[derive(Debug)]
pub enum GetJobStatusSuccess {
    /// 200: The state.
    Ok(types::JobStatusResponse),
}
impl GetJobStatusSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getJobStatus` fails.
#[derive(Debug)]
pub enum GetJobStatusError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 403: The job is another user's.
    Forbidden(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetJobStatusError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetJobStatusError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::Forbidden(body) => {
                openapi_runtime::json(403u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `listJobs` succeeds.
#[derive(Debug)]
pub enum ListJobsSuccess {
    /// 200: A page of jobs.
    Ok {
        /// `gzip`, where it is compressed.
        content_encoding: Option<String>,
        /// Stands for the whole answer.
        e_tag: Option<String>,
        /// What else the answer depends on.
        vary: Option<String>,
        /// The body.
        body: openapi_runtime::Body,
    },
    /// 304: What the caller has still holds.
    NotModified {
        /// As it was.
        e_tag: Option<String>,
    },
}
impl ListJobsSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok { content_encoding, e_tag, vary, body } => {
                let mut response = openapi_runtime::bytes(
                    200u16,
                    "application/json",
                    body,
                )?;
                if let Some(value) = content_encoding {
                    openapi_runtime::header(&mut response, "content-encoding", &value)?;
                }
                if let Some(value) = e_tag {
                    openapi_runtime::header(&mut response, "etag", &value)?;
                }
                if let Some(value) = vary {
                    openapi_runtime::header(&mut response, "vary", &value)?;
                }
                Ok(response)
            }
            Self::NotModified { e_tag } => {
                let mut response = openapi_runtime::empty(304u16)?;
                if let Some(value) = e_tag {
                    openapi_runtime::header(&mut response, "etag", &value)?;
                }
                Ok(response)
            }
        }
    }
}
/// How `listJobs` fails.
#[derive(Debug)]
pub enum ListJobsError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for ListJobsError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl ListJobsError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `cancelJobs` succeeds.
#[derive(Debug)]
pub enum CancelJobsSuccess {
    /// 200: What was cancelled, and the jobs as they are now.
    Ok(types::CancelJobsResponse),
}
impl CancelJobsSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `cancelJobs` fails.
#[derive(Debug)]
pub enum CancelJobsError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for CancelJobsError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl CancelJobsError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `deleteJob` succeeds.
#[derive(Debug)]
pub enum DeleteJobSuccess {
    /// 204: The job is gone, or has not ended.
    NoContent,
}
impl DeleteJobSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::NoContent => openapi_runtime::empty(204u16),
        }
    }
}
/// How `deleteJob` fails.
#[derive(Debug)]
pub enum DeleteJobError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 409: A job that has not ended needs one of its outputs (`ASSET_IN_USE`); nothing was deleted.
    Conflict(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for DeleteJobError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl DeleteJobError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::Conflict(body) => {
                openapi_runtime::json(409u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getJobDetail` succeeds.
#[derive(Debug)]
pub enum GetJobDetailSuccess {
    /// 200: The job.
    Ok {
        /// `gzip`, where it is compressed.
        content_encoding: Option<String>,
        /// Stands for the whole answer.
        e_tag: Option<String>,
        /// What else the answer depends on.
        vary: Option<String>,
        /// The body.
        body: openapi_runtime::Body,
    },
    /// 304: What the caller has still holds.
    NotModified {
        /// As it was.
        e_tag: Option<String>,
    },
}
impl GetJobDetailSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok { content_encoding, e_tag, vary, body } => {
                let mut response = openapi_runtime::bytes(
                    200u16,
                    "application/json",
                    body,
                )?;
                if let Some(value) = content_encoding {
                    openapi_runtime::header(&mut response, "content-encoding", &value)?;
                }
                if let Some(value) = e_tag {
                    openapi_runtime::header(&mut response, "etag", &value)?;
                }
                if let Some(value) = vary {
                    openapi_runtime::header(&mut response, "vary", &value)?;
                }
                Ok(response)
            }
            Self::NotModified { e_tag } => {
                let mut response = openapi_runtime::empty(304u16)?;
                if let Some(value) = e_tag {
                    openapi_runtime::header(&mut response, "etag", &value)?;
                }
                Ok(response)
            }
        }
    }
}
/// How `getJobDetail` fails.
#[derive(Debug)]
pub enum GetJobDetailError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 403: The job is another user's.
    Forbidden(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetJobDetailError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetJobDetailError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::Forbidden(body) => {
                openapi_runtime::json(403u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getJobAssets` succeeds.
#[derive(Debug)]
pub enum GetJobAssetsSuccess {
    /// 200: A page of outputs.
    Ok(types::JobAssetsResponse),
}
impl GetJobAssetsSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getJobAssets` fails.
#[derive(Debug)]
pub enum GetJobAssetsError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetJobAssetsError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetJobAssetsError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `cancelJob` succeeds.
#[derive(Debug)]
pub enum CancelJobSuccess {
    /// 200: Whether this request cancelled it, and the job as it is now.
    Ok(types::CancelJobResponse),
}
impl CancelJobSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `cancelJob` fails.
#[derive(Debug)]
pub enum CancelJobError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for CancelJobError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl CancelJobError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getNodeInfo` succeeds.
#[derive(Debug)]
pub enum GetNodeInfoSuccess {
    /// 200: The node classes by name.
    Ok {
        /// `gzip`, where it is compressed.
        content_encoding: Option<String>,
        /// Stands for what the workers have and which files the caller has.
        e_tag: Option<String>,
        /// What else the answer depends on.
        vary: Option<String>,
        /// The body.
        body: openapi_runtime::Body,
    },
    /// 304: What the caller has still holds.
    NotModified {
        /// As it was.
        e_tag: Option<String>,
    },
}
impl GetNodeInfoSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok { content_encoding, e_tag, vary, body } => {
                let mut response = openapi_runtime::bytes(
                    200u16,
                    "application/json",
                    body,
                )?;
                if let Some(value) = content_encoding {
                    openapi_runtime::header(&mut response, "content-encoding", &value)?;
                }
                if let Some(value) = e_tag {
                    openapi_runtime::header(&mut response, "etag", &value)?;
                }
                if let Some(value) = vary {
                    openapi_runtime::header(&mut response, "vary", &value)?;
                }
                Ok(response)
            }
            Self::NotModified { e_tag } => {
                let mut response = openapi_runtime::empty(304u16)?;
                if let Some(value) = e_tag {
                    openapi_runtime::header(&mut response, "etag", &value)?;
                }
                Ok(response)
            }
        }
    }
}
/// How `getNodeInfo` fails.
#[derive(Debug)]
pub enum GetNodeInfoError {
    /// 401: No key where one is needed, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetNodeInfoError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetNodeInfoError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getPromptInfo` succeeds.
#[derive(Debug)]
pub enum GetPromptInfoSuccess {
    /// 200: The state of the caller's queue.
    Ok(types::PromptInfo),
}
impl GetPromptInfoSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getPromptInfo` fails.
#[derive(Debug)]
pub enum GetPromptInfoError {
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetPromptInfoError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetPromptInfoError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `executePrompt` succeeds.
#[derive(Debug)]
pub enum ExecutePromptSuccess {
    /// 200: The workflow is queued.
    Ok(types::PromptResponse),
}
impl ExecutePromptSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `executePrompt` fails.
#[derive(Debug)]
pub enum ExecutePromptError {
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
        retry_after: i64,
        /// The body.
        body: types::PromptErrorResponse,
    },
    /// 500: The server failed.
    InternalServerError(types::PromptErrorResponse),
    /// 503: No worker that the caller may use is up.
    ServiceUnavailable {
        /// Seconds after which to try again.
        retry_after: i64,
        /// The body.
        body: types::PromptErrorResponse,
    },
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for ExecutePromptError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl ExecutePromptError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::PaymentRequired(body) => {
                openapi_runtime::json(402u16, "application/json", &body)
            }
            Self::Conflict(body) => {
                openapi_runtime::json(409u16, "application/json", &body)
            }
            Self::TooManyRequests { retry_after, body } => {
                let mut response = openapi_runtime::json(
                    429u16,
                    "application/json",
                    &body,
                )?;
                openapi_runtime::header(&mut response, "retry-after", &retry_after)?;
                Ok(response)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::ServiceUnavailable { retry_after, body } => {
                let mut response = openapi_runtime::json(
                    503u16,
                    "application/json",
                    &body,
                )?;
                openapi_runtime::header(&mut response, "retry-after", &retry_after)?;
                Ok(response)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getQueueInfo` succeeds.
#[derive(Debug)]
pub enum GetQueueInfoSuccess {
    /// 200: The queue.
    Ok(types::QueueInfo),
}
impl GetQueueInfoSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getQueueInfo` fails.
#[derive(Debug)]
pub enum GetQueueInfoError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key where one is needed, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetQueueInfoError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetQueueInfoError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `manageQueue` succeeds.
#[derive(Debug)]
pub enum ManageQueueSuccess {
    /// 200: What was taken out.
    Ok(types::QueueManageResponse),
}
impl ManageQueueSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `manageQueue` fails.
#[derive(Debug)]
pub enum ManageQueueError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for ManageQueueError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl ManageQueueError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getSystemStats` succeeds.
#[derive(Debug)]
pub enum GetSystemStatsSuccess {
    /// 200: The state of the system.
    Ok(types::SystemStatsResponse),
}
impl GetSystemStatsSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getSystemStats` fails.
#[derive(Debug)]
pub enum GetSystemStatsError {
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetSystemStatsError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetSystemStatsError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `listTags` succeeds.
#[derive(Debug)]
pub enum ListTagsSuccess {
    /// 200: A page of tags.
    Ok(types::ListTagsResponse),
}
impl ListTagsSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `listTags` fails.
#[derive(Debug)]
pub enum ListTagsError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for ListTagsError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl ListTagsError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `listTasks` succeeds.
#[derive(Debug)]
pub enum ListTasksSuccess {
    /// 200: A page of tasks.
    Ok(types::TasksListResponse),
}
impl ListTasksSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `listTasks` fails.
#[derive(Debug)]
pub enum ListTasksError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for ListTasksError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl ListTasksError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `cancelTask` succeeds.
#[derive(Debug)]
pub enum CancelTaskSuccess {
    /// 204: The task is cancelled.
    NoContent,
}
impl CancelTaskSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::NoContent => openapi_runtime::empty(204u16),
        }
    }
}
/// How `cancelTask` fails.
#[derive(Debug)]
pub enum CancelTaskError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 409: It cannot be done as things are now; the message says why.
    Conflict(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for CancelTaskError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl CancelTaskError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::Conflict(body) => {
                openapi_runtime::json(409u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getTask` succeeds.
#[derive(Debug)]
pub enum GetTaskSuccess {
    /// 200: The task as it stands.
    Ok(types::TaskResponse),
}
impl GetTaskSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getTask` fails.
#[derive(Debug)]
pub enum GetTaskError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetTaskError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetTaskError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `uploadImage` succeeds.
#[derive(Debug)]
pub enum UploadImageSuccess {
    /// 200: The image is stored.
    Ok(types::UploadImageResult),
}
impl UploadImageSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `uploadImage` fails.
#[derive(Debug)]
pub enum UploadImageError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for UploadImageError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl UploadImageError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `uploadMask` succeeds.
#[derive(Debug)]
pub enum UploadMaskSuccess {
    /// 200: The masked image is stored.
    Ok(types::UploadMaskResult),
}
impl UploadMaskSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `uploadMask` fails.
#[derive(Debug)]
pub enum UploadMaskError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for UploadMaskError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl UploadMaskError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getUser` succeeds.
#[derive(Debug)]
pub enum GetUserSuccess {
    /// 200: The caller's account.
    Ok(types::UserResponse),
}
impl GetUserSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getUser` fails.
#[derive(Debug)]
pub enum GetUserError {
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetUserError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetUserError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getUserdata` succeeds.
#[derive(Debug)]
pub enum GetUserdataSuccess {
    /// 200: The files, by path.
    Ok(types::GetUserDataResponseFull),
}
impl GetUserdataSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getUserdata` fails.
#[derive(Debug)]
pub enum GetUserdataError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetUserdataError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetUserdataError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `deleteUserdataFile` succeeds.
#[derive(Debug)]
pub enum DeleteUserdataFileSuccess {
    /// 204: Deleted.
    NoContent,
}
impl DeleteUserdataFileSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::NoContent => openapi_runtime::empty(204u16),
        }
    }
}
/// How `deleteUserdataFile` fails.
#[derive(Debug)]
pub enum DeleteUserdataFileError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for DeleteUserdataFileError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl DeleteUserdataFileError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getUserdataFile` succeeds.
#[derive(Debug)]
pub enum GetUserdataFileSuccess {
    /// 200: The file.
    Ok(openapi_runtime::Body),
}
impl GetUserdataFileSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => {
                openapi_runtime::bytes(200u16, "application/octet-stream", body)
            }
        }
    }
}
/// How `getUserdataFile` fails.
#[derive(Debug)]
pub enum GetUserdataFileError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetUserdataFileError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetUserdataFileError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `postUserdataFile` succeeds.
#[derive(Debug)]
pub enum PostUserdataFileSuccess {
    /// 200: The file is written.
    Ok(types::UserDataResponseFull),
}
impl PostUserdataFileSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `postUserdataFile` fails.
#[derive(Debug)]
pub enum PostUserdataFileError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 403: The path leaves the caller's tree.
    Forbidden(types::ErrorResponse),
    /// 409: It cannot be done as things are now; the message says why.
    Conflict(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for PostUserdataFileError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl PostUserdataFileError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::Forbidden(body) => {
                openapi_runtime::json(403u16, "application/json", &body)
            }
            Self::Conflict(body) => {
                openapi_runtime::json(409u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `moveUserdataFile` succeeds.
#[derive(Debug)]
pub enum MoveUserdataFileSuccess {
    /// 200: The file is renamed.
    Ok(types::UserDataResponseFull),
}
impl MoveUserdataFileSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `moveUserdataFile` fails.
#[derive(Debug)]
pub enum MoveUserdataFileError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 403: The path leaves the caller's tree.
    Forbidden(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 409: It cannot be done as things are now; the message says why.
    Conflict(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for MoveUserdataFileError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl MoveUserdataFileError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::Forbidden(body) => {
                openapi_runtime::json(403u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::Conflict(body) => {
                openapi_runtime::json(409u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `viewFile` succeeds.
#[derive(Debug)]
pub enum ViewFileSuccess {
    /// 200: The converted image.
    OkImageJpeg(openapi_runtime::Body),
    /// 200: The converted image.
    OkImagePng(openapi_runtime::Body),
    /// 200: The converted image.
    OkImageWebp(openapi_runtime::Body),
    /// 302: The file is at the address in `Location`.
    Found {
        /// A signed URL that expires.
        location: String,
    },
}
impl ViewFileSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::OkImageJpeg(body) => openapi_runtime::bytes(200u16, "image/jpeg", body),
            Self::OkImagePng(body) => openapi_runtime::bytes(200u16, "image/png", body),
            Self::OkImageWebp(body) => openapi_runtime::bytes(200u16, "image/webp", body),
            Self::Found { location } => {
                let mut response = openapi_runtime::empty(302u16)?;
                openapi_runtime::header(&mut response, "location", &location)?;
                Ok(response)
            }
        }
    }
}
/// How `viewFile` fails.
#[derive(Debug)]
pub enum ViewFileError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key where one is needed, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for ViewFileError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl ViewFileError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getWorkflowTemplates` succeeds.
#[derive(Debug)]
pub enum GetWorkflowTemplatesSuccess {
    /// 200: Names of templates by module.
    Ok(::serde_json::Map<String, ::serde_json::Value>),
}
impl GetWorkflowTemplatesSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getWorkflowTemplates` fails.
#[derive(Debug)]
pub enum GetWorkflowTemplatesError {
    /// 401: No key where one is needed, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetWorkflowTemplatesError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetWorkflowTemplatesError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `listWorkflows` succeeds.
#[derive(Debug)]
pub enum ListWorkflowsSuccess {
    /// 200: A page of workflows.
    Ok(types::WorkflowListResponse),
}
impl ListWorkflowsSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `listWorkflows` fails.
#[derive(Debug)]
pub enum ListWorkflowsError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for ListWorkflowsError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl ListWorkflowsError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `createWorkflow` succeeds.
#[derive(Debug)]
pub enum CreateWorkflowSuccess {
    /// 201: The workflow is saved.
    Created(types::WorkflowResponse),
}
impl CreateWorkflowSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Created(body) => {
                openapi_runtime::json(201u16, "application/json", &body)
            }
        }
    }
}
/// How `createWorkflow` fails.
#[derive(Debug)]
pub enum CreateWorkflowError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for CreateWorkflowError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl CreateWorkflowError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `deleteWorkflow` succeeds.
#[derive(Debug)]
pub enum DeleteWorkflowSuccess {
    /// 204: The workflow is gone.
    NoContent,
}
impl DeleteWorkflowSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::NoContent => openapi_runtime::empty(204u16),
        }
    }
}
/// How `deleteWorkflow` fails.
#[derive(Debug)]
pub enum DeleteWorkflowError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 403: It is another user's to change.
    Forbidden(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for DeleteWorkflowError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl DeleteWorkflowError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::Forbidden(body) => {
                openapi_runtime::json(403u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getWorkflow` succeeds.
#[derive(Debug)]
pub enum GetWorkflowSuccess {
    /// 200: The workflow.
    Ok(types::WorkflowResponse),
}
impl GetWorkflowSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getWorkflow` fails.
#[derive(Debug)]
pub enum GetWorkflowError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetWorkflowError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetWorkflowError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `updateWorkflow` succeeds.
#[derive(Debug)]
pub enum UpdateWorkflowSuccess {
    /// 200: The workflow as it is now.
    Ok(types::WorkflowResponse),
}
impl UpdateWorkflowSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `updateWorkflow` fails.
#[derive(Debug)]
pub enum UpdateWorkflowError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 403: It is another user's to change.
    Forbidden(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for UpdateWorkflowError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl UpdateWorkflowError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::Forbidden(body) => {
                openapi_runtime::json(403u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getWorkflowContent` succeeds.
#[derive(Debug)]
pub enum GetWorkflowContentSuccess {
    /// 200: The version.
    Ok(types::WorkflowVersionContentResponse),
}
impl GetWorkflowContentSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getWorkflowContent` fails.
#[derive(Debug)]
pub enum GetWorkflowContentError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetWorkflowContentError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetWorkflowContentError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `forkWorkflow` succeeds.
#[derive(Debug)]
pub enum ForkWorkflowSuccess {
    /// 201: The fork is saved.
    Created(types::WorkflowResponse),
}
impl ForkWorkflowSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Created(body) => {
                openapi_runtime::json(201u16, "application/json", &body)
            }
        }
    }
}
/// How `forkWorkflow` fails.
#[derive(Debug)]
pub enum ForkWorkflowError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for ForkWorkflowError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl ForkWorkflowError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `listWorkflowVersions` succeeds.
#[derive(Debug)]
pub enum ListWorkflowVersionsSuccess {
    /// 200: A page of versions.
    Ok(types::WorkflowVersionsListResponse),
}
impl ListWorkflowVersionsSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `listWorkflowVersions` fails.
#[derive(Debug)]
pub enum ListWorkflowVersionsError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for ListWorkflowVersionsError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl ListWorkflowVersionsError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `createWorkflowVersion` succeeds.
#[derive(Debug)]
pub enum CreateWorkflowVersionSuccess {
    /// 201: The version is saved.
    Created(types::WorkflowVersionResponse),
}
impl CreateWorkflowVersionSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Created(body) => {
                openapi_runtime::json(201u16, "application/json", &body)
            }
        }
    }
}
/// How `createWorkflowVersion` fails.
#[derive(Debug)]
pub enum CreateWorkflowVersionError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 403: It is another user's to change.
    Forbidden(types::ErrorResponse),
    /// 404: There is none, or it is not the caller's.
    NotFound(types::ErrorResponse),
    /// 409: It cannot be done as things are now; the message says why.
    Conflict(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for CreateWorkflowVersionError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl CreateWorkflowVersionError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::Forbidden(body) => {
                openapi_runtime::json(403u16, "application/json", &body)
            }
            Self::NotFound(body) => {
                openapi_runtime::json(404u16, "application/json", &body)
            }
            Self::Conflict(body) => {
                openapi_runtime::json(409u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `connectApiWebSocket` succeeds.
#[derive(Debug)]
pub enum ConnectApiWebSocketSuccess {
    /// 101: The connection is a websocket now.
    SwitchingProtocols(openapi_runtime::WebSocketAnswer),
}
impl ConnectApiWebSocketSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::SwitchingProtocols(body) => Ok(body.into_response()),
        }
    }
}
/// How `connectApiWebSocket` fails.
#[derive(Debug)]
pub enum ConnectApiWebSocketError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for ConnectApiWebSocketError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl ConnectApiWebSocketError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `connectWebSocket` succeeds.
#[derive(Debug)]
pub enum ConnectWebSocketSuccess {
    /// 101: The connection is a websocket now.
    SwitchingProtocols(openapi_runtime::WebSocketAnswer),
}
impl ConnectWebSocketSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::SwitchingProtocols(body) => Ok(body.into_response()),
        }
    }
}
/// How `connectWebSocket` fails.
#[derive(Debug)]
pub enum ConnectWebSocketError {
    /// 400: Something in the request is wrong; the message names the field and the rule.
    BadRequest(types::ErrorResponse),
    /// 401: No key, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed; `code` is `storage_full` when its disk is full.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for ConnectWebSocketError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl ConnectWebSocketError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs
    /// into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Unauthorized(body) => {
                openapi_runtime::json(401u16, "application/json", &body)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// The contract's operations.
pub static OPERATIONS: [OperationSpec; 64usize] = [
    OperationSpec {
        id: "listAssets",
        method: "GET",
        path: "/api/assets",
        parameters: &[
            ParameterSpec {
                name: "include_tags",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::List(','),
                default: None,
            },
            ParameterSpec {
                name: "exclude_tags",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::List(','),
                default: None,
            },
            ParameterSpec {
                name: "name_contains",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "metadata_filter",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "limit",
                place: Place::Query,
                kind: ValueKind::Integer,
                shape: Shape::Plain,
                default: Some("20"),
            },
            ParameterSpec {
                name: "offset",
                place: Place::Query,
                kind: ValueKind::Integer,
                shape: Shape::Plain,
                default: Some("0"),
            },
            ParameterSpec {
                name: "sort",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: Some("created_at"),
            },
            ParameterSpec {
                name: "order",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: Some("desc"),
            },
            ParameterSpec {
                name: "include_public",
                place: Place::Query,
                kind: ValueKind::Boolean,
                shape: Shape::Plain,
                default: Some("true"),
            },
            ParameterSpec {
                name: "hash",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "tags_all",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::List(','),
                default: None,
            },
            ParameterSpec {
                name: "tags_any",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::List(','),
                default: None,
            },
            ParameterSpec {
                name: "tags_none",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::List(','),
                default: None,
            },
            ParameterSpec {
                name: "after",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "uploadAsset",
        method: "POST",
        path: "/api/assets",
        parameters: &[],
        parts: &[
            PartSpec {
                name: "file",
                kind: None,
                many: false,
                required: false,
            },
            PartSpec {
                name: "hash",
                kind: Some(ValueKind::Text),
                many: false,
                required: false,
            },
            PartSpec {
                name: "id",
                kind: Some(ValueKind::Text),
                many: false,
                required: false,
            },
            PartSpec {
                name: "mime_type",
                kind: Some(ValueKind::Text),
                many: false,
                required: false,
            },
            PartSpec {
                name: "name",
                kind: Some(ValueKind::Text),
                many: false,
                required: false,
            },
            PartSpec {
                name: "preview_id",
                kind: Some(ValueKind::Text),
                many: false,
                required: false,
            },
            PartSpec {
                name: "tags",
                kind: Some(ValueKind::Text),
                many: true,
                required: false,
            },
            PartSpec {
                name: "user_metadata",
                kind: Some(ValueKind::Text),
                many: false,
                required: false,
            },
        ],
        fields: &[],
        statuses: &[
            200u16, 201u16, 400u16, 401u16, 403u16, 404u16, 413u16, 415u16, 422u16,
            500u16,
        ],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "createAssetDownload",
        method: "POST",
        path: "/api/assets/download",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 202u16, 400u16, 401u16, 422u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "createAssetFromHash",
        method: "POST",
        path: "/api/assets/from-hash",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 201u16, 400u16, 401u16, 404u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "checkAssetByHash",
        method: "HEAD",
        path: "/api/assets/hash/{hash}",
        parameters: &[
            ParameterSpec {
                name: "hash",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 404u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getRemoteAssetMetadata",
        method: "GET",
        path: "/api/assets/remote-metadata",
        parameters: &[
            ParameterSpec {
                name: "url",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 422u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getAssetTagHistogram",
        method: "GET",
        path: "/api/assets/tags/refine",
        parameters: &[
            ParameterSpec {
                name: "include_tags",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::List(','),
                default: None,
            },
            ParameterSpec {
                name: "exclude_tags",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::List(','),
                default: None,
            },
            ParameterSpec {
                name: "name_contains",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "metadata_filter",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "limit",
                place: Place::Query,
                kind: ValueKind::Integer,
                shape: Shape::Plain,
                default: Some("100"),
            },
            ParameterSpec {
                name: "include_public",
                place: Place::Query,
                kind: ValueKind::Boolean,
                shape: Shape::Plain,
                default: Some("true"),
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "deleteAsset",
        method: "DELETE",
        path: "/api/assets/{id}",
        parameters: &[
            ParameterSpec {
                name: "id",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[204u16, 400u16, 401u16, 404u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getAssetById",
        method: "GET",
        path: "/api/assets/{id}",
        parameters: &[
            ParameterSpec {
                name: "id",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 404u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "updateAsset",
        method: "PUT",
        path: "/api/assets/{id}",
        parameters: &[
            ParameterSpec {
                name: "id",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 404u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getAssetContent",
        method: "GET",
        path: "/api/assets/{id}/content",
        parameters: &[
            ParameterSpec {
                name: "id",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "disposition",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: Some("attachment"),
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[302u16, 400u16, 401u16, 404u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "removeAssetTags",
        method: "DELETE",
        path: "/api/assets/{id}/tags",
        parameters: &[
            ParameterSpec {
                name: "id",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 404u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "addAssetTags",
        method: "POST",
        path: "/api/assets/{id}/tags",
        parameters: &[
            ParameterSpec {
                name: "id",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 404u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getModelFolders",
        method: "GET",
        path: "/api/experiment/models",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getModelPreview",
        method: "GET",
        path: "/api/experiment/models/preview/{folder}/{path_index}/{filename}",
        parameters: &[
            ParameterSpec {
                name: "folder",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "path_index",
                place: Place::Path,
                kind: ValueKind::Integer,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "filename",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 404u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getModelsInFolder",
        method: "GET",
        path: "/api/experiment/models/{folder}",
        parameters: &[
            ParameterSpec {
                name: "folder",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 401u16, 404u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getFeatures",
        method: "GET",
        path: "/api/features",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getMaskLayers",
        method: "GET",
        path: "/api/files/mask-layers",
        parameters: &[
            ParameterSpec {
                name: "filename",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 404u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getGlobalSubgraphs",
        method: "GET",
        path: "/api/global_subgraphs",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getGlobalSubgraph",
        method: "GET",
        path: "/api/global_subgraphs/{id}",
        parameters: &[
            ParameterSpec {
                name: "id",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 401u16, 404u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getHistoryMap",
        method: "GET",
        path: "/api/history",
        parameters: &[
            ParameterSpec {
                name: "max_items",
                place: Place::Query,
                kind: ValueKind::Integer,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "offset",
                place: Place::Query,
                kind: ValueKind::Integer,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "manageHistory",
        method: "POST",
        path: "/api/history",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getHistoryMapForPrompt",
        method: "GET",
        path: "/api/history/{prompt_id}",
        parameters: &[
            ParameterSpec {
                name: "prompt_id",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getHistory",
        method: "GET",
        path: "/api/history_v2",
        parameters: &[
            ParameterSpec {
                name: "max_items",
                place: Place::Query,
                kind: ValueKind::Integer,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "offset",
                place: Place::Query,
                kind: ValueKind::Integer,
                shape: Shape::Plain,
                default: Some("0"),
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getHistoryForPrompt",
        method: "GET",
        path: "/api/history_v2/{prompt_id}",
        parameters: &[
            ParameterSpec {
                name: "prompt_id",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 401u16, 404u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "interruptJob",
        method: "POST",
        path: "/api/interrupt",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 401u16, 404u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getJobStatus",
        method: "GET",
        path: "/api/job/{job_id}/status",
        parameters: &[
            ParameterSpec {
                name: "job_id",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 403u16, 404u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "listJobs",
        method: "GET",
        path: "/api/jobs",
        parameters: &[
            ParameterSpec {
                name: "status",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "workflow_id",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "output_type",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "sort_by",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: Some("create_time"),
            },
            ParameterSpec {
                name: "sort_order",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: Some("desc"),
            },
            ParameterSpec {
                name: "after",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "offset",
                place: Place::Query,
                kind: ValueKind::Integer,
                shape: Shape::Plain,
                default: Some("0"),
            },
            ParameterSpec {
                name: "limit",
                place: Place::Query,
                kind: ValueKind::Integer,
                shape: Shape::Plain,
                default: Some("100"),
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 304u16, 400u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "cancelJobs",
        method: "POST",
        path: "/api/jobs/cancel",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 404u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "deleteJob",
        method: "DELETE",
        path: "/api/jobs/{job_id}",
        parameters: &[
            ParameterSpec {
                name: "job_id",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[204u16, 400u16, 401u16, 404u16, 409u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getJobDetail",
        method: "GET",
        path: "/api/jobs/{job_id}",
        parameters: &[
            ParameterSpec {
                name: "job_id",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 304u16, 400u16, 401u16, 403u16, 404u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getJobAssets",
        method: "GET",
        path: "/api/jobs/{job_id}/assets",
        parameters: &[
            ParameterSpec {
                name: "job_id",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "offset",
                place: Place::Query,
                kind: ValueKind::Integer,
                shape: Shape::Plain,
                default: Some("0"),
            },
            ParameterSpec {
                name: "limit",
                place: Place::Query,
                kind: ValueKind::Integer,
                shape: Shape::Plain,
                default: Some("20"),
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 404u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "cancelJob",
        method: "POST",
        path: "/api/jobs/{job_id}/cancel",
        parameters: &[
            ParameterSpec {
                name: "job_id",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 404u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getNodeInfo",
        method: "GET",
        path: "/api/object_info",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 304u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getPromptInfo",
        method: "GET",
        path: "/api/prompt",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "executePrompt",
        method: "POST",
        path: "/api/prompt",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 402u16, 409u16, 429u16, 500u16, 503u16],
        json_limit_bytes: Some(10485760u64),
    },
    OperationSpec {
        id: "getQueueInfo",
        method: "GET",
        path: "/api/queue",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "manageQueue",
        method: "POST",
        path: "/api/queue",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getSystemStats",
        method: "GET",
        path: "/api/system_stats",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "listTags",
        method: "GET",
        path: "/api/tags",
        parameters: &[
            ParameterSpec {
                name: "prefix",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "limit",
                place: Place::Query,
                kind: ValueKind::Integer,
                shape: Shape::Plain,
                default: Some("100"),
            },
            ParameterSpec {
                name: "offset",
                place: Place::Query,
                kind: ValueKind::Integer,
                shape: Shape::Plain,
                default: Some("0"),
            },
            ParameterSpec {
                name: "order",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: Some("count_desc"),
            },
            ParameterSpec {
                name: "include_zero",
                place: Place::Query,
                kind: ValueKind::Boolean,
                shape: Shape::Plain,
                default: Some("false"),
            },
            ParameterSpec {
                name: "include_public",
                place: Place::Query,
                kind: ValueKind::Boolean,
                shape: Shape::Plain,
                default: Some("true"),
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "listTasks",
        method: "GET",
        path: "/api/tasks",
        parameters: &[
            ParameterSpec {
                name: "task_name",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "idempotency_key",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "status",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "created_after",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "created_before",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "sort_order",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: Some("desc"),
            },
            ParameterSpec {
                name: "offset",
                place: Place::Query,
                kind: ValueKind::Integer,
                shape: Shape::Plain,
                default: Some("0"),
            },
            ParameterSpec {
                name: "limit",
                place: Place::Query,
                kind: ValueKind::Integer,
                shape: Shape::Plain,
                default: Some("20"),
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "cancelTask",
        method: "DELETE",
        path: "/api/tasks/{task_id}",
        parameters: &[
            ParameterSpec {
                name: "task_id",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[204u16, 400u16, 401u16, 404u16, 409u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getTask",
        method: "GET",
        path: "/api/tasks/{task_id}",
        parameters: &[
            ParameterSpec {
                name: "task_id",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 404u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "uploadImage",
        method: "POST",
        path: "/api/upload/image",
        parameters: &[],
        parts: &[
            PartSpec {
                name: "image",
                kind: None,
                many: false,
                required: true,
            },
            PartSpec {
                name: "overwrite",
                kind: Some(ValueKind::Text),
                many: false,
                required: false,
            },
            PartSpec {
                name: "subfolder",
                kind: Some(ValueKind::Text),
                many: false,
                required: false,
            },
            PartSpec {
                name: "type",
                kind: Some(ValueKind::Text),
                many: false,
                required: false,
            },
        ],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "uploadMask",
        method: "POST",
        path: "/api/upload/mask",
        parameters: &[],
        parts: &[
            PartSpec {
                name: "image",
                kind: None,
                many: false,
                required: true,
            },
            PartSpec {
                name: "original_ref",
                kind: Some(ValueKind::Text),
                many: false,
                required: true,
            },
        ],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getUser",
        method: "GET",
        path: "/api/user",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getUserdata",
        method: "GET",
        path: "/api/userdata",
        parameters: &[
            ParameterSpec {
                name: "dir",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "recurse",
                place: Place::Query,
                kind: ValueKind::Boolean,
                shape: Shape::Plain,
                default: Some("false"),
            },
            ParameterSpec {
                name: "split",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "full_info",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 404u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "deleteUserdataFile",
        method: "DELETE",
        path: "/api/userdata/{*file}",
        parameters: &[
            ParameterSpec {
                name: "file",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[204u16, 400u16, 401u16, 404u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getUserdataFile",
        method: "GET",
        path: "/api/userdata/{*file}",
        parameters: &[
            ParameterSpec {
                name: "file",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 404u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "postUserdataFile",
        method: "POST",
        path: "/api/userdata/{*file}",
        parameters: &[
            ParameterSpec {
                name: "file",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "overwrite",
                place: Place::Query,
                kind: ValueKind::Boolean,
                shape: Shape::Plain,
                default: Some("true"),
            },
            ParameterSpec {
                name: "full_info",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 403u16, 409u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "moveUserdataFile",
        method: "POST",
        path: "/api/userdata/{*file}/move/{*dest}",
        parameters: &[
            ParameterSpec {
                name: "file",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "dest",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "overwrite",
                place: Place::Query,
                kind: ValueKind::Boolean,
                shape: Shape::Plain,
                default: Some("true"),
            },
            ParameterSpec {
                name: "full_info",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 403u16, 404u16, 409u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "viewFile",
        method: "GET",
        path: "/api/view",
        parameters: &[
            ParameterSpec {
                name: "filename",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "subfolder",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "type",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "fullpath",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "format",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "frame_rate",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "workflow",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "timestamp",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "channel",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "preview",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "res",
                place: Place::Query,
                kind: ValueKind::Integer,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 200u16, 200u16, 302u16, 400u16, 401u16, 404u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getWorkflowTemplates",
        method: "GET",
        path: "/api/workflow_templates",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "listWorkflows",
        method: "GET",
        path: "/api/workflows",
        parameters: &[
            ParameterSpec {
                name: "limit",
                place: Place::Query,
                kind: ValueKind::Integer,
                shape: Shape::Plain,
                default: Some("20"),
            },
            ParameterSpec {
                name: "offset",
                place: Place::Query,
                kind: ValueKind::Integer,
                shape: Shape::Plain,
                default: Some("0"),
            },
            ParameterSpec {
                name: "name",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "default_view",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "sort",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: Some("create_time"),
            },
            ParameterSpec {
                name: "order",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: Some("desc"),
            },
            ParameterSpec {
                name: "shared",
                place: Place::Query,
                kind: ValueKind::Boolean,
                shape: Shape::Plain,
                default: Some("false"),
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "createWorkflow",
        method: "POST",
        path: "/api/workflows",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[201u16, 400u16, 401u16, 404u16, 500u16],
        json_limit_bytes: Some(10485760u64),
    },
    OperationSpec {
        id: "deleteWorkflow",
        method: "DELETE",
        path: "/api/workflows/{workflow_id}",
        parameters: &[
            ParameterSpec {
                name: "workflow_id",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[204u16, 400u16, 401u16, 403u16, 404u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getWorkflow",
        method: "GET",
        path: "/api/workflows/{workflow_id}",
        parameters: &[
            ParameterSpec {
                name: "workflow_id",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 404u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "updateWorkflow",
        method: "PATCH",
        path: "/api/workflows/{workflow_id}",
        parameters: &[
            ParameterSpec {
                name: "workflow_id",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 403u16, 404u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getWorkflowContent",
        method: "GET",
        path: "/api/workflows/{workflow_id}/content",
        parameters: &[
            ParameterSpec {
                name: "workflow_id",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "version",
                place: Place::Query,
                kind: ValueKind::Integer,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 404u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "forkWorkflow",
        method: "POST",
        path: "/api/workflows/{workflow_id}/fork",
        parameters: &[
            ParameterSpec {
                name: "workflow_id",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[201u16, 400u16, 401u16, 404u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "listWorkflowVersions",
        method: "GET",
        path: "/api/workflows/{workflow_id}/versions",
        parameters: &[
            ParameterSpec {
                name: "workflow_id",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "limit",
                place: Place::Query,
                kind: ValueKind::Integer,
                shape: Shape::Plain,
                default: Some("20"),
            },
            ParameterSpec {
                name: "offset",
                place: Place::Query,
                kind: ValueKind::Integer,
                shape: Shape::Plain,
                default: Some("0"),
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 404u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "createWorkflowVersion",
        method: "POST",
        path: "/api/workflows/{workflow_id}/versions",
        parameters: &[
            ParameterSpec {
                name: "workflow_id",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[201u16, 400u16, 401u16, 403u16, 404u16, 409u16, 500u16],
        json_limit_bytes: Some(10485760u64),
    },
    OperationSpec {
        id: "connectApiWebSocket",
        method: "GET",
        path: "/api/ws",
        parameters: &[
            ParameterSpec {
                name: "clientId",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[101u16, 400u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "connectWebSocket",
        method: "GET",
        path: "/ws",
        parameters: &[
            ParameterSpec {
                name: "clientId",
                place: Place::Query,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[101u16, 400u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
];
/// The contract, as `api` implements it.
pub fn service<A: Api>(api: Arc<A>) -> Service<A> {
    Service::new(
        api,
        vec![
            Operation { spec : & OPERATIONS[0usize], handler : | api, call |
            Box::pin(serve_list_assets(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : & OPERATIONS[1usize],
            handler : | api, call | Box::pin(serve_upload_asset(api, call)), fault : |
            api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[2usize], handler : | api, call |
            Box::pin(serve_create_asset_download(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : & OPERATIONS[3usize],
            handler : | api, call | Box::pin(serve_create_asset_from_hash(api, call)),
            fault : | api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[4usize], handler : | api, call |
            Box::pin(serve_check_asset_by_hash(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : & OPERATIONS[5usize],
            handler : | api, call | Box::pin(serve_get_remote_asset_metadata(api, call)),
            fault : | api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[6usize], handler : | api, call |
            Box::pin(serve_get_asset_tag_histogram(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : & OPERATIONS[7usize],
            handler : | api, call | Box::pin(serve_delete_asset(api, call)), fault : |
            api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[8usize], handler : | api, call |
            Box::pin(serve_get_asset_by_id(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : & OPERATIONS[9usize],
            handler : | api, call | Box::pin(serve_update_asset(api, call)), fault : |
            api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[10usize], handler : | api, call |
            Box::pin(serve_get_asset_content(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[11usize], handler : | api, call |
            Box::pin(serve_remove_asset_tags(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[12usize], handler : | api, call |
            Box::pin(serve_add_asset_tags(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[13usize], handler : | api, call |
            Box::pin(serve_get_model_folders(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[14usize], handler : | api, call |
            Box::pin(serve_get_model_preview(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[15usize], handler : | api, call |
            Box::pin(serve_get_models_in_folder(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[16usize], handler : | api, call | Box::pin(serve_get_features(api,
            call)), fault : | api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[17usize], handler : | api, call |
            Box::pin(serve_get_mask_layers(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[18usize], handler : | api, call |
            Box::pin(serve_get_global_subgraphs(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[19usize], handler : | api, call |
            Box::pin(serve_get_global_subgraph(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[20usize], handler : | api, call |
            Box::pin(serve_get_history_map(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[21usize], handler : | api, call |
            Box::pin(serve_manage_history(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[22usize], handler : | api, call |
            Box::pin(serve_get_history_map_for_prompt(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[23usize], handler : | api, call | Box::pin(serve_get_history(api,
            call)), fault : | api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[24usize], handler : | api, call |
            Box::pin(serve_get_history_for_prompt(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[25usize], handler : | api, call |
            Box::pin(serve_interrupt_job(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[26usize], handler : | api, call |
            Box::pin(serve_get_job_status(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[27usize], handler : | api, call | Box::pin(serve_list_jobs(api,
            call)), fault : | api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[28usize], handler : | api, call |
            Box::pin(serve_cancel_jobs(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[29usize], handler : | api, call | Box::pin(serve_delete_job(api,
            call)), fault : | api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[30usize], handler : | api, call |
            Box::pin(serve_get_job_detail(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[31usize], handler : | api, call |
            Box::pin(serve_get_job_assets(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[32usize], handler : | api, call | Box::pin(serve_cancel_job(api,
            call)), fault : | api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[33usize], handler : | api, call |
            Box::pin(serve_get_node_info(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[34usize], handler : | api, call |
            Box::pin(serve_get_prompt_info(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[35usize], handler : | api, call |
            Box::pin(serve_execute_prompt(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_prompt_error_response(fault)), }, Operation { spec : &
            OPERATIONS[36usize], handler : | api, call |
            Box::pin(serve_get_queue_info(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[37usize], handler : | api, call | Box::pin(serve_manage_queue(api,
            call)), fault : | api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[38usize], handler : | api, call |
            Box::pin(serve_get_system_stats(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[39usize], handler : | api, call | Box::pin(serve_list_tags(api,
            call)), fault : | api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[40usize], handler : | api, call |
            Box::pin(serve_list_tasks(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[41usize], handler : | api, call | Box::pin(serve_cancel_task(api,
            call)), fault : | api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[42usize], handler : | api, call |
            Box::pin(serve_get_task(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[43usize], handler : | api, call | Box::pin(serve_upload_image(api,
            call)), fault : | api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[44usize], handler : | api, call |
            Box::pin(serve_upload_mask(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[45usize], handler : | api, call | Box::pin(serve_get_user(api,
            call)), fault : | api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[46usize], handler : | api, call |
            Box::pin(serve_get_userdata(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[47usize], handler : | api, call |
            Box::pin(serve_delete_userdata_file(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[48usize], handler : | api, call |
            Box::pin(serve_get_userdata_file(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[49usize], handler : | api, call |
            Box::pin(serve_post_userdata_file(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[50usize], handler : | api, call |
            Box::pin(serve_move_userdata_file(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[51usize], handler : | api, call | Box::pin(serve_view_file(api,
            call)), fault : | api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[52usize], handler : | api, call |
            Box::pin(serve_get_workflow_templates(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[53usize], handler : | api, call |
            Box::pin(serve_list_workflows(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[54usize], handler : | api, call |
            Box::pin(serve_create_workflow(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[55usize], handler : | api, call |
            Box::pin(serve_delete_workflow(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[56usize], handler : | api, call | Box::pin(serve_get_workflow(api,
            call)), fault : | api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[57usize], handler : | api, call |
            Box::pin(serve_update_workflow(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[58usize], handler : | api, call |
            Box::pin(serve_get_workflow_content(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[59usize], handler : | api, call |
            Box::pin(serve_fork_workflow(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[60usize], handler : | api, call |
            Box::pin(serve_list_workflow_versions(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[61usize], handler : | api, call |
            Box::pin(serve_create_workflow_version(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[62usize], handler : | api, call |
            Box::pin(serve_connect_api_web_socket(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[63usize], handler : | api, call |
            Box::pin(serve_connect_web_socket(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), },
        ],
        &schemas::INPUTS,
        |api, fault| openapi_runtime::json(
            fault.status().as_u16(),
            "application/json",
            &api.fault_as_error_response(fault),
        ),
    )
}
/// Serves `listAssets`.
async fn serve_list_assets<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = ListAssetsParams {
        include_tags: call.optional_list(0usize)?,
        exclude_tags: call.optional_list(1usize)?,
        name_contains: call.optional(2usize)?,
        metadata_filter: call.optional(3usize)?,
        limit: call.required(4usize)?,
        offset: call.required(5usize)?,
        sort: call.required(6usize)?,
        order: call.required(7usize)?,
        include_public: call.required(8usize)?,
        hash: call.optional(9usize)?,
        tags_all: call.optional_list(10usize)?,
        tags_any: call.optional_list(11usize)?,
        tags_none: call.optional_list(12usize)?,
        after: call.optional(13usize)?,
    };
    match api.list_assets(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `uploadAsset`.
async fn serve_upload_asset<A: Api>(
    api: Arc<A>,
    mut call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let body = match call.media_type(&["application/json", "multipart/form-data"])? {
        0usize => UploadAssetBody::Json(call.json().await?),
        _ => UploadAssetBody::Multipart(UploadAssetForm(call.form()?)),
    };
    match api.upload_asset(call.context(), principal, body).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `createAssetDownload`.
async fn serve_create_asset_download<A: Api>(
    api: Arc<A>,
    mut call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    call.media_type(&["application/json"])?;
    let body = call.json().await?;
    match api.create_asset_download(call.context(), principal, body).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `createAssetFromHash`.
async fn serve_create_asset_from_hash<A: Api>(
    api: Arc<A>,
    mut call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    call.media_type(&["application/json"])?;
    let body = call.json().await?;
    match api.create_asset_from_hash(call.context(), principal, body).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `checkAssetByHash`.
async fn serve_check_asset_by_hash<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = CheckAssetByHashParams {
        hash: call.required(0usize)?,
    };
    match api.check_asset_by_hash(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getRemoteAssetMetadata`.
async fn serve_get_remote_asset_metadata<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = GetRemoteAssetMetadataParams {
        url: call.required(0usize)?,
    };
    match api.get_remote_asset_metadata(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getAssetTagHistogram`.
async fn serve_get_asset_tag_histogram<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = GetAssetTagHistogramParams {
        include_tags: call.optional_list(0usize)?,
        exclude_tags: call.optional_list(1usize)?,
        name_contains: call.optional(2usize)?,
        metadata_filter: call.optional(3usize)?,
        limit: call.required(4usize)?,
        include_public: call.required(5usize)?,
    };
    match api.get_asset_tag_histogram(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `deleteAsset`.
async fn serve_delete_asset<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = DeleteAssetParams {
        id: call.required(0usize)?,
    };
    match api.delete_asset(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getAssetById`.
async fn serve_get_asset_by_id<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = GetAssetByIdParams {
        id: call.required(0usize)?,
    };
    match api.get_asset_by_id(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `updateAsset`.
async fn serve_update_asset<A: Api>(
    api: Arc<A>,
    mut call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = UpdateAssetParams {
        id: call.required(0usize)?,
    };
    call.media_type(&["application/json"])?;
    let body = call.json().await?;
    match api.update_asset(call.context(), principal, params, body).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getAssetContent`.
async fn serve_get_asset_content<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = GetAssetContentParams {
        id: call.required(0usize)?,
        disposition: call.required(1usize)?,
    };
    match api.get_asset_content(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `removeAssetTags`.
async fn serve_remove_asset_tags<A: Api>(
    api: Arc<A>,
    mut call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = RemoveAssetTagsParams {
        id: call.required(0usize)?,
    };
    call.media_type(&["application/json"])?;
    let body = call.json().await?;
    match api.remove_asset_tags(call.context(), principal, params, body).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `addAssetTags`.
async fn serve_add_asset_tags<A: Api>(
    api: Arc<A>,
    mut call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = AddAssetTagsParams {
        id: call.required(0usize)?,
    };
    call.media_type(&["application/json"])?;
    let body = call.json().await?;
    match api.add_asset_tags(call.context(), principal, params, body).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getModelFolders`.
async fn serve_get_model_folders<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        Some(api.authenticate_api_key_auth(call.context(), &credential_0).await?)
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        Some(api.authenticate_bearer_auth(call.context(), &credential_0).await?)
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        Some(api.authenticate_session_auth(call.context(), &credential_0).await?)
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        Some(api.authenticate_plain_session_auth(call.context(), &credential_0).await?)
    } else {
        None
    };
    match api.get_model_folders(call.context(), principal).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getModelPreview`.
async fn serve_get_model_preview<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        Some(api.authenticate_api_key_auth(call.context(), &credential_0).await?)
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        Some(api.authenticate_bearer_auth(call.context(), &credential_0).await?)
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        Some(api.authenticate_session_auth(call.context(), &credential_0).await?)
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        Some(api.authenticate_plain_session_auth(call.context(), &credential_0).await?)
    } else {
        None
    };
    let params = GetModelPreviewParams {
        folder: call.required(0usize)?,
        path_index: call.required(1usize)?,
        filename: call.required(2usize)?,
    };
    match api.get_model_preview(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getModelsInFolder`.
async fn serve_get_models_in_folder<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        Some(api.authenticate_api_key_auth(call.context(), &credential_0).await?)
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        Some(api.authenticate_bearer_auth(call.context(), &credential_0).await?)
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        Some(api.authenticate_session_auth(call.context(), &credential_0).await?)
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        Some(api.authenticate_plain_session_auth(call.context(), &credential_0).await?)
    } else {
        None
    };
    let params = GetModelsInFolderParams {
        folder: call.required(0usize)?,
    };
    match api.get_models_in_folder(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getFeatures`.
async fn serve_get_features<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        Some(api.authenticate_api_key_auth(call.context(), &credential_0).await?)
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        Some(api.authenticate_bearer_auth(call.context(), &credential_0).await?)
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        Some(api.authenticate_session_auth(call.context(), &credential_0).await?)
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        Some(api.authenticate_plain_session_auth(call.context(), &credential_0).await?)
    } else {
        None
    };
    match api.get_features(call.context(), principal).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getMaskLayers`.
async fn serve_get_mask_layers<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = GetMaskLayersParams {
        filename: call.required(0usize)?,
    };
    match api.get_mask_layers(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getGlobalSubgraphs`.
async fn serve_get_global_subgraphs<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        Some(api.authenticate_api_key_auth(call.context(), &credential_0).await?)
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        Some(api.authenticate_bearer_auth(call.context(), &credential_0).await?)
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        Some(api.authenticate_session_auth(call.context(), &credential_0).await?)
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        Some(api.authenticate_plain_session_auth(call.context(), &credential_0).await?)
    } else {
        None
    };
    match api.get_global_subgraphs(call.context(), principal).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getGlobalSubgraph`.
async fn serve_get_global_subgraph<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        Some(api.authenticate_api_key_auth(call.context(), &credential_0).await?)
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        Some(api.authenticate_bearer_auth(call.context(), &credential_0).await?)
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        Some(api.authenticate_session_auth(call.context(), &credential_0).await?)
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        Some(api.authenticate_plain_session_auth(call.context(), &credential_0).await?)
    } else {
        None
    };
    let params = GetGlobalSubgraphParams {
        id: call.required(0usize)?,
    };
    match api.get_global_subgraph(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getHistoryMap`.
async fn serve_get_history_map<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = GetHistoryMapParams {
        max_items: call.optional(0usize)?,
        offset: call.optional(1usize)?,
    };
    match api.get_history_map(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `manageHistory`.
async fn serve_manage_history<A: Api>(
    api: Arc<A>,
    mut call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    call.media_type(&["application/json"])?;
    let body = call.json().await?;
    match api.manage_history(call.context(), principal, body).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getHistoryMapForPrompt`.
async fn serve_get_history_map_for_prompt<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = GetHistoryMapForPromptParams {
        prompt_id: call.required(0usize)?,
    };
    match api.get_history_map_for_prompt(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getHistory`.
async fn serve_get_history<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = GetHistoryParams {
        max_items: call.optional(0usize)?,
        offset: call.required(1usize)?,
    };
    match api.get_history(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getHistoryForPrompt`.
async fn serve_get_history_for_prompt<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = GetHistoryForPromptParams {
        prompt_id: call.required(0usize)?,
    };
    match api.get_history_for_prompt(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `interruptJob`.
async fn serve_interrupt_job<A: Api>(
    api: Arc<A>,
    mut call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let body = call.bytes()?;
    match api.interrupt_job(call.context(), principal, body).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getJobStatus`.
async fn serve_get_job_status<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = GetJobStatusParams {
        job_id: call.required(0usize)?,
    };
    match api.get_job_status(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `listJobs`.
async fn serve_list_jobs<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = ListJobsParams {
        status: call.optional(0usize)?,
        workflow_id: call.optional(1usize)?,
        output_type: call.optional(2usize)?,
        sort_by: call.required(3usize)?,
        sort_order: call.required(4usize)?,
        after: call.optional(5usize)?,
        offset: call.required(6usize)?,
        limit: call.required(7usize)?,
    };
    match api.list_jobs(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `cancelJobs`.
async fn serve_cancel_jobs<A: Api>(
    api: Arc<A>,
    mut call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    call.media_type(&["application/json"])?;
    let body = call.json().await?;
    match api.cancel_jobs(call.context(), principal, body).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `deleteJob`.
async fn serve_delete_job<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = DeleteJobParams {
        job_id: call.required(0usize)?,
    };
    match api.delete_job(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getJobDetail`.
async fn serve_get_job_detail<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = GetJobDetailParams {
        job_id: call.required(0usize)?,
    };
    match api.get_job_detail(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getJobAssets`.
async fn serve_get_job_assets<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = GetJobAssetsParams {
        job_id: call.required(0usize)?,
        offset: call.required(1usize)?,
        limit: call.required(2usize)?,
    };
    match api.get_job_assets(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `cancelJob`.
async fn serve_cancel_job<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = CancelJobParams {
        job_id: call.required(0usize)?,
    };
    match api.cancel_job(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getNodeInfo`.
async fn serve_get_node_info<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    match api.get_node_info(call.context(), principal).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getPromptInfo`.
async fn serve_get_prompt_info<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    match api.get_prompt_info(call.context(), principal).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `executePrompt`.
async fn serve_execute_prompt<A: Api>(
    api: Arc<A>,
    mut call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    call.media_type(&["application/json"])?;
    let body = call.json().await?;
    match api.execute_prompt(call.context(), principal, body).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getQueueInfo`.
async fn serve_get_queue_info<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    match api.get_queue_info(call.context(), principal).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `manageQueue`.
async fn serve_manage_queue<A: Api>(
    api: Arc<A>,
    mut call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    call.media_type(&["application/json"])?;
    let body = call.json().await?;
    match api.manage_queue(call.context(), principal, body).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getSystemStats`.
async fn serve_get_system_stats<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    match api.get_system_stats(call.context()).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `listTags`.
async fn serve_list_tags<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = ListTagsParams {
        prefix: call.optional(0usize)?,
        limit: call.required(1usize)?,
        offset: call.required(2usize)?,
        order: call.required(3usize)?,
        include_zero: call.required(4usize)?,
        include_public: call.required(5usize)?,
    };
    match api.list_tags(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `listTasks`.
async fn serve_list_tasks<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = ListTasksParams {
        task_name: call.optional(0usize)?,
        idempotency_key: call.optional(1usize)?,
        status: call.optional(2usize)?,
        created_after: call.optional(3usize)?,
        created_before: call.optional(4usize)?,
        sort_order: call.required(5usize)?,
        offset: call.required(6usize)?,
        limit: call.required(7usize)?,
    };
    match api.list_tasks(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `cancelTask`.
async fn serve_cancel_task<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = CancelTaskParams {
        task_id: call.required(0usize)?,
    };
    match api.cancel_task(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getTask`.
async fn serve_get_task<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = GetTaskParams {
        task_id: call.required(0usize)?,
    };
    match api.get_task(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `uploadImage`.
async fn serve_upload_image<A: Api>(
    api: Arc<A>,
    mut call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    call.media_type(&["multipart/form-data"])?;
    let body = UploadImageForm(call.form()?);
    match api.upload_image(call.context(), principal, body).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `uploadMask`.
async fn serve_upload_mask<A: Api>(
    api: Arc<A>,
    mut call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    call.media_type(&["multipart/form-data"])?;
    let body = UploadMaskForm(call.form()?);
    match api.upload_mask(call.context(), principal, body).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getUser`.
async fn serve_get_user<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    match api.get_user(call.context(), principal).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getUserdata`.
async fn serve_get_userdata<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = GetUserdataParams {
        dir: call.optional(0usize)?,
        recurse: call.required(1usize)?,
        split: call.optional(2usize)?,
        full_info: call.optional(3usize)?,
    };
    match api.get_userdata(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `deleteUserdataFile`.
async fn serve_delete_userdata_file<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = DeleteUserdataFileParams {
        file: call.required(0usize)?,
    };
    match api.delete_userdata_file(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getUserdataFile`.
async fn serve_get_userdata_file<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = GetUserdataFileParams {
        file: call.required(0usize)?,
    };
    match api.get_userdata_file(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `postUserdataFile`.
async fn serve_post_userdata_file<A: Api>(
    api: Arc<A>,
    mut call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = PostUserdataFileParams {
        file: call.required(0usize)?,
        overwrite: call.required(1usize)?,
        full_info: call.optional(2usize)?,
    };
    call.media_type(&["*/*"])?;
    let body = call.bytes()?;
    match api.post_userdata_file(call.context(), principal, params, body).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `moveUserdataFile`.
async fn serve_move_userdata_file<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = MoveUserdataFileParams {
        file: call.required(0usize)?,
        dest: call.required(1usize)?,
        overwrite: call.required(2usize)?,
        full_info: call.optional(3usize)?,
    };
    match api.move_userdata_file(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `viewFile`.
async fn serve_view_file<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = ViewFileParams {
        filename: call.required(0usize)?,
        subfolder: call.optional(1usize)?,
        type_: call.optional(2usize)?,
        fullpath: call.optional(3usize)?,
        format: call.optional(4usize)?,
        frame_rate: call.optional(5usize)?,
        workflow: call.optional(6usize)?,
        timestamp: call.optional(7usize)?,
        channel: call.optional(8usize)?,
        preview: call.optional(9usize)?,
        res: call.optional(10usize)?,
    };
    match api.view_file(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getWorkflowTemplates`.
async fn serve_get_workflow_templates<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        Some(api.authenticate_api_key_auth(call.context(), &credential_0).await?)
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        Some(api.authenticate_bearer_auth(call.context(), &credential_0).await?)
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        Some(api.authenticate_session_auth(call.context(), &credential_0).await?)
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        Some(api.authenticate_plain_session_auth(call.context(), &credential_0).await?)
    } else {
        None
    };
    match api.get_workflow_templates(call.context(), principal).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `listWorkflows`.
async fn serve_list_workflows<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = ListWorkflowsParams {
        limit: call.required(0usize)?,
        offset: call.required(1usize)?,
        name: call.optional(2usize)?,
        default_view: call.optional(3usize)?,
        sort: call.required(4usize)?,
        order: call.required(5usize)?,
        shared: call.required(6usize)?,
    };
    match api.list_workflows(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `createWorkflow`.
async fn serve_create_workflow<A: Api>(
    api: Arc<A>,
    mut call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    call.media_type(&["application/json"])?;
    let body = call.json().await?;
    match api.create_workflow(call.context(), principal, body).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `deleteWorkflow`.
async fn serve_delete_workflow<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = DeleteWorkflowParams {
        workflow_id: call.required(0usize)?,
    };
    match api.delete_workflow(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getWorkflow`.
async fn serve_get_workflow<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = GetWorkflowParams {
        workflow_id: call.required(0usize)?,
    };
    match api.get_workflow(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `updateWorkflow`.
async fn serve_update_workflow<A: Api>(
    api: Arc<A>,
    mut call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = UpdateWorkflowParams {
        workflow_id: call.required(0usize)?,
    };
    call.media_type(&["application/json"])?;
    let body = call.json().await?;
    match api.update_workflow(call.context(), principal, params, body).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getWorkflowContent`.
async fn serve_get_workflow_content<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = GetWorkflowContentParams {
        workflow_id: call.required(0usize)?,
        version: call.optional(1usize)?,
    };
    match api.get_workflow_content(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `forkWorkflow`.
async fn serve_fork_workflow<A: Api>(
    api: Arc<A>,
    mut call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = ForkWorkflowParams {
        workflow_id: call.required(0usize)?,
    };
    call.media_type(&["application/json"])?;
    let body = call.json().await?;
    match api.fork_workflow(call.context(), principal, params, body).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `listWorkflowVersions`.
async fn serve_list_workflow_versions<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = ListWorkflowVersionsParams {
        workflow_id: call.required(0usize)?,
        limit: call.required(1usize)?,
        offset: call.required(2usize)?,
    };
    match api.list_workflow_versions(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `createWorkflowVersion`.
async fn serve_create_workflow_version<A: Api>(
    api: Arc<A>,
    mut call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = CreateWorkflowVersionParams {
        workflow_id: call.required(0usize)?,
    };
    call.media_type(&["application/json"])?;
    let body = call.json().await?;
    match api.create_workflow_version(call.context(), principal, params, body).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `connectApiWebSocket`.
async fn serve_connect_api_web_socket<A: Api>(
    api: Arc<A>,
    mut call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `token` in the query or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = ConnectApiWebSocketParams {
        client_id: call.optional(0usize)?,
    };
    let upgrade = call.web_socket()?;
    match api.connect_api_web_socket(call.context(), principal, params, upgrade).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `connectWebSocket`.
async fn serve_connect_web_socket<A: Api>(
    api: Arc<A>,
    mut call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "__Host-comfy-cloud"))
    {
        api.authenticate_session_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Cookie, "comfy-cloud"))
    {
        api.authenticate_plain_session_auth(call.context(), &credential_0).await?
    } else {
        return Err(
            call
                .unauthenticated(
                    "`X-API-Key` in the header or `Authorization: Bearer …` or `token` in the query or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = ConnectWebSocketParams {
        client_id: call.optional(0usize)?,
    };
    let upgrade = call.web_socket()?;
    match api.connect_web_socket(call.context(), principal, params, upgrade).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}

/// The schemas of what the operations take.
pub mod schemas {
    // Not every contract has all of them.
    #[allow(unused_imports)]
    use openapi_runtime::schema::{Format, Inputs, Literal, Pattern, Rule, Schema, types};

    /// What each operation takes, in the order of [`super::OPERATIONS`].
    pub static INPUTS: [Inputs; 64] = [
        Inputs {
            parameters: &[
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::INTEGER), Rule::Minimum(Literal::Whole(1)), Rule::Maximum(Literal::Whole(500))],
                &[Rule::Type(types::INTEGER), Rule::Minimum(Literal::Whole(0))],
                &[Rule::Ref(&SCHEMA_2)],
                &[Rule::Ref(&SCHEMA_1)],
                &[Rule::Type(types::BOOLEAN)],
                &[Rule::Ref(&SCHEMA_0)],
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::STRING)],
            ],
            ..Inputs::NONE
        },
        Inputs {
            parts: &[
                None,
                Some(&[Rule::Ref(&SCHEMA_0)]),
                Some(&[Rule::Type(types::STRING), Rule::Format(Format::Uuid)]),
                Some(&[Rule::Type(types::STRING)]),
                Some(&[Rule::Type(types::STRING), Rule::MaxLength(512)]),
                Some(&[Rule::Type(types::STRING), Rule::Format(Format::Uuid)]),
                Some(&[Rule::Type(types::STRING)]),
                Some(&[Rule::Type(types::STRING)]),
            ],
            part_lists: &[None, None, None, None, None, None, Some(&[Rule::MaxItems(256)]), None],
            body: Some(&[Rule::Ref(&SCHEMA_3)]),
            ..Inputs::NONE
        },
        Inputs { body: Some(&[Rule::Ref(&SCHEMA_4)]), ..Inputs::NONE },
        Inputs { body: Some(&[Rule::Ref(&SCHEMA_5)]), ..Inputs::NONE },
        Inputs { parameters: &[&[Rule::Ref(&SCHEMA_6)]], ..Inputs::NONE },
        Inputs { parameters: &[&[Rule::Type(types::STRING), Rule::Format(Format::Uri)]], ..Inputs::NONE },
        Inputs {
            parameters: &[
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::INTEGER), Rule::Minimum(Literal::Whole(1)), Rule::Maximum(Literal::Whole(1000))],
                &[Rule::Type(types::BOOLEAN)],
            ],
            ..Inputs::NONE
        },
        Inputs { parameters: &[&[Rule::Type(types::STRING), Rule::Format(Format::Uuid)]], ..Inputs::NONE },
        Inputs { parameters: &[&[Rule::Type(types::STRING), Rule::Format(Format::Uuid)]], ..Inputs::NONE },
        Inputs {
            parameters: &[&[Rule::Type(types::STRING), Rule::Format(Format::Uuid)]],
            body: Some(&[Rule::Ref(&SCHEMA_7)]),
            ..Inputs::NONE
        },
        Inputs {
            parameters: &[&[Rule::Type(types::STRING), Rule::Format(Format::Uuid)], &[Rule::Ref(&SCHEMA_8)]],
            ..Inputs::NONE
        },
        Inputs {
            parameters: &[&[Rule::Type(types::STRING), Rule::Format(Format::Uuid)]],
            body: Some(&[Rule::Ref(&SCHEMA_9)]),
            ..Inputs::NONE
        },
        Inputs {
            parameters: &[&[Rule::Type(types::STRING), Rule::Format(Format::Uuid)]],
            body: Some(&[Rule::Ref(&SCHEMA_10)]),
            ..Inputs::NONE
        },
        Inputs::NONE,
        Inputs {
            parameters: &[&[Rule::Type(types::STRING)], &[Rule::Type(types::INTEGER)], &[Rule::Type(types::STRING)]],
            ..Inputs::NONE
        },
        Inputs { parameters: &[&[Rule::Type(types::STRING)]], ..Inputs::NONE },
        Inputs::NONE,
        Inputs { parameters: &[&[Rule::Type(types::STRING)]], ..Inputs::NONE },
        Inputs::NONE,
        Inputs { parameters: &[&[Rule::Type(types::STRING)]], ..Inputs::NONE },
        Inputs { parameters: &[&[Rule::Type(types::INTEGER)], &[Rule::Type(types::INTEGER)]], ..Inputs::NONE },
        Inputs { body: Some(&[Rule::Ref(&SCHEMA_11)]), ..Inputs::NONE },
        Inputs { parameters: &[&[Rule::Type(types::STRING)]], ..Inputs::NONE },
        Inputs { parameters: &[&[Rule::Type(types::INTEGER)], &[Rule::Type(types::INTEGER)]], ..Inputs::NONE },
        Inputs { parameters: &[&[Rule::Type(types::STRING)]], ..Inputs::NONE },
        Inputs::NONE,
        Inputs { parameters: &[&[Rule::Type(types::STRING), Rule::Format(Format::Uuid)]], ..Inputs::NONE },
        Inputs {
            parameters: &[
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::STRING)],
                &[Rule::Ref(&SCHEMA_14)],
                &[Rule::Ref(&SCHEMA_13)],
                &[Rule::Ref(&SCHEMA_12)],
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::INTEGER), Rule::Minimum(Literal::Whole(0))],
                &[Rule::Type(types::INTEGER), Rule::Minimum(Literal::Whole(1)), Rule::Maximum(Literal::Whole(1000))],
            ],
            ..Inputs::NONE
        },
        Inputs { body: Some(&[Rule::Ref(&SCHEMA_15)]), ..Inputs::NONE },
        Inputs { parameters: &[&[Rule::Type(types::STRING), Rule::Format(Format::Uuid)]], ..Inputs::NONE },
        Inputs { parameters: &[&[Rule::Type(types::STRING), Rule::Format(Format::Uuid)]], ..Inputs::NONE },
        Inputs {
            parameters: &[
                &[Rule::Type(types::STRING), Rule::Format(Format::Uuid)],
                &[Rule::Type(types::INTEGER), Rule::Minimum(Literal::Whole(0))],
                &[Rule::Type(types::INTEGER), Rule::Minimum(Literal::Whole(1)), Rule::Maximum(Literal::Whole(500))],
            ],
            ..Inputs::NONE
        },
        Inputs { parameters: &[&[Rule::Type(types::STRING), Rule::Format(Format::Uuid)]], ..Inputs::NONE },
        Inputs::NONE,
        Inputs::NONE,
        Inputs { body: Some(&[Rule::Ref(&SCHEMA_16)]), ..Inputs::NONE },
        Inputs::NONE,
        Inputs { body: Some(&[Rule::Ref(&SCHEMA_17)]), ..Inputs::NONE },
        Inputs::NONE,
        Inputs {
            parameters: &[
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::INTEGER), Rule::Minimum(Literal::Whole(1)), Rule::Maximum(Literal::Whole(1000))],
                &[Rule::Type(types::INTEGER), Rule::Minimum(Literal::Whole(0))],
                &[Rule::Ref(&SCHEMA_18)],
                &[Rule::Type(types::BOOLEAN)],
                &[Rule::Type(types::BOOLEAN)],
            ],
            ..Inputs::NONE
        },
        Inputs {
            parameters: &[
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::STRING), Rule::Format(Format::DateTime)],
                &[Rule::Type(types::STRING), Rule::Format(Format::DateTime)],
                &[Rule::Ref(&SCHEMA_19)],
                &[Rule::Type(types::INTEGER), Rule::Minimum(Literal::Whole(0))],
                &[Rule::Type(types::INTEGER), Rule::Minimum(Literal::Whole(1)), Rule::Maximum(Literal::Whole(100))],
            ],
            ..Inputs::NONE
        },
        Inputs { parameters: &[&[Rule::Type(types::STRING), Rule::Format(Format::Uuid)]], ..Inputs::NONE },
        Inputs { parameters: &[&[Rule::Type(types::STRING), Rule::Format(Format::Uuid)]], ..Inputs::NONE },
        Inputs {
            parts: &[None, Some(&[Rule::Type(types::STRING)]), Some(&[Rule::Type(types::STRING)]), Some(&[Rule::Type(types::STRING)])],
            ..Inputs::NONE
        },
        Inputs { parts: &[None, Some(&[Rule::Type(types::STRING)])], ..Inputs::NONE },
        Inputs::NONE,
        Inputs {
            parameters: &[
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::BOOLEAN)],
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::STRING)],
            ],
            ..Inputs::NONE
        },
        Inputs { parameters: &[&[Rule::Type(types::STRING)]], ..Inputs::NONE },
        Inputs { parameters: &[&[Rule::Type(types::STRING)]], ..Inputs::NONE },
        Inputs {
            parameters: &[&[Rule::Type(types::STRING)], &[Rule::Type(types::BOOLEAN)], &[Rule::Type(types::STRING)]],
            ..Inputs::NONE
        },
        Inputs {
            parameters: &[
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::BOOLEAN)],
                &[Rule::Type(types::STRING)],
            ],
            ..Inputs::NONE
        },
        Inputs {
            parameters: &[
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::INTEGER), Rule::Minimum(Literal::Whole(64)), Rule::Maximum(Literal::Whole(1024))],
            ],
            ..Inputs::NONE
        },
        Inputs::NONE,
        Inputs {
            parameters: &[
                &[Rule::Type(types::INTEGER), Rule::Minimum(Literal::Whole(1)), Rule::Maximum(Literal::Whole(100))],
                &[Rule::Type(types::INTEGER), Rule::Minimum(Literal::Whole(0))],
                &[Rule::Type(types::STRING)],
                &[Rule::Ref(&SCHEMA_22)],
                &[Rule::Ref(&SCHEMA_21)],
                &[Rule::Ref(&SCHEMA_20)],
                &[Rule::Type(types::BOOLEAN)],
            ],
            ..Inputs::NONE
        },
        Inputs { body: Some(&[Rule::Ref(&SCHEMA_23)]), ..Inputs::NONE },
        Inputs { parameters: &[&[Rule::Type(types::STRING), Rule::Format(Format::Uuid)]], ..Inputs::NONE },
        Inputs { parameters: &[&[Rule::Type(types::STRING), Rule::Format(Format::Uuid)]], ..Inputs::NONE },
        Inputs {
            parameters: &[&[Rule::Type(types::STRING), Rule::Format(Format::Uuid)]],
            body: Some(&[Rule::Ref(&SCHEMA_24)]),
            ..Inputs::NONE
        },
        Inputs {
            parameters: &[
                &[Rule::Type(types::STRING), Rule::Format(Format::Uuid)],
                &[Rule::Type(types::INTEGER), Rule::Minimum(Literal::Whole(1))],
            ],
            ..Inputs::NONE
        },
        Inputs {
            parameters: &[&[Rule::Type(types::STRING), Rule::Format(Format::Uuid)]],
            body: Some(&[Rule::Ref(&SCHEMA_25)]),
            ..Inputs::NONE
        },
        Inputs {
            parameters: &[
                &[Rule::Type(types::STRING), Rule::Format(Format::Uuid)],
                &[Rule::Type(types::INTEGER), Rule::Minimum(Literal::Whole(1)), Rule::Maximum(Literal::Whole(100))],
                &[Rule::Type(types::INTEGER), Rule::Minimum(Literal::Whole(0))],
            ],
            ..Inputs::NONE
        },
        Inputs {
            parameters: &[&[Rule::Type(types::STRING), Rule::Format(Format::Uuid)]],
            body: Some(&[Rule::Ref(&SCHEMA_26)]),
            ..Inputs::NONE
        },
        Inputs { parameters: &[&[Rule::Type(types::STRING), Rule::MaxLength(128)]], ..Inputs::NONE },
        Inputs { parameters: &[&[Rule::Type(types::STRING), Rule::MaxLength(128)]], ..Inputs::NONE },
    ];

    /// `ContentHash`
    static SCHEMA_0: Schema = &[Rule::Type(types::STRING), Rule::Pattern(&PATTERN_0)];

    /// `ListAssetsOrder`
    static SCHEMA_1: Schema = &[Rule::Type(types::STRING), Rule::Enum(&[Literal::Text("asc"), Literal::Text("desc")])];

    /// `ListAssetsSort`
    static SCHEMA_2: Schema = &[
        Rule::Type(types::STRING),
        Rule::Enum(&[
            Literal::Text("name"),
            Literal::Text("created_at"),
            Literal::Text("updated_at"),
            Literal::Text("size"),
            Literal::Text("last_access_time"),
        ]),
    ];

    /// `UploadAssetBody`
    static SCHEMA_3: Schema = &[
        Rule::Type(types::OBJECT),
        Rule::Required(&["url", "name"]),
        Rule::Properties(&[
            ("name", &[Rule::Ref(&SCHEMA_27)]),
            ("preview_id", &[Rule::Type(types::STRING), Rule::Format(Format::Uuid)]),
            ("tags", &[Rule::Type(types::ARRAY), Rule::MaxItems(256), Rule::Items(0, &[Rule::Type(types::STRING)])]),
            ("url", &[Rule::Type(types::STRING), Rule::Format(Format::Uri)]),
            ("user_metadata", &[Rule::Type(types::OBJECT)]),
        ]),
    ];

    /// `CreateAssetDownloadBody`
    static SCHEMA_4: Schema = &[
        Rule::Type(types::OBJECT),
        Rule::Required(&["source_url"]),
        Rule::Properties(&[
            ("preview_id", &[Rule::Type(types::STRING), Rule::Format(Format::Uuid)]),
            ("source_url", &[Rule::Type(types::STRING), Rule::Format(Format::Uri)]),
            ("tags", &[Rule::Type(types::ARRAY), Rule::MaxItems(256), Rule::Items(0, &[Rule::Type(types::STRING)])]),
            ("user_metadata", &[Rule::Type(types::OBJECT)]),
        ]),
    ];

    /// `CreateAssetFromHashBody`
    static SCHEMA_5: Schema = &[
        Rule::Type(types::OBJECT),
        Rule::Required(&["hash", "tags"]),
        Rule::Properties(&[
            ("hash", &[Rule::Ref(&SCHEMA_0)]),
            ("mime_type", &[Rule::Type(types::STRING)]),
            ("name", &[Rule::Ref(&SCHEMA_27)]),
            (
                "tags",
                &[Rule::Type(types::ARRAY), Rule::MinItems(1), Rule::MaxItems(256), Rule::Items(0, &[Rule::Type(types::STRING)])],
            ),
            ("user_metadata", &[Rule::Type(types::OBJECT)]),
        ]),
    ];

    /// `Blake3Hash`
    static SCHEMA_6: Schema = &[Rule::Type(types::STRING), Rule::Pattern(&PATTERN_1)];

    /// `UpdateAssetBody`
    static SCHEMA_7: Schema = &[
        Rule::Type(types::OBJECT),
        Rule::MinProperties(1),
        Rule::Properties(&[
            ("mime_type", &[Rule::Type(types::STRING)]),
            ("name", &[Rule::Ref(&SCHEMA_27)]),
            ("preview_id", &[Rule::Type(types::STRING), Rule::Format(Format::Uuid)]),
            ("tags", &[Rule::Type(types::ARRAY), Rule::MaxItems(256), Rule::Items(0, &[Rule::Type(types::STRING)])]),
            ("user_metadata", &[Rule::Type(types::OBJECT)]),
        ]),
    ];

    /// `GetAssetContentDisposition`
    static SCHEMA_8: Schema = &[Rule::Type(types::STRING), Rule::Enum(&[Literal::Text("inline"), Literal::Text("attachment")])];

    /// `RemoveAssetTagsBody`
    static SCHEMA_9: Schema = &[
        Rule::Type(types::OBJECT),
        Rule::Required(&["tags"]),
        Rule::Properties(&[(
            "tags",
            &[Rule::Type(types::ARRAY), Rule::MinItems(1), Rule::MaxItems(256), Rule::Items(0, &[Rule::Type(types::STRING)])],
        )]),
    ];

    /// `AddAssetTagsBody`
    static SCHEMA_10: Schema = &[
        Rule::Type(types::OBJECT),
        Rule::Required(&["tags"]),
        Rule::Properties(&[(
            "tags",
            &[Rule::Type(types::ARRAY), Rule::MinItems(1), Rule::MaxItems(256), Rule::Items(0, &[Rule::Type(types::STRING)])],
        )]),
    ];

    /// `HistoryManageRequest`
    static SCHEMA_11: Schema = &[
        Rule::Type(types::OBJECT),
        Rule::Properties(&[
            ("clear", &[Rule::Type(types::BOOLEAN)]),
            ("delete", &[Rule::Type(types::ARRAY), Rule::Items(0, &[Rule::Type(types::STRING)])]),
        ]),
        Rule::AdditionalProperties { names: &["clear", "delete"], patterns: &[], schema: &[Rule::Never("additionalProperties")] },
    ];

    /// `ListJobsSortOrder`
    static SCHEMA_12: Schema = &[Rule::Type(types::STRING), Rule::Enum(&[Literal::Text("asc"), Literal::Text("desc")])];

    /// `ListJobsSortBy`
    static SCHEMA_13: Schema = &[Rule::Type(types::STRING), Rule::Enum(&[Literal::Text("create_time"), Literal::Text("execution_time")])];

    /// `ListJobsOutputType`
    static SCHEMA_14: Schema = &[
        Rule::Type(types::STRING),
        Rule::Enum(&[Literal::Text("image"), Literal::Text("video"), Literal::Text("audio"), Literal::Text("3d")]),
    ];

    /// `CancelJobsRequest`
    static SCHEMA_15: Schema = &[
        Rule::Type(types::OBJECT),
        Rule::Required(&["job_ids"]),
        Rule::Properties(&[(
            "job_ids",
            &[
                Rule::Type(types::ARRAY),
                Rule::MinItems(1),
                Rule::MaxItems(1000),
                Rule::Items(0, &[Rule::Type(types::STRING), Rule::Format(Format::Uuid)]),
            ],
        )]),
    ];

    /// `PromptRequest`
    static SCHEMA_16: Schema = &[
        Rule::Type(types::OBJECT),
        Rule::Required(&["prompt"]),
        Rule::Properties(&[
            ("client_id", &[Rule::Type(types::STRING | types::NULL)]),
            ("extra_data", &[Rule::Type(types::OBJECT)]),
            ("front", &[Rule::Type(types::BOOLEAN)]),
            ("number", &[Rule::Type(types::NUMBER)]),
            ("partial_execution_targets", &[Rule::Type(types::ARRAY | types::NULL), Rule::Items(0, &[Rule::Type(types::STRING)])]),
            ("prompt", &[Rule::Type(types::OBJECT)]),
            ("prompt_id", &[Rule::Type(types::STRING | types::NULL), Rule::Format(Format::Uuid)]),
            ("workflow_id", &[Rule::AllOf(&[&[Rule::Ref(&SCHEMA_28)]])]),
        ]),
    ];

    /// `QueueManageRequest`
    static SCHEMA_17: Schema = &[
        Rule::Type(types::OBJECT),
        Rule::Properties(&[
            ("clear", &[Rule::Type(types::BOOLEAN)]),
            ("delete", &[Rule::Type(types::ARRAY), Rule::Items(0, &[Rule::Type(types::STRING)])]),
        ]),
        Rule::AdditionalProperties { names: &["clear", "delete"], patterns: &[], schema: &[Rule::Never("additionalProperties")] },
    ];

    /// `ListTagsOrder`
    static SCHEMA_18: Schema = &[Rule::Type(types::STRING), Rule::Enum(&[Literal::Text("count_desc"), Literal::Text("name_asc")])];

    /// `ListTasksSortOrder`
    static SCHEMA_19: Schema = &[Rule::Type(types::STRING), Rule::Enum(&[Literal::Text("asc"), Literal::Text("desc")])];

    /// `ListWorkflowsOrder`
    static SCHEMA_20: Schema = &[Rule::Type(types::STRING), Rule::Enum(&[Literal::Text("asc"), Literal::Text("desc")])];

    /// `ListWorkflowsSort`
    static SCHEMA_21: Schema = &[
        Rule::Type(types::STRING),
        Rule::Enum(&[Literal::Text("create_time"), Literal::Text("update_time"), Literal::Text("name")]),
    ];

    /// `WorkflowView`
    static SCHEMA_22: Schema = &[Rule::Type(types::STRING), Rule::Enum(&[Literal::Text("workflow"), Literal::Text("app")])];

    /// `CreateWorkflowRequest`
    static SCHEMA_23: Schema = &[
        Rule::Type(types::OBJECT),
        Rule::Required(&["workflow_json"]),
        Rule::Properties(&[
            ("default_view", &[Rule::Ref(&SCHEMA_22)]),
            ("description", &[Rule::Ref(&SCHEMA_31)]),
            ("forked_from_workflow_id", &[Rule::Type(types::STRING)]),
            ("forked_from_workflow_version_id", &[Rule::Type(types::STRING)]),
            ("name", &[Rule::Ref(&SCHEMA_30)]),
            ("visibility", &[Rule::Ref(&SCHEMA_29)]),
            ("workflow_json", &[Rule::Type(types::OBJECT)]),
        ]),
    ];

    /// `UpdateWorkflowRequest`
    static SCHEMA_24: Schema = &[
        Rule::Type(types::OBJECT),
        Rule::Properties(&[
            ("default_view", &[Rule::Ref(&SCHEMA_22)]),
            ("description", &[Rule::Ref(&SCHEMA_31)]),
            ("name", &[Rule::Ref(&SCHEMA_30)]),
            ("visibility", &[Rule::Ref(&SCHEMA_29)]),
        ]),
    ];

    /// `ForkWorkflowRequest`
    static SCHEMA_25: Schema = &[
        Rule::Type(types::OBJECT),
        Rule::Required(&["source_version"]),
        Rule::Properties(&[
            ("name", &[Rule::Ref(&SCHEMA_30)]),
            ("source_version", &[Rule::Type(types::INTEGER), Rule::Minimum(Literal::Whole(1))]),
        ]),
    ];

    /// `CreateWorkflowVersionRequest`
    static SCHEMA_26: Schema = &[
        Rule::Type(types::OBJECT),
        Rule::Required(&["base_version", "workflow_json"]),
        Rule::Properties(&[
            ("base_version", &[Rule::Type(types::INTEGER), Rule::Minimum(Literal::Whole(1))]),
            ("workflow_json", &[Rule::Type(types::OBJECT)]),
        ]),
    ];

    /// `AssetName`
    static SCHEMA_27: Schema = &[Rule::Type(types::STRING), Rule::MinLength(1), Rule::MaxLength(512)];

    /// `PromptRequestWorkflowId`
    static SCHEMA_28: Schema = &[Rule::Type(types::STRING), Rule::MaxLength(256)];

    /// `WorkflowVisibility`
    static SCHEMA_29: Schema = &[Rule::Type(types::STRING), Rule::Enum(&[Literal::Text("private"), Literal::Text("everyone")])];

    /// `WorkflowName`
    static SCHEMA_30: Schema = &[Rule::Type(types::STRING), Rule::MinLength(1), Rule::MaxLength(512)];

    /// `WorkflowDescription`
    static SCHEMA_31: Schema = &[Rule::Type(types::STRING), Rule::MaxLength(16384)];

    static PATTERN_0: Pattern = Pattern::new("^(blake3|sha256):[a-f0-9]{64}$");

    static PATTERN_1: Pattern = Pattern::new("^blake3:[a-f0-9]{64}$");
}
