//! People who register for an event, without having signed in. Each gets one letter.

use super::World;
use crate::client::{As, Write};
use crate::dice::Dice;
use aunar_db::{Db, sql};
use aunar_hub::testing::TestApp;

const EVENT: &str = "/lac/events/E-46";

#[derive(Default)]
pub(crate) struct Strangers {
    serial: usize,
    there: Vec<String>,
    pending: Option<String>,
}

impl Strangers {
    /// Opens the registration of the event.
    pub(crate) async fn invite(app: &TestApp) {
        let secretariat = app.sign_in("secretariat").await;
        let fields = [
            ("act", "form"),
            ("open", "1"),
            ("admits", "anyone"),
            ("places", ""),
            ("consent-es", "Acepto que se cuente mi participación."),
            ("keep", "2027-07-01"),
        ];
        let opened = secretariat.post(&format!("{EVENT}/run"), &fields).await;
        assert_eq!(opened.status.as_u16(), 303, "{}", opened.text());
    }

    pub(crate) fn waits(&self) -> bool {
        self.pending.is_some()
    }

    pub(crate) fn done(&self) -> usize {
        self.there.len()
    }

    /// Whom letters went to.
    pub(crate) fn addresses(&self) -> &[String] {
        &self.there
    }

    pub(crate) async fn work(&mut self, world: &World, dice: &mut Dice) {
        loop {
            tokio::time::sleep(dice.while_of(100, 700)).await;
            self.serial += 1;
            let address = format!("persona-{}@muni.example", self.serial);
            let drawn = (world.now.timestamp() - 30).to_string();
            let fields = [
                ("at", drawn.as_str()),
                ("name", "Persona de Prueba"),
                ("address", address.as_str()),
                ("consent", "1"),
            ];
            let write = Write::form(&format!("{EVENT}/register"), &fields);
            let Some(answer) = world.client.send(&As::Nobody, &write).await else {
                self.pending = Some(address);
                return;
            };
            // Forty at once, and one more a minute.
            if answer.status != 429 {
                assert_eq!(answer.status, 303, "{}", answer.text());
                self.there.push(address);
            }
        }
    }

    pub(crate) async fn check(&mut self, db: &Db) {
        let both = async |address: &str| {
            let here = sql!("select count(*) from registration where address = $1");
            let letters = sql!("select count(*) from mail where address = $1");
            let here = db.fetch_one(here.bind(address)).await.expect("reads");
            let letters = db.fetch_one(letters.bind(address)).await.expect("reads");
            (here.get::<i64>(0).expect("a number"), letters.get::<i64>(0).expect("a number"))
        };
        if let Some(address) = self.pending.take() {
            match both(&address).await {
                (0, 0) => {}
                (1, 1) => self.there.push(address),
                other => panic!("{address}: {other:?} registrations and letters"),
            }
        }
        for address in &self.there {
            assert_eq!(both(address).await, (1, 1), "{address}: one registration, one letter");
        }
    }
}
