//! The line to a database on another machine is encrypted, and who is no such server is not believed.

use crate::cluster::Postgres;
use aunar_db::testing::{installed, skipped};
use aunar_db::{Db, DbError};
use std::process::Command;

/// An authority, and a certificate of it for the address of loopback, in the server's folder.
const CERTIFICATES: &str = r#"
for ca in ca other; do
    openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "/CN=illustrative $ca" -keyout $ca.key -out $ca.pem
done
openssl req -newkey rsa:2048 -nodes -subj /CN=illustrative -keyout server.key -out server.csr
printf 'subjectAltName=IP:127.0.0.1\nbasicConstraints=CA:FALSE\n' >server.ext
openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile server.ext -out server.pem
chmod 600 server.key
chown --reference=. server.key server.pem
"#;

/// Whether the line that an address opens is encrypted.
async fn encrypted(url: &str) -> Result<bool, DbError> {
    let db = Db::open(url).await?;
    let facts = db.facts().await;
    db.close().await;
    Ok(facts?.setting("encrypted") == Some("true"))
}

#[tokio::test(flavor = "multi_thread")]
async fn what_goes_to_a_server_that_wants_it_is_encrypted() {
    if !installed("openssl") {
        skipped("openssl is not installed to make a server's certificate");
        return;
    }
    let Some(mut server) = Postgres::made() else { return };
    let mut shell = Command::new("sh");
    let made = shell.args(["-eu", "-c", CERTIFICATES]).current_dir(server.folder()).output();
    let made = made.expect("sh runs");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let file = |name: &str| server.folder().join(name).display().to_string();
    let (ca, other) = (file("ca.pem"), file("other.pem"));
    let certificate = [("ssl_cert_file", file("server.pem")), ("ssl_key_file", file("server.key"))];
    server.settings.push("ssl=on".to_owned());
    server.settings.extend(certificate.map(|(name, file)| format!("{name}={file}")));
    server.lets_in_by("hostssl all all 127.0.0.1/32 trust\n");
    server.run().await;

    let url = server.url(server.port, "postgres");
    // As docs/OPERATIONS.md writes it, and where nothing is said.
    assert!(encrypted(&url).await.expect("it answers"));
    assert!(encrypted(&format!("{url}?sslmode=require")).await.expect("it answers"));
    // Whose certificate an authority stands for that is named, and nobody else's.
    let named = |ca: &str| format!("{url}?sslmode=verify-full&sslrootcert={ca}");
    assert!(encrypted(&named(&ca)).await.expect("it answers"));
    let refused = encrypted(&named(&other)).await.expect_err("it is not believed");
    assert!(refused.to_string().to_lowercase().contains("certificate"), "{refused}");
    // Nobody of the system's own authorities stands for it either.
    assert!(encrypted(&format!("{url}?sslmode=verify-full")).await.is_err());
    // What is not encrypted is not let in.
    assert!(encrypted(&format!("{url}?sslmode=disable")).await.is_err());
}
