//! How much text is kept of what a job shows.
//!
//! Nodes can show texts that are many times as long as their workflow. What is kept of a job is
//! read whole for every list of jobs that shows it, and so it is bounded.

use serde_json::{Map, Value};

use crate::comfy::WorkerFile;

/// The longest text that is kept whole, in bytes.
const LONGEST: usize = 64 << 10;
/// What texts, numbers and names of one job's results have together, in bytes.
const TOTAL: usize = 4 << 20;
/// What a number or a sign counts, in bytes.
const SMALL: usize = 8;

/// What may still be kept of one job.
#[derive(Clone, Copy)]
pub(crate) struct TextBudget {
    left: usize,
}

impl TextBudget {
    pub(crate) const fn new() -> Self {
        Self { left: TOTAL }
    }

    /// Cuts the output of a node, and keeps each item that names a file: files have a bound of
    /// their own.
    pub(crate) fn cut_output(&mut self, output: &mut Map<String, Value>) {
        output.retain(|key, value| {
            self.take(key.len());
            let Value::Array(items) = value else { return self.cut_or_leave_out(value) };
            items.retain_mut(|item| match WorkerFile::read_item(item) {
                Some(_) => {
                    let mut own = Self { left: LONGEST };
                    own.cut(item);
                    self.take(LONGEST - own.left);
                    true
                }
                None => self.cut_or_leave_out(item),
            });
            true
        });
    }

    /// Returns whether anything of the value is kept.
    fn cut_or_leave_out(&mut self, value: &mut Value) -> bool {
        let is_kept = self.left > 0;
        if is_kept {
            self.cut(value);
        }
        is_kept
    }

    /// Cuts texts that are too long, each with a word of how long it was; leaves out what is beyond
    /// the budget.
    pub(crate) fn cut(&mut self, value: &mut Value) {
        match value {
            Value::String(text) => {
                let (longest, bytes) = (LONGEST.min(self.left), text.len());
                if bytes > longest {
                    text.truncate(text.floor_char_boundary(longest));
                    text.push_str(&format!("... [cut: it had {bytes} bytes]"));
                }
                self.take(text.len());
            }
            Value::Array(items) => items.retain_mut(|item| self.cut_or_leave_out(item)),
            Value::Object(map) => self.cut_map(map),
            _ => self.take(SMALL),
        }
    }

    pub(crate) fn cut_map(&mut self, map: &mut Map<String, Value>) {
        map.retain(|key, value| {
            self.take(key.len());
            self.cut_or_leave_out(value)
        });
    }

    fn take(&mut self, bytes: usize) {
        self.left = self.left.saturating_sub(bytes);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_kept_of_a_job_is_bounded_and_says_what_was_cut() {
        let (short, long) = ("ä".repeat(100), "ä".repeat(LONGEST));
        let mut value = json!({ "text": [short, long], "n": [1, null, true] });
        TextBudget::new().cut(&mut value);
        assert_eq!((&value["text"][0], &value["n"]), (&json!(short), &json!([1, null, true])));
        let cut = value["text"][1].as_str().expect("a text");
        assert!(
            cut.len() < LONGEST + 64
                && cut.ends_with(&format!("[cut: it had {} bytes]", 2 * LONGEST)),
            "{}",
            cut.len()
        );
        let mut many = json!({ "text": vec!["x".repeat(LONGEST); 1000], "later": "left out" });
        TextBudget::new().cut(&mut many);
        assert!(many.to_string().len() < TOTAL + 2 * LONGEST && many.get("later").is_none());
        let mut numbers = Value::from(vec![0; 1 << 20]);
        TextBudget::new().cut(&mut numbers);
        assert_eq!(numbers.as_array().map(Vec::len), Some(TOTAL / SMALL));
    }

    #[test]
    fn a_file_is_kept_whatever_texts_are_before_it() {
        let file = json!({ "filename": "a.png", "subfolder": "", "type": "output" });
        let mut images = vec![json!("x".repeat(LONGEST)); 1000];
        images.push(file.clone());
        images.push(json!({ "filename": "b.png", "type": "output", "more": "x".repeat(1 << 20) }));
        let mut output = Map::from_iter([
            ("images".to_owned(), Value::from(images)),
            ("text".to_owned(), json!("left out")),
        ]);
        let mut budget = TextBudget::new();
        budget.cut_output(&mut output);
        let images = output["images"].as_array().expect("a list");
        assert_eq!((images.len(), output.get("text")), (TOTAL / LONGEST + 2, None));
        assert_eq!(
            (&images[images.len() - 2], &images[images.len() - 1]["filename"]),
            (&file, &json!("b.png"))
        );
        assert!(Value::Object(output).to_string().len() < TOTAL + 4 * LONGEST);
    }
}
