use super::*;
use std::io::Write;

/// A file of arrays of floats.
pub(in crate::encoder) fn npz(arrays: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in arrays {
        let options = zip::write::SimpleFileOptions::default();
        writer.start_file(format!("{name}.npy"), options).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn npy(head: &str, values: &[u8]) -> Vec<u8> {
    let mut bytes = b"\x93NUMPY\x01\x00".to_vec();
    bytes.extend(u16::try_from(head.len()).unwrap().to_le_bytes());
    bytes.extend(head.as_bytes());
    bytes.extend(values);
    bytes
}

const HEAD: &str = "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 1), }\n";

#[test]
fn arrays_are_read() {
    let values = [1.5_f32, -2.0].map(f32::to_le_bytes).concat();
    let bytes = npz(&[("d0", &npy(HEAD, &values))]);
    let mut arrays = Arrays::read(&bytes).unwrap();
    assert_eq!(arrays.floats("d0", &[2, 1]), Ok(vec![1.5, -2.0]));
    assert!(arrays.floats("d0", &[2, 1]).unwrap_err().to_string().contains("there is no `d0`"));
}

#[test]
fn what_is_broken_says_what_and_where() {
    let values = [0; 8];
    let says = |head: &str, values: &[u8], what: &str| {
        let error = Arrays::read(&npz(&[("d0", &npy(head, values))])).unwrap_err().to_string();
        assert!(error.contains("`d0`") && error.contains(what), "{error}");
    };
    says(HEAD, &values[..7], "7 bytes of values");
    says(&HEAD.replace("<f4", "<c8"), &values, "values of kind `<c8`");
    says(&HEAD.replace("False", "True"), &values, "Fortran");
    says(&HEAD.replace("(2, 1)", "(99999999999, 99999999999)"), &values, "too large");
    says("{}", &values, "no `fortran_order`");
    assert!(Arrays::read(b"not a zip").unwrap_err().to_string().contains("no zip file"));
    let nan = f32::NAN.to_le_bytes().repeat(2);
    let mut arrays = Arrays::read(&npz(&[("d0", &npy(HEAD, &nan))])).unwrap();
    assert!(arrays.floats("d0", &[2, 1]).is_err());
}

#[test]
fn any_bytes_are_answered() {
    bolero::check!().for_each(|bytes: &[u8]| {
        let _ = Arrays::read(bytes);
        let _ = Array::read(bytes);
        let mut behind = b"\x93NUMPY\x01\x00".to_vec();
        behind.extend(bytes);
        let _ = Array::read(&behind);
    });
}
