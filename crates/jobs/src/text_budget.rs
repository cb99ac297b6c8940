//! How much text is kept of what a job shows.
//!
//! Nodes can show texts that are many times as long as their workflow. What is kept of a job is read whole for every list of
//! jobs that shows it, and so it is bounded.

use serde_json::Value;

/// The longest text that is kept whole, in bytes.
const LONGEST: usize = 64 << 10;
/// What texts, numbers and names of one job's results have together, in bytes.
const TOTAL: usize = 4 << 20;
/// What a number or a sign counts, in bytes.
const SMALL: usize = 8;

/// What may still be kept of one job.
pub(crate) struct TextBudget {
    left: usize,
}

impl TextBudget {
    pub(crate) const fn new() -> Self {
        Self { left: TOTAL }
    }

    /// Cuts texts that are too long, each with a word of how long it was; leaves out what is beyond the budget.
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
            Value::Array(items) => {
                let mut kept = 0;
                for item in items.iter_mut() {
                    if self.left == 0 {
                        break;
                    }
                    self.cut(item);
                    kept += 1;
                }
                items.truncate(kept);
            }
            Value::Object(map) => map.retain(|key, value| {
                let is_kept = self.left > 0;
                if is_kept {
                    self.take(key.len());
                    self.cut(value);
                }
                is_kept
            }),
            _ => self.take(SMALL),
        }
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
        assert!(cut.len() < LONGEST + 64 && cut.ends_with(&format!("[cut: it had {} bytes]", 2 * LONGEST)), "{}", cut.len());
        let mut many = json!({ "text": vec!["x".repeat(LONGEST); 1000], "later": "left out" });
        TextBudget::new().cut(&mut many);
        assert!(many.to_string().len() < TOTAL + 2 * LONGEST && many.get("later").is_none());
        let mut numbers = Value::from(vec![0; 1 << 20]);
        TextBudget::new().cut(&mut numbers);
        assert_eq!(numbers.as_array().map(Vec::len), Some(TOTAL / SMALL));
    }
}
