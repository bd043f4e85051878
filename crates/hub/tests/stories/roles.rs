//! The table of routes and roles: who gets in where. Every route is in it; a route that is not
//! fails the last test.

use aunar_domain::access::Scope;
use aunar_hub::records;
use aunar_hub::sample::ROLES;
use aunar_hub::testing::{Answered, TestApp};
use axum::body::Body;
use axum::http::Request;
use uuid::Uuid;

/// In this order stand the signs of a row: somebody who has not signed in, then the roles of
/// [`ROLES`]. `+` gets in (a form that is sent empty may still be refused for what it says), `-`
/// does not.
const TABLE: &[(&str, &str, &str)] = &[
    // method, address, anyone secretariat co-lead priority focal alternate observer stakeholder translator reader
    ("GET", "/desk", "- + + + + + + + + +"),
    ("POST", "/sign-out", "+ + + + + + + + + +"),
    // Coming in, and one's own account.
    ("GET", "/sign-in", "+ + + + + + + + + +"),
    ("POST", "/sign-in", "+ + + + + + + + + +"),
    ("GET", "/sign-in/0000", "+ + + + + + + + + +"),
    ("POST", "/sign-in/0000", "+ + + + + + + + + +"),
    ("GET", "/invitation/0000", "+ + + + + + + + + +"),
    ("POST", "/invitation/0000", "+ + + + + + + + + +"),
    ("POST", "/sign-in/passkey/begin", "+ + + + + + + + + +"),
    ("POST", "/sign-in/passkey", "+ + + + + + + + + +"),
    // There is none unless a provider of identities is set.
    ("GET", "/sign-in/provider", "- - - - - - - - - -"),
    ("GET", "/sign-in/provider/back", "- - - - - - - - - -"),
    ("GET", "/account", "- + + + + + + + + +"),
    ("POST", "/account/language", "- + + + + + + + + +"),
    ("POST", "/account/sessions/end-others", "- + + + + + + + + +"),
    ("POST", "/account/sessions/00000000-0000-0000-0000-000000000000/end", "- + + + + + + + + +"),
    ("POST", "/account/tokens", "- + + + + + + + + +"),
    ("POST", "/account/tokens/00000000-0000-0000-0000-000000000000/end", "- + + + + + + + + +"),
    ("POST", "/account/passkeys/begin", "- + + + + + + + + +"),
    ("POST", "/account/passkeys", "- + + + + + + + + +"),
    ("POST", "/account/passkeys/00000000-0000-0000-0000-000000000000/name", "- + + + + + + + + +"),
    (
        "POST",
        "/account/passkeys/00000000-0000-0000-0000-000000000000/remove",
        "- + + + + + + + + +",
    ),
    // What everybody may read.
    ("GET", "/", "+ + + + + + + + + +"),
    ("GET", "/lac", "+ + + + + + + + + +"),
    ("GET", "/lac/calendar", "+ + + + + + + + + +"),
    ("GET", "/lac/calendar.ics", "+ + + + + + + + + +"),
    ("GET", "/lac/calendar/outside", "+ + + + + + + + + +"),
    ("POST", "/lac/calendar/outside", "- + + - - - - - - -"),
    ("GET", "/lac/events.atom", "+ + + + + + + + + +"),
    ("GET", "/lac/events.json", "+ + + + + + + + + +"),
    ("GET", "/lac/changes.atom", "+ + + + + + + + + +"),
    ("GET", "/lac/changes.json", "+ + + + + + + + + +"),
    ("GET", "/lac/embed/events", "+ + + + + + + + + +"),
    ("GET", "/lac/plans/2023-2024/embed/progress", "+ + + + + + + + + +"),
    // A frame shows nobody a draft, whoever looks.
    ("GET", "/lac/plans/2027-2028/embed/progress", "- - - - - - - - - -"),
    ("GET", "/robots.txt", "+ + + + + + + + + +"),
    ("GET", "/sitemap.xml", "+ + + + + + + + + +"),
    ("GET", "/lac/sitemap.xml", "+ + + + + + + + + +"),
    ("GET", "/oembed?url=http://127.0.0.1:8080/lac/calendar", "+ + + + + + + + + +"),
    ("GET", "/lac/events/E-01", "+ + + + + + + + + +"),
    // Everybody registers for an open event; its page of names is for those who run it.
    ("GET", "/lac/events/E-41/register", "+ + + + + + + + + +"),
    ("POST", "/lac/events/E-41/register", "+ + + + + + + + + +"),
    ("GET", "/lac/events/E-41/registrations/forged", "+ + + + + + + + + +"),
    ("POST", "/lac/events/E-41/registrations/forged", "+ + + + + + + + + +"),
    // Nobody is given a certificate who did not come.
    ("GET", "/lac/events/E-41/registrations/forged/certificate.pdf", "+ + + + + + + + + +"),
    ("GET", "/lac/events/E-41/check-in", "+ + + + + + + + + +"),
    ("POST", "/lac/events/E-41/check-in", "+ + + + + + + + + +"),
    ("GET", "/lac/events/E-41/run", "- + + - - - - - - -"),
    ("POST", "/lac/events/E-41/run", "- + + - - - - - - -"),
    ("GET", "/lac/events/E-10/participation.csv", "+ + + + + + + + + +"),
    ("GET", "/lac/events/E-10/participation.hxl.csv", "+ + + + + + + + + +"),
    ("GET", "/api/v1/networks/lac/events/E-10/participation", "+ + + + + + + + + +"),
    ("GET", "/lac/recommendations", "+ + + + + + + + + +"),
    ("GET", "/api/v1/networks/lac/recommendations", "+ + + + + + + + + +"),
    ("GET", "/lac/recommendations/R-01", "+ + + + + + + + + +"),
    // It is addressed to another member: those who run the network may answer for it.
    ("POST", "/lac/recommendations/R-01", "- + + - - - - - - -"),
    ("GET", "/lac/events/E-41/programme", "- + + - - - - - - -"),
    ("POST", "/lac/events/E-41/programme", "- + + - - - - - - -"),
    ("GET", "/lac/events/E-41/recommend", "- + + - - - - - - -"),
    ("POST", "/lac/events/E-41/recommend", "- + + - - - - - - -"),
    ("GET", "/lac/history", "+ + + + + + + + + +"),
    ("GET", "/lac/members", "+ + + + + + + + + +"),
    ("GET", "/lac/needs", "+ + + + + + + + + +"),
    ("GET", "/lac/search", "+ + + + + + + + + +"),
    ("GET", "/api/v1/networks", "+ + + + + + + + + +"),
    ("GET", "/api/v1/networks/lac", "+ + + + + + + + + +"),
    ("GET", "/api/v1/networks/lac/events", "+ + + + + + + + + +"),
    ("GET", "/api/v1/networks/lac/events/E-01", "+ + + + + + + + + +"),
    ("GET", "/api/v1/networks/lac/members", "+ + + + + + + + + +"),
    ("GET", "/api/v1/networks/lac/plans", "+ + + + + + + + + +"),
    ("GET", "/api/v1/networks/lac/plans/2023-2024/events", "+ + + + + + + + + +"),
    ("GET", "/api/v1/networks/lac/plans/2023-2024/members", "+ + + + + + + + + +"),
    ("GET", "/api/v1/networks/lac/plans/2027-2028/events", "- + + + + + - - + +"),
    ("GET", "/api/v1/networks/lac/plans/2027-2028/members", "- + + + + + - - + +"),
    ("GET", "/lac/plans/2027-2028/amendments", "- + + + + + - - + +"),
    ("GET", "/api/v1/networks/lac/plans/2027-2028/amendments", "- + + + + + - - + +"),
    // Anybody proposes and reads what was proposed; an author's own page opens by its link alone. Those
    // who co-lead a priority answer as well; 7 waits to be moderated.
    ("GET", "/lac/proposals", "+ + + + + + + + + +"),
    ("GET", "/lac/proposals.csv", "+ + + + + + + + + +"),
    ("GET", "/lac/proposals.hxl.csv", "+ + + + + + + + + +"),
    ("GET", "/lac/proposals/new", "+ + + + + + + + + +"),
    ("POST", "/lac/proposals/new", "+ + + + + + + + + +"),
    ("POST", "/lac/proposals/similar", "+ + + + + + + + + +"),
    ("GET", "/lac/proposals/queue", "- + + + - - - - - -"),
    ("GET", "/lac/proposals/1", "+ + + + + + + + + +"),
    ("GET", "/lac/proposals/7", "- + + - - - - - - -"),
    ("GET", "/lac/proposals/1/answer", "- + + + - - - - - -"),
    ("POST", "/lac/proposals/1/answer", "- + + + - - - - - -"),
    ("GET", "/lac/proposals/7/answer", "- + + - - - - - - -"),
    ("GET", "/lac/proposals/sent/0000", "+ + + + + + + + + +"),
    ("POST", "/lac/proposals/sent/0000", "+ + + + + + + + + +"),
    ("GET", "/lac/proposals/sent/0000/stop", "+ + + + + + + + + +"),
    ("POST", "/lac/proposals/sent/0000/stop", "+ + + + + + + + + +"),
    ("GET", "/api/v1/networks/lac/proposals", "+ + + + + + + + + +"),
    ("GET", "/api/v1/networks/lac/proposals/1", "+ + + + + + + + + +"),
    // A draft is for those who write it.
    ("GET", "/lac/plans/2027-2028", "- + + + + + - - + +"),
    ("GET", "/lac/plans/2027-2028/activities", "- + + + + + - - + +"),
    ("GET", "/lac/plans/2027-2028/activities/B-01", "- + + + + + - - + +"),
    ("GET", "/lac/plans/2027-2028/timeline", "- + + + + + - - + +"),
    ("GET", "/lac/plans/2027-2028/coverage", "- + + + + + - - + +"),
    ("GET", "/lac/plans/2027-2028/export.xlsx", "- + + + + + - - + +"),
    ("GET", "/lac/plans/2027-2028/export.iati.xml", "- + + + + + - - + +"),
    ("GET", "/lac/plans/2027-2028/uninfo", "- + + + + + - - + +"),
    ("GET", "/lac/plans/2027-2028/export.uninfo.csv", "- + + + + + - - + +"),
    ("GET", "/lac/plans/2027-2028/export.uninfo.hxl.csv", "- + + + + + - - + +"),
    ("GET", "/lac/plans/2027-2028/export.uninfo.xlsx", "- + + + + + - - + +"),
    ("GET", "/lac/plans/2027-2028/iati", "- + + + + + - - + +"),
    ("POST", "/lac/plans/2027-2028/iati", "- + + - - - - - - -"),
    ("POST", "/api/v1/networks/lac/plans/2027-2028/imports/iati", "- + + - - - - - - -"),
    ("GET", "/lac/plans/2027-2028/export.csv", "- + + + + + - - + +"),
    ("GET", "/api/v1/networks/lac/plans/2027-2028", "- + + + + + - - + +"),
    ("GET", "/api/v1/networks/lac/plans/2027-2028/activities", "- + + + + + - - + +"),
    ("GET", "/api/v1/networks/lac/plans/2027-2028/activities/B-01", "- + + + + + - - + +"),
    ("GET", "/api/v1/networks/lac/plans/2027-2028/priorities", "- + + + + + - - + +"),
    ("GET", "/api/v1/networks/lac/plans/2027-2028/coverage", "- + + + + + - - + +"),
    ("GET", "/lac/plans/2027-2028/check", "- + + + + + - - + +"),
    ("POST", "/lac/plans/2027-2028/check", "- + + - - - - - - -"),
    ("GET", "/lac/plans/2027-2028/compare", "- + + + + + - - + +"),
    ("GET", "/api/v1/networks/lac/plans/2027-2028/compare", "- + + + + + - - + +"),
    ("GET", "/api/v1/networks/lac/plans/2023-2024/compare", "+ + + + + + + + + +"),
    ("GET", "/api/v1/networks/lac/plans/2027-2028/check", "- + + + + + - - + +"),
    ("POST", "/api/v1/networks/lac/plans/2027-2028/imports", "- + + - - - - - - -"),
    ("GET", "/lac/plans/2023-2024/check", "+ + + + + + + + + +"),
    ("POST", "/lac/plans/2023-2024/check", "- + + - - - - - - -"),
    ("GET", "/lac/plans/2023-2024", "+ + + + + + + + + +"),
    // Practices: everybody reads what is published; members and stakeholders share theirs, and those who
    // run the network look them over.
    ("GET", "/lac/practices", "+ + + + + + + + + +"),
    ("GET", "/lac/practices/export.csv", "+ + + + + + + + + +"),
    ("GET", "/lac/practices/export.hxl.csv", "+ + + + + + + + + +"),
    ("GET", "/lac/practices/P-001", "+ + + + + + + + + +"),
    ("GET", "/lac/practices/P-001/hub.csv", "+ + + + + + + + + +"),
    ("GET", "/lac/practices/P-001/hub.json", "+ + + + + + + + + +"),
    ("GET", "/api/v1/networks/lac/practices", "+ + + + + + + + + +"),
    ("GET", "/api/v1/networks/lac/practices/P-001", "+ + + + + + + + + +"),
    ("GET", "/lac/practices/P-005", "- + + - - - - - - -"),
    ("GET", "/lac/practices/P-005/hub.json", "- + + - - - - - - -"),
    ("GET", "/api/v1/networks/lac/practices/P-005", "- + + - - - - - - -"),
    ("POST", "/lac/practices/P-005", "- + + - - - - - - -"),
    ("GET", "/lac/practices/new", "- + + + + + - + - -"),
    ("POST", "/lac/practices/new", "- + + + + + - + - -"),
    ("GET", "/lac/practices/P-001/edit", "- + + + - - - - - -"),
    ("POST", "/lac/practices/P-001/edit", "- + + + - - - - - -"),
    // News: everybody reads what is public; members write theirs, and those who run the network look it
    // over and say which notes stand under it.
    ("GET", "/lac/news", "+ + + + + + + + + +"),
    ("GET", "/lac/news.atom", "+ + + + + + + + + +"),
    ("GET", "/lac/news/N-001", "+ + + + + + + + + +"),
    ("GET", "/api/v1/networks/lac/news", "+ + + + + + + + + +"),
    ("POST", "/lac/news/N-001", "- + + - - - - - - -"),
    ("GET", "/lac/news/N-001/edit", "- + + - - - - - - -"),
    ("POST", "/lac/news/N-001/edit", "- + + - - - - - - -"),
    ("GET", "/lac/news/new", "- + + + + + - - - -"),
    ("POST", "/lac/news/new", "- + + + + + - - - -"),
    ("GET", "/lac/news/notes", "- + + - - - - - - -"),
    ("POST", "/lac/news/notes", "- + + - - - - - - -"),
    // Requests for support: everybody reads the totals; who may not see a request finds nothing at its
    // address. R-001 is seen by all members, R-002 by chosen ones (UNDRR and DCO), R-003 by those who
    // run the network; the observer is of the State that asked for.
    ("GET", "/lac/requests", "+ + + + + + + + + +"),
    ("GET", "/api/v1/networks/lac/requests", "+ + + + + + + + + +"),
    ("GET", "/lac/requests/R-001", "- + + + + + + - - -"),
    ("GET", "/lac/requests/R-002", "- + + - - - - - - -"),
    ("GET", "/lac/requests/R-003", "- + + - - - + - - -"),
    ("POST", "/lac/requests/R-001", "- + + + + + + - - -"),
    ("POST", "/lac/requests/R-002", "- + + - - - - - - -"),
    ("POST", "/lac/requests/R-003", "- + + - - - + - - -"),
    ("GET", "/api/v1/networks/lac/requests/R-001", "- + + + + + + - - -"),
    ("GET", "/api/v1/networks/lac/requests/R-002", "- + + - - - - - - -"),
    ("GET", "/api/v1/networks/lac/requests/R-003", "- + + - - - + - - -"),
    ("GET", "/lac/requests/new", "- + + - + + + - - -"),
    ("POST", "/lac/requests/new", "- + + - + + + - - -"),
    // The dashboard is as open as its plan; the calendar of country teams is everybody's to read, and
    // those who run the network bring it in.
    ("GET", "/lac/plans/2023-2024/dashboard", "+ + + + + + + + + +"),
    ("GET", "/lac/plans/2023-2024/dashboard/progress.svg", "+ + + + + + + + + +"),
    ("GET", "/api/v1/networks/lac/plans/2023-2024/dashboard", "+ + + + + + + + + +"),
    ("GET", "/lac/plans/2027-2028/dashboard", "- + + + + + - - + +"),
    ("GET", "/lac/plans/2027-2028/dashboard/pace.csv", "- + + + + + - - + +"),
    ("GET", "/api/v1/networks/lac/plans/2027-2028/dashboard", "- + + + + + - - + +"),
    ("GET", "/lac/country-teams", "+ + + + + + + + + +"),
    ("GET", "/lac/country-teams.csv", "+ + + + + + + + + +"),
    ("GET", "/lac/country-teams.hxl.csv", "+ + + + + + + + + +"),
    ("POST", "/lac/country-teams", "- + + - - - - - - -"),
    // A plan is worked on in workbooks: who may read it takes one, who works on it sends one back. What
    // came back waits on one desk; what was taken of it is undone by whoever took it, and by those who
    // run the network.
    ("GET", "/lac/plans/2023-2024/workbook", "+ + + + + + + + + +"),
    ("GET", "/lac/plans/2027-2028/workbook", "- + + + + + - - + +"),
    ("POST", "/lac/plans/2027-2028/workbook", "- + + + + + - - - -"),
    ("GET", "/lac/plans/2027-2028/workbook/{copy}", "- + - - - - - - - -"),
    ("POST", "/lac/plans/2027-2028/workbook/{copy}", "- + - - - - - - - -"),
    ("GET", "/lac/plans/2027-2028/workbook/receipts/{receipt}", "- + + + + + - - - -"),
    ("POST", "/lac/plans/2027-2028/workbook/receipts/{receipt}", "- + + - - - - - - -"),
    // The consultation on a plan is for those who may read it; those who run the network run it.
    ("GET", "/lac/plans/2023-2024/consultation", "+ + + + + + + + + +"),
    ("GET", "/api/v1/networks/lac/plans/2023-2024/consultation", "+ + + + + + + + + +"),
    ("GET", "/lac/plans/2027-2028/consultation", "- + + + + + - - + +"),
    ("GET", "/lac/plans/2027-2028/consultation/comment", "- + + + + + - - + +"),
    ("POST", "/lac/plans/2027-2028/consultation/comment", "- + + + + + - - + +"),
    ("GET", "/lac/plans/2027-2028/consultation/run", "- + + - - - - - - -"),
    ("POST", "/lac/plans/2027-2028/consultation/run", "- + + - - - - - - -"),
    ("GET", "/lac/plans/2023-2024/consultation/comments/1", "- + + - - - - - - -"),
    ("POST", "/lac/plans/2023-2024/consultation/comments/1", "- + + - - - - - - -"),
    // One's own comment, by its seat or by the secret of the link.
    ("POST", "/lac/plans/2023-2024/consultation/comments/5/withdraw", "- - - - - - + - - -"),
    ("GET", "/lac/plans/2023-2024/consultation/sent/forged", "+ + + + + + + + + +"),
    ("POST", "/lac/plans/2023-2024/consultation/sent/forged", "+ + + + + + + + + +"),
    // The review is everybody's to read; its report in the making is for those who write it.
    ("GET", "/lac/plans/2023-2024/report", "+ + + + + + + + + +"),
    ("POST", "/lac/plans/2023-2024/report", "- + + + - - - - - -"),
    ("GET", "/lac/plans/2023-2024/report/setup", "- + + - - - - - - -"),
    ("POST", "/lac/plans/2023-2024/report/setup", "- + + - - - - - - -"),
    ("GET", "/lac/plans/2023-2024/report/edit", "- + + + - - - - - -"),
    ("POST", "/lac/plans/2023-2024/report/edit", "- + + + - - - - - -"),
    ("GET", "/lac/plans/2023-2024/report/claims/{claim}", "- + + + - - - - - -"),
    ("POST", "/lac/plans/2023-2024/report/claims/{claim}", "- + + + - - - - - -"),
    ("GET", "/lac/plans/2023-2024/report/editions/{edition}.json", "- + + + - - - - - -"),
    ("GET", "/api/v1/networks/lac/plans/2023-2024/report", "+ + + + + + + + + +"),
    ("GET", "/lac/plans/2027-2028/report", "- + + + + + - - + +"),
    // Endorsement: what is endorsed is everybody's to read.
    ("GET", "/lac/plans/2023-2024/endorsement", "+ + + + + + + + + +"),
    ("GET", "/lac/plans/2023-2024/versions/1.json", "+ + + + + + + + + +"),
    ("GET", "/api/v1/networks/lac/plans/2023-2024/endorsements", "+ + + + + + + + + +"),
    ("GET", "/lac/plans/2023-2024/endorsement/manage", "- + + - - - - - - -"),
    // Who reads a plan reads what overlaps in it.
    ("GET", "/lac/plans/2023-2024/overlaps", "+ + + + + + + + + +"),
    ("GET", "/api/v1/networks/lac/plans/2023-2024/overlaps", "+ + + + + + + + + +"),
    // An empty answer names no owner: it is refused for what it says.
    ("GET", "/lac/plans/2023-2024/overlaps/{pair}", "+ + + + + + + + + +"),
    ("POST", "/lac/plans/2023-2024/overlaps/{pair}", "- + + + + + + + + +"),
    ("GET", "/lac/plans/2027-2028/overlaps", "- + + + + + - - + +"),
    ("GET", "/api/v1/networks/lac/plans/2027-2028/overlaps", "- + + + + + - - + +"),
    // What outside mechanisms do is everybody's to read; those who run the network bring it in.
    ("GET", "/lac/mechanisms", "+ + + + + + + + + +"),
    ("POST", "/lac/mechanisms", "- + + - - - - - - -"),
    ("GET", "/lac/mechanisms/R4V", "+ + + + + + + + + +"),
    ("GET", "/lac/mechanisms/R4V/{outside}", "+ + + + + + + + + +"),
    ("GET", "/api/v1/networks/lac/mechanisms", "+ + + + + + + + + +"),
    ("GET", "/api/v1/networks/lac/mechanisms/R4V/activities", "+ + + + + + + + + +"),
    // Money is as open as its plan; an owner writes its own share, who runs the network anybody's.
    // UNICEF is an owner of A-010. An empty form is refused for what it says.
    ("GET", "/lac/plans/2023-2024/money", "+ + + + + + + + + +"),
    ("GET", "/lac/plans/2023-2024/money/lines", "+ + + + + + + + + +"),
    ("GET", "/lac/plans/2023-2024/money/lines.csv", "+ + + + + + + + + +"),
    ("GET", "/lac/plans/2023-2024/money/lines.hxl.csv", "+ + + + + + + + + +"),
    ("GET", "/lac/plans/2023-2024/activities/A-010/money", "+ + + + + + + + + +"),
    ("POST", "/lac/plans/2023-2024/activities/A-010/money", "- + + - + + - - - -"),
    ("GET", "/api/v1/networks/lac/plans/2023-2024/money", "+ + + + + + + + + +"),
    ("GET", "/api/v1/networks/lac/plans/2023-2024/money/lines", "+ + + + + + + + + +"),
    ("GET", "/lac/plans/2027-2028/money", "- + + + + + - - + +"),
    ("GET", "/lac/plans/2027-2028/money/lines.csv", "- + + + + + - - + +"),
    ("GET", "/lac/plans/2027-2028/activities/B-05/money", "- + + + + + - - + +"),
    ("POST", "/lac/plans/2027-2028/activities/B-05/money", "- + + - + + - - - -"),
    ("GET", "/api/v1/networks/lac/plans/2027-2028/money", "- + + + + + - - + +"),
    ("GET", "/lac/rates", "+ + + + + + + + + +"),
    ("POST", "/lac/rates", "- + + - - - - - - -"),
    // Indicators are as open as their plan. Of the plan those who run the network say what is measured,
    // and its co-leads say its values; `{of-plan}` is one of the plan. UNICEF leads A-067.
    ("GET", "/lac/plans/2023-2024/indicators", "+ + + + + + + + + +"),
    ("GET", "/lac/plans/2023-2024/indicators/sums", "+ + + + + + + + + +"),
    ("GET", "/lac/plans/2023-2024/indicators/{of-plan}", "+ + + + + + + + + +"),
    ("POST", "/lac/plans/2023-2024/indicators/{of-plan}", "- - + - - - - - - -"),
    // Those of activities come with the reports of their owners.
    ("POST", "/lac/plans/2023-2024/indicators/I-001", "- - - - - - - - - -"),
    ("GET", "/lac/plans/2023-2024/indicators/I-001/edit", "- + + - - - - - - -"),
    ("GET", "/lac/plans/2023-2024/indicators/new", "- + + - - - - - - -"),
    ("POST", "/lac/plans/2023-2024/indicators/new", "- + + - - - - - - -"),
    ("GET", "/lac/plans/2023-2024/indicators/new?activity=A-067", "- + + - + + - - - -"),
    ("GET", "/lac/plans/2023-2024/indicators/{of-plan}/edit", "- + + - - - - - - -"),
    ("POST", "/lac/plans/2023-2024/indicators/{of-plan}/edit", "- + + - - - - - - -"),
    ("GET", "/api/v1/networks/lac/plans/2023-2024/indicators", "+ + + + + + + + + +"),
    ("GET", "/api/v1/networks/lac/plans/2023-2024/indicators/sums", "+ + + + + + + + + +"),
    ("GET", "/api/v1/networks/lac/plans/2023-2024/indicators/{of-plan}", "+ + + + + + + + + +"),
    ("GET", "/lac/plans/2027-2028/indicators", "- + + + + + - - + +"),
    ("GET", "/api/v1/networks/lac/plans/2027-2028/indicators", "- + + + + + - - + +"),
    // Only a finding that is settled is joined; what was joined is read by who reads the plan, and
    // taken apart by who may write it. B-05 is UNICEF's.
    (
        "POST",
        "/lac/plans/2027-2028/overlaps/B-05/00000000-0000-0000-0000-000000000000/join",
        "- - - - - - - - - -",
    ),
    ("GET", "/lac/plans/2027-2028/activities/B-05/joined", "- + + + + + - - + +"),
    ("POST", "/lac/plans/2027-2028/activities/B-05/joined", "- + + - + + - - - -"),
    ("GET", "/lac/plans/2023-2024/activities/A-001/joined", "+ + + + + + + + + +"),
    ("POST", "/lac/plans/2023-2024/activities/A-001/joined", "- - - - - - - - - -"),
    // What came of an amendment is as open as the plan; asking for one is for who leads or runs it.
    ("GET", "/lac/plans/2023-2024/amendments", "+ + + + + + + + + +"),
    ("GET", "/lac/plans/2023-2024/amendments/1", "+ + + + + + + + + +"),
    ("POST", "/lac/plans/2023-2024/amendments/1", "- + + - - - - - - -"),
    ("GET", "/lac/plans/2023-2024/activities/A-067/amend", "- + + - + + - - - -"),
    ("POST", "/lac/plans/2023-2024/activities/A-067/amend", "- + + - + + - - - -"),
    ("GET", "/lac/plans/2023-2024/activities/A-067/carry-over", "- + + - + + - - - -"),
    ("POST", "/lac/plans/2023-2024/activities/A-067/carry-over", "- + + - + + - - - -"),
    ("GET", "/api/v1/networks/lac/plans/2023-2024/amendments", "+ + + + + + + + + +"),
    // Windows and reports are read by who reads the plan. Whoever runs the network opens windows and
    // takes reports (P4 is a priority of the next plan); each owner reports its own share.
    ("GET", "/lac/plans/2023-2024/reporting", "+ + + + + + + + + +"),
    ("POST", "/lac/plans/2023-2024/reporting", "- + + - - - - - - -"),
    ("GET", "/lac/plans/2023-2024/reporting/2024-Q4", "+ + + + + + + + + +"),
    ("POST", "/lac/plans/2023-2024/reporting/2024-Q4", "- + + - - - - - - -"),
    ("GET", "/lac/plans/2023-2024/reporting/2024-Q4/accept", "- + + - - - - - - -"),
    ("POST", "/lac/plans/2023-2024/reporting/2024-Q4/accept", "- + + - - - - - - -"),
    ("GET", "/lac/plans/2023-2024/reporting/2024-Q4/UNICEF", "+ + + + + + + + + +"),
    ("GET", "/lac/plans/2023-2024/reporting/2024-Q4/UNICEF/A-023", "+ + + + + + + + + +"),
    ("POST", "/lac/plans/2023-2024/reporting/2024-Q4/UNICEF/A-023", "- - - - + + - - - -"),
    ("GET", "/api/v1/networks/lac/plans/2023-2024/reporting", "+ + + + + + + + + +"),
    ("GET", "/api/v1/networks/lac/plans/2023-2024/reporting/2024-Q4", "+ + + + + + + + + +"),
    // What is brought as evidence; the story of evidence says who withdraws what there is.
    ("GET", "/lac/plans/2023-2024/evidence", "+ + + + + + + + + +"),
    ("GET", "/lac/plans/2023-2024/evidence/E-002", "+ + + + + + + + + +"),
    ("POST", "/lac/plans/2023-2024/evidence/E-000/withdraw", "- - - - - - - - - -"),
    ("GET", "/lac/plans/2023-2024/activities/A-023/evidence", "+ + + + + + + + + +"),
    ("POST", "/lac/plans/2023-2024/activities/A-023/evidence", "- - + - + + - - - -"),
    ("GET", "/api/v1/networks/lac/plans/2023-2024/evidence", "+ + + + + + + + + +"),
    ("GET", "/lac/plans/2027-2028/endorsement", "- + + + + + - - + +"),
    ("GET", "/api/v1/networks/lac/plans/2027-2028/endorsements", "- + + + + + - - + +"),
    ("GET", "/lac/plans/2027-2028/endorsement/manage", "- + + - - - - - - -"),
    ("POST", "/lac/plans/2027-2028/endorsement/manage", "- + + - - - - - - -"),
    // Nobody decides while no round is open: who reads the plan is led to its endorsement.
    ("GET", "/lac/plans/2027-2028/endorsement/decide", "- + + + + + - - + +"),
    ("POST", "/lac/plans/2027-2028/endorsement/decide", "- + + + + + - - + +"),
    // Who acts for whom; `{alternate}` is the mandate of UNICEF's alternate.
    ("GET", "/lac/people", "- + + + + + - - - -"),
    ("GET", "/lac/people/{alternate}", "- + + + + + - - - -"),
    ("GET", "/lac/people/new", "- + + - + - - - - -"),
    ("POST", "/lac/people/new", "- + + - + - - - - -"),
    ("POST", "/lac/people/{alternate}/end", "- + - - + - - - - -"),
    ("POST", "/lac/people/{alternate}/until", "- + - - + - - - - -"),
    ("POST", "/lac/people/{alternate}/invite", "- + - - + - - - - -"),
    ("GET", "/lac/tokens", "- + - - - - - - - -"),
    ("POST", "/lac/tokens", "- + - - - - - - - -"),
    ("POST", "/lac/tokens/{token}/end", "- + - - - - - - - -"),
    // What members say to one another is theirs. UNICEF leads B-05; a thread there is settled by who
    // began it (somebody else), the lead and the secretariat, a suggestion by who may edit it.
    ("GET", "/lac/plans/2027-2028/activities/B-01/discussion", "- + + + + + - - + -"),
    ("POST", "/lac/plans/2027-2028/activities/B-01/discussion", "- + + + + + - - + -"),
    ("POST", "/lac/plans/2027-2028/activities/B-01/suggestions", "- + + + + + - - + -"),
    ("GET", "/lac/plans/2023-2024/activities/A-001/discussion", "- + + + + + - - + -"),
    (
        "POST",
        "/lac/plans/2027-2028/activities/B-05/discussion/{comment}/resolve",
        "- + - - + + - - - -",
    ),
    (
        "POST",
        "/lac/plans/2027-2028/activities/B-05/discussion/{comment}/reopen",
        "- + - - + + - - - -",
    ),
    (
        "POST",
        "/lac/plans/2027-2028/activities/B-05/suggestions/{suggestion}/accept",
        "- + + - + + - - - -",
    ),
    (
        "POST",
        "/lac/plans/2027-2028/activities/B-05/suggestions/{suggestion}/decline",
        "- + + - + + - - - -",
    ),
    ("GET", "/lac/plans/2027-2028/translations", "- + + + + + - - + -"),
    ("POST", "/lac/plans/2027-2028/translations", "- + + + + + - - + -"),
    // A draft is written by those whose it is: B-10 is UNICEF's, under the priority P4.
    ("GET", "/lac/plans/2027-2028/activities/new", "- + + + + + - - - -"),
    ("POST", "/lac/plans/2027-2028/activities/new", "- + + + + + - - - -"),
    ("POST", "/lac/plans/2027-2028/activities/new/draft", "- + + + + + - - - -"),
    ("POST", "/lac/plans/2027-2028/similar", "- + + + + + - - - -"),
    ("POST", "/lac/plans/2023-2024/similar", "- + + + + + - - - -"),
    ("GET", "/lac/experience", "+ + + + + + + + + +"),
    ("GET", "/api/v1/networks/lac/experience", "+ + + + + + + + + +"),
    ("GET", "/lac/plans/2027-2028/activities/table", "- + + + + + - - - -"),
    ("POST", "/lac/plans/2027-2028/activities/table", "- + + + + + - - - -"),
    ("GET", "/lac/plans/2027-2028/activities/B-10/edit", "- + + + + + - - - -"),
    ("POST", "/lac/plans/2027-2028/activities/B-10/edit", "- + + + + + - - - -"),
    ("POST", "/lac/plans/2027-2028/activities/B-10/draft", "- + + + + + - - - -"),
    ("GET", "/lac/plans/2027-2028/activities/B-05/edit", "- + + - + + - - - -"),
    ("POST", "/lac/plans/2027-2028/activities/B-05/edit", "- + + - + + - - - -"),
    // Who runs the network says which programs are told what changes.
    ("GET", "/lac/webhooks", "- + + - - - - - - -"),
    ("POST", "/lac/webhooks", "- + + - - - - - - -"),
    ("POST", "/lac/webhooks/{webhook}", "- + + - - - - - - -"),
    ("GET", "/api/v1/networks/lac/webhooks", "- + + - - - - - - -"),
    ("POST", "/api/v1/networks/lac/webhooks", "- + + - - - - - - -"),
    ("POST", "/api/v1/networks/lac/webhooks/{webhook}/resume", "- + + - - - - - - -"),
    (
        "DELETE",
        "/api/v1/networks/lac/webhooks/00000000-0000-0000-0000-000000000000",
        "- - - - - - - - - -",
    ),
    // What a program writes is what its person may. UNICEF reports on A-023 and leads B-05; an event of
    // no activity is for who runs the network, one of its own for an owner.
    ("GET", "/api/v1/networks/lac/changes", "+ + + + + + + + + +"),
    ("POST", "/api/v1/networks/lac/plans/2027-2028/activities", "- + + + + + - - - -"),
    ("POST", "/api/v1/networks/lac/plans/2027-2028/activities/bulk", "- + + + + + - - - -"),
    ("PATCH", "/api/v1/networks/lac/plans/2027-2028/activities/B-05", "- + + - + + - - - -"),
    ("PATCH", "/api/v1/networks/lac/plans/2023-2024/activities/A-001", "- - - - - - - - - -"),
    (
        "POST",
        "/api/v1/networks/lac/plans/2027-2028/activities/B-05/discussion",
        "- + + + + + - - + -",
    ),
    (
        "POST",
        "/api/v1/networks/lac/plans/2027-2028/activities/B-05/money/lines",
        "- + + - + + - - - -",
    ),
    (
        "PATCH",
        "/api/v1/networks/lac/plans/2023-2024/activities/A-010/money/lines/M-000",
        "- - - - - - - - - -",
    ),
    (
        "DELETE",
        "/api/v1/networks/lac/plans/2023-2024/activities/A-010/money/lines/M-000",
        "- - - - - - - - - -",
    ),
    ("POST", "/api/v1/networks/lac/plans/2027-2028/events", "- + + + + + - - - -"),
    ("PATCH", "/api/v1/networks/lac/plans/2023-2024/events/E-01", "- + + - - - - - - -"),
    (
        "GET",
        "/api/v1/networks/lac/plans/2023-2024/reporting/2024-Q4/UNICEF/A-023",
        "- - - - + + - - - -",
    ),
    (
        "PATCH",
        "/api/v1/networks/lac/plans/2023-2024/reporting/2024-Q4/UNICEF/A-023",
        "- - - - + + - - - -",
    ),
    (
        "PUT",
        "/api/v1/networks/lac/plans/2023-2024/reporting/2024-Q4/UNICEF/A-023/values/I-999",
        "- - - - - - - - - -",
    ),
    ("GET", "/api/v1/networks/lac/plans/2027-2028/translations", "- + + + + + - - + -"),
    ("POST", "/api/v1/networks/lac/plans/2027-2028/translations", "- + + + + + - - + -"),
    // An empty answer settles for the network, and says nothing: it is refused for what it says.
    ("POST", "/api/v1/networks/lac/plans/2023-2024/overlaps/{pair}/answers", "- + + + + + + + + +"),
    // A plan that is agreed on changes by amendment.
    ("GET", "/lac/plans/2023-2024/activities/A-001/edit", "- + + - - - - - - -"),
    ("POST", "/lac/plans/2023-2024/activities/A-001/edit", "- - - - - - - - - -"),
    ("GET", "/lac/plans/2023-2024/activities/new", "- - - - - - - - - -"),
    ("GET", "/lac/plans/2023-2024/activities/table", "- - - - - - - - - -"),
];

/// A thread and a suggestion on B-05, both FAO's.
async fn spoken(app: &TestApp) -> (String, String) {
    let (comment, suggestion) =
        (uuid::Uuid::now_v7().to_string(), uuid::Uuid::now_v7().to_string());
    let fao = app.sign_in("focal-fao").await;
    let activity = "/lac/plans/2027-2028/activities/B-05";
    let said = [("id", comment.as_str()), ("words", "¿Con quién?")];
    assert_eq!(fao.post(&format!("{activity}/discussion"), &said).await.status, 303);
    let made = [("id", suggestion.as_str()), ("field", "period"), ("value", "2028-Q3")];
    assert_eq!(fao.post(&format!("{activity}/suggestions"), &made).await.status, 303);
    (comment, suggestion)
}

/// The end of the address of an overlap that was found in the plan everybody may read.
async fn found(app: &TestApp) -> String {
    let all = app.get("/api/v1/networks/lac/plans/2023-2024/overlaps").await.json();
    let one = &all["items"][0];
    let text = |value: &serde_json::Value| value.as_str().expect("a pair").to_owned();
    format!("{}/{}", text(&one["first"]["reference"]), text(&one["second"]["id"]))
}

/// An activity of an outside mechanism.
async fn outside(app: &TestApp) -> String {
    let all = app.get("/api/v1/networks/lac/mechanisms/R4V/activities").await.json();
    all["items"][0]["id"].as_str().expect("an id").to_owned()
}

/// The reference of the indicator that is of the plan as a whole.
async fn of_plan(app: &TestApp) -> String {
    let all = app.get("/api/v1/networks/lac/plans/2023-2024/indicators?per_page=200").await.json();
    let all = all["items"].as_array().expect("items").clone();
    let one = all.iter().find(|u| u["of"] == "plan").expect("one of the plan");
    one["ref"].as_str().expect("a reference").to_owned()
}

/// A webhook of the network.
async fn webhook(app: &TestApp) -> String {
    let id = Uuid::now_v7().to_string();
    let secretariat = app.sign_in("secretariat").await;
    let fields = [("id", id.as_str()), ("address", "https://example.org/hook")];
    assert_eq!(secretariat.post("/lac/webhooks", &fields).await.status, 200);
    id
}

fn got_in(answer: &Answered) -> bool {
    !matches!(answer.status.as_u16(), 401 | 403 | 404)
}

/// What stands for the names in braces: the alternate's mandate, and a token that has ended.
async fn stand_ins(app: &TestApp) -> (String, Uuid) {
    let (state, now) = (app.app.state(), app.app.state().now());
    let network = state.pictures.now().await.expect("reads").networks["lac"].network.id;
    let email = aunar_hub::sample::address("alternate-unicef");
    let person = records::person::by_email(&state.db, &email).await.expect("reads");
    let mandates = records::person::mandates_of(&state.db, person.expect("known").id).await;
    aunar_hub::account::issue_token(&state.db, network, "test", Scope::Read, now, now)
        .await
        .expect("a token");
    let tokens = records::token::of_network(&state.db, network).await.expect("reads");
    (mandates.expect("reads")[0].id.to_string(), tokens[0].id)
}

#[tokio::test]
async fn everybody_gets_in_where_the_table_says_and_nowhere_else() {
    for app in TestApp::each_sample().await {
        let (alternate, token) = stand_ins(&app).await;
        let (comment, suggestion) = spoken(&app).await;
        let pair = found(&app).await;
        let of_plan = of_plan(&app).await;
        let outside = outside(&app).await;
        let (claim, edition) = crate::review::printed(&app).await;
        let (copy, receipt) = crate::workbook::came_back(&app).await;
        let webhook = webhook(&app).await;
        for (method, address, row) in TABLE {
            let address = address
                .replace("{alternate}", &alternate)
                .replace("{token}", &token.to_string())
                .replace("{comment}", &comment)
                .replace("{suggestion}", &suggestion)
                .replace("{pair}", &pair)
                .replace("{of-plan}", &of_plan)
                .replace("{outside}", &outside)
                .replace("{claim}", &claim)
                .replace("{edition}", &edition)
                .replace("{copy}", &copy)
                .replace("{receipt}", &receipt)
                .replace("{webhook}", &webhook);
            row_holds(&app, method, &address, row).await;
        }
    }
}

/// What a program would send: an empty object, whatever stands.
fn said(method: &str, address: &str) -> Request<Body> {
    let request = Request::builder().method(method).uri(address);
    let request = request.header("content-type", "application/json").header("if-match", "*");
    request.body(Body::from("{}")).expect("a request")
}

async fn row_holds(app: &TestApp, method: &str, address: &str, row: &str) {
    let signs: Vec<&str> = row.split(' ').collect();
    assert_eq!(signs.len(), ROLES.len() + 1, "{address}");
    for (n, sign) in signs.iter().enumerate() {
        let (who, answer) = match n {
            0 if method == "GET" => ("anyone", app.get(address).await),
            0 if address.starts_with("/api/") => ("anyone", app.send(said(method, address)).await),
            0 => ("anyone", app.post(address, &[]).await),
            n => {
                let (name, _) = ROLES[n - 1];
                // Each in a session of their own: some of the routes end it.
                let visitor = app.sign_in(name).await;
                let answer = match method {
                    "GET" => visitor.get(address).await,
                    _ if address.starts_with("/api/") => visitor.send(said(method, address)).await,
                    _ => visitor.post(address, &[]).await,
                };
                (name, answer)
            }
        };
        let status = answer.status;
        assert_eq!(got_in(&answer), *sign == "+", "{who}: {method} {address}: {status}");
        assert!(!status.is_server_error(), "{who}: {method} {address}: {}", answer.text());
    }
}

/// Routes that have no row, since nobody is kept out of them whatever their role.
const OPEN: &[(&str, &str)] = &[
    ("/healthz", "for whoever watches the machine"),
    ("/readyz", "for whoever watches the machine"),
    ("/metrics", "for whoever watches the machine"),
    ("/favicon.ico", "a file of the program"),
    ("/static/aunar.svg", "a file of the program"),
    ("css()", "a file of the program"),
    ("js()", "a file of the program"),
    ("passkey_js()", "a file of the program"),
    ("drafting()", "a file of the program"),
    ("/api/openapi.json", "a file of the program"),
];

/// How many parts of an address are exactly the route's, if the route takes the address.
fn taken_by(route: &str, address: &str) -> Option<usize> {
    let address = address.split('?').next().unwrap_or_default();
    let (route, address): (Vec<_>, Vec<_>) =
        (route.split('/').collect(), address.split('/').collect());
    let fits = |(r, a): (&&str, &&str)| r == a || r.starts_with('{') && !a.is_empty();
    (route.len() == address.len() && route.iter().zip(&address).all(fits))
        .then(|| route.iter().zip(&address).filter(|(r, a)| r == a).count())
}

#[test]
fn every_route_has_a_row() {
    let routes = crate::addresses::routes();
    assert!(routes.len() > 100, "{}", routes.len());
    // A pair is two parts of an address.
    let whole = |address: &str| address.replace("{pair}", "one/other");
    // An address belongs to the route that says most of it.
    let belongs = |method: &str, address: &str| {
        let same = routes.iter().filter(|(m, _)| *m == method || m.is_empty());
        same.filter_map(|route| Some((taken_by(&route.1, address)?, route))).max()
    };
    let covered: Vec<&(&str, String)> =
        TABLE.iter().filter_map(|(m, at, _)| Some(belongs(m, &whole(at))?.1)).collect();
    let open = |route: &str| OPEN.iter().any(|(known, _)| *known == route);
    let missing: Vec<_> =
        routes.iter().filter(|route| !open(&route.1) && !covered.contains(route)).collect();
    assert!(missing.is_empty(), "no row for {missing:#?}");
    for (known, why) in OPEN {
        assert!(routes.iter().any(|(_, route)| route == known), "{known} ({why}) is no route");
    }
    for (method, address, _) in TABLE {
        assert!(belongs(method, &whole(address)).is_some(), "{method} {address} is no route");
    }
    let described: serde_json::Value =
        serde_json::from_str(include_str!("../../../../docs/openapi.json")).expect("JSON");
    for path in described["paths"].as_object().expect("paths").keys() {
        let known = covered.iter().any(|(_, route)| route == path) || open(path);
        assert!(known, "no row for {path}, which the API describes");
    }
}
