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
mod tests {
    use super::*;

    /// A picture whose upper half is red, in a format.
    fn drawn(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
        let picture = RgbImage::from_fn(width, height, |_, y| {
            image::Rgb(if y < height / 2 { [200, 20, 20] } else { [20, 20, 200] })
        });
        let mut bytes = Cursor::new(Vec::new());
        DynamicImage::ImageRgb8(picture).write_to(&mut bytes, format).expect("writes");
        bytes.into_inner()
    }

    /// A segment of EXIF that says the picture lies on its right side, and where it was taken by whom.
    fn with_exif(jpeg: &[u8]) -> Vec<u8> {
        let mut tiff = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0".to_vec();
        tiff.extend_from_slice(b"GPS 12.0464 S 77.0428 W Camara de Ana");
        let mut segment = b"Exif\0\0".to_vec();
        segment.extend(tiff);
        let length = u16::try_from(segment.len() + 2).expect("short").to_be_bytes();
        let mut all = jpeg[..2].to_vec();
        all.extend([0xff, 0xe1]);
        all.extend(length);
        all.extend(segment);
        all.extend(&jpeg[2..]);
        all
    }

    fn has(bytes: &[u8], words: &[u8]) -> bool {
        bytes.windows(words.len()).any(|window| window == words)
    }

    #[test]
    fn it_is_turned_made_smaller_and_says_nothing_else() {
        let sent = with_exif(&drawn(2000, 1000, ImageFormat::Jpeg));
        assert!(has(&sent, b"Exif") && has(&sent, b"Camara de Ana"));
        let made = photo(&sent).expect("a photograph");
        assert_eq!((made.width, made.height), (640, 1280), "turned the right way up");
        for bytes in [&made.large, &made.small] {
            assert!(bytes.starts_with(&[0xff, 0xd8, 0xff]));
            assert!(!has(bytes, b"Exif") && !has(bytes, b"GPS") && !has(bytes, b"Ana"));
        }
        let small = image::load_from_memory(&made.small).expect("reads").to_rgb8();
        assert_eq!((small.width(), small.height()), (320, 640));
        // What was above is on the right once it is turned clockwise.
        let (left, right) = (small.get_pixel(20, 300).0, small.get_pixel(300, 300).0);
        assert!(right[0] > 150 && left[2] > 150, "{left:?} {right:?}");
        // What it says of a file of ours is the same again: nothing more is lost to who sends it on.
        assert_eq!(photo(&made.large).expect("again").width, 640);
    }

    #[test]
    fn what_can_be_seen_through_is_white_and_small_ones_stay_small() {
        let mut bytes = Cursor::new(Vec::new());
        DynamicImage::ImageRgba8(image::RgbaImage::new(100, 80))
            .write_to(&mut bytes, ImageFormat::Png)
            .expect("writes");
        let made = photo(&bytes.into_inner()).expect("a picture");
        assert_eq!((made.width, made.height), (100, 80));
        let seen = image::load_from_memory(&made.large).expect("reads").to_rgb8();
        assert!(seen.pixels().all(|p| p.0.iter().all(|c| *c > 250)));
    }

    #[test]
    fn a_mark_keeps_what_can_be_seen_through_and_fits_its_place() {
        let mut bytes = Cursor::new(Vec::new());
        let drawn = image::RgbaImage::from_fn(400, 400, |x, _| {
            image::Rgba(if x < 200 { [200, 20, 20, 255] } else { [0, 0, 0, 0] })
        });
        DynamicImage::ImageRgba8(drawn).write_to(&mut bytes, ImageFormat::Png).expect("writes");
        let made = mark(&bytes.into_inner()).expect("a mark");
        assert_eq!((made.width, made.height), (80, 80));
        let seen = image::load_from_memory(&made.png).expect("reads").to_rgba8();
        assert!(seen.get_pixel(10, 40).0[0] > 150 && seen.get_pixel(70, 40).0[3] == 0);
        // One that lies is as wide as there is room; a small one stays as it is.
        let made = mark(&drawn_flat(1600)).expect("a mark");
        assert_eq!((made.width, made.height), (320, 20));
        let made = mark(&drawn_flat(200)).err();
        assert_eq!(made, Some(NoPhoto::TooSmall));
        assert_eq!(mark(b"<svg xmlns='http://www.w3.org/2000/svg'/>"), Err(NoPhoto::Unknown));
    }

    fn drawn_flat(width: u32) -> Vec<u8> {
        drawn(width, width / 16, ImageFormat::Png)
    }

    #[test]
    fn a_picture_says_how_large_it_is() {
        for format in [ImageFormat::Jpeg, ImageFormat::Png] {
            assert_eq!(size(&drawn(300, 200, format)), Some((300, 200)));
        }
        assert_eq!(size(b"<svg xmlns='http://www.w3.org/2000/svg'/>"), None);
        assert_eq!(size(b""), None);
    }

    #[test]
    fn what_is_none_is_refused() {
        assert_eq!(photo(b""), Err(NoPhoto::Unknown));
        assert_eq!(photo(b"<svg xmlns='http://www.w3.org/2000/svg'/>"), Err(NoPhoto::Unknown));
        assert_eq!(photo(b"GIF89a\x01\0\x01\0"), Err(NoPhoto::Unknown));
        assert_eq!(photo(&drawn(40, 400, ImageFormat::Png)), Err(NoPhoto::TooSmall));
        let whole = drawn(300, 300, ImageFormat::Png);
        assert_eq!(photo(&whole[..whole.len() / 2]), Err(NoPhoto::Broken));
        assert_eq!(photo(&vec![0xff; MOST_BYTES + 1]), Err(NoPhoto::TooLarge));
        // A few bytes that say they are a wall of pixels.
        let mut bomb = whole;
        bomb[16..24].copy_from_slice(&[0, 0, 0xff, 0xff, 0, 0, 0xff, 0xff]);
        // Its checksum is right: it is refused for its size, and not for being broken.
        let mut crc = flate2::Crc::new();
        crc.update(&bomb[12..29]);
        bomb[29..33].copy_from_slice(&crc.sum().to_be_bytes());
        assert_eq!(photo(&bomb), Err(NoPhoto::TooLarge));
    }
}
