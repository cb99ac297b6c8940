#[allow(unused_imports)]
use super::types;
#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
#[derive(Clone, Debug)]
/**Client for ComfyUI's own paths

The interface of one ComfyUI, served to one user of a server that has many: for the tools that speak
plain ComfyUI and know neither `/api` nor keys. What is asked for and changed here is the user's own - its
queue, its history, its files - on whichever of the workers a job runs.

**Where.** `comfy-cloud serve --native 127.0.0.1:8188=alice` opens a listener that stands for the user
`alice`; the same is below `/native/<token>/` of the main listener, with a token that
`comfy-cloud keys create --native` makes. Every path is there a second time below `/api`.

**Identity.** Where the listener or the token does not say who calls, an API key does: in `X-API-Key`, as
`Authorization: Bearer <key>`, as the password of HTTP basic, or as `?token=`.

**Names.** Uploads and history name files `<hex digest>.<extension>`. The names that ComfyUI and its tools
make, `ComfyUI_00001_.png` in `output` or a folder below it, are aliases: the newest file of the
name is meant, since every worker counts from 1.

**Errors** have ComfyUI's form: `error` with `type`, `message`, `details` and `extra_info`, and
`node_errors` by node.


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
    /**Embeddings

The models of the folder `embeddings`, without their extensions.

Sends a `GET` request to `/embeddings`

```ignore
let response = client.get_embeddings()
    .send()
    .await;
```*/
    pub fn get_embeddings(&self) -> builder::GetEmbeddings<'_> {
        builder::GetEmbeddings::new(self)
    }
    /**Folders of models, the newer form

As `/models`; a folder's path is its name, since no path of a worker is shown.

Sends a `GET` request to `/experiment/models`

```ignore
let response = client.get_model_folders_with_paths()
    .send()
    .await;
```*/
    pub fn get_model_folders_with_paths(&self) -> builder::GetModelFoldersWithPaths<'_> {
        builder::GetModelFoldersWithPaths::new(self)
    }
    /**A picture of a model

The picture that a worker or the public library has, as WebP.

Sends a `GET` request to `/experiment/models/preview/{folder}/{path_index}/{filename}`

Arguments:
- `folder`: A name of `/models`.
- `path_index`: As `/experiment/models/{folder}` says it.
- `filename`: The model's name.
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
    /**Models of a folder, the newer form

As `/models/{folder}`, with the index of the path that each is below.

Sends a `GET` request to `/experiment/models/{folder}`

Arguments:
- `folder`: A name of `/models`.
```ignore
let response = client.get_model_files_in_folder()
    .folder(folder)
    .send()
    .await;
```*/
    pub fn get_model_files_in_folder(&self) -> builder::GetModelFilesInFolder<'_> {
        builder::GetModelFilesInFolder::new(self)
    }
    /**Scripts of the page

Always empty, since this server has no page to extend.

Sends a `GET` request to `/extensions`

```ignore
let response = client.get_extensions()
    .send()
    .await;
```*/
    pub fn get_extensions(&self) -> builder::GetExtensions<'_> {
        builder::GetExtensions::new(self)
    }
    /**What the server supports

As the websocket says it.

Sends a `GET` request to `/features`

```ignore
let response = client.get_features()
    .send()
    .await;
```*/
    pub fn get_features(&self) -> builder::GetFeatures<'_> {
        builder::GetFeatures::new(self)
    }
    /**Unload models

Acts on workers that are the caller's alone; where others use a worker too, nothing happens.

Sends a `POST` request to `/free`

```ignore
let response = client.free_memory()
    .body(body)
    .send()
    .await;
```*/
    pub fn free_memory(&self) -> builder::FreeMemory<'_> {
        builder::FreeMemory::new(self)
    }
    /**Subgraph blueprints

What the workers offer, without the data.

Sends a `GET` request to `/global_subgraphs`

```ignore
let response = client.get_global_subgraphs()
    .send()
    .await;
```*/
    pub fn get_global_subgraphs(&self) -> builder::GetGlobalSubgraphs<'_> {
        builder::GetGlobalSubgraphs::new(self)
    }
    /**One subgraph blueprint

With its data.

Sends a `GET` request to `/global_subgraphs/{id}`

Arguments:
- `id`: A key of `/global_subgraphs`.
```ignore
let response = client.get_global_subgraph()
    .id(id)
    .send()
    .await;
```*/
    pub fn get_global_subgraph(&self) -> builder::GetGlobalSubgraph<'_> {
        builder::GetGlobalSubgraph::new(self)
    }
    /**What has run

The caller's ended jobs with workflow, outputs and messages, the oldest first.

Sends a `GET` request to `/history`

Arguments:
- `max_items`: How many at the most, the newest; 64 when left out.
- `offset`: How many of the newest to skip; a negative value skips none.
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
    /**Forget what has run

`clear` forgets all ended jobs of the caller's, `delete` those that are named. Their outputs stay.

Sends a `POST` request to `/history`

```ignore
let response = client.manage_history()
    .body(body)
    .send()
    .await;
```*/
    pub fn manage_history(&self) -> builder::ManageHistory<'_> {
        builder::ManageHistory::new(self)
    }
    /**One job that has run

Empty while the job has not ended, and when there is none.

Sends a `GET` request to `/history/{prompt_id}`

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
    /**Files of a kind

The caller's newest 1 000 assets with the tag.

Sends a `GET` request to `/internal/files/{directory_type}`

Arguments:
- `directory_type`: `input`, `output` or `temp`.
```ignore
let response = client.get_files()
    .directory_type(directory_type)
    .send()
    .await;
```*/
    pub fn get_files(&self) -> builder::GetFiles<'_> {
        builder::GetFiles::new(self)
    }
    /**Folders of the system

No path of the server or of a worker is shown.

Sends a `GET` request to `/internal/folder_paths`

```ignore
let response = client.get_folder_paths()
    .send()
    .await;
```*/
    pub fn get_folder_paths(&self) -> builder::GetFolderPaths<'_> {
        builder::GetFolderPaths::new(self)
    }
    /**The log

What happened to the caller's jobs, a line each; nothing of the server or of others.

Sends a `GET` request to `/internal/logs`

```ignore
let response = client.get_logs()
    .send()
    .await;
```*/
    pub fn get_logs(&self) -> builder::GetLogs<'_> {
        builder::GetLogs::new(self)
    }
    /**The log, line by line

As `/internal/logs`.

Sends a `GET` request to `/internal/logs/raw`

```ignore
let response = client.get_raw_logs()
    .send()
    .await;
```*/
    pub fn get_raw_logs(&self) -> builder::GetRawLogs<'_> {
        builder::GetRawLogs::new(self)
    }
    /**Follow the log

Accepted, and nothing follows: the log changes only as jobs do, which the websocket tells.

Sends a `PATCH` request to `/internal/logs/subscribe`

```ignore
let response = client.subscribe_logs()
    .body(body)
    .send()
    .await;
```*/
    pub fn subscribe_logs(&self) -> builder::SubscribeLogs<'_> {
        builder::SubscribeLogs::new(self)
    }
    /**Folders of models

The folders that the workers or the public library have.

Sends a `GET` request to `/models`

```ignore
let response = client.get_model_folders()
    .send()
    .await;
```*/
    pub fn get_model_folders(&self) -> builder::GetModelFolders<'_> {
        builder::GetModelFolders::new(self)
    }
    /**Models of a folder

The models that the caller's workers or the public library have.

Sends a `GET` request to `/models/{folder}`

Arguments:
- `folder`: A name of `/models`.
```ignore
let response = client.get_models_in_folder()
    .folder(folder)
    .send()
    .await;
```*/
    pub fn get_models_in_folder(&self) -> builder::GetModelsInFolder<'_> {
        builder::GetModelsInFolder::new(self)
    }
    /**One node class

As in `/object_info`; an empty object when no worker has the class.

Sends a `GET` request to `/object_info/{node_class}`

Arguments:
- `node_class`: Its name.
```ignore
let response = client.get_node_info_of_class()
    .node_class(node_class)
    .send()
    .await;
```*/
    pub fn get_node_info_of_class(&self) -> builder::GetNodeInfoOfClass<'_> {
        builder::GetNodeInfoOfClass::new(self)
    }
    /**How much waits

How many of the caller's jobs wait or run.

Sends a `GET` request to `/prompt`

```ignore
let response = client.get_prompt_info()
    .send()
    .await;
```*/
    pub fn get_prompt_info(&self) -> builder::GetPromptInfo<'_> {
        builder::GetPromptInfo::new(self)
    }
    /**What waits and runs

The caller's jobs that have not ended, the first in turn first.

Sends a `GET` request to `/queue`

```ignore
let response = client.get_queue_info()
    .send()
    .await;
```*/
    pub fn get_queue_info(&self) -> builder::GetQueueInfo<'_> {
        builder::GetQueueInfo::new(self)
    }
    /**Take jobs out of the queue

`clear` takes out all of the caller's that wait, `delete` those of them that are named. What runs goes on; `/interrupt` stops it.

Sends a `POST` request to `/queue`

```ignore
let response = client.manage_queue()
    .body(body)
    .send()
    .await;
```*/
    pub fn manage_queue(&self) -> builder::ManageQueue<'_> {
        builder::ManageQueue::new(self)
    }
    /**All settings

An empty object when there are none.

Sends a `GET` request to `/settings`

```ignore
let response = client.get_settings()
    .send()
    .await;
```*/
    pub fn get_settings(&self) -> builder::GetSettings<'_> {
        builder::GetSettings::new(self)
    }
    /**Change several settings

Those that are named are replaced; the others stay. When the file `comfy.settings.json` is there and is not a
JSON object, nothing is changed (400).


Sends a `POST` request to `/settings`

```ignore
let response = client.post_settings()
    .body(body)
    .send()
    .await;
```*/
    pub fn post_settings(&self) -> builder::PostSettings<'_> {
        builder::PostSettings::new(self)
    }
    /**One setting

Null when it is not set.

Sends a `GET` request to `/settings/{id}`

Arguments:
- `id`: Its id.
```ignore
let response = client.get_setting()
    .id(id)
    .send()
    .await;
```*/
    pub fn get_setting(&self) -> builder::GetSetting<'_> {
        builder::GetSetting::new(self)
    }
    /**Change one setting

The body is its value. As `postSettings`, it changes nothing over a file that is not a JSON object.

Sends a `POST` request to `/settings/{id}`

Arguments:
- `id`: Its id.
- `body`
```ignore
let response = client.post_setting()
    .id(id)
    .body(body)
    .send()
    .await;
```*/
    pub fn post_setting(&self) -> builder::PostSetting<'_> {
        builder::PostSetting::new(self)
    }
    /**The system

Memory of the server, and the devices of the workers that the caller may use.

Sends a `GET` request to `/system_stats`

```ignore
let response = client.get_system_stats()
    .send()
    .await;
```*/
    pub fn get_system_stats(&self) -> builder::GetSystemStats<'_> {
        builder::GetSystemStats::new(self)
    }
    /**List files of a folder

Paths below the folder; with `full_info` objects; with `split` lists of the path and its parts.

Sends a `GET` request to `/userdata`

Arguments:
- `dir`: The folder.
- `full_info`: Whether entries are objects with `path`, `size`, `modified` and `created`; `true` says yes, anything else no.
- `recurse`: Whether files of folders below it are listed; `true` says yes, anything else no.
- `split`: Whether entries are lists; `true` says yes, anything else no.
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
    /**Read a file

The file's bytes.

Sends a `GET` request to `/userdata/{file}`

Arguments:
- `file`: Its path, its slashes percent-encoded or not.
```ignore
let response = client.get_userdata_file()
    .file(file)
    .send()
    .await;
```*/
    pub fn get_userdata_file(&self) -> builder::GetUserdataFile<'_> {
        builder::GetUserdataFile::new(self)
    }
    /**Delete a file

The file is gone when this answers.

Sends a `DELETE` request to `/userdata/{file}`

Arguments:
- `file`: Its path, its slashes percent-encoded or not.
```ignore
let response = client.delete_userdata_file()
    .file(file)
    .send()
    .await;
```*/
    pub fn delete_userdata_file(&self) -> builder::DeleteUserdataFile<'_> {
        builder::DeleteUserdataFile::new(self)
    }
    /**Rename a file

The file is at its new path, and not at the old one, when this answers.

Sends a `POST` request to `/userdata/{file}/move/{dest}`

Arguments:
- `file`: Its path, its slashes percent-encoded or not.
- `dest`: The new path.
- `full_info`: Whether the answer is an object with `path`, `size` and `modified` instead of the path; `true` says yes, anything else no.
- `overwrite`: Whether a file that is there may be replaced; `false` says no, anything else yes.
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
    /**Where settings are kept

The caller is the only user there is here.

Sends a `GET` request to `/users`

```ignore
let response = client.get_users()
    .send()
    .await;
```*/
    pub fn get_users(&self) -> builder::GetUsers<'_> {
        builder::GetUsers::new(self)
    }
    /**List files and folders

Everything below a folder, folders first, by name.

Sends a `GET` request to `/v2/userdata`

Arguments:
- `path`: The folder; the whole tree when left out.
```ignore
let response = client.list_userdata()
    .path(path)
    .send()
    .await;
```*/
    pub fn list_userdata(&self) -> builder::ListUserdata<'_> {
        builder::ListUserdata::new(self)
    }
    /**What a model says of itself

The `__metadata__` of a `.safetensors` file, from a worker that has it.

Sends a `GET` request to `/view_metadata/{folder}`

Arguments:
- `folder`: A name of `/models`.
- `filename`: A name of `/models/{folder}`. Without one there is nothing to be found (404), as in ComfyUI.
```ignore
let response = client.get_model_metadata()
    .folder(folder)
    .filename(filename)
    .send()
    .await;
```*/
    pub fn get_model_metadata(&self) -> builder::GetModelMetadata<'_> {
        builder::GetModelMetadata::new(self)
    }
    /**Templates of workflows

The workers' templates by module.

Sends a `GET` request to `/workflow_templates`

```ignore
let response = client.get_workflow_templates()
    .send()
    .await;
```*/
    pub fn get_workflow_templates(&self) -> builder::GetWorkflowTemplates<'_> {
        builder::GetWorkflowTemplates::new(self)
    }
}
/// Items consumers will typically use such as the Client.
pub mod prelude {
    pub use self::super::Client;
}
/// What a client shows with each request that asks for it; never printed.
#[derive(Clone, Default)]
pub struct Credentials {
    /// An API key.
    pub api_key_auth: Option<String>,
    /// The password is that of the listener, or an API key; the name is not looked at.
    pub basic_auth: Option<String>,
    /// An API key.
    pub bearer_auth: Option<String>,
    /// The same where there is no TLS.
    pub plain_session_auth: Option<String>,
    /// A session of a browser (`openapi-web.yaml`), where it reaches the server by TLS. What changes something, or opens a websocket, must come from a page of this server.
    pub session_auth: Option<String>,
    /// The password of the listener, an API key, or a token of `keys create --native`. On the main listener it
    /// stands in the path.
    pub token_auth: Option<String>,
}
impl ::std::fmt::Debug for Credentials {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Credentials")
            .field("api_key_auth", &self.api_key_auth.as_ref().map(|_| "***"))
            .field("basic_auth", &self.basic_auth.as_ref().map(|_| "***"))
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
        "get_embeddings" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "get_model_folders_with_paths" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "get_model_preview" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "get_model_files_in_folder" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "get_extensions" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "get_features" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "free_memory" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "get_global_subgraphs" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "get_global_subgraph" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "get_history_map" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "manage_history" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "get_history_map_for_prompt" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "get_files" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "get_folder_paths" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "get_logs" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "get_raw_logs" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "subscribe_logs" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "interrupt_job" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "get_model_folders" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "get_models_in_folder" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "get_node_info" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "get_node_info_of_class" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "get_prompt_info" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "execute_prompt" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "get_queue_info" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "manage_queue" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "get_settings" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "post_settings" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "get_setting" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "post_setting" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "get_system_stats" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "upload_image" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "upload_mask" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "get_userdata" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "delete_userdata_file" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "get_userdata_file" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "post_userdata_file" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "move_userdata_file" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "get_users" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "list_userdata" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "view_file" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "get_model_metadata" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "get_workflow_templates" => {
            &[
                "api_key_auth",
                "basic_auth",
                "bearer_auth",
                "plain_session_auth",
                "session_auth",
                "token_auth",
            ]
        }
        "connect_web_socket" => {
            &[
                "api_key_auth",
                "basic_auth",
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
            .basic_auth
            .as_ref()
            .filter(|_| accepted.contains(&"basic_auth"))
        {
            let mut value = reqwest::header::HeaderValue::from_str(
                    &format!("Basic {}", credential),
                )
                .map_err(|_| Error::InvalidRequest(
                    format!("`{}` cannot be sent in a header", "basic_auth"),
                ))?;
            value.set_sensitive(true);
            request.headers_mut().insert("authorization", value);
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
    /// Stop what runs
    ///
    /// With `{"prompt_id": "..."}` as its body, stops that job; that there is no such job is no error. Without, stops
    /// exactly one: the caller's job that has run the longest, else the one that has waited the longest.
    ///
    /// `POST /interrupt`
    pub fn interrupt_job(&self) -> builder::InterruptJob<'_> {
        builder::InterruptJob::new(self)
    }
    /// What nodes the workers have
    ///
    /// The node classes of the workers that the caller may use. Where a file is to be chosen, the choices are the caller's files tagged `input`.
    ///
    /// `GET /object_info`
    pub fn get_node_info(&self) -> builder::GetNodeInfo<'_> {
        builder::GetNodeInfo::new(self)
    }
    /// Submit a workflow
    ///
    /// Queues a workflow in API format and answers at once; the job is durable when the answer is sent. `front`
    /// puts it before the caller's own waiting jobs, and no other user's. Inputs that name a file of the
    /// caller's - by the name that an upload answered with, by its own name, or by the name of an output - are
    /// brought to the worker before the run.
    ///
    /// `POST /prompt`
    pub fn execute_prompt(&self) -> builder::ExecutePrompt<'_> {
        builder::ExecutePrompt::new(self)
    }
    /// Upload an input
    ///
    /// Takes images and any other file. What it answers is what a workflow names the file by.
    ///
    /// `POST /upload/image`
    pub fn upload_image(&self) -> builder::UploadImage<'_> {
        builder::UploadImage::new(self)
    }
    /// Upload a mask of an image
    ///
    /// The mask's transparency is given to the image that `original_ref` names, and the result is stored as a PNG.
    ///
    /// `POST /upload/mask`
    pub fn upload_mask(&self) -> builder::UploadMask<'_> {
        builder::UploadMask::new(self)
    }
    /// Write a file
    ///
    /// The file is whole and durable when this answers. It has at most 16 MiB.
    ///
    /// `POST /userdata/{file}`
    pub fn post_userdata_file(&self) -> builder::PostUserdataFile<'_> {
        builder::PostUserdataFile::new(self)
    }
    /// View a file
    ///
    /// The bytes of a file of the caller's, or of a public one: by the name that an upload or the history has, or by
    /// any other name that it was ever given; where several match, the newest. `Range` and `If-None-Match` are honoured.
    /// With `channel`, `preview` or `res`, an image is converted.
    ///
    /// `GET /view`
    pub fn view_file(&self) -> builder::ViewFile<'_> {
        builder::ViewFile::new(self)
    }
    /// Follow jobs as they run
    ///
    /// A websocket (RFC 6455). The first message is `status` with the connection's `sid`; then comes what happens to the
    /// caller's jobs, in ComfyUI's messages; of jobs that another `clientId` has submitted, nothing but `status`. Binary frames are previews (type 1; type 4 with metadata, for clients whose
    /// `feature_flags` announce `supports_preview_metadata`) and texts (type 3).
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
            body: ::serde_json::Map<String, ::serde_json::Value>,
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
        /// 400: The request is not one that can be served; the message says why.
        BadRequest(types::ErrorResponse),
        /// 401: No credential, or one that is unknown, expired or revoked.
        Unauthorized(types::ErrorResponse),
        /// 409: There is one already.
        Conflict(types::ErrorResponse),
        /// 429: The caller's queue is full.
        TooManyRequests {
            /// Seconds after which to try again.
            retry_after: Option<i64>,
            /// The body.
            body: types::ErrorResponse,
        },
        /// 500: The server failed.
        InternalServerError(types::ErrorResponse),
        /// 503: No worker that the caller may use is up.
        ServiceUnavailable {
            /// Seconds after which to try again.
            retry_after: Option<i64>,
            /// The body.
            body: types::ErrorResponse,
        },
    }
    /// The responses of `viewFile`.
    pub enum ViewFileResponse {
        /// 200: The whole file.
        Ok {
            /// `bytes`.
            accept_ranges: Option<String>,
            /// The file's name.
            content_disposition: Option<String>,
            /// How many bytes are sent.
            content_length: Option<i64>,
            /// What the file may do in a browser - nothing.
            content_security_policy: Option<String>,
            /// The file's type, unless a browser would run it.
            content_type: Option<String>,
            /// Stands for the content.
            e_tag: Option<String>,
            /// `nosniff`.
            x_content_type_options: Option<String>,
            /// The body.
            body: ByteStream,
        },
        /// 206: The part that `Range` asks for.
        PartialContent {
            /// `bytes`.
            accept_ranges: Option<String>,
            /// The file's name.
            content_disposition: Option<String>,
            /// How many bytes are sent.
            content_length: Option<i64>,
            /// Which part, and of how many bytes.
            content_range: Option<String>,
            /// What the file may do in a browser - nothing.
            content_security_policy: Option<String>,
            /// The file's type, unless a browser would run it.
            content_type: Option<String>,
            /// Stands for the content.
            e_tag: Option<String>,
            /// `nosniff`.
            x_content_type_options: Option<String>,
            /// The body.
            body: ByteStream,
        },
        /// 304: The client has the file already, by `If-None-Match`.
        NotModified {
            /// As it was.
            e_tag: Option<String>,
        },
    }
    impl ::std::fmt::Debug for ViewFileResponse {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            f.write_str(stringify!(ViewFileResponse))
        }
    }
    /// The responses of `viewFile`.
    #[derive(Clone, Debug)]
    pub enum ViewFileErrorResponse {
        /// 400: The request is not one that can be served; the message says why.
        BadRequest(types::ErrorResponse),
        /// 401: No credential, or one that is unknown, expired or revoked.
        Unauthorized(types::ErrorResponse),
        /// 404: There is none, or it is another user's.
        NotFound(types::ErrorResponse),
        /// 416: The range begins behind the file's end.
        RangeNotSatisfiable {
            /// How many bytes there are.
            content_range: Option<String>,
            /// The body.
            body: types::ErrorResponse,
        },
        /// 500: The server failed.
        InternalServerError(types::ErrorResponse),
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
    /**Builder for [`Client::get_embeddings`]

[`Client::get_embeddings`]: super::Client::get_embeddings*/
    #[derive(Debug, Clone)]
    pub struct GetEmbeddings<'a> {
        client: &'a super::Client,
    }
    impl<'a> GetEmbeddings<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/embeddings`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::std::vec::Vec<::std::string::String>>,
            Error<types::ErrorResponse>,
        > {
            let Self { client } = self;
            let url = format!("{}/embeddings", client.baseurl,);
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
                operation_id: "get_embeddings",
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
    /**Builder for [`Client::get_model_folders_with_paths`]

[`Client::get_model_folders_with_paths`]: super::Client::get_model_folders_with_paths*/
    #[derive(Debug, Clone)]
    pub struct GetModelFoldersWithPaths<'a> {
        client: &'a super::Client,
    }
    impl<'a> GetModelFoldersWithPaths<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/experiment/models`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::std::vec::Vec<types::ModelFolder>>,
            Error<types::ErrorResponse>,
        > {
            let Self { client } = self;
            let url = format!("{}/experiment/models", client.baseurl,);
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
                operation_id: "get_model_folders_with_paths",
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
        ///Sends a `GET` request to `/experiment/models/preview/{folder}/{path_index}/{filename}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<ByteStream>, Error<types::ErrorResponse>> {
            let Self { client, folder, path_index, filename } = self;
            let folder = folder.map_err(Error::InvalidRequest)?;
            let path_index = path_index.map_err(Error::InvalidRequest)?;
            let filename = filename.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/experiment/models/preview/{}/{}/{}", client.baseurl, encode_path(&
                folder.to_string()), encode_path(& path_index.to_string()), encode_path(&
                filename.to_string()),
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
    /**Builder for [`Client::get_model_files_in_folder`]

[`Client::get_model_files_in_folder`]: super::Client::get_model_files_in_folder*/
    #[derive(Debug, Clone)]
    pub struct GetModelFilesInFolder<'a> {
        client: &'a super::Client,
        folder: Result<::std::string::String, String>,
    }
    impl<'a> GetModelFilesInFolder<'a> {
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
        ///Sends a `GET` request to `/experiment/models/{folder}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::std::vec::Vec<types::ModelFile>>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, folder } = self;
            let folder = folder.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/experiment/models/{}", client.baseurl, encode_path(& folder
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
                operation_id: "get_model_files_in_folder",
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
    /**Builder for [`Client::get_extensions`]

[`Client::get_extensions`]: super::Client::get_extensions*/
    #[derive(Debug, Clone)]
    pub struct GetExtensions<'a> {
        client: &'a super::Client,
    }
    impl<'a> GetExtensions<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/extensions`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::std::vec::Vec<::std::string::String>>,
            Error<types::ErrorResponse>,
        > {
            let Self { client } = self;
            let url = format!("{}/extensions", client.baseurl,);
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
                operation_id: "get_extensions",
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
        ///Sends a `GET` request to `/features`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
            Error<types::ErrorResponse>,
        > {
            let Self { client } = self;
            let url = format!("{}/features", client.baseurl,);
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
    /**Builder for [`Client::free_memory`]

[`Client::free_memory`]: super::Client::free_memory*/
    #[derive(Debug, Clone)]
    pub struct FreeMemory<'a> {
        client: &'a super::Client,
        body: Result<types::builder::FreeRequest, String>,
    }
    impl<'a> FreeMemory<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::FreeRequest>,
            <V as std::convert::TryInto<types::FreeRequest>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `FreeRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::FreeRequest,
            ) -> types::builder::FreeRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/free`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<()>, Error<types::ErrorResponse>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::FreeRequest::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/free", client.baseurl,);
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
                operation_id: "free_memory",
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
        ///Sends a `GET` request to `/global_subgraphs`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
            Error<types::ErrorResponse>,
        > {
            let Self { client } = self;
            let url = format!("{}/global_subgraphs", client.baseurl,);
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
        ///Sends a `GET` request to `/global_subgraphs/{id}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/global_subgraphs/{}", client.baseurl, encode_path(& id.to_string()),
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
        ///Sends a `GET` request to `/history`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::HistoryMap>, Error<types::ErrorResponse>> {
            let Self { client, max_items, offset } = self;
            let max_items = max_items.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let url = format!("{}/history", client.baseurl,);
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
        ///Sends a `POST` request to `/history`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<()>, Error<types::ErrorResponse>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::HistoryManageRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/history", client.baseurl,);
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
        ///Sends a `GET` request to `/history/{prompt_id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::HistoryMap>, Error<types::ErrorResponse>> {
            let Self { client, prompt_id } = self;
            let prompt_id = prompt_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/history/{}", client.baseurl, encode_path(& prompt_id.to_string()),
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
    /**Builder for [`Client::get_files`]

[`Client::get_files`]: super::Client::get_files*/
    #[derive(Debug, Clone)]
    pub struct GetFiles<'a> {
        client: &'a super::Client,
        directory_type: Result<types::GetFilesDirectoryType, String>,
    }
    impl<'a> GetFiles<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                directory_type: Err("directory_type was not initialized".to_string()),
            }
        }
        pub fn directory_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::GetFilesDirectoryType>,
        {
            self.directory_type = value
                .try_into()
                .map_err(|_| {
                    "conversion to `types :: GetFilesDirectoryType` for directory_type failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/internal/files/{directory_type}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::std::vec::Vec<::std::string::String>>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, directory_type } = self;
            let directory_type = directory_type.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/internal/files/{}", client.baseurl, encode_path(& directory_type
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
                operation_id: "get_files",
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
    /**Builder for [`Client::get_folder_paths`]

[`Client::get_folder_paths`]: super::Client::get_folder_paths*/
    #[derive(Debug, Clone)]
    pub struct GetFolderPaths<'a> {
        client: &'a super::Client,
    }
    impl<'a> GetFolderPaths<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/internal/folder_paths`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
            Error<types::ErrorResponse>,
        > {
            let Self { client } = self;
            let url = format!("{}/internal/folder_paths", client.baseurl,);
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
                operation_id: "get_folder_paths",
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
    /**Builder for [`Client::get_logs`]

[`Client::get_logs`]: super::Client::get_logs*/
    #[derive(Debug, Clone)]
    pub struct GetLogs<'a> {
        client: &'a super::Client,
    }
    impl<'a> GetLogs<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/internal/logs`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::std::string::String>, Error<types::ErrorResponse>> {
            let Self { client } = self;
            let url = format!("{}/internal/logs", client.baseurl,);
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
                operation_id: "get_logs",
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
    /**Builder for [`Client::get_raw_logs`]

[`Client::get_raw_logs`]: super::Client::get_raw_logs*/
    #[derive(Debug, Clone)]
    pub struct GetRawLogs<'a> {
        client: &'a super::Client,
    }
    impl<'a> GetRawLogs<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/internal/logs/raw`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::RawLogs>, Error<types::ErrorResponse>> {
            let Self { client } = self;
            let url = format!("{}/internal/logs/raw", client.baseurl,);
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
                operation_id: "get_raw_logs",
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
    /**Builder for [`Client::subscribe_logs`]

[`Client::subscribe_logs`]: super::Client::subscribe_logs*/
    #[derive(Debug, Clone)]
    pub struct SubscribeLogs<'a> {
        client: &'a super::Client,
        body: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    impl<'a> SubscribeLogs<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        {
            self.body = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: serde_json :: Map < :: std :: string :: String , :: serde_json :: Value >` for body failed"
                        .to_string()
                });
            self
        }
        ///Sends a `PATCH` request to `/internal/logs/subscribe`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<()>, Error<types::ErrorResponse>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/internal/logs/subscribe", client.baseurl,);
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
                operation_id: "subscribe_logs",
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
        ///Sends a `GET` request to `/models`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::std::vec::Vec<::std::string::String>>,
            Error<types::ErrorResponse>,
        > {
            let Self { client } = self;
            let url = format!("{}/models", client.baseurl,);
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
        ///Sends a `GET` request to `/models/{folder}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::std::vec::Vec<::std::string::String>>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, folder } = self;
            let folder = folder.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/models/{}", client.baseurl, encode_path(& folder.to_string()),
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
    /**Builder for [`Client::get_node_info_of_class`]

[`Client::get_node_info_of_class`]: super::Client::get_node_info_of_class*/
    #[derive(Debug, Clone)]
    pub struct GetNodeInfoOfClass<'a> {
        client: &'a super::Client,
        node_class: Result<::std::string::String, String>,
    }
    impl<'a> GetNodeInfoOfClass<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                node_class: Err("node_class was not initialized".to_string()),
            }
        }
        pub fn node_class<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.node_class = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for node_class failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/object_info/{node_class}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, node_class } = self;
            let node_class = node_class.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/object_info/{}", client.baseurl, encode_path(& node_class
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
                operation_id: "get_node_info_of_class",
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
        ///Sends a `GET` request to `/prompt`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PromptInfo>, Error<types::ErrorResponse>> {
            let Self { client } = self;
            let url = format!("{}/prompt", client.baseurl,);
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
        ///Sends a `GET` request to `/queue`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::QueueInfo>, Error<types::ErrorResponse>> {
            let Self { client } = self;
            let url = format!("{}/queue", client.baseurl,);
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
        ///Sends a `POST` request to `/queue`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<()>, Error<types::ErrorResponse>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::QueueManageRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/queue", client.baseurl,);
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
    /**Builder for [`Client::get_settings`]

[`Client::get_settings`]: super::Client::get_settings*/
    #[derive(Debug, Clone)]
    pub struct GetSettings<'a> {
        client: &'a super::Client,
    }
    impl<'a> GetSettings<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/settings`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
            Error<types::ErrorResponse>,
        > {
            let Self { client } = self;
            let url = format!("{}/settings", client.baseurl,);
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
                operation_id: "get_settings",
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
    /**Builder for [`Client::post_settings`]

[`Client::post_settings`]: super::Client::post_settings*/
    #[derive(Debug, Clone)]
    pub struct PostSettings<'a> {
        client: &'a super::Client,
        body: Result<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            String,
        >,
    }
    impl<'a> PostSettings<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
            >,
        {
            self.body = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: serde_json :: Map < :: std :: string :: String , :: serde_json :: Value >` for body failed"
                        .to_string()
                });
            self
        }
        ///Sends a `POST` request to `/settings`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<()>, Error<types::ErrorResponse>> {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/settings", client.baseurl,);
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
                operation_id: "post_settings",
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
    /**Builder for [`Client::get_setting`]

[`Client::get_setting`]: super::Client::get_setting*/
    #[derive(Debug, Clone)]
    pub struct GetSetting<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
    }
    impl<'a> GetSetting<'a> {
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
        ///Sends a `GET` request to `/settings/{id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::serde_json::Value>, Error<types::ErrorResponse>> {
            let Self { client, id } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/settings/{}", client.baseurl, encode_path(& id.to_string()),
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
                operation_id: "get_setting",
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
    /**Builder for [`Client::post_setting`]

[`Client::post_setting`]: super::Client::post_setting*/
    #[derive(Debug, Clone)]
    pub struct PostSetting<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        body: Result<::serde_json::Value, String>,
    }
    impl<'a> PostSetting<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
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
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::serde_json::Value>,
        {
            self.body = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: serde_json :: Value` for body failed".to_string()
                });
            self
        }
        ///Sends a `POST` request to `/settings/{id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<()>, Error<types::ErrorResponse>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/settings/{}", client.baseurl, encode_path(& id.to_string()),
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
                operation_id: "post_setting",
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
        ///Sends a `GET` request to `/system_stats`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SystemStats>, Error<types::ErrorResponse>> {
            let Self { client } = self;
            let url = format!("{}/system_stats", client.baseurl,);
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
    /**Builder for [`Client::get_userdata`]

[`Client::get_userdata`]: super::Client::get_userdata*/
    #[derive(Debug, Clone)]
    pub struct GetUserdata<'a> {
        client: &'a super::Client,
        dir: Result<::std::string::String, String>,
        full_info: Result<Option<::std::string::String>, String>,
        recurse: Result<Option<::std::string::String>, String>,
        split: Result<Option<::std::string::String>, String>,
    }
    impl<'a> GetUserdata<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                dir: Err("dir was not initialized".to_string()),
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
            V: std::convert::TryInto<::std::string::String>,
        {
            self.recurse = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for recurse failed"
                        .to_string()
                });
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
        ///Sends a `GET` request to `/userdata`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::std::vec::Vec<::serde_json::Value>>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, dir, full_info, recurse, split } = self;
            let dir = dir.map_err(Error::InvalidRequest)?;
            let full_info = full_info.map_err(Error::InvalidRequest)?;
            let recurse = recurse.map_err(Error::InvalidRequest)?;
            let split = split.map_err(Error::InvalidRequest)?;
            let url = format!("{}/userdata", client.baseurl,);
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
        ///Sends a `GET` request to `/userdata/{file}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<ByteStream>, Error<types::ErrorResponse>> {
            let Self { client, file } = self;
            let file = file.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/userdata/{}", client.baseurl, encode_path(& file.to_string()),
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
        ///Sends a `DELETE` request to `/userdata/{file}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<()>, Error<types::ErrorResponse>> {
            let Self { client, file } = self;
            let file = file.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/userdata/{}", client.baseurl, encode_path(& file.to_string()),
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
    /**Builder for [`Client::move_userdata_file`]

[`Client::move_userdata_file`]: super::Client::move_userdata_file*/
    #[derive(Debug, Clone)]
    pub struct MoveUserdataFile<'a> {
        client: &'a super::Client,
        file: Result<::std::string::String, String>,
        dest: Result<::std::string::String, String>,
        full_info: Result<Option<::std::string::String>, String>,
        overwrite: Result<Option<::std::string::String>, String>,
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
            V: std::convert::TryInto<::std::string::String>,
        {
            self.overwrite = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for overwrite failed"
                        .to_string()
                });
            self
        }
        ///Sends a `POST` request to `/userdata/{file}/move/{dest}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::serde_json::Value>, Error<types::ErrorResponse>> {
            let Self { client, file, dest, full_info, overwrite } = self;
            let file = file.map_err(Error::InvalidRequest)?;
            let dest = dest.map_err(Error::InvalidRequest)?;
            let full_info = full_info.map_err(Error::InvalidRequest)?;
            let overwrite = overwrite.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/userdata/{}/move/{}", client.baseurl, encode_path(& file
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
    /**Builder for [`Client::get_users`]

[`Client::get_users`]: super::Client::get_users*/
    #[derive(Debug, Clone)]
    pub struct GetUsers<'a> {
        client: &'a super::Client,
    }
    impl<'a> GetUsers<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }
        ///Sends a `GET` request to `/users`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UsersInfo>, Error<types::ErrorResponse>> {
            let Self { client } = self;
            let url = format!("{}/users", client.baseurl,);
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
                operation_id: "get_users",
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
    /**Builder for [`Client::list_userdata`]

[`Client::list_userdata`]: super::Client::list_userdata*/
    #[derive(Debug, Clone)]
    pub struct ListUserdata<'a> {
        client: &'a super::Client,
        path: Result<Option<::std::string::String>, String>,
    }
    impl<'a> ListUserdata<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                path: Ok(None),
            }
        }
        pub fn path<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.path = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for path failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/v2/userdata`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::std::vec::Vec<types::UserdataEntry>>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, path } = self;
            let path = path.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v2/userdata", client.baseurl,);
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
                .query(&progenitor_client::QueryParam::new("path", &path))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "list_userdata",
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
    /**Builder for [`Client::get_model_metadata`]

[`Client::get_model_metadata`]: super::Client::get_model_metadata*/
    #[derive(Debug, Clone)]
    pub struct GetModelMetadata<'a> {
        client: &'a super::Client,
        folder: Result<::std::string::String, String>,
        filename: Result<Option<::std::string::String>, String>,
    }
    impl<'a> GetModelMetadata<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                folder: Err("folder was not initialized".to_string()),
                filename: Ok(None),
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
        pub fn filename<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.filename = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for filename failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/view_metadata/{folder}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
            Error<types::ErrorResponse>,
        > {
            let Self { client, folder, filename } = self;
            let folder = folder.map_err(Error::InvalidRequest)?;
            let filename = filename.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/view_metadata/{}", client.baseurl, encode_path(& folder.to_string()),
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
                .query(&progenitor_client::QueryParam::new("filename", &filename))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "get_model_metadata",
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
        ///Sends a `GET` request to `/workflow_templates`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
            Error<types::ErrorResponse>,
        > {
            let Self { client } = self;
            let url = format!("{}/workflow_templates", client.baseurl,);
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
        /// Sends a `POST /interrupt`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<()>, Error<types::ErrorResponse>> {
            let url = format!("{}/interrupt", self.client.baseurl,);
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
        /// Sends a `GET /object_info`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<responses::GetNodeInfoResponse>,
            Error<types::ErrorResponse>,
        > {
            let url = format!("{}/object_info", self.client.baseurl,);
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
                            ::serde_json::Map<String, ::serde_json::Value>,
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
        /// Sends a `POST /prompt`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::PromptResponse>,
            Error<responses::ExecutePromptErrorResponse>,
        > {
            let url = format!("{}/prompt", self.client.baseurl,);
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
                                types::ErrorResponse,
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
                                types::ErrorResponse,
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
                409u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorResponse,
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
                                types::ErrorResponse,
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
                                types::ErrorResponse,
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
                                types::ErrorResponse,
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
        /// The file.
        #[must_use]
        pub fn image(mut self, value: reqwest::multipart::Part) -> Self {
            self.image = Some(value);
            self
        }
        /// Accepted and ignored. The newest file of a name is meant, and older ones stay under the names that their uploads answered with.
        #[must_use]
        pub fn overwrite(mut self, value: impl Into<String>) -> Self {
            self.overwrite = Some(value.into());
            self
        }
        /// Becomes a part of the file's name.
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
        /// Sends a `POST /upload/image`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UploadResult>, Error<types::ErrorResponse>> {
            let url = format!("{}/upload/image", self.client.baseurl,);
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
                        ResponseValue::<types::UploadResult>::from_response(response)
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
        overwrite: Option<String>,
        subfolder: Option<String>,
        type_: Option<String>,
    }
    impl<'a> UploadMask<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client,
                image: Default::default(),
                original_ref: Default::default(),
                overwrite: Default::default(),
                subfolder: Default::default(),
                type_: Default::default(),
            }
        }
        /// The file.
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
        /// Accepted and ignored. The newest file of a name is meant, and older ones stay under the names that their uploads answered with.
        #[must_use]
        pub fn overwrite(mut self, value: impl Into<String>) -> Self {
            self.overwrite = Some(value.into());
            self
        }
        /// Becomes a part of the file's name.
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
        /// Sends a `POST /upload/mask`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::UploadResult>, Error<types::ErrorResponse>> {
            let url = format!("{}/upload/mask", self.client.baseurl,);
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
                operation_id: "upload_mask",
            };
            self.client.pre(&mut request, &info).await?;
            let result = self.client.exec(request, &info).await;
            self.client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => {
                    Ok(
                        ResponseValue::<types::UploadResult>::from_response(response)
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
        overwrite: Option<String>,
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
        /// Its path, its slashes percent-encoded or not.
        #[must_use]
        pub fn file(mut self, value: impl Into<String>) -> Self {
            self.file = Some(value.into());
            self
        }
        /// Whether a file that is there may be replaced; `false` says no, anything else yes.
        #[must_use]
        pub fn overwrite(mut self, value: impl Into<String>) -> Self {
            self.overwrite = Some(value.into());
            self
        }
        /// Whether the answer is an object with `path`, `size` and `modified` instead of the path; `true` says yes, anything else no.
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
        /// Sends a `POST /userdata/{file}`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<ResponseValue<::serde_json::Value>, Error<types::ErrorResponse>> {
            let url = format!(
                "{}/userdata/{}", self.client.baseurl, { let value = self.file.as_ref()
                .ok_or_else(|| Error::InvalidRequest("file was not initialized"
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
                        ResponseValue::<::serde_json::Value>::from_response(response)
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
        preview: Option<String>,
        channel: Option<String>,
        res: Option<i64>,
    }
    impl<'a> ViewFile<'a> {
        pub(super) fn new(client: &'a super::Client) -> Self {
            Self {
                client,
                filename: Default::default(),
                subfolder: Default::default(),
                type_: Default::default(),
                preview: Default::default(),
                channel: Default::default(),
                res: Default::default(),
            }
        }
        /// The name.
        #[must_use]
        pub fn filename(mut self, value: impl Into<String>) -> Self {
            self.filename = Some(value.into());
            self
        }
        /// A file of this folder is preferred over others of the name.
        #[must_use]
        pub fn subfolder(mut self, value: impl Into<String>) -> Self {
            self.subfolder = Some(value.into());
            self
        }
        /// Accepted and ignored (`input`, `output` or `temp`).
        #[must_use]
        pub fn type_(mut self, value: impl Into<String>) -> Self {
            self.type_ = Some(value.into());
            self
        }
        /// `webp;90` or `jpeg;90` sends an image in this format.
        #[must_use]
        pub fn preview(mut self, value: impl Into<String>) -> Self {
            self.preview = Some(value.into());
            self
        }
        /// `rgb` sends an image without transparency, `a` its transparency.
        #[must_use]
        pub fn channel(mut self, value: impl Into<String>) -> Self {
            self.channel = Some(value.into());
            self
        }
        /// Sends a JPEG thumbnail whose longer edge has at most so many pixels.
        #[must_use]
        pub fn res(mut self, value: i64) -> Self {
            self.res = Some(value);
            self
        }
        /// Sends a `GET /view`.
        ///
        /// # Errors
        /// When the request cannot be sent, or the response is an error or was not declared.
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<responses::ViewFileResponse>,
            Error<responses::ViewFileErrorResponse>,
        > {
            let url = format!("{}/view", self.client.baseurl,);
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
            if let Some(value) = &self.preview {
                let text = value.to_string();
                request = request.query(&[("preview", text)]);
            }
            if let Some(value) = &self.channel {
                let text = value.to_string();
                request = request.query(&[("channel", text)]);
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
                    Ok({
                        let value = ResponseValue::stream(response);
                        let (status, headers) = (
                            value.status(),
                            value.headers().clone(),
                        );
                        ResponseValue::new(
                            responses::ViewFileResponse::Ok {
                                accept_ranges: headers
                                    .get("accept-ranges")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                content_disposition: headers
                                    .get("content-disposition")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                content_length: headers
                                    .get("content-length")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                content_security_policy: headers
                                    .get("content-security-policy")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                content_type: headers
                                    .get("content-type")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                e_tag: headers
                                    .get("etag")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                x_content_type_options: headers
                                    .get("x-content-type-options")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                body: value.into_inner(),
                            },
                            status,
                            headers,
                        )
                    })
                }
                206u16 => {
                    Ok({
                        let value = ResponseValue::stream(response);
                        let (status, headers) = (
                            value.status(),
                            value.headers().clone(),
                        );
                        ResponseValue::new(
                            responses::ViewFileResponse::PartialContent {
                                accept_ranges: headers
                                    .get("accept-ranges")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                content_disposition: headers
                                    .get("content-disposition")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                content_length: headers
                                    .get("content-length")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                content_range: headers
                                    .get("content-range")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                content_security_policy: headers
                                    .get("content-security-policy")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                content_type: headers
                                    .get("content-type")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                e_tag: headers
                                    .get("etag")
                                    .and_then(|value| value.to_str().ok()?.parse().ok()),
                                x_content_type_options: headers
                                    .get("x-content-type-options")
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
                            responses::ViewFileResponse::NotModified {
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
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::ViewFileErrorResponse::BadRequest(
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
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::ViewFileErrorResponse::Unauthorized(
                                    value.into_inner(),
                                ),
                                status,
                                headers,
                            )
                        }),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::ViewFileErrorResponse::NotFound(
                                    value.into_inner(),
                                ),
                                status,
                                headers,
                            )
                        }),
                    )
                }
                416u16 => {
                    Err(
                        Error::ErrorResponse({
                            let value = ResponseValue::<
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::ViewFileErrorResponse::RangeNotSatisfiable {
                                    content_range: headers
                                        .get("content-range")
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
                                types::ErrorResponse,
                            >::from_response(response)
                                .await?;
                            let (status, headers) = (
                                value.status(),
                                value.headers().clone(),
                            );
                            ResponseValue::new(
                                responses::ViewFileErrorResponse::InternalServerError(
                                    value.into_inner(),
                                ),
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
