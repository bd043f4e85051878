# Plans and activities.
plan-endorsed-on = endorsed on { $date }
plan-figure-activities = activities
plan-figure-completed = activities completed (of those not cancelled)
plan-percent = { $n }%
plan-no-priorities = This plan has no priorities yet.
plan-see-activities = See its activities
plan-co-leads = Co-leads:
plan-results = { $n ->
    [one] { $shown } result
   *[other] { $shown } results
 }
plan-take-along = Download
plan-take-along-how = Export the whole plan, edit it and import it back.
plan-feeds = This network feeds:
plan-fed-by = Networks that feed this one:
plan-no-period = no period given
# family: plan-priorities-
plan-priorities-core = Core priorities
plan-priorities-thematic = Thematic priorities
plan-priorities-other = Priorities
# family: plan-status-
plan-status-draft = Draft
plan-status-consultation = In consultation
plan-status-endorsement = Before its members
plan-status-endorsed = Endorsed
plan-status-implementation = Ongoing
plan-status-closed = Closed
# family: public-status-
public-status-yet-to-start = Yet to start
public-status-ongoing = Ongoing
public-status-completed = Completed
public-status-withdrawn = Cancelled
# family: status-
status-pipeline = Planned
status-implementation = Ongoing
status-finalisation = Being finalized
status-closed = Completed
status-cancelled = Cancelled
status-suspended = Suspended
# family: kind-
kind-workshop = Workshop
kind-training = Training
kind-gcm-talk = GCM Talk
kind-meeting = Meeting
kind-dialogue = Dialogue
kind-guidance = Guidance
kind-research = Research
kind-advocacy = Advocacy
kind-state-support = Support to a State
kind-other = Other
# family: part-
part-lead = Lead
part-co-lead = Co-leads
part-contributor = Contributors
part-funder = Funders
part-implementer = Implementing partners
# family: audience-
audience-governments = National governments
audience-local-governments = Local governments
audience-parliaments = Parliaments
audience-un-country-teams = UN country teams
audience-civil-society = Civil society
audience-migrants = Migrants
audience-diaspora = Diasporas
audience-employers = Employers
audience-unions = Trade unions
audience-academia = Academia
audience-media = Media
audience-youth = Young people
audience-border-officials = Border officials
audience-health-workers = Health workers
audience-justice-operators = Justice officials
audience-consulates = Consulates
audience-general-public = General public
# family: precision-
precision-day = to the day
precision-month = to the month
precision-quarter = to the quarter
precision-half-year = to the half-year
precision-year = to the year
# family: filter-
filter-q = Keywords
filter-from = From
filter-to = To
filter-status = Status
filter-priority = Priority
filter-kind = Kind
filter-entity = Entity
filter-lead = Lead
filter-country = Country or region
filter-objective = Objective of the Compact
filter-audience = Audience
filter-deliverable = Deliverable
filter-pace = Timeliness
# family: pace-
pace-on-time = On time
pace-slipped = Postponed
pace-late = Late
pace-undated = Without a date
pace-withdrawn = Cancelled
# family: deliverable-
deliverable-published = Published
deliverable-announced = Announced
deliverable-none = No deliverable
# family: sort-
sort-reference = Reference
sort-title = Title
sort-start = Start, earliest first
sort-status = Status
sort-relevance = Relevance
sort-latest = Start, latest first
activities-title = Activities
activities-found = { $n ->
    [one] { $shown } activity
   *[other] { $shown } activities
 }
activities-filters = Filters
activities-more-values = { $n ->
    [one] { $shown } more
   *[other] { $shown } more
 }
activities-when = When
activities-sort = Sort by
activities-turned = { $order }, reversed
activities-apply = Apply
activities-chosen = Chosen filters
activities-remove = remove
activities-clear = Clear all filters
activities-none = No activities match all of these filters.
activities-loosen = Removing one filter would show:
activities-without = Without “{ $filter }”
activities-none-yet = This plan has no activities yet: the secretariat can import them.
activities-as-timeline = See these on the timeline
activities-objective = Objective
activities-objectives = Objectives
pager = Pages
pager-previous = Previous
pager-next = Next
activity-what = Description and dates
activity-why = Purpose
activity-who = Who
activity-events = Events
activity-neighbours = Under the same priority
activity-history = History
activity-no-description = No description yet.
activity-no-objective = It is not linked to an objective yet.
activity-nobody = Nobody has taken it on yet.
activity-not-said = not given
activity-not-assessed = not assessed
activity-marker-of = { $value } of 3
activity-represented-by = represented by { $who }
activity-slipped = First planned: { $from }
activity-primary = Primary objectives
activity-secondary = Other objectives
activity-principles = Principles
activity-sdg = SDG targets
activity-qcpr = Function
# family: field-
field-priority = Priority
field-result = Result
field-title = Title
field-description = Description
field-kind = Kind
field-status = Status
field-period = Period
field-period_note = Note on the period
field-first_period = First period
field-slip_reason = Reason for the delay
field-involved = Who takes part
field-places = Where
field-audiences = For whom
field-tags = Objectives and targets
field-gender = Gender equality marker
field-human_rights = Human rights marker
field-deliverable = Deliverable
field-link = Link
field-needs = Needs it addresses
field-mechanisms = Linked mechanisms
field-sectors = Sectors (IATI)
field-standard = Other codes of IATI
# family: said-
said-sector = Sector
said-share = Share of a place
said-marker = Policy marker
said-tag = Tag
said-related = Related activity
said-identifier = Other identifier
said-scope = Scope
said-collaboration = Collaboration
said-flow = Flow type
said-finance = Finance type
said-aid = Aid type
field-source = Source
field-reference = Reference
timeline-title = Timeline
timeline-lead = When each activity takes place, as precisely as the plan says.
timeline-by-priority = By priority
timeline-by-entity = By lead
timeline-quarter = Q
timeline-today = today, { $date }
timeline-exact = known to the day or month
timeline-quarterly = known to the quarter
timeline-loose = known to the half-year or year
timeline-slipped = first planned
timeline-activity = Activity
timeline-drawing = Quarters
# family: timeline-without-
timeline-without-priority = Without a priority
timeline-without-entity = Without a lead
timeline-as-list = See these as a list
timeline-undated = Without a period
# family: timeline-picture-
timeline-picture-priority = When activities take place, by priority
timeline-picture-entity = When activities take place, by lead
timeline-cut = the first { $shown } of { $all }; the table has them all
coverage-title = Coverage
coverage-lead = Which of the Compact’s 23 objectives the plan serves, and which it does not.
# family: coverage-against-
coverage-against-priority = By priority
coverage-against-country = By country
coverage-against-entity = By entity
coverage-counting = Counting:
# family: coverage-weight-
coverage-weight-any = every activity that serves the objective
coverage-weight-primary = only those for which it is a primary objective
coverage-gaps = { $n ->
    [one] Nobody works on { $shown } objective:
   *[other] Nobody works on { $shown } objectives:
 }
coverage-gaps-primary = { $n ->
    [one] { $shown } objective is nobody’s primary one:
   *[other] { $shown } objectives are nobody’s primary ones:
 }
coverage-no-gap = Every objective is served by at least one activity.
coverage-caption = Number of activities; in parentheses, those for which it is a primary objective. An activity may stand in several columns.
coverage-primary-links = Each number leads to every activity that serves the objective there.
coverage-objective = Objective
coverage-total = Total
coverage-cell = Objective { $objective }, { $column }: { $n }, primary in { $primary }
# family: coverage-picture-
coverage-picture-priority = Objectives of the Compact by priority
coverage-picture-country = Objectives of the Compact by country
coverage-picture-entity = Objectives of the Compact by entity
# family: coverage-unit-
coverage-unit-any = Activities
coverage-unit-primary = Activities for which it is a primary objective
