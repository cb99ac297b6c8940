//! ComfyUI's node classes and workflows: what a workflow says, what is wrong with it, what it needs.
//!
//! Pure: nothing here asks a worker or the store, or does any I/O.

mod nodes;
mod workflow;

pub use nodes::{InputKind, Nodes, Requirements, join_object_info};
pub use workflow::{Graph, Node, NodeFaults, PromptError, node_error};
