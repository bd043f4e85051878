# The plan check.
history-entity-check = Rules of the check
check-title = Plan check
check-link = Check the plan
check-lead = A published list of rules, each with its result. What cannot be assessed is marked as such.
check-on = Checked on { $day }.
check-of = for { $who }
check-figure-errors = { $n ->
    [one] error
   *[other] errors
 }
check-figure-warnings = { $n ->
    [one] warning
   *[other] warnings
 }
check-figure-notes = { $n ->
    [one] note
   *[other] notes
 }
check-figure-passed = { $n ->
    [one] rule passed
   *[other] rules passed
 }
check-figure-not-judged = { $n ->
    [one] not assessed
   *[other] not assessed
 }
check-entity = Awaiting action from
check-everybody = The whole plan
check-show = Show
check-contents = What needs fixing
check-nothing = Nothing to fix: every rule that can be assessed passes.
check-nothing-for = Nothing is awaiting action from { $who }.
check-back = Back to the plan
check-mend = How to fix it:
check-and = and
check-waits-for = Awaiting: { $who }
check-all-rows = { $n ->
    [one] See it
   *[other] See all { $shown }
 }
check-all-rules = All rules
check-passed = Passed
check-not-judged = Not assessed
check-off = Not applied in this plan
check-saved = Saved: this is how this plan applies the rules from now on.
check-configure = How this plan applies the rules
check-configure-how = Each rule is applied or not, with the weight the network gives it. The change stays in the history.
check-load = Activities an entity may carry in a quarter
check-rules = Rules
check-severity = Severity
check-save = Save
check-found-wrote = In its place stands: “{ $words }”
check-found-ended = Its period ended on { $day }.
check-found-started = It was to begin by { $day } at the latest.
check-found-ends = Status: { $status }. Its period ends on { $day }.
check-found-primary = { $n ->
    [one] { $shown } primary objective
   *[other] { $shown } primary objectives
 }
check-found-official = { $n ->
    [one] { $shown } activity, without stakeholders
   *[other] { $shown } activities, none with stakeholders
 }
check-found-outside = { $period }; the plan runs from { $from } to { $to }.
check-found-load = { $n } activities, limit { $limit }: { $list }
check-found-short = Missing: { $amount }
check-found-shared = { $day }: { $what }
# family: check-severity-
check-severity-error = Error
check-severity-warning = Warning
check-severity-note = Note
# family: check-verdict-
check-verdict-passed = passed
check-verdict-off = not applied
# family: check-rows-
check-rows-activity = { $n ->
    [one] { $shown } activity
   *[other] { $shown } activities
 }
check-rows-priority = { $n ->
    [one] { $shown } priority
   *[other] { $shown } priorities
 }
check-rows-entity = { $n ->
    [one] { $shown } case
   *[other] { $shown } cases
 }
check-rows-event = { $n ->
    [one] { $shown } clash
   *[other] { $shown } clashes
 }
check-rows-need = { $n ->
    [one] { $shown } need
   *[other] { $shown } needs
 }
check-rows-indicator = { $n ->
    [one] { $shown } indicator
   *[other] { $shown } indicators
 }
# family: check-why-
check-why-no-budgets = Not assessed: no budget line says both what is required and what is available.
check-why-no-indicators = Not assessed: the plan records no indicators yet.
check-why-no-activities = Not assessed: the plan has no activities.
check-why-no-priorities = Not assessed: the plan has no priorities.
check-why-no-events = Not assessed: no events are known.
check-why-no-needs = Not assessed: no needs are known.
check-why-no-span = Not assessed: the plan’s period is not known.
# family: check-rule-
check-rule-late-implementation = Still ongoing after its end
check-rule-late-start = Not started on time
check-rule-early-closing = Completed before its end
check-rule-no-sdg-target = No SDG target
check-rule-no-funder = No contributing partner
check-rule-no-implementer = No implementing partner
check-rule-no-gender-marker = Gender equality marker not assessed
check-rule-no-human-rights-marker = Human rights marker not assessed
check-rule-no-qcpr-function = No function of the development system
check-rule-no-lead = No lead
check-rule-no-primary-objective = No primary objective
check-rule-too-many-primary-objectives = More than three primary objectives
check-rule-no-period = No period
check-rule-no-deliverable = No deliverable
check-rule-outside-plan = Outside the plan’s period
check-rule-target-without-baseline = Targets without a baseline
check-rule-money-short = Funding shortfall
check-rule-priority-without-activities = Priorities without activities
check-rule-priority-without-stakeholders = Priorities without stakeholders
check-rule-overload = Too many activities in one quarter
check-rule-audience-clash = Same audience on the same day
check-rule-place-clash = Same place on the same day
check-rule-need-unanswered = Unaddressed needs
# family: check-says-
check-says-late-implementation = No activity is still ongoing after its period.
check-says-late-start = No activity is still planned after it should have begun.
check-says-early-closing = No activity is being finalized or completed before its period is over.
check-says-no-sdg-target = Each activity says which targets of the 2030 Agenda it serves.
check-says-no-funder = Each activity says where its funds come from; an agency’s own resources count too.
check-says-no-implementer = Each activity says who carries it out.
check-says-no-gender-marker = Each activity has a gender equality marker of 0 to 3. Empty is not 0.
check-says-no-human-rights-marker = Each activity has a human rights marker of 0 to 3. Empty is not 0.
check-says-no-qcpr-function = Each activity says which function of the UN development system it fulfils (QCPR).
check-says-no-lead = One entity leads each activity, and only one.
check-says-no-primary-objective = Each activity has at least one of the Compact’s 23 objectives as its main purpose.
check-says-too-many-primary-objectives = Each activity has three primary objectives at most, so that it can be found where it belongs.
check-says-no-period = Each activity says when it takes place; a quarter or a year will do.
check-says-no-deliverable = Each activity says what it will leave behind.
check-says-outside-plan = No activity starts before the plan or ends after it.
check-says-target-without-baseline = Each target says which value it starts from.
check-says-money-short = Each activity under way or to come has the money it needs, as far as is known.
check-says-priority-without-activities = Every priority has at least one activity under it.
check-says-priority-without-stakeholders = Under every priority some activity is for stakeholders or done with them: civil society, migrants, local governments, employers, unions, academia.
check-says-overload = No entity leads, co-leads or implements more than { $limit } activities in a quarter. An activity counts in every quarter it touches.
check-says-audience-clash = No two events for the same audience share a day.
check-says-place-clash = No two events in the same country or region share a day.
check-says-need-unanswered = Every registered need or opportunity is addressed by some activity.
# family: check-mend-
check-mend-late-implementation = Complete it, or move its end and say why.
check-mend-late-start = Mark it as ongoing, or move its start and say why.
check-mend-early-closing = Correct the period or the status.
check-mend-no-sdg-target = Add at least one SDG target, ten at most.
check-mend-no-funder = Add whoever funds it, the lead itself if it pays.
check-mend-no-implementer = Add whoever implements it, the lead itself if it does.
check-mend-no-gender-marker = Assess it; 0 is an answer too.
check-mend-no-human-rights-marker = Assess it; 0 is an answer too.
check-mend-no-qcpr-function = Choose its function: normative support, capacity development, convening or another.
check-mend-no-lead = Agree on who leads it.
check-mend-no-primary-objective = Choose one to three primary objectives.
check-mend-too-many-primary-objectives = Keep up to three as primary and make the others secondary.
check-mend-no-period = Give a period, as precise as it is known.
check-mend-no-deliverable = Name the product or result that can be shown at the end.
check-mend-outside-plan = Move it into the plan’s period, or carry it over into the next plan.
check-mend-target-without-baseline = Record a baseline for each target.
check-mend-money-short = Find the rest, or plan with what there is.
check-mend-priority-without-activities = Add an activity, or give the priority up.
check-mend-priority-without-stakeholders = Open an activity to stakeholders, or bring one in as a partner.
check-mend-overload = Move something, or share it with others.
check-mend-audience-clash = Move one of them, or hold them together.
check-mend-place-clash = Move one of them, or hold them together.
check-mend-need-unanswered = Say which activity addresses it, add one, or say openly that the plan leaves it.
