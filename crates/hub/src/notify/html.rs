//! A letter as HTML: made of its text, so that both say the same. No pictures, nothing from elsewhere.

use aunar_domain::words::Lang;

/// The text of a letter as a document.
#[must_use]
pub(super) fn document(lang: Lang, subject: &str, text: &str) -> String {
    let mut body = String::new();
    for paragraph in text.trim().split("\n\n").map(str::trim).filter(|p| !p.is_empty()) {
        let lines: Vec<String> = paragraph.lines().map(line).collect();
        body.push_str(&format!("<p style=\"margin:0 0 1em\">{}</p>\n", lines.join("<br>\n")));
    }
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n</head>\n\
         <body style=\"margin:0;padding:1em;background:#fff;color:#1b1b1b;\
         font:16px/1.5 system-ui,sans-serif\">\n<div style=\"max-width:36em\">\n{body}</div>\n\
         </body>\n</html>\n",
        lang.code(),
        escaped(subject),
    )
}

/// A line; one that is an address of a page leads there.
fn line(line: &str) -> String {
    let line = line.trim();
    let is_way = (line.starts_with("https://") || line.starts_with("http://"))
        && !line.contains(char::is_whitespace);
    let words = escaped(line);
    match is_way {
        true => format!("<a href=\"{words}\" style=\"overflow-wrap:anywhere\">{words}</a>"),
        false => words,
    }
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_wrote_is_words_and_only_a_line_of_its_own_leads_somewhere() {
        let text = "Hola:\n\n<script>alert(1)</script> & \"más\"\n\nhttps://red.example/a?b=1&c=2\n\n\
                    javascript:alert(1)\nhttps://red.example/\" onclick=\"x\n";
        let html = document(Lang::Es, "a < b", text);
        assert!(html.contains("<html lang=\"es\">") && html.contains("<title>a &lt; b</title>"));
        assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;más&quot;"));
        assert!(html.contains("<a href=\"https://red.example/a?b=1&amp;c=2\""));
        assert_eq!(html.matches("<a ").count(), 1, "{html}");
        assert!(
            !html.contains("<script") && !html.contains("src=") && !html.contains("onclick=\"x")
        );
    }
}
