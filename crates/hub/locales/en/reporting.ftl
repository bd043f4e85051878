### Progress reports, by reporting period.
reporting-title = Progress reports
reporting-lead = In each reporting period, every member with a part in an activity reports on it. The co-leads of its priority receive the report.
reporting-none = No reporting period has been opened in this plan yet.
reporting-none-next = The network’s secretariat opens it.
reporting-caption = Reporting periods of the plan
reporting-head-window = Period covered
reporting-head-state = Status
reporting-head-due = Due
reporting-head-handed-in = Submitted
reporting-head-activity = Activity
reporting-head-member = Member
reporting-head-stands = Status
reporting-head-when = Submitted on
reporting-not-yet = not yet
reporting-n-of = { $n } of { $of }
# family: reporting-count-
reporting-count-owed = Reports due
reporting-count-in-time = On time
reporting-count-late = Late
reporting-count-due = Not yet due
reporting-count-missing = Missing
reporting-count-accepted = Accepted
# family: reporting-state-
reporting-state-coming = To come
reporting-state-open = Open
reporting-state-closed = Closed
reporting-open = Open a reporting period
reporting-open-how = The next quarter is suggested. Whoever has to report sees it on their desk and gets an e-mail.
reporting-open-button = Open the reporting period
# family: reporting-field-
reporting-field-period = Period reported on
reporting-field-opens = Reports can be submitted from
reporting-field-due = Last day to be on time
reporting-field-entity = For whom
reporting-field-later = New last day
reporting-field-reason = Reason
reporting-period-how = For example Q1 2025, first half of 2025, January-June 2025
reporting-due-how = Reports are still accepted after it, marked as late, until the reporting period is closed.
reporting-reason-how = Everybody who looks at this reporting period sees it.
reporting-bad-period = The period is not understood. Accepted are, for example, Q1 2025 or January-June 2025.
reporting-bad-day = This is not a date. Accepted is, for example, 2025-04-21.
# family: reporting-unopenable-
reporting-unopenable-overlaps = Another reporting period covers part of this period already: it would be reported twice.
reporting-unopenable-outside-plan = This period lies outside the plan. Accepted is from its beginning until two years after its end.
reporting-unopenable-opens-early = It cannot open before what it covers has begun.
reporting-unopenable-due-before-opening = The last day cannot be before the first.
reporting-unopenable-due-is-over = This day is over: choose today or a later one.
reporting-report-for = Report for { $entity }: { $window }
reporting-accept-go = Review the reports submitted
reporting-accept-n = { $n ->
    [one] Review { $shown } report
   *[other] Review { $shown } reports
 }
reporting-window = Reports: { $window }
reporting-opens = from
reporting-until = until
reporting-closed = closed on
reporting-closed-on = Reporting period closed on { $day }
reporting-extensions = Later days given
reporting-extension = { $who }: until { $due }. { $reason }
reporting-extended = Later day given: { $reason }
reporting-everybody = All members
reporting-members = Who has reported
reporting-members-caption = Reports of each member in this reporting period
reporting-nobody-owes = No reports are due in this reporting period: one is due for each activity that was ongoing or was to be completed.
reporting-reports = Activity by activity
reporting-reports-caption = Reports of this reporting period, by activity and member
reporting-no-reports = No report is like this.
# family: reporting-show-
reporting-show-all = All
reporting-show-missing = Not submitted
reporting-show-late = Late
reporting-show-submitted = Awaiting acceptance
reporting-show-accepted = Accepted
reporting-run = Run the reporting period
reporting-extend = Give a later day
reporting-extend-button = Give the later day
# family: reporting-unextended-
reporting-unextended-not-later = It has to be later than the last day that holds already.
reporting-unextended-is-over = This day is over.
reporting-unextended-no-reason = Say why it is given.
reporting-no-member = It is not a member of the network: choose one from the list.
reporting-close = Close the reporting period
reporting-close-how = From then on no more reports are accepted; those submitted can still be accepted into the plan. It is not opened again.
reporting-close-button = Close the reporting period now
reporting-of = Reports of { $entity }
reporting-next-mine = { $n ->
    [one] { $shown } report is left to submit: open it in the list.
   *[other] { $shown } reports are left to submit: open each in the list.
 }
reporting-next-none = All reports due are submitted.
reporting-owes-nothing = This member has no report due in this reporting period.
reporting-owed-caption = What it has to report on, and what it reported
reporting-others = Other activities it has a part in
reporting-others-caption = Nobody waits for this report, but it can be made
reporting-on-activity = Follow-up
reporting-accept-title = Accept reports
reporting-accept-lead = Accept what is right; return, with a comment, what needs more. An accepted report updates the activity’s status in the plan.
reporting-accept-none = Nothing awaits acceptance in this reporting period.
reporting-accept-back = Back to the reports: { $window }
reporting-accept-all = Accept all of these
reporting-accept-one = Accept
reporting-send-back = Return with a comment
reporting-send-back-button = Return
reporting-word = What is missing, or what to ask
reporting-handed-in-n = { $n ->
    [one] { $shown } report submitted
   *[other] { $shown } reports submitted
 }
reporting-more = { $n ->
    [one] And { $shown } more, once these are dealt with.
   *[other] And { $shown } more, once these are dealt with.
 }
reporting-no-priority = Without a priority
reporting-differs = { $entity } says otherwise: “{ $status }”. What is accepted last holds.
reporting-nothing-chosen = No report was named.
reporting-stale = A report changed while you were reading it. Nothing was accepted or given back: here is what there is now.
# family: report-timing-
report-timing-in-time = On time
report-timing-late = Late
report-timing-due = To be submitted
report-timing-missing = Missing
# family: report-question-
report-question-not-begun = It says that it has not begun, and its time to begin is over.
report-question-over = It has not ended, yet its period is over and no new date is given.
report-question-done-early = It says that it is done, and its period is not over.
report-question-begun-early = It says that it is under way, and its period has not begun.
report-question-undone = The plan has it as done, and the report says that it is not.
report-question-later-though = It says that it is done or cancelled, and gives it a later date.
report-question-after-plan = The new date is after the plan’s end: it may have to go into the next one.
# family: report-slip-
report-slip-from = Old date
report-slip-to = New date
report-slip-why = Reason
report-slip-plan = In the plan
report-slip-in-force = In force
report-slip-amendment = Proposed as an amendment
report-slip-when-handed-in = To be proposed when the report is submitted
report-slip-plan-closed = The plan is closed: it is told here
report-slip-not-proposed = Not proposed as an amendment: another is pending, or it was declined
report-slip-when-accepted = In force once the report is accepted
report-says-status = Status as reported:
report-title = { $activity }, report of { $entity }
report-opens-on = Can be submitted from { $opens }
report-not-owed = May be reported; nobody waits for it
report-sent-back-with = Given back:
report-was-sent-back = It was given back before:
report-there = What is kept now
report-before = The report before
report-nothing = This report has not been submitted yet.
report-questions-how = Answer below in a sentence, or change what it says.
report-values = Indicators
report-values-how = Only your entity’s share. Blank: nothing is said. Zero is a number.
report-parts = Breakdown
report-spent = Spent so far
report-spent-how = The total spent since the beginning, of each of your entity’s lines. Blank changes nothing; what you write holds once you save it.
report-submit = Submit the report
report-save = Save the draft
report-save-evidence = Save and add evidence
report-note-quick = Note what was done
report-submit-how = Only your entity and those who accept reports see the draft. What is submitted is seen by whoever reads the plan, marked as not yet accepted.
# family: report-field-
report-field-status = How far the activity is
report-field-note = What was done
report-field-learnt = What was learnt
report-field-slips_to = New date, if it slips
report-field-slip_reason = Why it slips
report-field-answer = Answer on status and dates
report-field-in = Language you write in
report-status-now = In the plan: { $now }
report-status-last = In the plan: { $now }. In your last report: { $last }
report-status-choose = Choose
report-status-missing = Say how far the activity is.
report-note-how = Your entity’s share in this period. If nothing was done, say so and why.
report-note-missing = Say what was done, or that nothing was and why.
report-learnt-how = What would help whoever does something like it.
report-slips-how = Date now: { $from }. Write the new one, for example Q2 2025 or May-June 2025.
report-slip-reason-how = It goes into the plan with the new date.
report-answer-how = A sentence that explains what seems to contradict itself.
report-answer-missing = Explain it in a sentence, or change the status or the date.
report-too-long = It is too long: up to { $most } characters are accepted.
# family: report-period-
report-period-open = This names no date. Accepted are, for example, Q2 2025 or May-June 2025.
report-period-no-year = The year is missing. Accepted are, for example, Q2 2025 or May-June 2025.
report-period-backwards = It ends before it begins. Accepted are, for example, Q2 2025 or May-June 2025.
report-period-unknown = It is not understood. Accepted are, for example, Q2 2025 or May-June 2025.
# family: report-no-slip-
report-no-slip-no-period = The activity has no date that could slip: propose an amendment.
report-no-slip-not-later = It has to be later than the date now. To bring it forward, propose an amendment.
report-no-slip-no-reason = Say why it slips.
# family: report-unfit-
report-unfit-handed-in = The report was submitted already: to change it, submit it again.
report-unfit-taken = The report was accepted already.
report-unfit-not-handed-in = The report is not submitted.
report-unfit-no-word = Say in a word why it is given back.
report-unfit-closed = The reporting period is closed: what was given back could not be submitted again.
report-stale = Somebody saved this report while you were writing. Nothing was lost: above is what there is now, and in the form what you wrote. If you save, yours holds.
# family: error-
error-report-taken = This report was accepted. If it has to be corrected, ask to have it given back.
error-report-changed = The report changed while you were writing, or can no longer be written in. Nothing was saved: copy what you wrote below, and open the report.
error-window-closed = The reporting period is closed already.
error-not-found-window = There is no reporting period “{ $found }”.
error-not-found-entity = There is no member “{ $found }” here.
error-not-found-report = This entity has no share in “{ $found }” to report on.
error-not-found-evidence = There is no evidence “{ $found }”, or it was withdrawn.
# family: history-action-
history-action-report = changed by an accepted report
history-action-send-back = given back
# family: desk-waits-
desk-waits-report-due = { $n ->
    [one] { $entity } has { $shown } report due: { $window }
   *[other] { $entity } has { $shown } reports due: { $window }
 }
desk-waits-report-sent-back = The report was given back ({ $window }): read it and submit it again.
desk-waits-reports-to-accept = { $n ->
    [one] { $shown } report waits to be accepted: { $window }
   *[other] { $shown } reports wait to be accepted: { $window }
 }
# family: mail-
mail-report-opened-subject = Reports for { $window }: please submit by { $due }
mail-report-opened =
    The reporting period { $window } is open. You can report on behalf of: { $members }.

    Plan: { $plan }
    Reports to submit: { $reports }
    Last day to be on time: { $due }

    You will find the list here:

    { $link }
mail-report-a-week-subject = One week left: reports for { $window }
mail-report-a-week =
    One week is left to submit reports for { $window } on time. They are still awaited from: { $members }.

    Plan: { $plan }
    Reports to submit: { $reports }
    Last day to be on time: { $due }

    You will find the list here:

    { $link }
mail-report-last-day-subject = Today is the last day: reports for { $window }
mail-report-last-day =
    Today is the last day to submit reports for { $window } on time. They are still awaited from: { $members }.

    Plan: { $plan }
    Reports to submit: { $reports }
    Last day to be on time: { $due }

    You will find the list here:

    { $link }
mail-report-late-subject = Reports for { $window } are still missing
mail-report-late =
    The last day to submit reports for { $window } has passed, and they are still awaited from: { $members }. You can still submit them, marked as late, until the reporting period is closed.

    Plan: { $plan }
    Reports to submit: { $reports }
    Last day to be on time: { $due }

    You will find the list here:

    { $link }
report-window-closed = The reporting period { $window } was closed on { $day }: reports are no longer accepted in it. Those who run the network (the secretariat and { $who }) can give you a later day. Nothing is lost: what you typed is here; keep this page open or copy it, and submit it once the day is given.
report-not-open = The reporting period { $window } opens on { $opens }. Nothing is lost: what you typed is here.
reporting-extend-closed = The reporting period is closed. A later day opens it again until then, for whom it is given.
