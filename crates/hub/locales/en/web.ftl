# The frame of every page, texts, periods and errors.
nav-skip = Skip to the content
nav-sign-in = Sign in
nav-sign-out = Sign out
nav-desk = My desk
nav-languages = Language
nav-search = Search the network
nav-search-go = Search
nav-sections = Parts of the network
# family: section-
section-plan = Plan
section-activities = Activities
section-timeline = Timeline
section-coverage = Coverage
section-endorsement = Endorsement
section-calendar = Calendar
section-members = Members
section-needs = Needs
section-follow-up = Follow-up
section-dashboard = Overview of progress
section-reporting = Reports
section-indicators = Indicators
section-money = Budget
section-evidence = Evidence
section-report = Review
section-history = History
illustrative = Illustrative content: what is real and what is not
footer-what = Aunar: where a network drafts, agrees, coordinates and follows up its joint plan. Free software.
footer-api = Data for programs (API)

text-in-original = in { $language }
text-translated = Unofficial translation from { $language }
text-translated-by = Unofficial translation from { $language }: { $by }
# family: language-
language-es = Spanish
language-en = English
language-pt = Portuguese
language-fr = French

list-and = { $first } and { $last }
list-and-i = { $first } and { $last }
month-of-year = { $month } { $year }
days-of-month = { $from }–{ $to }
days-range = { $from } – { $to }
period-range = { $from } – { $to }
period-quarter = Q{ $n } { $year }
period-half-1 = first half of { $year }
period-half-2 = second half of { $year }
zone-of-place = { $place } time
quarter-this = This quarter: { $quarter }
quarter-next = Next quarter: { $quarter }

error-near = Where to go next
error-home = Go to the home page
error-sign-in = Sign in, in case it is for those who take part
error-again = Try again
error-afresh = This page from its beginning
error-as-it-is-now = See how it is now
error-not-found = Not found
# family: error-not-found-
error-not-found-page = There is no page at “{ $found }”.
error-not-found-network = There is no network “{ $found }” here.
error-not-found-plan = This network has no plan “{ $found }”.
error-not-found-activity = This plan has no activity “{ $found }”.
error-not-found-event = This network has no event “{ $found }”.
error-not-found-line = This activity has no budget line “{ $found }”.
error-not-found-indicator = This report asks for no indicator “{ $found }”.
error-not-found-version = This plan has no sealed version “{ $found }”.
error-not-found-format = There is no export in the form “{ $found }”. There are: xlsx, csv, hxl.csv, json, pdf, docx.
error-bad-request-heading = That was not understood
# family: error-
error-unknown-param = “{ $name }” is not something this page filters by. It knows: { $accepted }.
error-bad-date = “{ $value }” is not a date for “{ $name }”. Write it like { $accepted }.
error-bad-number = “{ $value }” does not do for “{ $name }”. A whole number of { $accepted } does.
error-bad-value = “{ $value }” is not a value of “{ $name }”. Accepted: { $accepted }.
error-bad-lang = “{ $value }” is not a language of this site. Accepted: { $accepted }.
error-needs-sign-in-heading = Please sign in
error-needs-sign-in = This is for people who take part. Sign in, and you come back to this page.
error-needs-token = A valid token is needed: “Authorization: Bearer aunar_…”. The operator makes one with “aunar token”.
error-forbidden-heading = That is not yours to do
error-forbidden = What you may do here depends on your mandate and on where the plan is in its life, and it does not include this. Whoever runs the network can say more.
error-conflict-heading = Somebody was faster
error-not-now-heading = This is not possible now
error-done-already-heading = It is done already
error-over-heading = It is over
error-not-yet-heading = Not possible yet
error-full-heading = There is no room for more
error-joined-heading = It is part of another activity
error-gone-heading = This link is no longer valid
error-typed-heading = What you wrote
error-typed-copy = It was not saved. Copy it before you leave this page: you can paste it where it belongs afterwards.
error-typed-text = Text { $n }
error-other-site = This was sent from another site and has been refused. Nothing was changed. Open the page here and send it again.
error-not-a-form = A form was expected, sent as application/x-www-form-urlencoded.
error-link-spent = This link has been used or has run out. Nothing was changed: ask for a new one.
error-bad-request = The request could not be read.
error-method-not-allowed = This address does not take this kind of request.
error-too-large = What was sent is too large.
error-timeout = The answer took too long and was given up. Please try again.
error-busy-heading = One moment, please
error-busy = Many are writing just now. Nothing was lost; please try again in a moment.
error-away-heading = The database cannot be reached
error-away = Nothing was lost. What is public can still be read; please try this again in a few seconds.
error-read-only-heading = Nothing can be saved at the moment
error-read-only = Nothing was changed. You can go on reading; please try again later, and tell whoever runs this installation if it lasts.
trouble-away = The database has not answered since { $since }. You see what is public as it was then, and of some pages only a part; nothing can be saved and nobody can sign in until it is back, which needs nothing from you.
trouble-read-only = Nothing can be saved since { $since }. What you read is up to date; saving will work again by itself.
error-internal-heading = Something of ours failed
error-internal = The fault is ours and has been recorded. Nothing was lost; please try again later.
sure-for-good = Yes, that is what I want ({ $what }). It cannot be undone.
sure-missed = Nothing was done: this box has to be ticked first.
field-optional = (optional)
field-trouble = { $n ->
    [one] One field needs mending
   *[other] { $shown } fields need mending
}. What you typed is still here.
field-to-it = Why, beside the field
field-accepted = Accepted: { $accepted }
# family: figure-
figure-not-a-number = Not a number. Accepted is, for instance, { $like }
figure-ambiguous = Its point or comma may part thousands or decimals. Write it beyond doubt, for instance { $like }
figure-too-precise = It has too many decimals. Accepted is, for instance, { $like }
figure-too-large = It is too large.
figure-negative = It cannot be below zero. Accepted is, for instance, { $like }
picture-as-table = The same as a table

# What programs send.
error-not-flat-json = Send JSON as one flat object: the names of the form’s fields, each with a text, a number, true, or a list of those.
error-once-in-use = Another request with this key is being done at this moment. Ask again in a moment.
error-once-done = A request with this key was done, and what was answered to it is not kept. Nothing was done again: look at what is there.
error-once-another = This key was given to another request within the last day. Nothing was done: give each request a key of its own.
error-once-bad-key = An Idempotency-Key has 1 to 255 characters.
error-needs-if-match = Say which version you change: If-Match with the ETag that reading it gave. Nothing was changed.
error-stale = It has been changed since what you read: it is at version { $version } now. Nothing was changed; read it again and decide.
error-not-json = Send JSON: Content-Type: application/json.
error-bad-json = The JSON is not taken: a text in it has the zero character.
error-twice-in-list = This activity stands in the list before. Say all that it is to say in one place.
error-needs-version = Say which version it is changed from: `version`. Nothing of it was changed.
error-list-too-long = A list has at most { $most } activities. Send the rest in another.
list-refused = { $n ->
    [one] One of the list is refused, and nothing was written.
   *[other] { $shown } of the list are refused, and nothing was written.
}
