//! ComfyUI's node classes and workflows: what a workflow says, what is wrong with it, which files
//! it names, and what of it is sent to a worker.
//!
//! Pure: nothing here asks a worker or the store, or does any I/O.
//!
//! A workflow is read as ComfyUI reads it ([`Graph`]), judged by what its inputs are ([`Role`]),
//! and rebuilt from what was understood ([`Draft`], [`Prepared`]). Invariants:
//! - What is sent reads as what was judged: values are unwrapped, links are links, nodes that no
//!   output needs are left out.
//! - An input that opens a file holds nothing but names of files that were found for its submitter.
//! - Every step takes time in proportion to the workflow, but for one: what each node builds on is
//!   counted in sets of bits, which takes a tenth of a second for the largest.

mod check;
mod classes;
mod draft;
mod error;
mod extra;
#[cfg(fuzzing)]
pub mod fuzz;
mod graph;
mod nodes;
pub mod playlist;
mod role;
mod text_growth;
mod value;

pub use classes::{ClassList, DENIED, reads_folders};
pub use draft::{
    AssetRef, Draft, FileAsk, FileName, Place, Prepared, Rules, place_files, unplaced_file,
};
pub use error::PromptError;
pub use extra::extra_data;
pub use graph::Graph;
pub use nodes::{Nodes, join_object_info, models_of};
pub use role::{FileShape, Role, is_model};
