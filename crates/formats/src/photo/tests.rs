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

#[test]
fn a_picture_says_how_large_it_is() {
    for format in [ImageFormat::Jpeg, ImageFormat::Png] {
        assert_eq!(size(&drawn(300, 200, format)), Some((300, 200)));
    }
    assert_eq!(size(b"<svg xmlns='http://www.w3.org/2000/svg'/>"), None);
    assert_eq!(size(b""), None);
}
