//! How pages offer themselves to other sites: the element that shows a frame of ours, and the address
//! that says it to programs (oEmbed).

use super::cx::Cx;
use super::params::encode;

/// The size of a frame, in pixels, where the other site has room for it.
pub const SIZE: (usize, usize) = (480, 360);

/// The element that shows a frame of ours, in the reader's language.
#[must_use]
pub fn embed_code(cx: &Cx, frame: &str, title: &str) -> String {
    sized(cx, frame, title, SIZE)
}

/// The same of a size.
#[must_use]
pub fn sized(cx: &Cx, frame: &str, title: &str, (width, height): (usize, usize)) -> String {
    let (url, lang) = (&cx.state.public_url, cx.lang().code());
    let title = title.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
    format!(
        "<iframe src=\"{url}{frame}?lang={lang}\" title=\"{title}\" width=\"{width}\" height=\"{height}\" loading=\"lazy\"></iframe>"
    )
}

/// Where a program asks for that element by the address of a page.
#[must_use]
pub fn oembed(cx: &Cx, path: &str) -> String {
    let url = &cx.state.public_url;
    format!("{url}/oembed?url={}", encode(&format!("{url}{path}")))
}
