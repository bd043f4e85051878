//! Photographs that people send, made anew: the right way up, no larger than a page shows them, and without
//! whatever else the file said (where it was taken, by which device, when). What goes out is always a JPEG
//! of our own writing, never a byte of what came in. The mark of a network goes the same way and becomes a PNG,
//! which keeps what can be seen through.

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits, RgbImage};
use std::io::Cursor;

/// Most bytes of a photograph that is read: 12 MiB.
pub const MOST_BYTES: usize = 12 * 1024 * 1024;
/// Most pixels of one: as many as good cameras make.
const MOST_PIXELS: u64 = 50_000_000;
/// Most bytes that reading one may hold.
const MOST_HELD: u64 = 320 * 1024 * 1024;
/// Fewest pixels of a side: less is a dot, not a picture.
pub const FEWEST: u32 = 64;
/// The longer side of what is shown on a wide screen and on paper, in pixels.
pub const LARGE: u32 = 1280;
/// The longer side of what is shown on a phone, in pixels.
pub const SMALL: u32 = 640;
/// How high a mark is at most, in pixels: twice what a page gives it, for fine screens.
pub const MARK_HEIGHT: u32 = 80;
/// How wide a mark is at most, in pixels.
pub const MARK_WIDTH: u32 = 320;
/// Fewest pixels of a side of a mark.
pub const FEWEST_OF_MARK: u32 = 16;
/// How well a JPEG keeps what it shows, of 100.
const QUALITY: u8 = 80;

/// A photograph made anew, in two sizes; never larger than it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Photo {
    /// The larger one, as JPEG.
    pub large: Vec<u8>,
    /// The smaller one, as JPEG.
    pub small: Vec<u8>,
    /// How wide the larger one is, in pixels.
    pub width: u32,
    /// How high it is.
    pub height: u32,
}

/// A mark made anew; never larger than it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// It, as PNG.
    pub png: Vec<u8>,
    /// How wide it is, in pixels.
    pub width: u32,
    /// How high it is.
    pub height: u32,
}

/// Why a photograph is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoPhoto {
    /// Its content is that of none of the formats that are read.
    #[error("no JPEG, PNG or WebP")]
    Unknown,
    /// It has too many bytes or pixels.
    #[error("too large")]
    TooLarge,
    /// It is too small to be seen.
    #[error("too small")]
    TooSmall,
    /// It begins like one and cannot be read.
    #[error("broken")]
    Broken,
}

impl From<ImageError> for NoPhoto {
    fn from(error: ImageError) -> Self {
        match error {
            ImageError::Limits(_) => Self::TooLarge,
            ImageError::Unsupported(_) => Self::Unknown,
            _ => Self::Broken,
        }
    }
}

/// Makes a photograph anew. Takes up to a second of a processor: not for a thread that answers requests.
///
/// # Errors
///
/// Where it is of none of the formats, too large, too small or broken.
pub fn photo(bytes: &[u8]) -> Result<Photo, NoPhoto> {
    let (picture, orientation) = decoded(bytes, FEWEST)?;
    // Turned once it is small: the same, for less.
    let mut picture = DynamicImage::ImageRgb8(on_white(&shrunk(picture, LARGE)));
    picture.apply_orientation(orientation);
    let small = written(&shrunk(picture.clone(), SMALL))?;
    let large = written(&picture)?;
    Ok(Photo { large, small, width: picture.width(), height: picture.height() })
}

/// Makes a mark anew, as high and as wide as a page has room for. As costly as [`photo`].
///
/// # Errors
///
/// Where it is of none of the formats, too large, too small or broken.
pub fn mark(bytes: &[u8]) -> Result<Mark, NoPhoto> {
    let (mut picture, orientation) = decoded(bytes, FEWEST_OF_MARK)?;
    picture.apply_orientation(orientation);
    if picture.width() > MARK_WIDTH || picture.height() > MARK_HEIGHT {
        // Its edges are all there is of it: every pixel that falls away counts.
        picture = picture.resize(MARK_WIDTH, MARK_HEIGHT, FilterType::Lanczos3);
    }
    // Anew as plain pixels: what the file said beside them is not written again.
    let picture = DynamicImage::ImageRgba8(picture.to_rgba8());
    let mut png = Vec::new();
    picture.write_with_encoder(PngEncoder::new(&mut png))?;
    Ok(Mark { png, width: picture.width(), height: picture.height() })
}

/// How wide and how high a picture of ours says that it is, in pixels, without reading what it shows.
#[must_use]
pub fn size(bytes: &[u8]) -> Option<(u32, u32)> {
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    reader.into_dimensions().ok()
}

/// What a file shows, as it lies in it, and how it is to be turned.
fn decoded(bytes: &[u8], fewest: u32) -> Result<(DynamicImage, Orientation), NoPhoto> {
    if bytes.len() > MOST_BYTES {
        return Err(NoPhoto::TooLarge);
    }
    let mut reader = ImageReader::new(Cursor::new(bytes));
    // What it is says its content, never its name.
    let format = image::guess_format(bytes).map_err(|_| NoPhoto::Unknown)?;
    if !matches!(format, ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP) {
        return Err(NoPhoto::Unknown);
    }
    reader.set_format(format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_HELD);
    reader.limits(limits);
    let mut decoder = reader.into_decoder()?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS || decoder.total_bytes() > MOST_HELD {
        return Err(NoPhoto::TooLarge);
    }
    if width.min(height) < fewest {
        return Err(NoPhoto::TooSmall);
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    Ok((DynamicImage::from_decoder(decoder)?, orientation))
}

/// The same with no side longer than that.
fn shrunk(picture: DynamicImage, most: u32) -> DynamicImage {
    match picture.width().max(picture.height()) > most {
        true => picture.thumbnail(most, most),
        false => picture,
    }
}

/// What can be seen through is white paper: a JPEG has nothing behind it.
fn on_white(picture: &DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.to_rgb8();
    }
    let seen = picture.to_rgba8();
    RgbImage::from_fn(seen.width(), seen.height(), |x, y| {
        let [r, g, b, a] = seen.get_pixel(x, y).0;
        let over = |c: u8| {
            let (c, a) = (u32::from(c), u32::from(a));
            u8::try_from((c * a + 255 * (255 - a)) / 255).unwrap_or(u8::MAX)
        };
        image::Rgb([over(r), over(g), over(b)])
    })
}

fn written(picture: &DynamicImage) -> Result<Vec<u8>, NoPhoto> {
    let mut bytes = Vec::new();
    picture.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, QUALITY))?;
    Ok(bytes)
}

#[cfg(test)]
mod tests;
