//! A job as it runs, for whoever watches: a bar for the whole with the time that is left, a line
//! for the node that runs, and the size of the last preview.

use std::collections::HashSet;
use std::io::IsTerminal;

use comfy_cloud_client::{Event, Workflow};
use indicatif::{HumanBytes, MultiProgress, ProgressBar, ProgressStyle};

use crate::commands::event_line;

/// How many steps of the bar a node has.
const NODE_STEPS: u64 = 100;

/// Shows a job while it runs.
pub(crate) struct Watch {
    shown: Shown,
    classes: std::collections::HashMap<String, String>,
    done: HashSet<String>,
}

enum Shown {
    /// Bars, on a terminal.
    Bars { all: ProgressBar, node: ProgressBar, _together: MultiProgress },
    /// A line an event, where somebody asked for them.
    Lines,
    /// Nothing.
    Nothing,
}

impl Watch {
    pub(crate) fn new(workflow: &Workflow, lines: bool, json: bool) -> Self {
        let classes = workflow
            .nodes()
            .keys()
            .map(|id| (id.clone(), workflow.class(id).unwrap_or_default().to_owned()))
            .collect();
        let shown = match (std::io::stderr().is_terminal(), lines) {
            _ if json && !lines => Shown::Nothing,
            (true, _) => bars(workflow.nodes().len() as u64),
            (false, true) => Shown::Lines,
            (false, false) => Shown::Nothing,
        };
        Self { shown, classes, done: HashSet::new() }
    }

    fn class(&self, node: &str) -> String {
        self.classes.get(node).cloned().unwrap_or_default()
    }

    pub(crate) fn show(&mut self, event: &Event) {
        if let Event::Cached { nodes } = event {
            self.done.extend(nodes.iter().cloned());
        }
        match &self.shown {
            Shown::Nothing => {}
            Shown::Lines => {
                if let Some(line) = event_line(event, |node| self.class(node)) {
                    eprintln!("{line}");
                }
            }
            Shown::Bars { all, node, .. } => match event {
                Event::Queue { remaining } if all.position() == 0 => {
                    all.set_message(format!("{remaining} in the queue"))
                }
                Event::Started => all.set_message("running"),
                Event::Executing { node: id } => {
                    node.set_message(format!("{id} {}", self.class(id)))
                }
                Event::Progress { node: id, value, max } => {
                    node.set_message(format!("{id} {} {value}/{max}", self.class(id)));
                    all.set_position(
                        self.done.len() as u64 * NODE_STEPS
                            + (value / max.max(1.0) * NODE_STEPS as f64) as u64,
                    );
                }
                Event::ProgressState { nodes } => {
                    let finished = nodes
                        .iter()
                        .filter(|(_, state)| state["state"] == "finished")
                        .map(|(id, _)| id.clone());
                    self.done.extend(finished);
                    all.set_position(self.done.len() as u64 * NODE_STEPS);
                }
                Event::Preview(preview) => {
                    node.set_prefix(format!("preview {}", HumanBytes(preview.image.len() as u64)))
                }
                _ => {}
            },
        }
    }

    pub(crate) fn finish(self) {
        if let Shown::Bars { all, node, .. } = self.shown {
            node.finish_and_clear();
            all.finish_and_clear();
        }
    }
}

fn bars(nodes: u64) -> Shown {
    let together = MultiProgress::new();
    let styled = |bar: ProgressBar, template: &str| match ProgressStyle::with_template(template) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    };
    let all = styled(
        ProgressBar::new(nodes * NODE_STEPS),
        "{bar:30} {percent:>3}% {elapsed:>4} left {eta:>4} {msg}",
    );
    let node = styled(ProgressBar::new_spinner(), "  {spinner} {wide_msg} {prefix}");
    let (all, node) = (together.add(all), together.add(node));
    node.enable_steady_tick(std::time::Duration::from_millis(120));
    Shown::Bars { all, node, _together: together }
}
