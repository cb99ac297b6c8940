//! From method and path to an entry of the table; literal segments win over parameters.

use std::borrow::Cow;

use http::Method;
use percent_encoding::percent_decode_str;

use crate::fault::{Fault, FaultKind};

/// The routing table.
pub(crate) struct Router<T> {
    paths: matchit::Router<Path<T>>,
}

struct Path<T> {
    /// The names of the parameters, in the order in which they stand.
    names: Vec<String>,
    methods: Vec<(Method, T)>,
}

impl<T: Clone> Router<T> {
    /// Builds the table of paths as OpenAPI writes them; `{*rest}` at the end takes all segments.
    ///
    /// # Errors
    /// When two paths cannot be told apart.
    pub(crate) fn new(routes: impl IntoIterator<Item = (Method, String, T)>) -> Result<Self, String> {
        let mut paths: Vec<(String, Path<T>)> = Vec::new();
        for (method, template, target) in routes {
            let (pattern, names) = pattern(&template);
            match paths.iter_mut().find(|(known, path)| *known == pattern && path.names == names) {
                Some((_, path)) => path.methods.push((method, target)),
                None => paths.push((pattern, Path { names, methods: vec![(method, target)] })),
            }
        }
        let mut table = matchit::Router::new();
        for (pattern, path) in paths {
            table.insert(&pattern, path).map_err(|error| format!("the path {pattern} cannot be routed: {error}"))?;
        }
        Ok(Self { paths: table })
    }

    /// Finds the target of a request, with the decoded values of its path's parameters.
    ///
    /// # Errors
    /// An unknown path, or a method that the path does not take. `HEAD` is answered by `GET`.
    pub(crate) fn find(&self, method: &Method, path: &str) -> Result<(T, Vec<(String, String)>), Fault> {
        let normal = normalize(path);
        let found = self.paths.at(&normal).map_err(|_| Fault::new(FaultKind::UnknownPath, format!("there is no {path} here")))?;
        let entry = found.value;
        let target = |wanted: &Method| entry.methods.iter().find(|(method, _)| method == wanted);
        let target = target(method).or_else(|| if method == Method::HEAD { target(&Method::GET) } else { None });
        let Some((_, target)) = target else {
            return Err(Fault::method_not_allowed(method, path, entry.allow()));
        };
        let mut values = Vec::with_capacity(entry.names.len());
        for (name, (_, raw)) in entry.names.iter().zip(found.params.iter()) {
            let value =
                percent_decode_str(raw).decode_utf8().map_err(|_| Fault::invalid(format!("path parameter `{name}` is not UTF-8")))?;
            values.push((name.clone(), value.into_owned()));
        }
        Ok((target.clone(), values))
    }
}

impl<T> Path<T> {
    fn allow(&self) -> String {
        let mut names: Vec<&str> = self.methods.iter().map(|(method, _)| method.as_str()).collect();
        if names.contains(&"GET") && !names.contains(&"HEAD") {
            names.push("HEAD");
        }
        names.sort_unstable();
        names.join(", ")
    }
}

/// The template with its parameters numbered, so that names do not matter for routing.
fn pattern(template: &str) -> (String, Vec<String>) {
    let mut names = Vec::new();
    let segments = template.split('/').map(|segment| match segment.strip_prefix('{').and_then(|s| s.strip_suffix('}')) {
        Some(name) => {
            let (star, name) = name.strip_prefix('*').map_or(("", name), |name| ("*", name));
            names.push(name.to_owned());
            format!("{{{star}p{}}}", names.len())
        }
        None => segment.to_owned(),
    });
    let pattern = segments.collect::<Vec<_>>().join("/");
    (pattern, names)
}

/// Decodes what RFC 3986 (6.2.2.2) calls unreserved: `%61` and `a` are the same path.
fn normalize(path: &str) -> Cow<'_, str> {
    if !path.contains('%') {
        return Cow::Borrowed(path);
    }
    let mut out = String::with_capacity(path.len());
    let mut rest = path;
    while let Some(at) = rest.find('%') {
        out.push_str(&rest[..at]);
        let code = rest.get(at + 1..at + 3).and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match code {
            Some(code) if code.is_ascii_alphanumeric() || b"-._~".contains(&code) => {
                out.push(char::from(code));
                rest = &rest[at + 3..];
            }
            _ => {
                out.push('%');
                rest = &rest[at + 1..];
            }
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn router() -> Router<u8> {
        let routes = [
            (Method::GET, "/api/assets/{id}", 1),
            (Method::POST, "/api/assets/from-hash", 2),
            (Method::GET, "/api/assets/{asset}/tags", 3),
            (Method::HEAD, "/api/assets/hash/{hash}", 4),
            (Method::DELETE, "/api/assets/{id}", 5),
            (Method::GET, "/docs/{*file}", 6),
        ];
        Router::new(routes.map(|(method, path, n)| (method, path.to_owned(), n))).expect("a table")
    }

    #[test]
    fn literal_segments_win_and_parameters_are_decoded() {
        let router = router();
        assert_eq!(router.find(&Method::POST, "/api/assets/from-hash").expect("found").0, 2);
        assert_eq!(router.find(&Method::POST, "/api/%61ssets/from%2dhash").expect("found").0, 2);
        let (target, values) = router.find(&Method::GET, "/api/assets/a%2Fb%20c").expect("found");
        assert_eq!((target, values), (1, vec![("id".to_owned(), "a/b c".to_owned())]));
        assert_eq!(router.find(&Method::GET, "/api/assets/x/tags").expect("found").1[0].0, "asset");
        assert_eq!(router.find(&Method::GET, "/docs/a/b.css").expect("found").1[0].1, "a/b.css");
    }

    #[test]
    fn a_wrong_method_is_told_the_right_ones_and_head_follows_get() {
        let router = router();
        let fault = router.find(&Method::PUT, "/api/assets/x").expect_err("no PUT");
        assert_eq!((fault.kind(), fault.allow()), (FaultKind::MethodNotAllowed, Some("DELETE, GET, HEAD")));
        assert_eq!(router.find(&Method::HEAD, "/api/assets/x").expect("found").0, 1);
        assert_eq!(router.find(&Method::GET, "/nowhere").expect_err("none").kind(), FaultKind::UnknownPath);
    }
}
