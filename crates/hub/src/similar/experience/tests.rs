use super::*;

#[test]
fn who_leads_has_done_it_and_who_pays_has_not() {
    let table = [
        (Part::Lead, PublicStatus::Completed, 1.0),
        (Part::Lead, PublicStatus::Ongoing, 1.0),
        (Part::Lead, PublicStatus::YetToStart, 0.5),
        (Part::Lead, PublicStatus::Withdrawn, 0.0),
        (Part::CoLead, PublicStatus::Completed, 0.9),
        (Part::Implementer, PublicStatus::Completed, 0.7),
        (Part::Contributor, PublicStatus::Ongoing, 0.5),
        (Part::Contributor, PublicStatus::YetToStart, 0.25),
        (Part::Funder, PublicStatus::Completed, 0.0),
    ];
    for (part, status, expected) in table {
        assert!((share(part, status) - expected).abs() < 1e-6, "{part:?} {status:?}");
    }
}
