//! The machine: room on the disk, folders that can be written and synced, the port, and whether the settings fit
//! together.

use super::database::Opened;
use super::{Found, size};
use crate::installation;
use crate::serve::Serve;
use std::io::Write as _;
use std::net::{IpAddr, SocketAddr};
use std::path::Path;
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// With less than this, a database soon cannot write.
const TOO_LITTLE: u64 = 200 << 20;

/// Looks at the machine.
pub(super) async fn look(found: &mut Found, url: &str, settings: &Serve, opened: Option<&Opened>) {
    let bytes = opened.and_then(|o| u64::try_from(o.facts.bytes).ok()).unwrap_or(0);
    if let Some(file) = installation::sqlite_file(url) {
        let folder = file.parent().filter(|f| !f.as_os_str().is_empty()).unwrap_or(Path::new("."));
        look_at(found, "disk", folder, bytes);
        if file.is_relative() {
            let says = format!(
                "the database is {}, beside wherever the program is started",
                file.display()
            );
            found.warn(
                "settings",
                says,
                "name it in full: AUNAR_DB=sqlite:///var/lib/aunar/aunar.db",
            );
        }
    }
    if let Some(folder) = settings.schedule.folder() {
        look_at(found, "backup disk", folder, bytes);
    }
    proxies(found, settings);
    port(found, &settings.listen).await;
}

/// Whether a folder can be written to for good, and has room for what it will hold.
fn look_at(found: &mut Found, about: &'static str, folder: &Path, bytes: u64) {
    let synced = tempfile::NamedTempFile::new_in(folder).and_then(|mut file| {
        file.write_all(b"whether this can be written")?;
        file.as_file().sync_all()
    });
    if let Err(error) = synced {
        let says = format!("{} cannot be written to and synced: {error}", folder.display());
        found.wrong(about, says, "make the folder and give it to the account that Aunar runs as");
        return;
    }
    let room = rustix::fs::statvfs(folder);
    let Ok(room) = room else {
        found.warn(about, "how much room there is is not known", "look at it with df");
        return;
    };
    let free = room.f_bavail * room.f_frsize;
    let all = (room.f_blocks * room.f_frsize).max(1);
    let says = format!("{} free of {} at {}", size(free), size(all), folder.display());
    if free < TOO_LITTLE {
        found.wrong(about, says, "make room: with a full disk nothing can be saved");
    } else if free < bytes * 2 || free * 10 < all {
        found.warn(about, says, "make room soon");
    } else {
        found.fine(about, says);
    }
}

/// Whether what stands in front is counted as it is.
fn proxies(found: &mut Found, settings: &Serve) {
    let here = |address: SocketAddr| address.ip().is_loopback();
    let listens_here = settings.listen.parse().is_ok_and(here);
    let public = settings.public_url.as_deref().unwrap_or_default();
    match settings.proxies {
        0 if listens_here && public.starts_with("https://") => found.warn(
            "proxies",
            "a proxy seems to stand in front, and none is counted",
            "AUNAR_PROXIES=1, or limits take all people for one",
        ),
        n if n > 0 && !listens_here => found.warn(
            "proxies",
            format!("{n} are counted, and {} may be reached past them", settings.listen),
            "let a firewall admit the proxies alone: whoever comes past them may claim any address",
        ),
        n => found.fine("proxies", format!("{n} are counted")),
    }
}

/// Whether the port is free, or Aunar is there already.
async fn port(found: &mut Found, listen: &str) {
    match TcpListener::bind(listen).await {
        Ok(_) => found.fine("port", format!("{listen} is free: nothing serves there now")),
        Err(error) if error.kind() == std::io::ErrorKind::AddrInUse => match ready(listen).await {
            Some(said) if said.starts_with("HTTP/1.1 200") => {
                found.fine("port", format!("at {listen} Aunar serves and is ready"));
            }
            Some(said) => {
                let says =
                    format!("at {listen} somebody answers `{said}` when asked whether it is ready");
                found.wrong("port", says, "look at its log (journalctl -u aunar)");
            }
            None => found.wrong(
                "port",
                format!("at {listen} there is somebody who does not speak HTTP, or not in time"),
                "choose another port (AUNAR_LISTEN), or end the other program",
            ),
        },
        Err(error) => {
            found.wrong(
                "port",
                format!("{listen}: {error}"),
                "say an address of this machine: AUNAR_LISTEN",
            );
        }
    }
}

/// The first line that whoever is at a port answers to the question whether it is ready.
async fn ready(listen: &str) -> Option<String> {
    let mut address: SocketAddr = listen.parse().ok()?;
    if address.ip().is_unspecified() {
        address.set_ip(IpAddr::from([127, 0, 0, 1]));
    }
    let ask = async {
        let mut stream = TcpStream::connect(address).await.ok()?;
        let request = b"GET /readyz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        stream.write_all(request).await.ok()?;
        let mut said = Vec::new();
        stream.take(4096).read_to_end(&mut said).await.ok()?;
        String::from_utf8_lossy(&said).lines().next().map(str::to_owned)
    };
    tokio::time::timeout(Duration::from_secs(5), ask).await.ok().flatten()
}
