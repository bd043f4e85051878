# The regional review: its report, what it claims, what is printed.
review-title = Regional review
review-usual-title = Regional review of the Global Compact for Migration
review-none = No regional review has been set up for this plan.
review-none-how = Say which review the plan contributes to: its title, its days, for whom, and what is asked. The report is then drafted from what was reported.
review-set-up = Set up the review
review-see-dashboard = See the progress of the plan
review-change-setup = Change the review’s dates, questions and round tables
review-fact-title = Title
review-fact-period = Period reviewed
review-fact-first = First planned for
review-fact-held = Held
review-fact-audience = For
review-fact-languages = Languages of the report
review-fact-reason = Reason for the change of date
review-fact-authorship = Authorship and review
review-authorship-usual = Author: { $network }. It has not been reviewed by the Secretariat of the United Nations Network on Migration.
review-report = Report
review-state-claims = { $n ->
    [one] { $shown } claim, { $edited } worded by people, { $own } without a source.
   *[other] { $shown } claims, { $edited } worded by people, { $own } without a source.
 }
review-state-flagged = { $n ->
    [one] The sources of { $shown } claim have changed since: look at it again.
   *[other] The sources of { $shown } claims have changed since: look at them again.
 }
review-state-new = { $n ->
    [one] What has been reported since supports { $shown } more claim.
   *[other] What has been reported since supports { $shown } more claims.
 }
# family: review-state-
review-state-draft = draft
review-state-submitted = handed in
review-state-sent-back = given back
review-state-accepted = accepted
review-write = Write the report
review-draft = Draft the report
review-draft-add = Add them to the report
review-draft-how = A first report is drafted from the plan and what was reported on it. Every sentence keeps its sources; you then change, move, remove and add what you like.
review-print-title = Print
review-print-what = What
review-print-whole = On the whole plan
review-print-in = In which languages
review-print-how = A page, a PDF, a Word document, a workbook and the data are made in the background. Nobody else sees them until they are published.
review-print-ask = Print
# family: review-print-
review-print-contribution = The network’s contribution
review-print-round-table = Brief for a round table
review-print-country = Brief on a country
review-print-stakeholders = Annex on stakeholders
review-print-annual = Annual report
# family: review-print-title-
review-print-title-contribution = { $review }: contribution of the network
review-print-title-round-table = { $about }. Brief for the { $review }
review-print-title-country = { $about }: brief for the { $review }
review-print-title-stakeholders = { $review }: annex on stakeholders
review-print-title-annual = Annual report { $about }
review-editions = Editions
review-editions-caption = What was printed, the latest first
review-under-way = Files are being made.
review-made = The files are ready.
review-look-again = Look again
review-no-editions = Nothing has been printed yet.
review-none-published = No edition of the report has been published yet.
review-edition-what = Edition
review-edition-state = Status
review-edition-files = Files
review-edition-data = SHA-256 of the data
review-edition-number = no. { $n }
review-edition-making = Being made: { $n } of { $of } files
# family: review-edition-
review-edition-asked = Asked for
review-edition-done = Made
review-edition-failed = Could not be made
# family: review-failed-
review-failed-gone = The review or its plan is not there any more.
review-failed-about = What it should be about is not there any more.
review-failed-tries = It was tried several times and never finished.
review-failed-other = A file could not be made. The fault is ours and has been recorded.
# family: review-form-
review-form-html = Page
review-form-pdf = PDF
review-form-docx = Word
review-form-xlsx = Annex in Excel
review-form-json = Data (JSON)
review-file = { $form }, { $size } kB
review-is-published = Published
review-publish = Publish
review-unpublish = Take back
review-again = Try again

# Setting it up.
review-setup-title = Set up the regional review
review-setup-what = What it is
review-setup-when = When
review-setup-from = From
review-setup-until = Until
review-setup-first-how = As precisely as it was known: “2024”, “Q3 2024”, “May 2024”.
review-setup-reason-how = Needed if it was held at another time than first planned.
review-setup-authorship-how = If left blank, the report says that the network wrote it and the Secretariat did not review it.
review-setup-questions = Questions
review-setup-questions-how = One per line; the same line in each language is the same question.
review-unofficial-questions = The questions are unofficial: they follow the manner of the voluntary reviews of the Compact and are not a template of the United Nations.
review-setup-clusters = Round tables
review-setup-clusters-how = Objectives that the review talks about together. The usual grouping is unconfirmed until you say otherwise.
review-setup-cluster = Round table { $n }
review-setup-code = Short name
review-setup-objectives = Objectives, by number
review-setup-confirmed = This grouping is confirmed
review-setup-save = Save the review
# family: review-problem-
review-problem-moved = Somebody changed the review meanwhile. What you typed stands here and is not saved: compare, then save it.
review-problem-day = A day is not a date. Write it like 2025-03-18.
review-problem-period = The time reviewed needs a first day and a last day after it, at most ten years later.
review-problem-held = The last day of the review cannot be before its first.
review-problem-first = When it was first planned is not understood. “2024” or “Q3 2024” is.
review-problem-languages = Choose at least one language for the report.
review-problem-no-title = Give the review a title in at least one language.
review-problem-no-reason = It was held at another time than first planned: say why.
review-problem-long-question = A question is longer than 2,000 characters.
review-problem-questions-differ = The languages of a section do not have the same number of questions.
review-problem-many-questions = That is more than 40 questions.
review-problem-cluster-code = Each round table needs a short name of letters and digits that no other has.
review-problem-cluster-objectives = Name the objectives of each round table by their numbers, such as 2, 5, 6.
review-problem-cluster-title = Give each round table a title in at least one language.
review-problem-nothing-to-print = Choose what is to be printed.
review-problem-no-language = Choose at least one language.
review-problem-no-draft = There is nothing to print yet: draft the report first.
review-problem-too-many = So many editions wait already that no more are taken. Look again in a minute.
review-problem-long-prose = That is more than 300,000 characters. Divide it.
review-problem-no-words = Write what you claim.
review-problem-many-own = The report has 500 claims written by hand already.
review-problem-unknown-source = A source is not known here. Name activities, evidence, indicators, budget lines, needs or events by their references.
review-problem-unknown-group = What it is about is not of this section.
review-problem-not-anew = What is reported now no longer supports this claim: change its words or remove it.
error-review-moved = The review or the claim was changed meanwhile. Open it again and look at what it says now.
# family: error-not-found-
error-not-found-review = This plan has no regional review yet.
error-not-found-claim = This report has no such claim.
error-not-found-edition = There is no such file of an edition.

# Writing it.
review-edit-title = Write the report
review-edit-sections = Sections of the report
review-flagged-here = { $n ->
    [one] { $shown } to look at
   *[other] { $shown } to look at
 }
review-flagged-section = { $n ->
    [one] The sources of { $shown } claim of this section have changed.
   *[other] The sources of { $shown } claims of this section have changed.
 }
review-anew-all = Redraft all that nobody has reworded
review-prose = Introduction
review-prose-how = Free text: one paragraph per line; lines that begin with “- ” are a list.
review-prose-words = Text
review-prose-save = Save the text
review-write-in = Write in { $language }
review-lang = Language of the words
review-claims = Claims
review-no-claims = Nothing is claimed here yet.
review-back = Back to the review
review-is-edited = Worded by people
review-look-at-it = Look again: its sources have changed
review-edit-words = Change the words
review-accept = It still holds
review-anew = Redraft
review-up = Up
review-down = Down
review-remove = Remove
review-removed = { $n ->
    [one] { $shown } claim was removed
   *[other] { $shown } claims were removed
 }
review-restore = Put back
review-add-title = Add a claim of your own
review-add-words = What you claim
review-add-group = About
review-add-no-group = the section as a whole
review-add-sources = Sources
review-add-sources-how = References such as A-014, E-012, separated by commas. Without any, the claim is marked as its author’s.
review-add = Add
review-claim-title = A statement in the report
review-claim-words = In words ({ $language })
review-claim-composed = As the program says it:
review-claim-blank = Left blank, the program’s words stand again.
review-claim-save = Save the words
review-claim-sources = What it rests on
review-saving-accepts = By saving you say that the words fit what the sources say now.
review-change-gone = { $reference } is not there any more.
review-change-more = { $reference } is new.
review-change-otherwise = A draft of now would say something else in its place.
review-change-from-to = { $reference }, { $field }: was “{ $before }”, is “{ $now }”.
review-change-other = { $reference }: { $field } changed.
review-change-nothing = nothing
review-changes-more = { $n ->
    [one] and { $shown } more change
   *[other] and { $shown } more changes
 }
# family: review-field-
review-field-status = status
review-field-period = when
review-field-first = when first planned
review-field-reason = reason
review-field-priority = priority
review-field-objectives = objectives
review-field-principles = principles
review-field-places = places
review-field-audiences = for whom
review-field-kind = kind
review-field-needs = needs
review-field-mechanisms = mechanisms
review-field-entities = who takes part
review-field-total = what it comes to
review-field-target = target
review-field-by = day of the target
review-field-reading = value
review-field-state = state
review-field-title = title
review-field-activity = activity
review-field-start = day
review-field-cancelled = called off
review-field-stage = stage
review-field-required = what is required
review-field-available = what is available
review-field-spent = what was spent
review-field-currency = currency
review-field-source = source
review-field-year = year
review-field-received = comments received
review-field-published = comments published
review-field-answered = comments answered
review-field-dispositions = answers
review-field-circles = who commented
review-field-organisations = organizations
review-field-endorsed = endorsement
review-field-sha256 = sealed document
review-field-activities = activities
review-field-countries = countries
review-field-lines = budget lines
review-field-events = events
review-field-recommendations = recommendations
review-field-participants = participants
review-field-answer = answer
review-field-slipped = what slipped
review-field-carried = what goes on
review-field-held = days held

# What it says.
# family: review-section-
review-section-methodology = Methodology: who was consulted
review-section-environment = Enabling environment
review-section-priorities = Progress by priority
review-section-objectives = Progress by objective
review-section-principles = Guiding principles
review-section-countries = Progress by country
review-section-gaps = Gaps
review-section-needs = Needs
review-section-recommendations = Recommendations and what became of them
review-section-slippage = What came later, and why
review-section-means = Means of implementation
review-section-next = Next steps
review-objective = Objective { $n }. { $title }
# family: review-claim-
review-claim-looked = { $n ->
    [one] This report covers { $day } to { $until }. It counts the activity planned or carried out in that time ({ $shown }), the events held, the values and reports of its reporting periods, and the money of its years; nothing before or after is counted. The status of activities is that of the day the report was made.
   *[other] This report covers { $day } to { $until }. It counts the activities planned or carried out in that time ({ $shown }), the events held, the values and reports of its reporting periods, and the money of its years; nothing before or after is counted. The status of activities is that of the day the report was made.
 }
review-claim-consulted = { $n ->
    [0] The draft of the plan was opened to consultation; no comment was received.
    [one] { $shown } comment was received on the draft of the plan; { $published } published, { $answered } answered.
   *[other] { $shown } comments were received on the draft of the plan; { $published } published, { $answered } answered.
 }
review-claim-consulted-whom = The published comments came from: { $list }.
review-claim-consulted-organisations = Organizations and entities that commented in their own name: { $value }.
review-claim-events-held = { $n ->
    [one] { $shown } event was held: { $list }.
   *[other] { $shown } events were held: { $list }.
 }
review-claim-took-part = { $n ->
    [one] Of { $of } events held, { $shown } published how many people took part: { $list }. Whoever was at several events is counted at each.
   *[other] Of { $of } events held, { $shown } published how many people took part: { $list }. Whoever was at several events is counted at each.
 }
review-claim-participation = “{ $title }” ({ $day }), people: { $list }.
review-claim-participation-by = { $n ->
    [0] “{ $title }” ({ $day }). { $value } ({ $of }): { $list }.
    [one] “{ $title }” ({ $day }). { $value } ({ $of }): { $list }; { $shown } answer is not shown, since it concerns few people.
   *[other] “{ $title }” ({ $day }). { $value } ({ $of }): { $list }; { $shown } answers are not shown, since they concern few people.
 }
review-claim-reported = { $n ->
    [one] { $shown } report by members on their share of the work was received; reporting periods ({ $of }): { $list }.
   *[other] { $shown } reports by members on their share of the work were received; reporting periods ({ $of }): { $list }.
 }
review-claim-evidence-brought = { $n ->
    [one] { $shown } piece of evidence was provided, for { $of } activities.
   *[other] { $shown } pieces of evidence were provided, for { $of } activities.
 }
review-claim-endorsed = { $n ->
    [one] The plan was endorsed on { $day } by { $shown } member, on a sealed document whose SHA-256 is { $hash }.
   *[other] The plan was endorsed on { $day } by { $shown } members, on a sealed document whose SHA-256 is { $hash }.
 }
review-claim-amended = { $n ->
    [one] { $shown } amendment has come into force since.
   *[other] { $shown } amendments have come into force since.
 }
review-claim-synergies = { $n ->
    [one] { $shown } activity is linked with other mechanisms and processes: { $list }.
   *[other] { $shown } activities are linked with other mechanisms and processes: { $list }.
 }
review-claim-country-teams = { $n ->
    [one] { $shown } activity is for United Nations country teams, { $of } of them training sessions.
   *[other] { $shown } activities are for United Nations country teams, { $of } of them training sessions.
 }
review-claim-progress = { $n ->
    [0] No activity.
    [one] { $shown } activity: { $list }.
   *[other] { $shown } activities: { $list }.
 }
review-claim-partners = { $n ->
    [one] { $shown } entity took part: { $list }.
   *[other] { $shown } entities took part: { $list }.
 }
review-claim-measured = { $title } ({ $reference }): { $value }. No target was set.
review-claim-measured-to = { $title } ({ $reference }): { $value }, of a target of { $target } by { $day }.
review-claim-not-measured = { $title } ({ $reference }): nothing was measured.
review-claim-not-measured-to = { $title } ({ $reference }): nothing was measured; the target was { $target } by { $day }.
review-claim-shown = { $n ->
    [one] { $shown } piece of evidence shows it.
   *[other] { $shown } pieces of evidence show it.
 }
review-claim-gap-objectives = { $n ->
    [one] No activity serves { $shown } objective: { $list }.
   *[other] No activity serves { $shown } objectives: { $list }.
 }
review-claim-gap-principles = { $n ->
    [one] No activity names { $shown } guiding principle: { $list }.
   *[other] No activity names { $shown } guiding principles: { $list }.
 }
review-claim-gap-countries = { $n ->
    [one] No activity is in { $shown } country, apart from those for the region as a whole: { $list }.
   *[other] No activity is in { $shown } countries, apart from those for the region as a whole: { $list }.
 }
review-claim-gap-audiences = { $n ->
    [one] No activity is for { $shown } group: { $list }.
   *[other] No activity is for { $shown } groups: { $list }.
 }
review-claim-gap-evidence = { $n ->
    [one] { $shown } completed activity has no evidence: { $list }.
   *[other] { $shown } completed activities have no evidence: { $list }.
 }
review-claim-need-answered = { $n ->
    [one] “{ $title }”: answered by { $shown } activity, { $completed } completed.
   *[other] “{ $title }”: answered by { $shown } activities, { $completed } completed.
 }
review-claim-need-unanswered = “{ $title }”: no activity answers it.
review-claim-answers = { $n ->
    [one] Of { $shown } published comment on the draft: { $list }.
   *[other] Of { $shown } published comments on the draft: { $list }.
 }
review-claim-recommendations = { $n ->
    [one] The events of this time left { $shown } recommendation: { $list }.
   *[other] The events of this time left { $shown } recommendations: { $list }.
 }
review-claim-recommendation-open = { $reference } “{ $title }” ({ $plan }, { $day }). Addressed to: { $to }. Nobody has answered it yet.
review-claim-recommendation-answered = { $reference } “{ $title }” ({ $plan }, { $day }). Addressed to: { $to }. Answered on { $until }: { $reason }
review-claim-recommendation-taken-up = { $reference } “{ $title }” ({ $plan }, { $day }). Addressed to: { $to }. Taken up by activity { $list } on { $until }: { $reason }
review-claim-no-recommendations = The events of this time left no recommendations that are recorded here; what became of them can therefore not be told.
review-claim-review-moved = { $title }: first planned for { $first }, held from { $day } to { $until }. { $reason }
review-claim-slipped = { $reference } “{ $title }”: planned for { $first }, now { $period }. { $reason }
review-claim-event-moved = “{ $title }”: announced for { $first }, moved to { $day }. { $reason }
review-claim-cancelled = { $reference } “{ $title }” was cancelled. { $reason }
review-claim-nothing-slipped = No activity came later than planned.
review-claim-money = { $n ->
    [one] { $shown } budget line. Required: { $required }; available: { $available }; spent: { $spent }; missing: { $gap }.
   *[other] { $shown } budget lines. Required: { $required }; available: { $available }; spent: { $spent }; missing: { $gap }.
 }
review-claim-money-silent = { $n ->
    [one] Of { $shown } line, nothing is stated of what is required by { $required }, of what is available by { $available } and of what was spent by { $spent }. What is missing is reckoned on the lines alone that state both required and available ({ $gap }): it is not the difference of the two sums.
   *[other] Of { $shown } lines, nothing is stated of what is required by { $required }, of what is available by { $available } and of what was spent by { $spent }. What is missing is reckoned on the lines alone that state both required and available ({ $gap }): it is not the difference of the two sums.
 }
review-claim-money-over = { $n ->
    [one] { $shown } line has more available than it requires, { $value } in all. What is missing is added up line by line: what one line has too much of fills no other.
   *[other] { $shown } lines have more available than they require, { $value } in all. What is missing is added up line by line: what one line has too much of fills no other.
 }
review-claim-money-core = { $n ->
    [one] { $available } of what is available are members’ own core resources ({ $shown } line).
   *[other] { $available } of what is available are members’ own core resources ({ $shown } lines).
 }
review-claim-money-rates = Amounts in other currencies were converted with the rate in force on the last day of each line; units of currency to one dollar, and the day from which: { $list }.
review-claim-money-no-rate = { $n ->
    [one] { $shown } line could not be converted, and is in no sum: no rate for { $list }.
   *[other] { $shown } lines could not be converted, and are in no sum: no rate for { $list }.
 }
review-claim-money-unknown = Nobody has said what money the work needs or has.
review-claim-unfinished = { $n ->
    [one] { $shown } activity is not finished: { $list }.
   *[other] { $shown } activities are not finished: { $list }.
 }
review-claim-carried-over = { $n ->
    [one] { $shown } activity goes on in “{ $plan }”: { $list }.
   *[other] { $shown } activities go on in “{ $plan }”: { $list }.
 }
review-claim-not-carried-over = Nothing has been carried over into a published plan yet.
# family: review-part-
review-part-completed = { $n ->
    [one] { $shown } completed
   *[other] { $shown } completed
 }
review-part-ongoing = { $n ->
    [one] { $shown } ongoing
   *[other] { $shown } ongoing
 }
review-part-pending = { $n ->
    [one] { $shown } yet to start
   *[other] { $shown } yet to start
 }
review-part-withdrawn = { $n ->
    [one] { $shown } cancelled
   *[other] { $shown } cancelled
 }
review-part-accepted = { $n ->
    [one] { $shown } accepted
   *[other] { $shown } accepted
 }
review-part-partly = { $n ->
    [one] { $shown } accepted in part
   *[other] { $shown } accepted in part
 }
review-part-declined = { $n ->
    [one] { $shown } declined
   *[other] { $shown } declined
 }
review-part-noted = { $n ->
    [one] { $shown } noted
   *[other] { $shown } noted
 }
review-part-open = { $n ->
    [one] { $shown } open
   *[other] { $shown } open
 }
review-part-answered = { $n ->
    [one] { $shown } answered
   *[other] { $shown } answered
 }
review-part-taken-up = { $n ->
    [one] { $shown } taken up by an activity
   *[other] { $shown } taken up by activities
 }
review-part-none = none answered
review-unknown = not said
review-no-reason = No reason was given.
review-fewer = fewer than { $n }
review-and-more = { $n ->
    [one] and { $shown } more
   *[other] and { $shown } more
 }
review-rate = { $currency } { $rate } (from { $day })
# family: review-unit-
review-unit-people = { $n ->
    [one] { $shown } person
   *[other] { $shown } people
 }
review-unit-events = { $n ->
    [one] { $shown } event
   *[other] { $shown } events
 }
review-unit-organisations = { $n ->
    [one] { $shown } organization
   *[other] { $shown } organizations
 }
review-unit-countries = { $n ->
    [one] { $shown } country
   *[other] { $shown } countries
 }
review-unit-country-teams = { $n ->
    [one] { $shown } country team
   *[other] { $shown } country teams
 }
review-unit-documents = { $n ->
    [one] { $shown } document
   *[other] { $shown } documents
 }
review-unit-practices = { $n ->
    [one] { $shown } practice
   *[other] { $shown } practices
 }
review-unit-usd = { $n ->
    [one] { $shown } US dollar
   *[other] { $shown } US dollars
 }
review-share = { $part } of { $of } ({ $percent }%)
review-yes = yes
review-no = no
review-not-applicable = does not apply
review-sources = Sources:
review-sources-more = { $n ->
    [one] and { $shown } more, in the annex
   *[other] and { $shown } more, in the annex
 }
review-source-of = { $source } ({ $member })
review-source-recommendation = recommendation { $reference }
review-source-participation = participation in { $reference }
review-source-plan = the plan
review-source-review = the review
review-source-amendment = amendment { $n }
review-source-consultation = consultation { $n }
review-source-event = event { $reference }
# family: review-kind-
review-kind-plan = Plan
review-kind-review = Review
review-kind-activity = Activity
review-kind-use = Indicator
review-kind-value = Value
review-kind-evidence = Evidence
review-kind-progress = Report of a member
review-kind-event = Event
review-kind-need = Need
review-kind-amendment = Amendment
review-kind-line = Budget line
review-kind-consultation = Consultation
review-kind-recommendation = Recommendation
review-kind-participation = Participation
review-in-language = (text in { $language })
review-mark-author = The author’s own claim, without a source recorded here.
review-mark-changed = What this rests on has changed since it was written.
review-illustrative = Illustrative: the contents of this plan are made up to show the system.
review-of-period = Time reviewed: { $from } to { $until }.
review-held-on = The review was held from { $from } to { $until }.
review-for = For: { $audience }.
review-how-to-read = Each claim names its sources in a note. What has no source is marked as its author’s. Counts of people and organizations below 5 are not given.
review-sealed = The plan was endorsed on { $date }. SHA-256 of the sealed document: { $hash }
review-unconfirmed-cluster = The grouping of objectives into round tables is unconfirmed.
review-made-from = Edition { $n }, made from what was recorded on { $moment } (position { $position } of the network’s history).
review-first-planned = { $now } (first: { $first })
review-no-lead = nobody yet
# family: review-picture-
review-picture-progress = Progress by objective
review-picture-money = Resources by priority
review-picture-countries = Activities by country
review-picture-indicators = Indicators against their targets
# family: review-picture-unit-
review-picture-unit-progress = activities
review-picture-unit-money = US dollars
review-picture-unit-countries = activities
review-picture-unit-indicators = per cent of the target
# family: review-picture-rows-
review-picture-rows-progress = Objective
review-picture-rows-money = Priority
review-picture-rows-countries = Country
review-picture-rows-indicators = Indicator
review-figure-plan = Plan “{ $plan }”
review-figure-as-of = As of { $date }
review-figure-nothing = There is nothing to show.
review-figure-data = Data of the picture: { $title }
review-figure-whole = All
review-figure-caption = { $title } ({ $unit }). Source: { $source }. { $date }.
review-table-activities = Activities
review-table-money = Money by priority, in US dollars
review-total = Total
# family: review-column-
review-column-reference = Reference
review-column-title = Title
review-column-lead = Lead
review-column-when = When
review-column-status = Status
review-column-priority = Priority
review-column-required = Required
review-column-available = Available
review-column-spent = Spent
review-column-gap = Missing
review-column-short = Acronym
review-column-name = Name
review-column-role = Role
review-column-objective = Objective
review-column-serving = Activities
review-column-primary = As a main purpose
review-column-kind = Kind
review-column-others = Others
review-column-from = From
review-column-until = Until
review-column-first = First planned
review-column-reason = Why it slipped
review-column-places = Places
review-column-objectives = Objectives
review-column-indicator = Indicator
review-column-window = Reporting period
review-column-member = Member
review-column-value = Value
review-column-denominator = Of how many
review-column-remark = Remark
review-column-note = Note
review-column-activity = Activity
review-column-source = Source of funds
review-column-year = Year
review-column-quarter = Quarter
review-column-currency = Currency
review-column-language = Language
review-column-day = Day
review-column-place = Where it is
review-column-hash = SHA-256
review-column-number = No.
review-column-section = Section
review-column-about = About
review-column-claim = Claim
review-column-sources = Sources
review-column-rate = Units a dollar
review-column-rate-from = Rate in force from
review-column-required-usd = Required (USD)
review-column-available-usd = Available (USD)
review-column-spent-usd = Spent (USD)
# family: review-sheet-
review-sheet-activities = Activities
review-sheet-values = Values
review-sheet-lines = Budget lines
review-sheet-evidence = Evidence
review-sheet-claims = Claims
review-sheet-traces = Sources of claims
review-annex-about = About
review-annex-made = Made from what was recorded on { $moment }.
review-label-contents = Contents
review-label-page = Page
review-label-notes = Notes
review-label-table = Table
review-label-figure = Figure

# The plan itself, printed.
review-of-plan = Time of the plan: { $from } to { $until }.
review-plan-members = Members
review-plan-no-activities = No activities yet.
review-plan-without-priority = Activities without a priority
review-plan-objectives = Objectives of the Compact that the plan serves
review-plan-as-of = As of { $moment }. { $address }
review-plan-authorship = Author: { $network }.

# In the history.
# family: history-entity-
history-entity-review = Regional review
history-entity-review-section = Section of the report
history-entity-review-claim = Claim of the report
history-entity-review-edition = Edition of the report
# family: history-action-
history-action-draft = drafted
history-action-ask = asked for
history-action-make = made
history-action-fail = could not be made
history-action-unpublish = taken back
history-action-renew = redrafted
history-action-remove = taken out
history-action-restore = put back
history-action-move = moved
