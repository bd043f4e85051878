//! What stands between the program and PostgreSQL: in a test, a forwarder of connections that can be cut, led
//! to another server, or made to swallow what comes, as whatever balances load before a cluster does.

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
    /// Nowhere, without anybody being told.
    Lost,
}

/// A forwarder on loopback.
pub(crate) struct Forwarder {
    pub(crate) port: u16,
    way: watch::Sender<Way>,
}

impl Forwarder {
    pub(crate) async fn to(port: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let own = listener.local_addr().expect("an address").port();
        let (way, seen) = watch::channel(Way::To(port));
        tokio::spawn(async move {
            while let Ok((near, _)) = listener.accept().await {
                tokio::spawn(forward(near, seen.clone()));
            }
        });
        Self { port: own, way }
    }

    /// Leads all connections another way; those there are, are cut.
    pub(crate) fn lead(&self, way: Way) {
        self.way.send_replace(way);
    }
}

async fn forward(mut near: TcpStream, mut way: watch::Receiver<Way>) {
    let now = *way.borrow_and_update();
    if let Way::To(port) = now
        && let Ok(mut far) = TcpStream::connect(("127.0.0.1", port)).await
    {
        tokio::select! {
            _ = copy_bidirectional(&mut near, &mut far) => return,
            _ = way.changed() => {}
        }
    }
    // What is lost is neither answered nor closed, until things change again.
    if *way.borrow_and_update() == Way::Lost {
        let _ = tokio::time::timeout(Duration::from_secs(60), way.changed()).await;
    }
}
