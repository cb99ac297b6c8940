//! From method and path to an entry of the table; literal segments win over parameters.

use std::borrow::Cow;
use std::collections::HashMap;

use http::Method;
use percent_encoding::percent_decode_str;

use crate::fault::Fault;

/// The values of a path's parameters, by their names in its template.
pub(crate) type PathValues = Vec<(&'static str, String)>;

/// The routing table.
pub(crate) struct Router<T> {
    /// The paths that one pattern stands for, those with the most text in their segments first.
    paths: matchit::Router<Vec<Path<T>>>,
    /// Paths with a parameter that may have slashes, each read as one long segment; looked at when
    /// no path of the table has the form of the request's. Those with the most text come first.
    slashed: Vec<Path<T>>,
}

struct Path<T> {
    template: &'static str,
    /// What each variable of the pattern stands for.
    segments: Vec<Vec<Piece>>,
    methods: Vec<(Method, T)>,
}

/// A piece of a segment: `{page}.{format}` has three.
enum Piece {
    Text(&'static str),
    Parameter(&'static str),
    /// A parameter that may have slashes.
    Slashed(&'static str),
}

impl<T: Clone> Router<T> {
    /// Builds the table of paths as OpenAPI writes them; `{*name}` takes slashes as well.
    ///
    /// # Errors
    /// When two paths cannot be distinguished.
    pub(crate) fn new(
        routes: impl IntoIterator<Item = (Method, &'static str, T)>,
    ) -> Result<Self, String> {
        let mut patterns: Vec<(String, Vec<Path<T>>)> = Vec::new();
        let mut known: HashMap<String, usize> = HashMap::new();
        let mut slashed: Vec<Path<T>> = Vec::new();
        for (method, template, target) in routes {
            if template.contains("{*") {
                match slashed.iter_mut().find(|path| path.template == template) {
                    Some(path) => path.methods.push((method, target)),
                    None => slashed.push(Path {
                        template,
                        segments: vec![pieces(template)],
                        methods: vec![(method, target)],
                    }),
                }
                continue;
            }
            let (pattern, segments) = pattern(template);
            let n = *known.entry(pattern.clone()).or_insert_with(|| {
                patterns.push((pattern, Vec::new()));
                patterns.len() - 1
            });
            let paths = &mut patterns[n].1;
            match paths.iter_mut().find(|path| path.template == template) {
                Some(path) => path.methods.push((method, target)),
                None => paths.push(Path { template, segments, methods: vec![(method, target)] }),
            }
        }
        let mut table = matchit::Router::new();
        for (pattern, mut paths) in patterns {
            paths.sort_by_key(|path| std::cmp::Reverse(path.text_bytes()));
            table
                .insert(&pattern, paths)
                .map_err(|error| format!("the path {pattern} cannot be routed: {error}"))?;
        }
        slashed.sort_by_key(|path| std::cmp::Reverse(path.text_bytes()));
        Ok(Self { paths: table, slashed })
    }

    /// Finds the target of a request, with the decoded values of its path's parameters.
    ///
    /// # Errors
    /// An unknown path, or a method that the path does not take. `HEAD` is answered by `GET`.
    pub(crate) fn find(&self, method: &Method, path: &str) -> Result<(T, PathValues), Fault> {
        let normal = normalize(path);
        let unknown = Fault::unknown_path;
        let found = self.paths.at(&normal).ok();
        let raw: Vec<&str> =
            found.iter().flat_map(|found| found.params.iter()).map(|(_, raw)| raw).collect();
        let whole = [normal.as_ref()];
        let of_table =
            found.iter().flat_map(|found| found.value).map(|path| (path, raw.as_slice()));
        let mut allowed: Vec<&str> = Vec::new();
        for (path, raw) in of_table.chain(self.slashed.iter().map(|path| (path, whole.as_slice())))
        {
            let Some(values) = path.values(raw) else { continue };
            if let Some(target) = path.target(method) {
                let decoded = values.into_iter().map(|(name, raw)| {
                    match percent_decode_str(raw).decode_utf8() {
                        Ok(value) => Ok((name, value.into_owned())),
                        Err(_) => {
                            Err(Fault::invalid(format!("path parameter `{name}` is not UTF-8")))
                        }
                    }
                });
                return Ok((target.clone(), decoded.collect::<Result<_, _>>()?));
            }
            // Of paths whose parameters have slashes, the one with the most text is what was meant.
            if allowed.is_empty() || !std::ptr::eq(raw, whole.as_slice()) {
                allowed.extend(path.methods.iter().map(|(method, _)| method.as_str()));
            }
        }
        match allowed.is_empty() {
            true => Err(unknown()),
            false => Err(Fault::method_not_allowed(method, allow(allowed))),
        }
    }
}

impl<T> Path<T> {
    fn text_bytes(&self) -> usize {
        let pieces = self.segments.iter().flatten();
        pieces.map(|piece| if let Piece::Text(text) = piece { text.len() } else { 0 }).sum()
    }

    fn target(&self, method: &Method) -> Option<&T> {
        let target = |wanted: &Method| {
            self.methods.iter().find(|(method, _)| method == wanted).map(|(_, target)| target)
        };
        target(method).or_else(|| if method == Method::HEAD { target(&Method::GET) } else { None })
    }

    /// The undecoded values of the parameters, if the segments have the form of this path.
    fn values<'a>(&self, raw: &[&'a str]) -> Option<Vec<(&'static str, &'a str)>> {
        let mut values = Vec::with_capacity(self.segments.len());
        for (pieces, raw) in self.segments.iter().zip(raw) {
            read(pieces, raw, &mut values)?;
        }
        Some(values)
    }
}

/// Reads one segment; of several readings the one with the longest first parameters counts.
fn read<'a>(
    pieces: &[Piece],
    raw: &'a str,
    values: &mut Vec<(&'static str, &'a str)>,
) -> Option<()> {
    match pieces {
        [] => raw.is_empty().then_some(()),
        [Piece::Text(text), rest @ ..] => read(rest, raw.strip_prefix(text)?, values),
        [Piece::Parameter(name) | Piece::Slashed(name)] => {
            let fits = if matches!(pieces, [Piece::Slashed(_)]) {
                !raw.is_empty()
            } else {
                !raw.contains('/')
            };
            fits.then(|| values.push((name, raw)))
        }
        [first @ (Piece::Parameter(name) | Piece::Slashed(name)), rest @ ..] => {
            let Some(Piece::Text(text)) = rest.first() else { return None };
            let known = values.len();
            let fits = |at: usize| {
                at > 0 && (matches!(first, Piece::Slashed(_)) || !raw[..at].contains('/'))
            };
            for (at, _) in raw.rmatch_indices(text).filter(|(at, _)| fits(*at)) {
                values.push((name, &raw[..at]));
                if read(rest, &raw[at..], values).is_some() {
                    return Some(());
                }
                values.truncate(known);
            }
            None
        }
    }
}

fn allow(mut names: Vec<&str>) -> String {
    if names.contains(&"GET") && !names.contains(&"HEAD") {
        names.push("HEAD");
    }
    names.sort_unstable();
    names.dedup();
    names.join(", ")
}

/// The template with each segment that has parameters a numbered variable, and what these stand
/// for.
fn pattern(template: &'static str) -> (String, Vec<Vec<Piece>>) {
    let mut variables = Vec::new();
    let segments = template.split('/').map(|segment| {
        if !segment.contains('{') {
            return segment.to_owned();
        }
        variables.push(pieces(segment));
        format!("{{p{}}}", variables.len())
    });
    let pattern = segments.collect::<Vec<_>>().join("/");
    (pattern, variables)
}

/// The texts and parameters of a segment, or of a whole path.
fn pieces(segment: &'static str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = segment;
    while let Some((text, (name, after))) =
        rest.split_once('{').and_then(|(text, rest)| Some((text, rest.split_once('}')?)))
    {
        if !text.is_empty() {
            pieces.push(Piece::Text(text));
        }
        pieces.push(name.strip_prefix('*').map_or(Piece::Parameter(name), Piece::Slashed));
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest));
    }
    pieces
}

/// Decodes what RFC 3986 (6.2.2.2) calls unreserved: `%61` and `a` are the same path.
pub(crate) fn normalize(path: &str) -> Cow<'_, str> {
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
    use crate::fault::FaultKind;

    fn router() -> Router<u8> {
        let routes = [
            (Method::GET, "/api/assets/{id}", 1),
            (Method::POST, "/api/assets/from-hash", 2),
            (Method::GET, "/api/assets/{asset}/tags", 3),
            (Method::HEAD, "/api/assets/hash/{hash}", 4),
            (Method::DELETE, "/api/assets/{id}", 5),
            (Method::GET, "/docs/{*file}", 6),
        ];
        Router::new(routes.map(|(method, path, n)| (method, path, n))).expect("a table")
    }

    #[test]
    fn literal_segments_win_and_parameters_are_decoded() {
        let router = router();
        assert_eq!(router.find(&Method::POST, "/api/assets/from-hash").expect("found").0, 2);
        assert_eq!(router.find(&Method::POST, "/api/%61ssets/from%2dhash").expect("found").0, 2);
        let (target, values) = router.find(&Method::GET, "/api/assets/a%2Fb%20c").expect("found");
        assert_eq!((target, values), (1, vec![("id", "a/b c".to_owned())]));
        assert_eq!(router.find(&Method::GET, "/api/assets/x/tags").expect("found").1[0].0, "asset");
        assert_eq!(router.find(&Method::GET, "/docs/a/b.css").expect("found").1[0].1, "a/b.css");
    }

    #[test]
    fn segments_of_text_and_parameters_are_told_apart() {
        let routes =
            [("/a/{id}", 1), ("/a/{id}:cancel", 2), ("/a/{page}.{format}", 3), ("/a/v{n}/b", 4)];
        let router = Router::new(routes.map(|(path, n)| (Method::GET, path, n))).expect("a table");
        let find = |path: &str| router.find(&Method::GET, path).expect("found");
        let values = |pairs: &[(&'static str, &str)]| {
            pairs.iter().map(|(k, v)| (*k, (*v).to_owned())).collect::<Vec<_>>()
        };
        assert_eq!(find("/a/7"), (1, values(&[("id", "7")])));
        assert_eq!(find("/a/7:cancel"), (2, values(&[("id", "7")])));
        assert_eq!(find("/a/x.y.png"), (3, values(&[("page", "x.y"), ("format", "png")])));
        assert_eq!(find("/a/v12/b"), (4, values(&[("n", "12")])));
        assert!(router.find(&Method::GET, "/a/12/b").is_err());
    }

    #[test]
    fn a_parameter_may_have_slashes_that_are_not_encoded() {
        let routes = [
            ("/u/{*file}", 1),
            ("/u/{*file}/move/{*dest}", 2),
            ("/u/{*file}", 3),
            ("/u", 4),
            ("/u/{*file}/x/{n}", 5),
        ];
        let method = |n: u8| if n == 1 { Method::GET } else { Method::POST };
        let router = Router::new(routes.map(|(path, n)| (method(n), path, n))).expect("a table");
        let find = |method: Method, path: &str| router.find(&method, path).expect("found");
        let values = |pairs: &[(&'static str, &str)]| {
            pairs.iter().map(|(k, v)| (*k, (*v).to_owned())).collect::<Vec<_>>()
        };
        assert_eq!(find(Method::GET, "/u/a%2Fb.json"), (1, values(&[("file", "a/b.json")])));
        assert_eq!(find(Method::GET, "/u/a/b.json"), (1, values(&[("file", "a/b.json")])));
        assert_eq!(
            find(Method::POST, "/u/a/b/move/c/d"),
            (2, values(&[("file", "a/b"), ("dest", "c/d")]))
        );
        assert_eq!(
            find(Method::POST, "/u/a%2Fb/move/c%2Fd"),
            (2, values(&[("file", "a/b"), ("dest", "c/d")]))
        );
        assert_eq!(find(Method::POST, "/u/a/x/7"), (5, values(&[("file", "a"), ("n", "7")])));
        assert_eq!(find(Method::POST, "/u/a/x/7/8").0, 3, "an ordinary parameter has no slashes");
        assert_eq!(find(Method::POST, "/u").0, 4);
        assert!(router.find(&Method::GET, "/u/").is_err());
        assert_eq!(
            router.find(&Method::PUT, "/u/a/b").expect_err("no PUT").allow(),
            Some("GET, HEAD, POST")
        );
        assert_eq!(
            router.find(&Method::PUT, "/u/a/move/b").expect_err("no PUT").allow(),
            Some("POST")
        );
    }

    #[test]
    fn a_wrong_method_is_told_the_right_ones_and_head_follows_get() {
        let router = router();
        let fault = router.find(&Method::PUT, "/api/assets/x").expect_err("no PUT");
        assert_eq!(
            (fault.kind(), fault.allow()),
            (FaultKind::MethodNotAllowed, Some("DELETE, GET, HEAD"))
        );
        assert_eq!(router.find(&Method::HEAD, "/api/assets/x").expect("found").0, 1);
        assert_eq!(
            router.find(&Method::GET, "/nowhere").expect_err("none").kind(),
            FaultKind::UnknownPath
        );
    }
}
