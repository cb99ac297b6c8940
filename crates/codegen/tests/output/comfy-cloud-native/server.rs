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
    /// Finds the caller who shows this credential (`ApiKeyAuth`). An API key.
    fn authenticate_api_key_auth(
        &self,
        context: &Context,
        credential: &str,
    ) -> impl Future<
        Output = Result<Self::Principal, openapi_runtime::AuthError>,
    > + Send;
    /// Finds the caller who shows this credential (`BasicAuth`). The password is that of the listener, or an API key; the name is not looked at.
    fn authenticate_basic_auth(
        &self,
        context: &Context,
        credential: &str,
    ) -> impl Future<
        Output = Result<Self::Principal, openapi_runtime::AuthError>,
    > + Send;
    /// Finds the caller who shows this credential (`BearerAuth`). An API key.
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
    /// Finds the caller who shows this credential (`TokenAuth`). The password of the listener, an API key, or a token of `keys create --native`. On the main listener it
    /// stands in the path.
    fn authenticate_token_auth(
        &self,
        context: &Context,
        credential: &str,
    ) -> impl Future<
        Output = Result<Self::Principal, openapi_runtime::AuthError>,
    > + Send;
    /// A fault as a [`types::ErrorResponse`].
    fn fault_as_error_response(&self, fault: &Fault) -> types::ErrorResponse;
    /// Embeddings
    ///
    /// The models of the folder `embeddings`, without their extensions.
    ///
    /// `GET /embeddings`
    fn get_embeddings(
        &self,
        context: &Context,
        principal: Self::Principal,
    ) -> impl Future<Output = Result<GetEmbeddingsSuccess, GetEmbeddingsError>> + Send;
    /// Folders of models, the newer form
    ///
    /// As `/models`; a folder's path is its name, since no path of a worker is shown.
    ///
    /// `GET /experiment/models`
    fn get_model_folders_with_paths(
        &self,
        context: &Context,
        principal: Self::Principal,
    ) -> impl Future<
        Output = Result<GetModelFoldersWithPathsSuccess, GetModelFoldersWithPathsError>,
    > + Send;
    /// A picture of a model
    ///
    /// The picture that a worker or the public library has, as WebP.
    ///
    /// `GET /experiment/models/preview/{folder}/{path_index}/{filename}`
    fn get_model_preview(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetModelPreviewParams,
    ) -> impl Future<
        Output = Result<GetModelPreviewSuccess, GetModelPreviewError>,
    > + Send;
    /// Models of a folder, the newer form
    ///
    /// As `/models/{folder}`, with the index of the path that each is below.
    ///
    /// `GET /experiment/models/{folder}`
    fn get_model_files_in_folder(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetModelFilesInFolderParams,
    ) -> impl Future<
        Output = Result<GetModelFilesInFolderSuccess, GetModelFilesInFolderError>,
    > + Send;
    /// Scripts of the page
    ///
    /// Always empty, since this server has no page to extend.
    ///
    /// `GET /extensions`
    fn get_extensions(
        &self,
        context: &Context,
        principal: Self::Principal,
    ) -> impl Future<Output = Result<GetExtensionsSuccess, GetExtensionsError>> + Send;
    /// What the server supports
    ///
    /// As the websocket says it.
    ///
    /// `GET /features`
    fn get_features(
        &self,
        context: &Context,
        principal: Self::Principal,
    ) -> impl Future<Output = Result<GetFeaturesSuccess, GetFeaturesError>> + Send;
    /// Unload models
    ///
    /// Acts on workers that are the caller's alone; where others use a worker too, nothing happens.
    ///
    /// `POST /free`
    fn free_memory(
        &self,
        context: &Context,
        principal: Self::Principal,
        body: types::FreeRequest,
    ) -> impl Future<Output = Result<FreeMemorySuccess, FreeMemoryError>> + Send;
    /// Subgraph blueprints
    ///
    /// What the workers offer, without the data.
    ///
    /// `GET /global_subgraphs`
    fn get_global_subgraphs(
        &self,
        context: &Context,
        principal: Self::Principal,
    ) -> impl Future<
        Output = Result<GetGlobalSubgraphsSuccess, GetGlobalSubgraphsError>,
    > + Send;
    /// One subgraph blueprint
    ///
    /// With its data.
    ///
    /// `GET /global_subgraphs/{id}`
    fn get_global_subgraph(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetGlobalSubgraphParams,
    ) -> impl Future<
        Output = Result<GetGlobalSubgraphSuccess, GetGlobalSubgraphError>,
    > + Send;
    /// What has run
    ///
    /// The caller's ended jobs with workflow, outputs and messages, the oldest first.
    ///
    /// `GET /history`
    fn get_history_map(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetHistoryMapParams,
    ) -> impl Future<Output = Result<GetHistoryMapSuccess, GetHistoryMapError>> + Send;
    /// Forget what has run
    ///
    /// `clear` forgets all ended jobs of the caller's, `delete` those that are named. Their outputs stay.
    ///
    /// `POST /history`
    fn manage_history(
        &self,
        context: &Context,
        principal: Self::Principal,
        body: types::HistoryManageRequest,
    ) -> impl Future<Output = Result<ManageHistorySuccess, ManageHistoryError>> + Send;
    /// One job that has run
    ///
    /// Empty while the job has not ended, and when there is none.
    ///
    /// `GET /history/{prompt_id}`
    fn get_history_map_for_prompt(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetHistoryMapForPromptParams,
    ) -> impl Future<
        Output = Result<GetHistoryMapForPromptSuccess, GetHistoryMapForPromptError>,
    > + Send;
    /// Files of a kind
    ///
    /// The caller's newest 1 000 assets with the tag.
    ///
    /// `GET /internal/files/{directory_type}`
    fn get_files(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetFilesParams,
    ) -> impl Future<Output = Result<GetFilesSuccess, GetFilesError>> + Send;
    /// Folders of the system
    ///
    /// No path of the server or of a worker is shown.
    ///
    /// `GET /internal/folder_paths`
    fn get_folder_paths(
        &self,
        context: &Context,
        principal: Self::Principal,
    ) -> impl Future<Output = Result<GetFolderPathsSuccess, GetFolderPathsError>> + Send;
    /// The log
    ///
    /// What happened to the caller's jobs, a line each; nothing of the server or of others.
    ///
    /// `GET /internal/logs`
    fn get_logs(
        &self,
        context: &Context,
        principal: Self::Principal,
    ) -> impl Future<Output = Result<GetLogsSuccess, GetLogsError>> + Send;
    /// The log, line by line
    ///
    /// As `/internal/logs`.
    ///
    /// `GET /internal/logs/raw`
    fn get_raw_logs(
        &self,
        context: &Context,
        principal: Self::Principal,
    ) -> impl Future<Output = Result<GetRawLogsSuccess, GetRawLogsError>> + Send;
    /// Follow the log
    ///
    /// Accepted, and nothing follows: the log changes only as jobs do, which the websocket tells.
    ///
    /// `PATCH /internal/logs/subscribe`
    fn subscribe_logs(
        &self,
        context: &Context,
        principal: Self::Principal,
        body: ::serde_json::Map<String, ::serde_json::Value>,
    ) -> impl Future<Output = Result<SubscribeLogsSuccess, SubscribeLogsError>> + Send;
    /// Stop what runs
    ///
    /// With `{"prompt_id": "..."}` as its body, stops that job; that there is no such job is no error. Without, stops
    /// exactly one: the caller's job that has run the longest, else the one that has waited the longest.
    ///
    /// `POST /interrupt`
    fn interrupt_job(
        &self,
        context: &Context,
        principal: Self::Principal,
        body: openapi_runtime::BodyStream,
    ) -> impl Future<Output = Result<InterruptJobSuccess, InterruptJobError>> + Send;
    /// Folders of models
    ///
    /// The folders that the workers or the public library have.
    ///
    /// `GET /models`
    fn get_model_folders(
        &self,
        context: &Context,
        principal: Self::Principal,
    ) -> impl Future<
        Output = Result<GetModelFoldersSuccess, GetModelFoldersError>,
    > + Send;
    /// Models of a folder
    ///
    /// The models that the caller's workers or the public library have.
    ///
    /// `GET /models/{folder}`
    fn get_models_in_folder(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetModelsInFolderParams,
    ) -> impl Future<
        Output = Result<GetModelsInFolderSuccess, GetModelsInFolderError>,
    > + Send;
    /// What nodes the workers have
    ///
    /// The node classes of the workers that the caller may use. Where a file is to be chosen, the choices are the caller's files tagged `input`.
    ///
    /// `GET /object_info`
    fn get_node_info(
        &self,
        context: &Context,
        principal: Self::Principal,
    ) -> impl Future<Output = Result<GetNodeInfoSuccess, GetNodeInfoError>> + Send;
    /// One node class
    ///
    /// As in `/object_info`; an empty object when no worker has the class.
    ///
    /// `GET /object_info/{node_class}`
    fn get_node_info_of_class(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetNodeInfoOfClassParams,
    ) -> impl Future<
        Output = Result<GetNodeInfoOfClassSuccess, GetNodeInfoOfClassError>,
    > + Send;
    /// How much waits
    ///
    /// How many of the caller's jobs wait or run.
    ///
    /// `GET /prompt`
    fn get_prompt_info(
        &self,
        context: &Context,
        principal: Self::Principal,
    ) -> impl Future<Output = Result<GetPromptInfoSuccess, GetPromptInfoError>> + Send;
    /// Submit a workflow
    ///
    /// Queues a workflow in API format and answers at once; the job is durable when the answer is sent. `front`
    /// puts it before the caller's own waiting jobs, and no other user's. Inputs that name a file of the
    /// caller's - by the name that an upload answered with, by its own name, or by the name of an output - are
    /// brought to the worker before the run.
    ///
    /// `POST /prompt`
    fn execute_prompt(
        &self,
        context: &Context,
        principal: Self::Principal,
        body: types::PromptRequest,
    ) -> impl Future<Output = Result<ExecutePromptSuccess, ExecutePromptError>> + Send;
    /// What waits and runs
    ///
    /// The caller's jobs that have not ended, the first in turn first.
    ///
    /// `GET /queue`
    fn get_queue_info(
        &self,
        context: &Context,
        principal: Self::Principal,
    ) -> impl Future<Output = Result<GetQueueInfoSuccess, GetQueueInfoError>> + Send;
    /// Take jobs out of the queue
    ///
    /// `clear` takes out all of the caller's that wait, `delete` those of them that are named. What runs goes on; `/interrupt` stops it.
    ///
    /// `POST /queue`
    fn manage_queue(
        &self,
        context: &Context,
        principal: Self::Principal,
        body: types::QueueManageRequest,
    ) -> impl Future<Output = Result<ManageQueueSuccess, ManageQueueError>> + Send;
    /// All settings
    ///
    /// An empty object when there are none.
    ///
    /// `GET /settings`
    fn get_settings(
        &self,
        context: &Context,
        principal: Self::Principal,
    ) -> impl Future<Output = Result<GetSettingsSuccess, GetSettingsError>> + Send;
    /// Change several settings
    ///
    /// Those that are named are replaced; the others stay. When the file `comfy.settings.json` is there and is not a
    /// JSON object, nothing is changed (400).
    ///
    /// `POST /settings`
    fn post_settings(
        &self,
        context: &Context,
        principal: Self::Principal,
        body: ::serde_json::Map<String, ::serde_json::Value>,
    ) -> impl Future<Output = Result<PostSettingsSuccess, PostSettingsError>> + Send;
    /// One setting
    ///
    /// Null when it is not set.
    ///
    /// `GET /settings/{id}`
    fn get_setting(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetSettingParams,
    ) -> impl Future<Output = Result<GetSettingSuccess, GetSettingError>> + Send;
    /// Change one setting
    ///
    /// The body is its value. As `postSettings`, it changes nothing over a file that is not a JSON object.
    ///
    /// `POST /settings/{id}`
    fn post_setting(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: PostSettingParams,
        body: ::serde_json::Value,
    ) -> impl Future<Output = Result<PostSettingSuccess, PostSettingError>> + Send;
    /// The system
    ///
    /// Memory of the server, and the devices of the workers that the caller may use.
    ///
    /// `GET /system_stats`
    fn get_system_stats(
        &self,
        context: &Context,
        principal: Self::Principal,
    ) -> impl Future<Output = Result<GetSystemStatsSuccess, GetSystemStatsError>> + Send;
    /// Upload an input
    ///
    /// Takes images and any other file. What it answers is what a workflow names the file by.
    ///
    /// `POST /upload/image`
    fn upload_image(
        &self,
        context: &Context,
        principal: Self::Principal,
        body: UploadImageForm,
    ) -> impl Future<Output = Result<UploadImageSuccess, UploadImageError>> + Send;
    /// Upload a mask of an image
    ///
    /// The mask's transparency is given to the image that `original_ref` names, and the result is stored as a PNG.
    ///
    /// `POST /upload/mask`
    fn upload_mask(
        &self,
        context: &Context,
        principal: Self::Principal,
        body: UploadMaskForm,
    ) -> impl Future<Output = Result<UploadMaskSuccess, UploadMaskError>> + Send;
    /// List files of a folder
    ///
    /// Paths below the folder; with `full_info` objects; with `split` lists of the path and its parts.
    ///
    /// `GET /userdata`
    fn get_userdata(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetUserdataParams,
    ) -> impl Future<Output = Result<GetUserdataSuccess, GetUserdataError>> + Send;
    /// Delete a file
    ///
    /// The file is gone when this answers.
    ///
    /// `DELETE /userdata/{file}`
    fn delete_userdata_file(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: DeleteUserdataFileParams,
    ) -> impl Future<
        Output = Result<DeleteUserdataFileSuccess, DeleteUserdataFileError>,
    > + Send;
    /// Read a file
    ///
    /// The file's bytes.
    ///
    /// `GET /userdata/{file}`
    fn get_userdata_file(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetUserdataFileParams,
    ) -> impl Future<
        Output = Result<GetUserdataFileSuccess, GetUserdataFileError>,
    > + Send;
    /// Write a file
    ///
    /// The file is whole and durable when this answers. It has at most 16 MiB.
    ///
    /// `POST /userdata/{file}`
    fn post_userdata_file(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: PostUserdataFileParams,
        body: openapi_runtime::BodyStream,
    ) -> impl Future<
        Output = Result<PostUserdataFileSuccess, PostUserdataFileError>,
    > + Send;
    /// Rename a file
    ///
    /// The file is at its new path, and not at the old one, when this answers.
    ///
    /// `POST /userdata/{file}/move/{dest}`
    fn move_userdata_file(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: MoveUserdataFileParams,
    ) -> impl Future<
        Output = Result<MoveUserdataFileSuccess, MoveUserdataFileError>,
    > + Send;
    /// Where settings are kept
    ///
    /// The caller is the only user there is here.
    ///
    /// `GET /users`
    fn get_users(
        &self,
        context: &Context,
        principal: Self::Principal,
    ) -> impl Future<Output = Result<GetUsersSuccess, GetUsersError>> + Send;
    /// List files and folders
    ///
    /// Everything below a folder, folders first, by name.
    ///
    /// `GET /v2/userdata`
    fn list_userdata(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: ListUserdataParams,
    ) -> impl Future<Output = Result<ListUserdataSuccess, ListUserdataError>> + Send;
    /// View a file
    ///
    /// The bytes of a file of the caller's, or of a public one: by the name that an upload or the history has, or by
    /// any other name that it was ever given; where several match, the newest. `Range` and `If-None-Match` are honoured.
    /// With `channel`, `preview` or `res`, an image is converted.
    ///
    /// `GET /view`
    fn view_file(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: ViewFileParams,
    ) -> impl Future<Output = Result<ViewFileSuccess, ViewFileError>> + Send;
    /// What a model says of itself
    ///
    /// The `__metadata__` of a `.safetensors` file, from a worker that has it.
    ///
    /// `GET /view_metadata/{folder}`
    fn get_model_metadata(
        &self,
        context: &Context,
        principal: Self::Principal,
        params: GetModelMetadataParams,
    ) -> impl Future<
        Output = Result<GetModelMetadataSuccess, GetModelMetadataError>,
    > + Send;
    /// Templates of workflows
    ///
    /// The workers' templates by module.
    ///
    /// `GET /workflow_templates`
    fn get_workflow_templates(
        &self,
        context: &Context,
        principal: Self::Principal,
    ) -> impl Future<
        Output = Result<GetWorkflowTemplatesSuccess, GetWorkflowTemplatesError>,
    > + Send;
    /// Follow jobs as they run
    ///
    /// A websocket (RFC 6455). The first message is `status` with the connection's `sid`; then comes what happens to the
    /// caller's jobs, in ComfyUI's messages; of jobs that another `clientId` has submitted, nothing but `status`. Binary frames are previews (type 1; type 4 with metadata, for clients whose
    /// `feature_flags` announce `supports_preview_metadata`) and texts (type 3).
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
/// The parameters of `getModelPreview`.
#[derive(Clone, Debug)]
pub struct GetModelPreviewParams {
    /// A name of `/models`.
    pub folder: String,
    /// As `/experiment/models/{folder}` says it.
    pub path_index: i64,
    /// The model's name.
    pub filename: String,
}
/// The parameters of `getModelFilesInFolder`.
#[derive(Clone, Debug)]
pub struct GetModelFilesInFolderParams {
    /// A name of `/models`.
    pub folder: String,
}
/// The parameters of `getGlobalSubgraph`.
#[derive(Clone, Debug)]
pub struct GetGlobalSubgraphParams {
    /// A key of `/global_subgraphs`.
    pub id: String,
}
/// The parameters of `getHistoryMap`.
#[derive(Clone, Debug)]
pub struct GetHistoryMapParams {
    /// How many at the most, the newest; 64 when left out.
    pub max_items: Option<i64>,
    /// How many of the newest to skip; a negative value skips none.
    pub offset: Option<i64>,
}
/// The parameters of `getHistoryMapForPrompt`.
#[derive(Clone, Debug)]
pub struct GetHistoryMapForPromptParams {
    /// The job's id.
    pub prompt_id: String,
}
/// The parameters of `getFiles`.
#[derive(Clone, Debug)]
pub struct GetFilesParams {
    /// `input`, `output` or `temp`.
    pub directory_type: types::GetFilesDirectoryType,
}
/// The parameters of `getModelsInFolder`.
#[derive(Clone, Debug)]
pub struct GetModelsInFolderParams {
    /// A name of `/models`.
    pub folder: String,
}
/// The parameters of `getNodeInfoOfClass`.
#[derive(Clone, Debug)]
pub struct GetNodeInfoOfClassParams {
    /// Its name.
    pub node_class: String,
}
/// The parameters of `getSetting`.
#[derive(Clone, Debug)]
pub struct GetSettingParams {
    /// Its id.
    pub id: String,
}
/// The parameters of `postSetting`.
#[derive(Clone, Debug)]
pub struct PostSettingParams {
    /// Its id.
    pub id: String,
}
/// A part of the form that `uploadImage` takes.
#[derive(Debug)]
pub enum UploadImagePart {
    /// The file.
    Image(openapi_runtime::FilePart),
    /// Accepted and ignored. The newest file of a name is meant, and older ones stay under the names that their uploads answered with.
    Overwrite(String),
    /// Becomes a part of the file's name.
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
    /// The file.
    Image(openapi_runtime::FilePart),
    /// The image, as JSON - `filename`, `subfolder` and `type`.
    OriginalRef(String),
    /// Accepted and ignored. The newest file of a name is meant, and older ones stay under the names that their uploads answered with.
    Overwrite(String),
    /// Becomes a part of the file's name.
    Subfolder(String),
    /// Becomes a tag of the asset; `input` when left out.
    Type(String),
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
                    (2usize, value) => {
                        UploadMaskPart::Overwrite(value.parse("overwrite")?)
                    }
                    (3usize, value) => {
                        UploadMaskPart::Subfolder(value.parse("subfolder")?)
                    }
                    (4usize, value) => UploadMaskPart::Type(value.parse("type")?),
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
    /// The folder.
    pub dir: String,
    /// Whether files of folders below it are listed; `true` says yes, anything else no.
    pub recurse: Option<String>,
    /// Whether entries are objects with `path`, `size`, `modified` and `created`; `true` says yes, anything else no.
    pub full_info: Option<String>,
    /// Whether entries are lists; `true` says yes, anything else no.
    pub split: Option<String>,
}
/// The parameters of `deleteUserdataFile`.
#[derive(Clone, Debug)]
pub struct DeleteUserdataFileParams {
    /// Its path, its slashes percent-encoded or not.
    pub file: String,
}
/// The parameters of `getUserdataFile`.
#[derive(Clone, Debug)]
pub struct GetUserdataFileParams {
    /// Its path, its slashes percent-encoded or not.
    pub file: String,
}
/// The parameters of `postUserdataFile`.
#[derive(Clone, Debug)]
pub struct PostUserdataFileParams {
    /// Its path, its slashes percent-encoded or not.
    pub file: String,
    /// Whether a file that is there may be replaced; `false` says no, anything else yes.
    pub overwrite: Option<String>,
    /// Whether the answer is an object with `path`, `size` and `modified` instead of the path; `true` says yes, anything else no.
    pub full_info: Option<String>,
}
/// The parameters of `moveUserdataFile`.
#[derive(Clone, Debug)]
pub struct MoveUserdataFileParams {
    /// Its path, its slashes percent-encoded or not.
    pub file: String,
    /// The new path.
    pub dest: String,
    /// Whether a file that is there may be replaced; `false` says no, anything else yes.
    pub overwrite: Option<String>,
    /// Whether the answer is an object with `path`, `size` and `modified` instead of the path; `true` says yes, anything else no.
    pub full_info: Option<String>,
}
/// The parameters of `listUserdata`.
#[derive(Clone, Debug)]
pub struct ListUserdataParams {
    /// The folder; the whole tree when left out.
    pub path: Option<String>,
}
/// The parameters of `viewFile`.
#[derive(Clone, Debug)]
pub struct ViewFileParams {
    /// The name.
    pub filename: String,
    /// A file of this folder is preferred over others of the name.
    pub subfolder: Option<String>,
    /// Accepted and ignored (`input`, `output` or `temp`).
    pub type_: Option<String>,
    /// `webp;90` or `jpeg;90` sends an image in this format.
    pub preview: Option<String>,
    /// `rgb` sends an image without transparency, `a` its transparency.
    pub channel: Option<String>,
    /// Sends a JPEG thumbnail whose longer edge has at most so many pixels.
    pub res: Option<i64>,
}
/// The parameters of `getModelMetadata`.
#[derive(Clone, Debug)]
pub struct GetModelMetadataParams {
    /// A name of `/models`.
    pub folder: String,
    /// A name of `/models/{folder}`. Without one there is nothing to be found (404), as in ComfyUI.
    pub filename: Option<String>,
}
/// The parameters of `connectWebSocket`.
#[derive(Clone, Debug)]
pub struct ConnectWebSocketParams {
    /// Becomes the `sid`; a new one is made when it is left out.
    pub client_id: Option<String>,
}
/// How `getEmbeddings` succeeds.
#[derive(Debug)]
pub enum GetEmbeddingsSuccess {
    /// 200: Their names.
    Ok(Vec<String>),
}
impl GetEmbeddingsSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getEmbeddings` fails.
#[derive(Debug)]
pub enum GetEmbeddingsError {
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetEmbeddingsError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetEmbeddingsError {
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
/// How `getModelFoldersWithPaths` succeeds.
#[derive(Debug)]
pub enum GetModelFoldersWithPathsSuccess {
    /// 200: The folders.
    Ok(Vec<types::ModelFolder>),
}
impl GetModelFoldersWithPathsSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getModelFoldersWithPaths` fails.
#[derive(Debug)]
pub enum GetModelFoldersWithPathsError {
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetModelFoldersWithPathsError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetModelFoldersWithPathsError {
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
    /// 400: The request is not one that can be served; the message says why.
    BadRequest(types::ErrorResponse),
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is another user's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed.
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
/// How `getModelFilesInFolder` succeeds.
#[derive(Debug)]
pub enum GetModelFilesInFolderSuccess {
    /// 200: The models.
    Ok(Vec<types::ModelFile>),
}
impl GetModelFilesInFolderSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getModelFilesInFolder` fails.
#[derive(Debug)]
pub enum GetModelFilesInFolderError {
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is another user's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetModelFilesInFolderError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetModelFilesInFolderError {
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
/// How `getExtensions` succeeds.
#[derive(Debug)]
pub enum GetExtensionsSuccess {
    /// 200: Their paths.
    Ok(Vec<String>),
}
impl GetExtensionsSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getExtensions` fails.
#[derive(Debug)]
pub enum GetExtensionsError {
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetExtensionsError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetExtensionsError {
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
/// How `getFeatures` succeeds.
#[derive(Debug)]
pub enum GetFeaturesSuccess {
    /// 200: The features.
    Ok(::serde_json::Map<String, ::serde_json::Value>),
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
    /// 401: No credential, or one that is unknown, expired or revoked.
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
/// How `freeMemory` succeeds.
#[derive(Debug)]
pub enum FreeMemorySuccess {
    /// 200: Done.
    Ok,
}
impl FreeMemorySuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok => openapi_runtime::empty(200u16),
        }
    }
}
/// How `freeMemory` fails.
#[derive(Debug)]
pub enum FreeMemoryError {
    /// 400: The request is not one that can be served; the message says why.
    BadRequest(types::ErrorResponse),
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for FreeMemoryError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl FreeMemoryError {
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
/// How `getGlobalSubgraphs` succeeds.
#[derive(Debug)]
pub enum GetGlobalSubgraphsSuccess {
    /// 200: The blueprints by id.
    Ok(::serde_json::Map<String, ::serde_json::Value>),
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
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed.
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
    /// 200: The blueprint.
    Ok(::serde_json::Map<String, ::serde_json::Value>),
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
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is another user's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed.
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
    /// 400: The request is not one that can be served; the message says why.
    BadRequest(types::ErrorResponse),
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed.
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
    /// 400: The request is not one that can be served; the message says why.
    BadRequest(types::ErrorResponse),
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed.
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
    /// 200: The job under its id.
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
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed.
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
/// How `getFiles` succeeds.
#[derive(Debug)]
pub enum GetFilesSuccess {
    /// 200: Their names, the newest first.
    Ok(Vec<String>),
}
impl GetFilesSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getFiles` fails.
#[derive(Debug)]
pub enum GetFilesError {
    /// 400: The request is not one that can be served; the message says why.
    BadRequest(types::ErrorResponse),
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetFilesError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetFilesError {
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
/// How `getFolderPaths` succeeds.
#[derive(Debug)]
pub enum GetFolderPathsSuccess {
    /// 200: The names of folders of models, each with no path.
    Ok(::serde_json::Map<String, ::serde_json::Value>),
}
impl GetFolderPathsSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getFolderPaths` fails.
#[derive(Debug)]
pub enum GetFolderPathsError {
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetFolderPathsError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetFolderPathsError {
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
/// How `getLogs` succeeds.
#[derive(Debug)]
pub enum GetLogsSuccess {
    /// 200: The lines.
    Ok(String),
}
impl GetLogsSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getLogs` fails.
#[derive(Debug)]
pub enum GetLogsError {
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetLogsError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetLogsError {
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
/// How `getRawLogs` succeeds.
#[derive(Debug)]
pub enum GetRawLogsSuccess {
    /// 200: The lines.
    Ok(types::RawLogs),
}
impl GetRawLogsSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getRawLogs` fails.
#[derive(Debug)]
pub enum GetRawLogsError {
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetRawLogsError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetRawLogsError {
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
/// How `subscribeLogs` succeeds.
#[derive(Debug)]
pub enum SubscribeLogsSuccess {
    /// 200: Done.
    Ok,
}
impl SubscribeLogsSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok => openapi_runtime::empty(200u16),
        }
    }
}
/// How `subscribeLogs` fails.
#[derive(Debug)]
pub enum SubscribeLogsError {
    /// 400: The request is not one that can be served; the message says why.
    BadRequest(types::ErrorResponse),
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for SubscribeLogsError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl SubscribeLogsError {
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
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed.
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
    /// 200: Their names.
    Ok(Vec<String>),
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
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed.
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
/// How `getModelsInFolder` succeeds.
#[derive(Debug)]
pub enum GetModelsInFolderSuccess {
    /// 200: Their names.
    Ok(Vec<String>),
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
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is another user's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed.
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
    /// 401: No credential, or one that is unknown, expired or revoked.
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
/// How `getNodeInfoOfClass` succeeds.
#[derive(Debug)]
pub enum GetNodeInfoOfClassSuccess {
    /// 200: The class under its name.
    Ok(openapi_runtime::Body),
}
impl GetNodeInfoOfClassSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::bytes(200u16, "application/json", body),
        }
    }
}
/// How `getNodeInfoOfClass` fails.
#[derive(Debug)]
pub enum GetNodeInfoOfClassError {
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetNodeInfoOfClassError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetNodeInfoOfClassError {
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
    /// 200: The count.
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
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed.
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
    /// 200: The workflow is queued; nodes that will not run are named in `node_errors`.
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
    /// 400: The request is not one that can be served; the message says why.
    BadRequest(types::ErrorResponse),
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 409: There is one already.
    Conflict(types::ErrorResponse),
    /// 429: The caller's queue is full.
    TooManyRequests {
        /// Seconds after which to try again.
        retry_after: i64,
        /// The body.
        body: types::ErrorResponse,
    },
    /// 500: The server failed.
    InternalServerError(types::ErrorResponse),
    /// 503: No worker that the caller may use is up.
    ServiceUnavailable {
        /// Seconds after which to try again.
        retry_after: i64,
        /// The body.
        body: types::ErrorResponse,
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
    /// 200: The jobs, as lists of number, id, workflow, what came with it, and the ids of the output nodes.
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
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed.
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
    /// 200: Done.
    Ok,
}
impl ManageQueueSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok => openapi_runtime::empty(200u16),
        }
    }
}
/// How `manageQueue` fails.
#[derive(Debug)]
pub enum ManageQueueError {
    /// 400: The request is not one that can be served; the message says why.
    BadRequest(types::ErrorResponse),
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed.
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
/// How `getSettings` succeeds.
#[derive(Debug)]
pub enum GetSettingsSuccess {
    /// 200: The settings by id.
    Ok(::serde_json::Map<String, ::serde_json::Value>),
}
impl GetSettingsSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getSettings` fails.
#[derive(Debug)]
pub enum GetSettingsError {
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetSettingsError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetSettingsError {
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
/// How `postSettings` succeeds.
#[derive(Debug)]
pub enum PostSettingsSuccess {
    /// 200: They are stored.
    Ok,
}
impl PostSettingsSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok => openapi_runtime::empty(200u16),
        }
    }
}
/// How `postSettings` fails.
#[derive(Debug)]
pub enum PostSettingsError {
    /// 400: The request is not one that can be served; the message says why.
    BadRequest(types::ErrorResponse),
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for PostSettingsError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl PostSettingsError {
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
/// How `getSetting` succeeds.
#[derive(Debug)]
pub enum GetSettingSuccess {
    /// 200: Its value.
    Ok(openapi_runtime::Body),
}
impl GetSettingSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::bytes(200u16, "application/json", body),
        }
    }
}
/// How `getSetting` fails.
#[derive(Debug)]
pub enum GetSettingError {
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetSettingError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetSettingError {
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
/// How `postSetting` succeeds.
#[derive(Debug)]
pub enum PostSettingSuccess {
    /// 200: It is stored.
    Ok,
}
impl PostSettingSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok => openapi_runtime::empty(200u16),
        }
    }
}
/// How `postSetting` fails.
#[derive(Debug)]
pub enum PostSettingError {
    /// 400: The request is not one that can be served; the message says why.
    BadRequest(types::ErrorResponse),
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for PostSettingError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl PostSettingError {
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
    /// 200: The system.
    Ok(types::SystemStats),
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
    /// 401: No credential, or one that is unknown, expired or revoked.
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
/// How `uploadImage` succeeds.
#[derive(Debug)]
pub enum UploadImageSuccess {
    /// 200: The file is stored.
    Ok(types::UploadResult),
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
    /// 400: The request is not one that can be served; the message says why.
    BadRequest(types::ErrorResponse),
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed.
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
    Ok(types::UploadResult),
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
    /// 400: The request is not one that can be served; the message says why.
    BadRequest(types::ErrorResponse),
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed.
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
/// How `getUserdata` succeeds.
#[derive(Debug)]
pub enum GetUserdataSuccess {
    /// 200: The files.
    Ok(Vec<::serde_json::Value>),
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
    /// 400: The request is not one that can be served; the message says why.
    BadRequest(types::ErrorResponse),
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 403: The path leads out of the caller's own tree.
    Forbidden(types::ErrorResponse),
    /// 404: There is none, or it is another user's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed.
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
    /// 400: The request is not one that can be served; the message says why.
    BadRequest(types::ErrorResponse),
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 403: The path leads out of the caller's own tree.
    Forbidden(types::ErrorResponse),
    /// 404: There is none, or it is another user's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed.
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
    /// 400: The request is not one that can be served; the message says why.
    BadRequest(types::ErrorResponse),
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 403: The path leads out of the caller's own tree.
    Forbidden(types::ErrorResponse),
    /// 404: There is none, or it is another user's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed.
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
/// How `postUserdataFile` succeeds.
#[derive(Debug)]
pub enum PostUserdataFileSuccess {
    /// 200: The file is written.
    Ok(openapi_runtime::Body),
}
impl PostUserdataFileSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::bytes(200u16, "application/json", body),
        }
    }
}
/// How `postUserdataFile` fails.
#[derive(Debug)]
pub enum PostUserdataFileError {
    /// 400: The request is not one that can be served; the message says why.
    BadRequest(types::ErrorResponse),
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 403: The path leads out of the caller's own tree.
    Forbidden(types::ErrorResponse),
    /// 409: There is one already.
    Conflict(types::ErrorResponse),
    /// 500: The server failed.
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
    Ok(openapi_runtime::Body),
}
impl MoveUserdataFileSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::bytes(200u16, "application/json", body),
        }
    }
}
/// How `moveUserdataFile` fails.
#[derive(Debug)]
pub enum MoveUserdataFileError {
    /// 400: The request is not one that can be served; the message says why.
    BadRequest(types::ErrorResponse),
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 403: The path leads out of the caller's own tree.
    Forbidden(types::ErrorResponse),
    /// 404: There is none, or it is another user's.
    NotFound(types::ErrorResponse),
    /// 409: There is one already.
    Conflict(types::ErrorResponse),
    /// 500: The server failed.
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
/// How `getUsers` succeeds.
#[derive(Debug)]
pub enum GetUsersSuccess {
    /// 200: On the server.
    Ok(types::UsersInfo),
}
impl GetUsersSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getUsers` fails.
#[derive(Debug)]
pub enum GetUsersError {
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetUsersError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetUsersError {
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
/// How `listUserdata` succeeds.
#[derive(Debug)]
pub enum ListUserdataSuccess {
    /// 200: The files and folders.
    Ok(Vec<types::UserdataEntry>),
}
impl ListUserdataSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `listUserdata` fails.
#[derive(Debug)]
pub enum ListUserdataError {
    /// 400: The request is not one that can be served; the message says why.
    BadRequest(types::ErrorResponse),
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 403: The path leads out of the caller's own tree.
    Forbidden(types::ErrorResponse),
    /// 404: There is none, or it is another user's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for ListUserdataError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl ListUserdataError {
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
/// How `viewFile` succeeds.
#[derive(Debug)]
pub enum ViewFileSuccess {
    /// 200: The whole file.
    Ok {
        /// `bytes`.
        accept_ranges: String,
        /// The file's name.
        content_disposition: String,
        /// How many bytes are sent.
        content_length: i64,
        /// What the file may do in a browser - nothing.
        content_security_policy: String,
        /// The file's type, unless a browser would run it.
        content_type: String,
        /// Stands for the content.
        e_tag: String,
        /// `nosniff`.
        x_content_type_options: String,
        /// The body.
        body: openapi_runtime::Body,
    },
    /// 206: The part that `Range` asks for.
    PartialContent {
        /// `bytes`.
        accept_ranges: String,
        /// The file's name.
        content_disposition: String,
        /// How many bytes are sent.
        content_length: i64,
        /// Which part, and of how many bytes.
        content_range: String,
        /// What the file may do in a browser - nothing.
        content_security_policy: String,
        /// The file's type, unless a browser would run it.
        content_type: String,
        /// Stands for the content.
        e_tag: String,
        /// `nosniff`.
        x_content_type_options: String,
        /// The body.
        body: openapi_runtime::Body,
    },
    /// 304: The client has the file already, by `If-None-Match`.
    NotModified {
        /// As it was.
        e_tag: String,
    },
}
impl ViewFileSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok {
                accept_ranges,
                content_disposition,
                content_length,
                content_security_policy,
                content_type,
                e_tag,
                x_content_type_options,
                body,
            } => {
                let mut response = openapi_runtime::bytes(
                    200u16,
                    "application/octet-stream",
                    body,
                )?;
                openapi_runtime::header(&mut response, "accept-ranges", &accept_ranges)?;
                openapi_runtime::header(
                    &mut response,
                    "content-disposition",
                    &content_disposition,
                )?;
                openapi_runtime::header(
                    &mut response,
                    "content-length",
                    &content_length,
                )?;
                openapi_runtime::header(
                    &mut response,
                    "content-security-policy",
                    &content_security_policy,
                )?;
                openapi_runtime::header(&mut response, "content-type", &content_type)?;
                openapi_runtime::header(&mut response, "etag", &e_tag)?;
                openapi_runtime::header(
                    &mut response,
                    "x-content-type-options",
                    &x_content_type_options,
                )?;
                Ok(response)
            }
            Self::PartialContent {
                accept_ranges,
                content_disposition,
                content_length,
                content_range,
                content_security_policy,
                content_type,
                e_tag,
                x_content_type_options,
                body,
            } => {
                let mut response = openapi_runtime::bytes(
                    206u16,
                    "application/octet-stream",
                    body,
                )?;
                openapi_runtime::header(&mut response, "accept-ranges", &accept_ranges)?;
                openapi_runtime::header(
                    &mut response,
                    "content-disposition",
                    &content_disposition,
                )?;
                openapi_runtime::header(
                    &mut response,
                    "content-length",
                    &content_length,
                )?;
                openapi_runtime::header(&mut response, "content-range", &content_range)?;
                openapi_runtime::header(
                    &mut response,
                    "content-security-policy",
                    &content_security_policy,
                )?;
                openapi_runtime::header(&mut response, "content-type", &content_type)?;
                openapi_runtime::header(&mut response, "etag", &e_tag)?;
                openapi_runtime::header(
                    &mut response,
                    "x-content-type-options",
                    &x_content_type_options,
                )?;
                Ok(response)
            }
            Self::NotModified { e_tag } => {
                let mut response = openapi_runtime::empty(304u16)?;
                openapi_runtime::header(&mut response, "etag", &e_tag)?;
                Ok(response)
            }
        }
    }
}
/// How `viewFile` fails.
#[derive(Debug)]
pub enum ViewFileError {
    /// 400: The request is not one that can be served; the message says why.
    BadRequest(types::ErrorResponse),
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is another user's.
    NotFound(types::ErrorResponse),
    /// 416: The range begins behind the file's end.
    RangeNotSatisfiable {
        /// How many bytes there are.
        content_range: String,
        /// The body.
        body: types::ErrorResponse,
    },
    /// 500: The server failed.
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
            Self::RangeNotSatisfiable { content_range, body } => {
                let mut response = openapi_runtime::json(
                    416u16,
                    "application/json",
                    &body,
                )?;
                openapi_runtime::header(&mut response, "content-range", &content_range)?;
                Ok(response)
            }
            Self::InternalServerError(body) => {
                openapi_runtime::json(500u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// How `getModelMetadata` succeeds.
#[derive(Debug)]
pub enum GetModelMetadataSuccess {
    /// 200: The metadata.
    Ok(::serde_json::Map<String, ::serde_json::Value>),
}
impl GetModelMetadataSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Ok(body) => openapi_runtime::json(200u16, "application/json", &body),
        }
    }
}
/// How `getModelMetadata` fails.
#[derive(Debug)]
pub enum GetModelMetadataError {
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 404: There is none, or it is another user's.
    NotFound(types::ErrorResponse),
    /// 500: The server failed.
    InternalServerError(types::ErrorResponse),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for GetModelMetadataError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl GetModelMetadataError {
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
/// How `getWorkflowTemplates` succeeds.
#[derive(Debug)]
pub enum GetWorkflowTemplatesSuccess {
    /// 200: The templates.
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
    /// 401: No credential, or one that is unknown, expired or revoked.
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
    /// 400: The request is not one that can be served; the message says why.
    BadRequest(types::ErrorResponse),
    /// 401: No credential, or one that is unknown, expired or revoked.
    Unauthorized(types::ErrorResponse),
    /// 500: The server failed.
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
pub static OPERATIONS: [OperationSpec; 44usize] = [
    OperationSpec {
        id: "getEmbeddings",
        method: "GET",
        path: "/embeddings",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getModelFoldersWithPaths",
        method: "GET",
        path: "/experiment/models",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getModelPreview",
        method: "GET",
        path: "/experiment/models/preview/{folder}/{path_index}/{*filename}",
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
        id: "getModelFilesInFolder",
        method: "GET",
        path: "/experiment/models/{folder}",
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
        id: "getExtensions",
        method: "GET",
        path: "/extensions",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getFeatures",
        method: "GET",
        path: "/features",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "freeMemory",
        method: "POST",
        path: "/free",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getGlobalSubgraphs",
        method: "GET",
        path: "/global_subgraphs",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getGlobalSubgraph",
        method: "GET",
        path: "/global_subgraphs/{id}",
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
        path: "/history",
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
        path: "/history",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getHistoryMapForPrompt",
        method: "GET",
        path: "/history/{prompt_id}",
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
        id: "getFiles",
        method: "GET",
        path: "/internal/files/{directory_type}",
        parameters: &[
            ParameterSpec {
                name: "directory_type",
                place: Place::Path,
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
        id: "getFolderPaths",
        method: "GET",
        path: "/internal/folder_paths",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getLogs",
        method: "GET",
        path: "/internal/logs",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getRawLogs",
        method: "GET",
        path: "/internal/logs/raw",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "subscribeLogs",
        method: "PATCH",
        path: "/internal/logs/subscribe",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "interruptJob",
        method: "POST",
        path: "/interrupt",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getModelFolders",
        method: "GET",
        path: "/models",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getModelsInFolder",
        method: "GET",
        path: "/models/{folder}",
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
        id: "getNodeInfo",
        method: "GET",
        path: "/object_info",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 304u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getNodeInfoOfClass",
        method: "GET",
        path: "/object_info/{*node_class}",
        parameters: &[
            ParameterSpec {
                name: "node_class",
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
        id: "getPromptInfo",
        method: "GET",
        path: "/prompt",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "executePrompt",
        method: "POST",
        path: "/prompt",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 409u16, 429u16, 500u16, 503u16],
        json_limit_bytes: Some(10485760u64),
    },
    OperationSpec {
        id: "getQueueInfo",
        method: "GET",
        path: "/queue",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "manageQueue",
        method: "POST",
        path: "/queue",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getSettings",
        method: "GET",
        path: "/settings",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "postSettings",
        method: "POST",
        path: "/settings",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 400u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getSetting",
        method: "GET",
        path: "/settings/{id}",
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
        statuses: &[200u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "postSetting",
        method: "POST",
        path: "/settings/{id}",
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
        statuses: &[200u16, 400u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getSystemStats",
        method: "GET",
        path: "/system_stats",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "uploadImage",
        method: "POST",
        path: "/upload/image",
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
        path: "/upload/mask",
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
        id: "getUserdata",
        method: "GET",
        path: "/userdata",
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
            ParameterSpec {
                name: "split",
                place: Place::Query,
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
        id: "deleteUserdataFile",
        method: "DELETE",
        path: "/userdata/{*file}",
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
        statuses: &[204u16, 400u16, 401u16, 403u16, 404u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getUserdataFile",
        method: "GET",
        path: "/userdata/{*file}",
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
        statuses: &[200u16, 400u16, 401u16, 403u16, 404u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "postUserdataFile",
        method: "POST",
        path: "/userdata/{*file}",
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
        statuses: &[200u16, 400u16, 401u16, 403u16, 409u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "moveUserdataFile",
        method: "POST",
        path: "/userdata/{*file}/move/{*dest}",
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
        statuses: &[200u16, 400u16, 401u16, 403u16, 404u16, 409u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getUsers",
        method: "GET",
        path: "/users",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 401u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "listUserdata",
        method: "GET",
        path: "/v2/userdata",
        parameters: &[
            ParameterSpec {
                name: "path",
                place: Place::Query,
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
        id: "viewFile",
        method: "GET",
        path: "/view",
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
                name: "preview",
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
                name: "res",
                place: Place::Query,
                kind: ValueKind::Integer,
                shape: Shape::Plain,
                default: None,
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 206u16, 304u16, 400u16, 401u16, 404u16, 416u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getModelMetadata",
        method: "GET",
        path: "/view_metadata/{folder}",
        parameters: &[
            ParameterSpec {
                name: "folder",
                place: Place::Path,
                kind: ValueKind::Text,
                shape: Shape::Plain,
                default: None,
            },
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
        statuses: &[200u16, 401u16, 404u16, 500u16],
        json_limit_bytes: None,
    },
    OperationSpec {
        id: "getWorkflowTemplates",
        method: "GET",
        path: "/workflow_templates",
        parameters: &[],
        parts: &[],
        fields: &[],
        statuses: &[200u16, 401u16, 500u16],
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
            Box::pin(serve_get_embeddings(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : & OPERATIONS[1usize],
            handler : | api, call | Box::pin(serve_get_model_folders_with_paths(api,
            call)), fault : | api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[2usize], handler : | api, call |
            Box::pin(serve_get_model_preview(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : & OPERATIONS[3usize],
            handler : | api, call | Box::pin(serve_get_model_files_in_folder(api, call)),
            fault : | api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[4usize], handler : | api, call |
            Box::pin(serve_get_extensions(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : & OPERATIONS[5usize],
            handler : | api, call | Box::pin(serve_get_features(api, call)), fault : |
            api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[6usize], handler : | api, call |
            Box::pin(serve_free_memory(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : & OPERATIONS[7usize],
            handler : | api, call | Box::pin(serve_get_global_subgraphs(api, call)),
            fault : | api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[8usize], handler : | api, call |
            Box::pin(serve_get_global_subgraph(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : & OPERATIONS[9usize],
            handler : | api, call | Box::pin(serve_get_history_map(api, call)), fault : |
            api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[10usize], handler : | api, call |
            Box::pin(serve_manage_history(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[11usize], handler : | api, call |
            Box::pin(serve_get_history_map_for_prompt(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[12usize], handler : | api, call | Box::pin(serve_get_files(api,
            call)), fault : | api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[13usize], handler : | api, call |
            Box::pin(serve_get_folder_paths(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[14usize], handler : | api, call | Box::pin(serve_get_logs(api,
            call)), fault : | api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[15usize], handler : | api, call |
            Box::pin(serve_get_raw_logs(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[16usize], handler : | api, call |
            Box::pin(serve_subscribe_logs(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[17usize], handler : | api, call |
            Box::pin(serve_interrupt_job(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[18usize], handler : | api, call |
            Box::pin(serve_get_model_folders(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[19usize], handler : | api, call |
            Box::pin(serve_get_models_in_folder(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[20usize], handler : | api, call |
            Box::pin(serve_get_node_info(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[21usize], handler : | api, call |
            Box::pin(serve_get_node_info_of_class(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[22usize], handler : | api, call |
            Box::pin(serve_get_prompt_info(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[23usize], handler : | api, call |
            Box::pin(serve_execute_prompt(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[24usize], handler : | api, call |
            Box::pin(serve_get_queue_info(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[25usize], handler : | api, call | Box::pin(serve_manage_queue(api,
            call)), fault : | api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[26usize], handler : | api, call |
            Box::pin(serve_get_settings(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[27usize], handler : | api, call |
            Box::pin(serve_post_settings(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[28usize], handler : | api, call | Box::pin(serve_get_setting(api,
            call)), fault : | api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[29usize], handler : | api, call |
            Box::pin(serve_post_setting(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[30usize], handler : | api, call |
            Box::pin(serve_get_system_stats(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[31usize], handler : | api, call | Box::pin(serve_upload_image(api,
            call)), fault : | api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[32usize], handler : | api, call |
            Box::pin(serve_upload_mask(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[33usize], handler : | api, call | Box::pin(serve_get_userdata(api,
            call)), fault : | api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[34usize], handler : | api, call |
            Box::pin(serve_delete_userdata_file(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[35usize], handler : | api, call |
            Box::pin(serve_get_userdata_file(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[36usize], handler : | api, call |
            Box::pin(serve_post_userdata_file(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[37usize], handler : | api, call |
            Box::pin(serve_move_userdata_file(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[38usize], handler : | api, call | Box::pin(serve_get_users(api,
            call)), fault : | api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[39usize], handler : | api, call |
            Box::pin(serve_list_userdata(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[40usize], handler : | api, call | Box::pin(serve_view_file(api,
            call)), fault : | api, fault | openapi_runtime::json(fault.status().as_u16(),
            "application/json", & api.fault_as_error_response(fault)), }, Operation {
            spec : & OPERATIONS[41usize], handler : | api, call |
            Box::pin(serve_get_model_metadata(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[42usize], handler : | api, call |
            Box::pin(serve_get_workflow_templates(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_error_response(fault)), }, Operation { spec : &
            OPERATIONS[43usize], handler : | api, call |
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
/// Serves `getEmbeddings`.
async fn serve_get_embeddings<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    match api.get_embeddings(call.context(), principal).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getModelFoldersWithPaths`.
async fn serve_get_model_folders_with_paths<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    match api.get_model_folders_with_paths(call.context(), principal).await {
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
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
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
/// Serves `getModelFilesInFolder`.
async fn serve_get_model_files_in_folder<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = GetModelFilesInFolderParams {
        folder: call.required(0usize)?,
    };
    match api.get_model_files_in_folder(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getExtensions`.
async fn serve_get_extensions<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    match api.get_extensions(call.context(), principal).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getFeatures`.
async fn serve_get_features<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    match api.get_features(call.context(), principal).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `freeMemory`.
async fn serve_free_memory<A: Api>(
    api: Arc<A>,
    mut call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    call.media_type(&["application/json"])?;
    let body = call.json().await?;
    match api.free_memory(call.context(), principal, body).await {
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
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
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
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
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
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
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
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
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
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
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
/// Serves `getFiles`.
async fn serve_get_files<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = GetFilesParams {
        directory_type: call.required(0usize)?,
    };
    match api.get_files(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getFolderPaths`.
async fn serve_get_folder_paths<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    match api.get_folder_paths(call.context(), principal).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getLogs`.
async fn serve_get_logs<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    match api.get_logs(call.context(), principal).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getRawLogs`.
async fn serve_get_raw_logs<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    match api.get_raw_logs(call.context(), principal).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `subscribeLogs`.
async fn serve_subscribe_logs<A: Api>(
    api: Arc<A>,
    mut call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    call.media_type(&["application/json"])?;
    let body = call.json().await?;
    match api.subscribe_logs(call.context(), principal, body).await {
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
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let body = call.bytes()?;
    match api.interrupt_job(call.context(), principal, body).await {
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
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    match api.get_model_folders(call.context(), principal).await {
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
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = GetModelsInFolderParams {
        folder: call.required(0usize)?,
    };
    match api.get_models_in_folder(call.context(), principal, params).await {
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
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    match api.get_node_info(call.context(), principal).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getNodeInfoOfClass`.
async fn serve_get_node_info_of_class<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = GetNodeInfoOfClassParams {
        node_class: call.required(0usize)?,
    };
    match api.get_node_info_of_class(call.context(), principal, params).await {
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
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
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
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
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
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
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
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
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
/// Serves `getSettings`.
async fn serve_get_settings<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    match api.get_settings(call.context(), principal).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `postSettings`.
async fn serve_post_settings<A: Api>(
    api: Arc<A>,
    mut call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    call.media_type(&["application/json"])?;
    let body = call.json().await?;
    match api.post_settings(call.context(), principal, body).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getSetting`.
async fn serve_get_setting<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = GetSettingParams {
        id: call.required(0usize)?,
    };
    match api.get_setting(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `postSetting`.
async fn serve_post_setting<A: Api>(
    api: Arc<A>,
    mut call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = PostSettingParams {
        id: call.required(0usize)?,
    };
    call.media_type(&["application/json"])?;
    let body = call.json().await?;
    match api.post_setting(call.context(), principal, params, body).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getSystemStats`.
async fn serve_get_system_stats<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    match api.get_system_stats(call.context(), principal).await {
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
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
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
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
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
/// Serves `getUserdata`.
async fn serve_get_userdata<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = GetUserdataParams {
        dir: call.required(0usize)?,
        recurse: call.optional(1usize)?,
        full_info: call.optional(2usize)?,
        split: call.optional(3usize)?,
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
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
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
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
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
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = PostUserdataFileParams {
        file: call.required(0usize)?,
        overwrite: call.optional(1usize)?,
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
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = MoveUserdataFileParams {
        file: call.required(0usize)?,
        dest: call.required(1usize)?,
        overwrite: call.optional(2usize)?,
        full_info: call.optional(3usize)?,
    };
    match api.move_userdata_file(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getUsers`.
async fn serve_get_users<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    match api.get_users(call.context(), principal).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `listUserdata`.
async fn serve_list_userdata<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = ListUserdataParams {
        path: call.optional(0usize)?,
    };
    match api.list_userdata(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `viewFile`.
async fn serve_view_file<A: Api>(api: Arc<A>, call: Call) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = ViewFileParams {
        filename: call.required(0usize)?,
        subfolder: call.optional(1usize)?,
        type_: call.optional(2usize)?,
        preview: call.optional(3usize)?,
        channel: call.optional(4usize)?,
        res: call.optional(5usize)?,
    };
    match api.view_file(call.context(), principal, params).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
/// Serves `getModelMetadata`.
async fn serve_get_model_metadata<A: Api>(
    api: Arc<A>,
    call: Call,
) -> Result<Response, Fault> {
    let principal = if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    let params = GetModelMetadataParams {
        folder: call.required(0usize)?,
        filename: call.optional(1usize)?,
    };
    match api.get_model_metadata(call.context(), principal, params).await {
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
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
                ),
        );
    };
    match api.get_workflow_templates(call.context(), principal).await {
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
        .credential(Credential::ApiKey(Place::Query, "token"))
    {
        api.authenticate_token_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call
        .credential(Credential::ApiKey(Place::Header, "X-API-Key"))
    {
        api.authenticate_api_key_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Bearer) {
        api.authenticate_bearer_auth(call.context(), &credential_0).await?
    } else if let Some(credential_0) = call.credential(Credential::Basic) {
        api.authenticate_basic_auth(call.context(), &credential_0).await?
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
                    "`token` in the query or `X-API-Key` in the header or `Authorization: Bearer …` or `Authorization: Basic …` or `__Host-comfy-cloud` in the cookie or `comfy-cloud` in the cookie",
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
    pub static INPUTS: [Inputs; 44] = [
        Inputs::NONE,
        Inputs::NONE,
        Inputs {
            parameters: &[&[Rule::Type(types::STRING)], &[Rule::Type(types::INTEGER)], &[Rule::Type(types::STRING)]],
            ..Inputs::NONE
        },
        Inputs { parameters: &[&[Rule::Type(types::STRING)]], ..Inputs::NONE },
        Inputs::NONE,
        Inputs::NONE,
        Inputs { body: Some(&[Rule::Ref(&SCHEMA_0)]), ..Inputs::NONE },
        Inputs::NONE,
        Inputs { parameters: &[&[Rule::Type(types::STRING)]], ..Inputs::NONE },
        Inputs {
            parameters: &[
                &[Rule::Type(types::INTEGER), Rule::Minimum(Literal::Whole(0)), Rule::Maximum(Literal::Whole(1000))],
                &[Rule::Type(types::INTEGER)],
            ],
            ..Inputs::NONE
        },
        Inputs { body: Some(&[Rule::Ref(&SCHEMA_1)]), ..Inputs::NONE },
        Inputs { parameters: &[&[Rule::Type(types::STRING)]], ..Inputs::NONE },
        Inputs { parameters: &[&[Rule::Ref(&SCHEMA_2)]], ..Inputs::NONE },
        Inputs::NONE,
        Inputs::NONE,
        Inputs::NONE,
        Inputs { body: Some(&[Rule::Type(types::OBJECT)]), ..Inputs::NONE },
        Inputs::NONE,
        Inputs::NONE,
        Inputs { parameters: &[&[Rule::Type(types::STRING)]], ..Inputs::NONE },
        Inputs::NONE,
        Inputs { parameters: &[&[Rule::Type(types::STRING)]], ..Inputs::NONE },
        Inputs::NONE,
        Inputs { body: Some(&[Rule::Ref(&SCHEMA_3)]), ..Inputs::NONE },
        Inputs::NONE,
        Inputs { body: Some(&[Rule::Ref(&SCHEMA_4)]), ..Inputs::NONE },
        Inputs::NONE,
        Inputs { body: Some(&[Rule::Type(types::OBJECT)]), ..Inputs::NONE },
        Inputs { parameters: &[&[Rule::Type(types::STRING)]], ..Inputs::NONE },
        Inputs { parameters: &[&[Rule::Type(types::STRING)]], body: Some(&[]), ..Inputs::NONE },
        Inputs::NONE,
        Inputs {
            parts: &[None, Some(&[Rule::Type(types::STRING)]), Some(&[Rule::Type(types::STRING)]), Some(&[Rule::Type(types::STRING)])],
            ..Inputs::NONE
        },
        Inputs {
            parts: &[
                None,
                Some(&[Rule::Type(types::STRING)]),
                Some(&[Rule::Type(types::STRING)]),
                Some(&[Rule::Type(types::STRING)]),
                Some(&[Rule::Type(types::STRING)]),
            ],
            ..Inputs::NONE
        },
        Inputs {
            parameters: &[
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::STRING)],
            ],
            ..Inputs::NONE
        },
        Inputs { parameters: &[&[Rule::Type(types::STRING)]], ..Inputs::NONE },
        Inputs { parameters: &[&[Rule::Type(types::STRING)]], ..Inputs::NONE },
        Inputs {
            parameters: &[&[Rule::Type(types::STRING)], &[Rule::Type(types::STRING)], &[Rule::Type(types::STRING)]],
            ..Inputs::NONE
        },
        Inputs {
            parameters: &[
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::STRING)],
            ],
            ..Inputs::NONE
        },
        Inputs::NONE,
        Inputs { parameters: &[&[Rule::Type(types::STRING)]], ..Inputs::NONE },
        Inputs {
            parameters: &[
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::STRING)],
                &[Rule::Type(types::INTEGER), Rule::Minimum(Literal::Whole(64)), Rule::Maximum(Literal::Whole(1024))],
            ],
            ..Inputs::NONE
        },
        Inputs { parameters: &[&[Rule::Type(types::STRING)], &[Rule::Type(types::STRING)]], ..Inputs::NONE },
        Inputs::NONE,
        Inputs { parameters: &[&[Rule::Type(types::STRING), Rule::MaxLength(128)]], ..Inputs::NONE },
    ];

    /// `FreeRequest`
    static SCHEMA_0: Schema = &[
        Rule::Type(types::OBJECT),
        Rule::Properties(&[("free_memory", &[Rule::Type(types::BOOLEAN)]), ("unload_models", &[Rule::Type(types::BOOLEAN)])]),
    ];

    /// `HistoryManageRequest`
    static SCHEMA_1: Schema = &[
        Rule::Type(types::OBJECT),
        Rule::Properties(&[
            ("clear", &[Rule::Type(types::BOOLEAN | types::NULL)]),
            (
                "delete",
                &[Rule::Type(types::ARRAY | types::NULL), Rule::MaxItems(10000), Rule::Items(0, &[Rule::Type(types::STRING)])],
            ),
        ]),
    ];

    /// `GetFilesDirectoryType`
    static SCHEMA_2: Schema = &[Rule::Type(types::STRING), Rule::Enum(&[Literal::Text("input"), Literal::Text("output"), Literal::Text("temp")])];

    /// `PromptRequest`
    static SCHEMA_3: Schema = &[
        Rule::Type(types::OBJECT),
        Rule::Required(&["prompt"]),
        Rule::Properties(&[
            ("client_id", &[Rule::Type(types::STRING | types::NULL)]),
            ("extra_data", &[Rule::Type(types::OBJECT | types::NULL)]),
            ("front", &[Rule::Type(types::BOOLEAN | types::NULL)]),
            ("number", &[Rule::Type(types::NUMBER | types::NULL)]),
            ("partial_execution_targets", &[Rule::Type(types::ARRAY | types::NULL), Rule::Items(0, &[Rule::Type(types::STRING)])]),
            ("prompt", &[Rule::Type(types::OBJECT)]),
            ("prompt_id", &[Rule::Type(types::STRING | types::NULL), Rule::Format(Format::Uuid)]),
        ]),
    ];

    /// `QueueManageRequest`
    static SCHEMA_4: Schema = &[
        Rule::Type(types::OBJECT),
        Rule::Properties(&[
            ("clear", &[Rule::Type(types::BOOLEAN | types::NULL)]),
            (
                "delete",
                &[Rule::Type(types::ARRAY | types::NULL), Rule::MaxItems(10000), Rule::Items(0, &[Rule::Type(types::STRING)])],
            ),
        ]),
    ];
}
