//! A folder in memory for what tests write. They make and drop some eight hundred databases, and on a disk a fifth of
//! all the time on the processors was the file system's search for free names of files.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Where Linux keeps files in memory.
const PLACE: &str = "/dev/shm";
const NAME: &str = "aunar-tests-";
/// What there has to be, of room there and of memory beside it, in KiB: tests write a few hundred MiB at once.
const ROOM: u64 = 2 * 1024 * 1024;
const BESIDE: u64 = 6 * 1024 * 1024;

/// The folder; gone when dropped.
pub(crate) struct Memory {
    folder: PathBuf,
}

impl Memory {
    /// Makes one; nothing where the system has no such place, or too little room.
    pub(crate) fn take() -> Option<Self> {
        remove_those_left();
        // Tests build a library and load it from where they write.
        let mounts = std::fs::read_to_string("/proc/mounts").ok()?;
        let there = holds_programs(&mounts)
            && room(Path::new(PLACE))? >= ROOM
            && available(&std::fs::read_to_string("/proc/meminfo").ok()?)? >= BESIDE;
        let folder = Path::new(PLACE).join(format!("{NAME}{}", std::process::id()));
        (there && std::fs::create_dir(&folder).is_ok()).then_some(Self { folder })
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }
}

impl Drop for Memory {
    fn drop(&mut self) {
        // What is left is looked for by the next.
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Whoever was ended by force could not tidy up, and memory is dear.
fn remove_those_left() {
    for entry in std::fs::read_dir(PLACE).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let whose = name.strip_prefix(NAME).and_then(|number| number.parse::<u32>().ok());
        if whose.is_some_and(|number| !Path::new("/proc").join(number.to_string()).exists()) {
            let _ = std::fs::remove_dir_all(entry.path());
        }
    }
}

/// Whether the place is in memory, and what lies there may be run.
fn holds_programs(mounts: &str) -> bool {
    mounts.lines().map(|line| line.split(' ').collect::<Vec<_>>()).any(|parts| {
        matches!(parts[..], [_, PLACE, "tmpfs", options, ..]
            if options.split(',').all(|option| option != "noexec" && option != "ro"))
    })
}

/// How much a place has room for, in KiB, as `df` says.
fn room(place: &Path) -> Option<u64> {
    let said = Command::new("df").args(["-Pk", "--"]).arg(place).output().ok()?;
    String::from_utf8_lossy(&said.stdout).lines().nth(1)?.split_whitespace().nth(3)?.parse().ok()
}

/// How much memory programs may still take, in KiB.
fn available(meminfo: &str) -> Option<u64> {
    let line = meminfo.lines().find_map(|line| line.strip_prefix("MemAvailable:"))?;
    line.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_taken_where_it_is_in_memory_and_programs_run() {
        let on = |options: &str| format!("proc /proc proc rw 0 0\ntmpfs /dev/shm {options} 0 0\n");
        assert!(holds_programs(&on("tmpfs rw,nosuid,nodev,size=4096k")));
        assert!(!holds_programs(&on("tmpfs rw,nosuid,nodev,noexec")));
        assert!(!holds_programs(&on("ext4 rw,relatime")));
        assert!(!holds_programs("proc /proc proc rw 0 0\n"));
        assert_eq!(available("MemTotal:  9 kB\nMemAvailable:   7340032 kB\n"), Some(7_340_032));
        assert!(room(Path::new("/")).is_some());
    }

    #[test]
    fn what_was_taken_is_given_back_and_what_others_left_is_tidied_up() {
        // The number of no process.
        let left = Path::new(PLACE).join(format!("{NAME}4194999"));
        let _ = std::fs::create_dir(&left);
        let Some(memory) = Memory::take() else { return };
        assert!(!left.exists());
        let folder = memory.folder().to_path_buf();
        std::fs::write(folder.join("a"), "b").unwrap();
        drop(memory);
        assert!(!folder.exists());
    }
}
