//! The contract's security schemes, as what a client sends with its requests.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::documentation::doc;
use crate::model::{Model, Place, Scheme, SchemeKind};
use crate::naming::ident;

/// Emits `Credentials`, the hook that sends them, and a constructor of the client.
pub(super) fn emit(model: &Model) -> TokenStream {
    let fields = model.schemes.iter().map(|scheme| {
        let (doc, name) = (doc(&scheme.documentation), ident(&scheme.field));
        quote!(#doc pub #name: Option<String>,)
    });
    let names: Vec<String> = model.schemes.iter().map(|scheme| scheme.field.clone()).collect();
    let shown = names.iter().map(|name| ident(name));
    let sent = model.schemes.iter().map(send);
    let arms = model.operations.iter().map(|operation| {
        let needs = operation.security.alternatives.iter().flatten();
        let schemes: BTreeSet<&String> = needs
            .filter_map(|need| model.schemes.iter().find(|s| s.name == need.scheme))
            .map(|s| &s.field)
            .collect();
        let schemes = schemes.into_iter();
        let mut ids = vec![operation.name.clone()];
        if operation.bodies.len() > 1 {
            ids.extend(
                operation.bodies.iter().map(|body| super::operation::call_name(operation, body)),
            );
        }
        quote!(#(#ids)|* => &[#(#schemes),*],)
    });
    // The address of a webhook is used as it was given.
    let address = match model.operations.first() {
        Some(operation) if operation.is_webhook => quote!(baseurl),
        _ => quote!(baseurl.trim_end_matches('/')),
    };
    quote! {
        /// What a client shows with each request that asks for it; never printed.
        #[derive(Clone, Default)]
        pub struct Credentials {
            #(#fields)*
        }

        impl ::std::fmt::Debug for Credentials {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct("Credentials")
                    #(.field(#names, &self.#shown.as_ref().map(|_| "***")))*
                    .finish()
            }
        }

        impl Client {
            /// A client that authenticates with `credentials` and never follows a redirect by
            /// itself, so that they are shown to no other server.
            ///
            /// # Errors
            /// When the TLS library cannot be set up.
            pub fn with_credentials(baseurl: &str, credentials: Credentials) -> ::std::result::Result<Self, reqwest::Error> {
                let client = reqwest::Client::builder()
                    .redirect(reqwest::redirect::Policy::none())
                    .connect_timeout(::std::time::Duration::from_secs(15))
                    .build()?;
                Ok(Self::new_with_client(#address, client, credentials))
            }
        }

        /// The schemes that an operation accepts.
        fn accepted_schemes(operation_id: &str) -> &'static [&'static str] {
            match operation_id {
                #(#arms)*
                _ => &[],
            }
        }

        impl ClientHooks<Credentials> for Client {
            #[allow(unused_variables)]
            async fn pre<E>(&self, request: &mut reqwest::Request, info: &OperationInfo) -> ::std::result::Result<(), Error<E>> {
                let accepted = accepted_schemes(info.operation_id);
                #(#sent)*
                Ok(())
            }
        }
    }
}

/// Puts one credential into a request, if it is there and the operation accepts it.
fn send(scheme: &Scheme) -> TokenStream {
    let name = &scheme.field;
    let field = ident(name);
    let put = match &scheme.kind {
        SchemeKind::ApiKey(Place::Query, parameter) => quote! {
            request.url_mut().query_pairs_mut().append_pair(#parameter, credential);
        },
        kind => {
            let (header, text) = match kind {
                SchemeKind::ApiKey(Place::Cookie, cookie) => {
                    ("cookie".to_owned(), format!("{cookie}={{}}"))
                }
                SchemeKind::ApiKey(_, header) => (header.to_lowercase(), "{}".to_owned()),
                SchemeKind::Bearer | SchemeKind::Scoped => {
                    ("authorization".to_owned(), "Bearer {}".to_owned())
                }
                SchemeKind::Basic => ("authorization".to_owned(), "Basic {}".to_owned()),
                SchemeKind::Authorization => ("authorization".to_owned(), "{}".to_owned()),
            };
            quote! {
                let mut value = reqwest::header::HeaderValue::from_str(&format!(#text, credential))
                    .map_err(|_| Error::InvalidRequest(format!("`{}` cannot be sent in a header", #name)))?;
                value.set_sensitive(true);
                request.headers_mut().insert(#header, value);
            }
        }
    };
    quote! {
        if let Some(credential) = self.inner.#field.as_ref().filter(|_| accepted.contains(&#name)) {
            #put
        }
    }
}
