//! Settings that hold a secret: as they are, or from a file, so that they stand in no list of processes and in no
//! environment that other programs of the same user read.

/// Longest file that is a secret.
const LONGEST: u64 = 64 * 1024;

/// The setting; `@/run/credentials/aunar.service/smtp` is what that file holds, without the line break at its end.
pub(crate) fn read(said: &str) -> Result<String, String> {
    let Some(path) = said.strip_prefix('@') else {
        return Ok(said.to_owned());
    };
    let length = std::fs::metadata(path).map_err(|e| format!("{path}: {e}"))?.len();
    if length > LONGEST {
        return Err(format!("{path} is no secret: it has {length} bytes"));
    }
    let held = std::fs::read_to_string(path).map_err(|e| format!("{path}: {e}"))?;
    let held = held.trim_end_matches(['\r', '\n']);
    if held.is_empty() {
        return Err(format!("{path} is empty"));
    }
    Ok(held.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_what_was_said_or_what_a_file_holds() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = |name: &str, held: &str| {
            let path = folder.path().join(name);
            std::fs::write(&path, held).expect("writes");
            format!("@{}", path.display())
        };
        assert_eq!(read("smtp://a:b@mail.example").as_deref(), Ok("smtp://a:b@mail.example"));
        assert_eq!(read(&file("one", "se cret\n")).as_deref(), Ok("se cret"));
        assert!(read(&file("empty", "\n")).is_err());
        assert!(read(&file("long", &"x".repeat(70_000))).is_err());
        assert!(read("@/nowhere/at/all").is_err_and(|why| why.contains("/nowhere/at/all")));
    }
}
