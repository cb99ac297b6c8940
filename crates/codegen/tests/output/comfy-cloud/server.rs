use std::sync::Arc;
#[allow(unused_imports)]
use openapi_runtime::{
    Call, Context, Credential, Fault, FieldSpec, Form, Operation, OperationSpec,
    ParameterSpec, PartSpec, PartValue, Place, Response, Service, Shape, ValueKind,
};
#[allow(unused_imports)]
use super::types;
/// The contract's operations. Implement it, and [`service`] makes a server of it.
pub trait Api: Send + Sync + Sized + 'static {
    /// Who makes a request; only the authentication methods make one.
    type Principal: Send + 'static;
    /// A fault as a [`types::Problem`].
    fn fault_as_problem(&self, fault: &Fault) -> types::Problem;
    /// Puts a book on a shelf.
    ///
    /// `POST /shelves/{shelf}/books`
    fn add_book(
        &self,
        context: &Context,
        params: AddBookParams,
        body: types::Book,
    ) -> impl Future<Output = Result<AddBookSuccess, AddBookError>> + Send;
}
/// The parameters of `addBook`.
#[derive(Clone, Debug)]
pub struct AddBookParams {
    /// The shelf.
    pub shelf: i64,
    /// Whether readers are told.
    pub notify: bool,
}
/// How `addBook` succeeds.
#[derive(Debug)]
pub enum AddBookSuccess {
    /// 201: It is there.
    Created(types::Book),
}
impl AddBookSuccess {
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::Created(body) => {
                openapi_runtime::json(201u16, "application/json", &body)
            }
        }
    }
}
/// How `addBook` fails.
#[derive(Debug)]
pub enum AddBookError {
    /// 400: No such book.
    BadRequest(types::Problem),
    /// What was found while the request was read.
    Fault(Fault),
}
impl From<Fault> for AddBookError {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl AddBookError {
    /// The server failed: a 500 in the form of the document's errors. The cause belongs into the log.
    #[allow(dead_code)]
    pub fn internal() -> Self {
        Self::Fault(Fault::internal())
    }
    fn into_response(self) -> Result<Response, Fault> {
        match self {
            Self::BadRequest(body) => {
                openapi_runtime::json(400u16, "application/json", &body)
            }
            Self::Fault(fault) => Err(fault),
        }
    }
}
/// The contract's operations.
pub static OPERATIONS: [OperationSpec; 1usize] = [
    OperationSpec {
        id: "addBook",
        method: "POST",
        path: "/shelves/{shelf}/books",
        parameters: &[
            ParameterSpec {
                name: "shelf",
                place: Place::Path,
                kind: ValueKind::Integer,
                shape: Shape::Plain,
                default: None,
            },
            ParameterSpec {
                name: "notify",
                place: Place::Query,
                kind: ValueKind::Boolean,
                shape: Shape::Plain,
                default: Some("false"),
            },
        ],
        parts: &[],
        fields: &[],
        statuses: &[201u16, 400u16],
        json_limit_bytes: None,
    },
];
/// The schemas of what the operations take, as JSON Schema 2020-12.
const SCHEMAS: &str = "{\"definitions\":{\"Book\":{\"properties\":{\"pages\":{\"format\":\"int64\",\"minimum\":1,\"type\":\"integer\"},\"subjects\":{\"items\":{\"$ref\":\"#/definitions/BookSubjectsItem\"},\"maxItems\":16,\"type\":\"array\"},\"title\":{\"$ref\":\"#/definitions/BookTitle\"}},\"required\":[\"title\",\"pages\",\"subjects\"],\"type\":\"object\"},\"BookSubjectsItem\":{\"maxLength\":50,\"type\":\"string\"},\"BookTitle\":{\"maxLength\":200,\"minLength\":1,\"type\":\"string\"}},\"operations\":[{\"body\":{\"$ref\":\"#/definitions/Book\"},\"parameters\":[{\"format\":\"int64\",\"minimum\":1,\"type\":\"integer\"},{\"type\":\"boolean\"}]}]}";
/// The contract, as `api` implements it.
pub fn service<A: Api>(api: Arc<A>) -> Service<A> {
    Service::new(
        api,
        vec![
            Operation { spec : & OPERATIONS[0usize], handler : | api, call |
            Box::pin(serve_add_book(api, call)), fault : | api, fault |
            openapi_runtime::json(fault.status().as_u16(), "application/json", & api
            .fault_as_problem(fault)), },
        ],
        SCHEMAS,
        |api, fault| openapi_runtime::json(
            fault.status().as_u16(),
            "application/json",
            &api.fault_as_problem(fault),
        ),
    )
}
/// Serves `addBook`.
async fn serve_add_book<A: Api>(api: Arc<A>, mut call: Call) -> Result<Response, Fault> {
    let params = AddBookParams {
        shelf: call.required(0usize)?,
        notify: call.required(1usize)?,
    };
    call.media_type(&["application/json"])?;
    let body = call.json().await?;
    match api.add_book(call.context(), params, body).await {
        Ok(success) => success.into_response(),
        Err(error) => error.into_response(),
    }
}
