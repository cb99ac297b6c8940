//! The types of a contract: one for each named schema.
//!
//! [`merge`] puts together what a schema says, [`shape`] and [`choice`] decide what it becomes, and
//! one file writes each kind: [`object`] with its [`builder`], [`text`], [`union`]. Where schemas are merged or chosen
//! from, a type may be needed that the contract has no name for; it gets one here. A type takes
//! every value that its schema allows; what it cannot say - bounds, counts, rules between fields -
//! is left to the server's validators.

mod builder;
mod choice;
mod default;
mod merge;
mod object;
mod shape;
mod text;
mod ty;
mod union;
mod words;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Map, Value};

use crate::load::Document;
use crate::model::Model;
use crate::naming::pascal;
use crate::problem::Problem;
use crate::schema::each_reference_of;
use crate::yaml::untoken;
use shape::Shape;
use ty::Ty;

/// The types, ready to be put beside what progenitor adds to them.
#[derive(Debug)]
pub(crate) struct Emitted {
    /// What stands in the module `types`.
    pub(crate) items: TokenStream,
    /// What stands in its module `builder`, printed.
    pub(crate) builders: String,
    /// What stands in its module `defaults`.
    pub(crate) defaults: TokenStream,
    /// The schemas that have become objects with fields, by their names in the contract.
    pub(crate) objects: BTreeSet<String>,
    /// The names of all types, in Rust.
    pub(crate) names: BTreeSet<String>,
    /// What should be said of the contract.
    pub(crate) warnings: Vec<Problem>,
    /// Where values are left as JSON though the contract says more of them.
    pub(crate) left_as_json: Vec<String>,
}

/// Makes types of schemas.
struct Types<'a> {
    document: &'a Document,
    /// The named schemas, those that were made here among them.
    schemas: BTreeMap<String, Value>,
    rust_names: HashSet<String>,
    /// Where types stand in the contract, by their names in Rust.
    places: HashMap<String, String>,
    /// Schemas that were made here and not yet looked at, with how deep they are.
    open: Vec<(String, u8)>,
    /// How deep the schema is that is looked at.
    depth: u8,
    /// What was found, by the names in Rust.
    shapes: BTreeMap<String, Shape>,
    /// The types of request bodies, which tell a field that is absent from one that is null.
    requests: BTreeSet<String>,
    warnings: Vec<Problem>,
    /// Where values are left as JSON though their schemas say more of them.
    left_as_json: BTreeSet<String>,
}

/// Emits the types of all named schemas.
pub(crate) fn emit(document: &Document, model: &Model) -> Emitted {
    let named = model.typed.pointer("/components/schemas").and_then(Value::as_object);
    let schemas: BTreeMap<String, Value> =
        named.into_iter().flatten().map(|(name, schema)| (name.clone(), schema.clone())).collect();
    let mut types = Types {
        document,
        rust_names: schemas.keys().map(|name| pascal(name)).collect(),
        places: model.places.iter().map(|(name, place)| (pascal(name), place.clone())).collect(),
        open: schemas.keys().rev().map(|name| (name.clone(), 0)).collect(),
        depth: 0,
        shapes: BTreeMap::new(),
        requests: model.requests.iter().map(|name| pascal(name)).collect(),
        warnings: Vec::new(),
        left_as_json: BTreeSet::new(),
        schemas,
    };
    let named: BTreeSet<String> = types.schemas.keys().cloned().collect();
    let mut descriptions = BTreeMap::new();
    while let Some((name, depth)) = types.open.pop() {
        let Some(schema) = types.schemas.get(&name).cloned() else { continue };
        types.depth = depth;
        let rust = pascal(&name);
        if types.requests.contains(&rust) {
            // What is made for a request's type is a request's.
            let known = types.open.len();
            let shape = types.shape(&rust, &schema);
            let made: Vec<String> =
                types.open.iter().skip(known).map(|(name, _)| pascal(name)).collect();
            types.requests.extend(made);
            types.shapes.insert(rust.clone(), shape);
        } else {
            let shape = types.shape(&rust, &schema);
            types.shapes.insert(rust.clone(), shape);
        }
        if let Some(Shape::Wrapper(ty)) = types.shapes.get(&rust)
            && ty.says_less_than(&schema)
        {
            types.left_as_json.insert(types.places.get(&rust).cloned().unwrap_or_default());
        }
        descriptions.insert(rust, (types.documentation(&schema), schema.get("default").cloned()));
    }
    types.forget_absorbed(&model.typed);
    types.settle_fields();
    types.break_cycles();
    let objects = named
        .iter()
        .filter(|name| matches!(types.shapes.get(&pascal(name)), Some(Shape::Object(_))))
        .cloned()
        .collect();
    let mut emitted = Emitted {
        items: TokenStream::new(),
        builders: String::new(),
        defaults: TokenStream::new(),
        objects,
        names: types.shapes.keys().cloned().collect(),
        warnings: Vec::new(),
        left_as_json: Vec::new(),
    };
    let mut warnings = Vec::new();
    for (name, shape) in &types.shapes {
        let (documentation, default) = descriptions.get(name).cloned().unwrap_or_default();
        let documentation =
            if documentation.is_empty() { format!("`{name}`") } else { documentation };
        match shape {
            Shape::Object(object) => types.object_items(name, &documentation, object, &mut emitted),
            Shape::Union(union) => {
                emitted.items.extend(types.union_items(name, &documentation, union))
            }
            shape => emitted.items.extend(types.text_items(name, &documentation, shape)),
        }
        if let Some(value) = default.filter(|value| {
            !value.is_null() && !matches!(shape, Shape::Object(_) | Shape::Union(_))
        }) {
            match types.named_expression(name, &value) {
                Some(expression) => {
                    let ty = crate::naming::ident(name);
                    emitted.defaults.extend(quote! {
                        impl ::std::default::Default for super::#ty {
                            fn default() -> Self {
                                #expression
                            }
                        }
                    });
                }
                None => warnings.push((
                    name.clone(),
                    "the default of this schema is not a value of it and is left out".to_owned(),
                )),
            }
        }
    }
    if !emitted.builders.is_empty() {
        emitted.builders.insert_str(0, builder::HELPERS);
    }
    if types.shapes.values().any(|shape| matches!(shape, Shape::Union(_))) {
        emitted.items.extend(union::helper());
    }
    if types
        .shapes
        .values()
        .any(|shape| matches!(shape, Shape::Object(object) if object.fields.iter().any(|field| types.is_patched(field))))
    {
        emitted.items.extend(object::patch_helper());
    }
    for (name, message) in warnings {
        types.warn(&name, message);
    }
    emitted.warnings = types.warnings;
    emitted.left_as_json = types.left_as_json.into_iter().collect();
    emitted
}

impl Types<'_> {
    fn warn(&mut self, name: &str, message: impl Into<String>) {
        let place = self.places.get(name).cloned().unwrap_or_default();
        let problem = self.document.problem(&place, message, "");
        if !self.warnings.contains(&problem) {
            self.warnings.push(problem);
        }
    }

    /// Parts that got a name of their own and became a part of another type - the words of an open
    /// enum, the only branch of a choice - are no types.
    fn forget_absorbed(&mut self, typed: &Value) {
        let named = self.document.value.pointer("/components/schemas").and_then(Value::as_object);
        let mut open: Vec<String> =
            named.into_iter().flat_map(Map::keys).map(|name| pascal(name)).collect();
        // One that got another name is the contract's all the same.
        let is_named = |place: &str| {
            place.rsplit_once('/').is_some_and(|(parent, _)| parent == "/components/schemas")
        };
        open.extend(
            self.places.iter().filter(|(_, place)| is_named(place)).map(|(name, _)| name.clone()),
        );
        for (key, part) in typed.as_object().into_iter().flatten() {
            let mut note = |reference: &str, pointer: &str| {
                if !pointer.starts_with("/components/schemas/") {
                    open.extend(
                        reference
                            .strip_prefix("#/components/schemas/")
                            .map(|name| pascal(&untoken(name))),
                    );
                }
            };
            each_reference_of(part, &format!("/{key}"), &mut note);
        }
        let mut used = BTreeSet::new();
        while let Some(name) = open.pop() {
            if let Some(shape) = self.shapes.get(&name)
                && used.insert(name)
            {
                open.extend(shape.types().into_iter().filter_map(Ty::named).map(str::to_owned));
            }
        }
        self.shapes.retain(|name, _| used.contains(name));
    }

    /// Fields that need not be given are optional, or have a default that is a value of theirs. In
    /// what is sent, one that may also be null is distinguished from one that is absent.
    fn settle_fields(&mut self) {
        let mut settled = Vec::new();
        for (name, shape) in &self.shapes {
            let Shape::Object(object) = shape else { continue };
            for (n, field) in object.fields.iter().enumerate().filter(|(_, field)| !field.required)
            {
                let default = field.default.as_ref().filter(|value| !value.is_null());
                let fits = default.is_some_and(|value| {
                    field.allows_default && self.expression(&field.ty, value).is_some()
                });
                let unfit = (default.is_some() && !fits).then(|| field.name.clone());
                let ty = match &field.ty {
                    ty if fits => ty.clone(),
                    Ty::Option(_) if self.requests.contains(name) => {
                        Ty::Option(Box::new(field.ty.clone()))
                    }
                    Ty::Option(_) => field.ty.clone(),
                    ty => Ty::Option(Box::new(ty.clone())),
                };
                settled.push((name.clone(), n, ty, fits, unfit));
            }
        }
        for (name, n, ty, fits, unfit) in settled {
            if let Some(Shape::Object(object)) = self.shapes.get_mut(&name) {
                object.fields[n].ty = ty;
                if !fits {
                    object.fields[n].default = None;
                }
            }
            if let Some(field) = unfit {
                let place = self.places.get(&name).cloned().unwrap_or_default();
                let place = format!("{place}/properties/{}/default", crate::yaml::token(&field));
                let help = "write a value that the schema of the property allows";
                let message =
                    format!("the default of `{field}` is not a value of it and is left out");
                self.warnings.push(self.document.problem(&place, message, help));
            }
        }
    }

    /// Types that hold each other in place would have no size: one of each circle is put on the
    /// heap.
    fn break_cycles(&mut self) {
        let mut done = BTreeSet::new();
        let names: Vec<String> = self.shapes.keys().cloned().collect();
        for name in names {
            self.visit(&name, &mut Vec::new(), &mut done);
        }
    }

    fn visit(&mut self, name: &str, path: &mut Vec<String>, done: &mut BTreeSet<String>) {
        if done.contains(name) {
            return;
        }
        path.push(name.to_owned());
        let mut inner = BTreeSet::new();
        if let Some(shape) = self.shapes.get_mut(name) {
            for ty in shape.in_place() {
                if let Some((target, ty)) = ty.holds() {
                    if path.contains(&target) {
                        *ty = Ty::Boxed(Box::new(ty.clone()));
                    } else {
                        inner.insert(target);
                    }
                }
            }
        }
        for target in inner {
            self.visit(&target, path, done);
        }
        path.pop();
        done.insert(name.to_owned());
    }
}

impl Shape {
    /// The types that a value holds in place.
    fn in_place(&mut self) -> Vec<&mut Ty> {
        match self {
            Self::Object(object) => object.fields.iter_mut().map(|field| &mut field.ty).collect(),
            Self::Union(union) => {
                union.variants.iter_mut().map(|variant| &mut variant.ty).collect()
            }
            Self::Wrapper(ty) => vec![ty],
            _ => Vec::new(),
        }
    }
}

/// What every type here may be made of fails to be with a text.
fn conversion_error() -> TokenStream {
    quote!(self::error::ConversionError)
}
