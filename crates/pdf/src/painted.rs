//! Pictures painted: for documents whose readers show no SVG.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};
use std::sync::{Arc, LazyLock};
use typst::foundations::Bytes;
use typst::visualize::{ExchangeFormat, RasterImage};

/// How wide a painted picture is, in pixels: a page's width at 200 dots an inch.
const WIDTH: f32 = 1300.0;
/// Most pixels a painted picture may be high.
const HIGHEST: f32 = 4000.0;

static FONTS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = fontdb::Database::new();
    for bytes in typst_assets::fonts() {
        fonts.load_font_source(fontdb::Source::Binary(Arc::new(bytes)));
    }
    for set in [
        fontdb::Database::set_serif_family,
        fontdb::Database::set_sans_serif_family,
        fontdb::Database::set_monospace_family,
    ] {
        set(&mut fonts, "Libertinus Serif");
    }
    Arc::new(fonts)
});

fn tree(svg: &str) -> Option<Tree> {
    let mut options = Options { fontdb: Arc::clone(&FONTS), ..Options::default() };
    options.font_family = "Libertinus Serif".to_owned();
    options.image_href_resolver = resvg::usvg::ImageHrefResolver {
        resolve_data: Box::new(|_, _, _| None),
        resolve_string: Box::new(|_, _| None),
    };
    Tree::from_str(svg, &options).ok()
}

/// Whether it is an SVG that can be drawn.
pub(super) fn is_picture(svg: &str) -> bool {
    tree(svg).is_some()
}

/// Whether it is a JPEG that can be drawn.
pub(super) fn is_photo(jpeg: &[u8]) -> bool {
    RasterImage::plain(Bytes::new(jpeg.to_vec()), ExchangeFormat::Jpg).is_ok()
}

/// A picture as PNG with its width and height in pixels; nothing where it is no SVG. Nothing that it
/// names outside of itself is read.
#[must_use]
pub fn png(svg: &str) -> Option<(Vec<u8>, u32, u32)> {
    let tree = tree(svg)?;
    let size = tree.size();
    let zoom = (WIDTH / size.width()).min(HIGHEST / size.height());
    if !zoom.is_finite() || zoom <= 0.0 {
        return None;
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 1 and 4000"
    )]
    let pixels = |length: f32| (length * zoom).round().clamp(1.0, HIGHEST) as u32;
    let (width, height) = (pixels(size.width()), pixels(size.height()));
    let mut paper = Pixmap::new(width, height)?;
    paper.fill(resvg::tiny_skia::Color::WHITE);
    resvg::render(&tree, Transform::from_scale(zoom, zoom), &mut paper.as_mut());
    Some((paper.encode_png().ok()?, width, height))
}
