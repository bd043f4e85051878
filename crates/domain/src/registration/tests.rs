use super::*;
use crate::words::Lang;
use proptest::prelude::*;

fn form(places: Option<i64>, approval: bool) -> EventForm {
    EventForm {
        id: Uuid::nil(),
        event: Uuid::nil(),
        version: 1,
        open: true,
        admits: Admits::Anyone,
        places,
        approval,
        asks: vec![Ask::Country],
        consent: Text::new(Lang::Es, "Acepto").expect("words"),
        consent_version: 1,
        keep_until: "2025-06-01".parse().expect("a day"),
        invited: None,
    }
}

#[test]
fn a_place_is_given_while_there_is_one_and_nobody_waits() {
    for (places, taken, waiting, standing) in [
        (None, 900, 0, Standing::Registered),
        (Some(2), 1, 0, Standing::Registered),
        (Some(2), 2, 0, Standing::Waiting),
        (Some(2), 1, 1, Standing::Waiting),
    ] {
        assert_eq!(form(places, false).standing(taken, waiting), standing);
        assert_eq!(form(places, true).standing(taken, waiting), Standing::ToApprove);
    }
}

proptest! {
    #[test]
    fn moving_up_never_gives_more_places_than_there_are(
        places in proptest::option::of(1_i64..50), taken in 0_i64..60, waiting in 0_i64..60
    ) {
        let up = form(places, false).moves_up(taken, waiting);
        prop_assert!((0..=waiting).contains(&up));
        if let Some(places) = places {
            prop_assert!(up == 0 || taken + up <= places);
            prop_assert!(up == waiting || taken + up >= places, "no place stays free");
        } else {
            prop_assert_eq!(up, waiting);
        }
    }
}
