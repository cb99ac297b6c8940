//! The ratios of a run as an SVG picture: a bar each, with a line where its aim is.

use std::fmt::Write;

use crate::report::Row;

const LINE: f64 = 20.0;
const LABELS: f64 = 420.0;
const BARS: f64 = 400.0;
/// A ratio of this fills the width; bars of more are cut and say so by their number.
const WIDEST: f64 = 2.0;

/// Draws the rows that have a ratio.
pub(crate) fn draw(rows: &[Row]) -> String {
    let bars: Vec<(&Row, f64, Option<f64>)> =
        rows.iter().filter_map(|row| row.ratio().map(|(ratio, aim)| (row, ratio, aim))).collect();
    let (width, height) = (LABELS + BARS + 60.0, (bars.len() as f64 + 1.0) * LINE);
    let place = |ratio: f64| LABELS + ratio.clamp(0.0, WIDEST) / WIDEST * BARS;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" font-family=\"sans-serif\" font-size=\"12\">\n\
         <rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n"
    );
    for (n, (row, ratio, aim)) in bars.iter().enumerate() {
        let top = n as f64 * LINE + 4.0;
        let color = match aim {
            None => "#8899aa",
            Some(aim) if ratio >= aim => "#4a9960",
            Some(_) => "#c8783c",
        };
        let (text, end) = (top + 12.0, place(*ratio));
        // Writing to a string does not fail.
        let _ = writeln!(
            svg,
            "<text x=\"{}\" y=\"{text}\" text-anchor=\"end\">{}</text>\
             <rect x=\"{LABELS}\" y=\"{top}\" width=\"{:.1}\" height=\"14\" fill=\"{color}\"/>\
             <text x=\"{:.1}\" y=\"{text}\">{ratio:.2}</text>",
            LABELS - 6.0,
            escaped(&row.name),
            end - LABELS,
            end + 4.0
        );
        if let Some(aim) = aim {
            let at = place(*aim);
            let _ = writeln!(
                svg,
                "<line x1=\"{at:.1}\" x2=\"{at:.1}\" y1=\"{}\" y2=\"{}\" stroke=\"black\"/>",
                top - 2.0,
                top + 16.0
            );
        }
    }
    let _ = writeln!(
        svg,
        "<text x=\"{LABELS}\" y=\"{}\">ratio to the peer; the line is the aim; green: met, orange: missed, grey: no aim</text></svg>",
        height - 6.0
    );
    svg
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
