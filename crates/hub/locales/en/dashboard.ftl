# The dashboard of a plan, and the calendar of country teams.
dashboard-title = Overview of progress
dashboard-title-of = Overview: { $what }
dashboard-lead = { $n ->
    [one] Of { $shown } activity, { $completed } is completed ({ $percent } of those not cancelled); { $time } of the plan’s time has elapsed.
   *[other] Of { $shown } activities, { $completed } are completed ({ $percent } of those not cancelled); { $time } of the plan’s time has elapsed.
}
dashboard-any = All
dashboard-show = Show
dashboard-clear = Clear filters
dashboard-empty = No activities meet these conditions.
# family: dashboard-figure-
dashboard-figure-activities = activities
dashboard-figure-on-time = on time
dashboard-figure-slipped = postponed
dashboard-figure-late = late
dashboard-progress = Progress and timing
# family: dashboard-by-
dashboard-by-priority = By priority
dashboard-by-kind = By kind
dashboard-by-entity = By entity
dashboard-by-country = By country
# family: dashboard-picture-
dashboard-picture-progress = Completed, against time elapsed
dashboard-picture-status = Status of activities
dashboard-picture-pace = On time, postponed, late
dashboard-picture-commitments = Commitments and delivery
dashboard-picture-country-teams = Training of country teams and the design of their Cooperation Framework
dashboard-picture-objectives = Objectives of the Compact
# family: dashboard-unit-
dashboard-unit-progress = Per cent of the activities not cancelled
dashboard-unit-status = Activities
dashboard-unit-pace = Share of activities
dashboard-unit-commitments = Parts in activities, as endorsed
dashboard-unit-country-teams = Design and training sessions
dashboard-unit-objectives = Activities that contribute
# family: dashboard-rows-
dashboard-rows-commitments = Member
dashboard-rows-country-teams = Country team
dashboard-rows-objectives = Objective
# family: dashboard-nothing-
dashboard-nothing-progress = There are no activities yet.
dashboard-nothing-status = There are no activities yet.
dashboard-nothing-pace = There are no activities yet.
dashboard-nothing-commitments = Nobody has taken anything on here: commitments come with the endorsement of the plan.
dashboard-nothing-country-teams = The calendar of Cooperation Frameworks has not been imported yet.
dashboard-nothing-objectives = There are no objectives.
dashboard-as-of = As of { $date }
dashboard-as-table = The data as a table
dashboard-whole = Total
dashboard-keeps-pace = Completed, on schedule
dashboard-falls-behind = Completed, behind schedule
dashboard-time-gone = Time elapsed
# family: dashboard-became-
dashboard-became-done = Delivered
dashboard-became-under-way = Ongoing
dashboard-became-ahead = Yet to start
dashboard-became-postponed = Postponed
dashboard-became-carried-over = In another plan
dashboard-became-given-up = Cancelled or left
dashboard-taken-on = Taken on
# family: dashboard-readiness-
dashboard-readiness-trained = trained
dashboard-readiness-planned = planned
dashboard-readiness-missing = not yet trained
dashboard-readiness-too-late = too late
dashboard-readiness-missed = designed without training
# family: dashboard-design-
dashboard-design-trained = Design, trained in time
dashboard-design-planned = Design, training planned
dashboard-design-missing = Design, training missing
dashboard-design-too-late = Design, training too late
dashboard-design-missed = Design without training
dashboard-training-held = Training held
dashboard-training-planned = Training planned, not held so far
dashboard-today = Today
dashboard-standing = Status
dashboard-slips = Longest postponements
dashboard-first-planned = First planned
dashboard-planned-now = Planned now
dashboard-why = Reason
dashboard-no-reason = not given
dashboard-all-slips = All that are postponed or late
dashboard-members-and-teams = Members and country teams
dashboard-regional-trainings = { $n ->
    [one] In addition, { $shown } regional training session open to all teams
   *[other] In addition, { $shown } regional training sessions open to all teams
}
dashboard-calendar-link = The calendar of country teams
dashboard-gaps = Gaps
# family: dashboard-gap-
dashboard-gap-objectives = Objectives without activities
dashboard-gap-countries = Countries without activities of their own
dashboard-gap-principles = Principles that no activity names
dashboard-gap-priorities = Priorities without activities
# family: dashboard-no-gap-
dashboard-no-gap-objectives = All twenty-three have some.
dashboard-no-gap-countries = Every country with a country team or a registered need has some.
dashboard-no-gap-principles = All ten are named.
dashboard-no-gap-priorities = None.
dashboard-coverage-link = The coverage of objectives in detail
teams-title = Country teams and Cooperation Frameworks
teams-lead = When each UN country team designs its next Cooperation Framework, and what training on the Compact it has received by then. Training is useful only if it comes before the design is completed.
teams-saved = The calendar is saved.
teams-none = The calendar of Cooperation Frameworks has not been imported yet. The secretariat and the co-leads of the network import it.
teams-bring = Import the calendar
teams-bring-how = Copy the table from a spreadsheet, with its headings, and paste it here. It takes the place of the one there is; what is not in it no longer counts. The history keeps both.
teams-table = Calendar by team
teams-pasted = The table
teams-columns = Columns: { $columns }. They are understood in Spanish, Portuguese and French too. Dates such as 2027-01-01, or a year alone; those of the design may be missing.
teams-take = Save the calendar
teams-refused = The table was not saved
teams-how = The design lasts until the day before the Framework begins. Where the source does not give its dates, the year before is taken.
teams-framework = Next Framework
teams-from = from { $date }
teams-design = Design
teams-trainings = Training sessions
teams-source = Source
teams-assumed = (assumed)
teams-no-training = none
teams-to-dashboard = Back to the overview of the plan
teams-table-blank = Paste the table with its headings.
teams-table-long = The table is too long: { $shown } characters at most.
teams-no-heading = The row with the headings is missing: { $columns }.
teams-no-rows = There are no rows below the headings.
teams-too-many = There are too many rows: { $shown } at most.
# family: teams-fault-
teams-fault-unknown-team = Row { $row }: the country or team “{ $found }” is not known.
teams-fault-not-a-date = Row { $row }: “{ $found }” is not a date. Accepted: 2027-01-01, or a year.
teams-fault-not-in-order = Row { $row }: it ends before it begins, or its design comes after it ({ $found }).
teams-fault-no-source = Row { $row } ({ $found }): the source of the dates is missing.
teams-fault-twice = Row { $row }: the Framework of { $found } is in an earlier row already.
dashboard-cut = The first { $shown } of { $all }; the files have them all.
dashboard-picture-money = Budget: spent, available and gap
dashboard-unit-money = United States dollars
dashboard-nothing-money = There are no budget lines yet.
dashboard-unspent = Available, not spent
dashboard-money = Budget
dashboard-money-how = How it is calculated
dashboard-money-link = The budget of the plan
dashboard-no-money = There are no budget lines for these activities yet.
dashboard-picture-indicators = Indicators: progress to target
dashboard-unit-indicators = Per cent of the distance from baseline to target
dashboard-rows-indicators = Indicator
dashboard-nothing-indicators = There are no indicators with a target yet.
dashboard-way-keeps = Progress, on schedule
dashboard-way-behind = Progress, behind schedule
dashboard-of-plan = of the plan
dashboard-of-uses = { $n ->
    [one] in { $shown } activity
   *[other] sum of { $shown } uses
}
dashboard-not-said = no data
history-entity-cooperation-framework = Calendar of country teams
dashboard-no-target = no target
dashboard-all-measures = All { $shown } indicators
dashboard-course = Trend by reporting period; now { $now }, target { $target }
dashboard-awaiting = { $n ->
    [one] { $shown } value to be accepted
   *[other] { $shown } values to be accepted
}
dashboard-no-indicators = These activities have no indicators yet.
dashboard-indicators-link = The indicators of the plan
dashboard-indicators-how = Each value counts once, at its level; those that wait to be accepted count and are marked.
dashboard-indicator = Indicator
dashboard-course-head = Trend
dashboard-now = Now
dashboard-target = Target
dashboard-way = Progress to target
dashboard-picture-reports = Reports: on time, late, missing
dashboard-unit-reports = Reports due
dashboard-rows-reports = Reporting period
dashboard-nothing-reports = No reporting period with anything to report on has opened yet.
# family: dashboard-report-
dashboard-report-in-time = On time
dashboard-report-late = Late
dashboard-report-due = Not yet due
dashboard-report-missing = Missing
dashboard-reports-owed = Due
dashboard-reports-link = Reports by reporting period
dashboard-completed-of = completed: { $n } of { $all }
dashboard-rows-found = { $n ->
    [one] { $shown } row
   *[other] { $shown } rows
}
dashboard-rows-none = Nothing was counted here: the figure is zero.
dashboard-rows-back = Back to the overview
dashboard-reports-window-link = The reporting period
dashboard-commitments-link = The endorsement, line by line
dashboard-became-head = Outcome
dashboard-line = Line
dashboard-awaiting-only = Only values to be accepted
dashboard-value = Value
dashboard-measured-of = Of what
dashboard-regional-only = Regional training sessions open to all teams
dashboard-when = When
