//! What stands between the program and PostgreSQL: in a test, a forwarder of connections that can be cut, led
//! to another server, or made to swallow what comes, as whatever balances load before a cluster does.

use std::pin::pin;
use std::time::Duration;
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// Where connections go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// To a port of loopback.
    To(u16),
    /// Nowhere: they are cut, and new ones too.
    Cut,
    /// Nowhere, without the program being told; the server sees them closed.
    Lost,
    /// Nowhere, without the server being told either.
    Severed,
}

/// The way, and whether connections that were led another way before are ended.
#[derive(Clone, Copy)]
struct Led {
    way: Way,
    ends: bool,
}

/// How long a connection that leads nowhere stays open, if nothing changes.
const OPEN: Duration = Duration::from_secs(120);

/// A forwarder on loopback.
pub(crate) struct Forwarder {
    pub(crate) port: u16,
    led: watch::Sender<Led>,
}

impl Forwarder {
    pub(crate) async fn to(port: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let own = listener.local_addr().expect("an address").port();
        let (led, seen) = watch::channel(Led { way: Way::To(port), ends: true });
        tokio::spawn(async move {
            while let Ok((near, _)) = listener.accept().await {
                tokio::spawn(forward(near, seen.clone()));
            }
        });
        Self { port: own, led }
    }

    /// Leads all connections another way; those there are, are cut.
    pub(crate) fn lead(&self, way: Way) {
        self.led.send_replace(Led { way, ends: true });
    }

    /// Leads new connections another way, and leaves those there are.
    pub(crate) fn lead_new(&self, way: Way) {
        self.led.send_replace(Led { way, ends: false });
    }
}

async fn forward(mut near: TcpStream, mut led: watch::Receiver<Led>) {
    let way = led.borrow_and_update().way;
    let mut far = match way {
        Way::To(port) => TcpStream::connect(("127.0.0.1", port)).await.ok(),
        Way::Cut | Way::Lost | Way::Severed => None,
    };
    if let Some(far) = &mut far {
        let mut copying = pin!(copy_bidirectional(&mut near, far));
        loop {
            tokio::select! {
                _ = &mut copying => return,
                changed = led.changed() => if changed.is_err() { return },
            }
            let now = *led.borrow_and_update();
            if now.ends {
                break;
            }
        }
    }
    let way = led.borrow_and_update().way;
    if way != Way::Severed {
        drop(far);
    }
    // What is lost is neither answered nor closed, until things change again.
    if matches!(way, Way::Lost | Way::Severed) {
        let _ = tokio::time::timeout(OPEN, led.changed()).await;
    }
}
