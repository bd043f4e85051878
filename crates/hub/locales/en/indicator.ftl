# Indicators and their values.
indicators-title = Indicators
indicators-lead = What is measured, from which baseline to which target. Each member reports its share; totals are added up.
indicators-none = Nothing is measured in this plan yet.
indicators-none-next = Open an activity and use an indicator
indicators-found = { $n ->
    [one] { $shown } indicator
   *[other] { $shown } indicators
}
indicators-ended = Indicators no longer in use
indicator-new-of-plan = Use an indicator for the whole plan
indicator-of-plan = The plan as a whole
indicator-without-priority = Activities without a priority
indicator-what = What is measured
indicator-stands = Current value
indicator-target = Target
indicator-no-target = no target
indicator-course = Trend
indicator-course-table = Trend as a table
indicator-way = Progress from baseline to target
indicator-way-gone = { $n }%
indicator-awaiting = { $n ->
    [one] { $shown } value to be accepted
   *[other] { $shown } values to be accepted
}
indicator-target-by = { $target }, by { $day }
indicator-by = { $what }, by { $day }
indicator-percent = { $n }%
indicator-share = { $share } ({ $part } of { $of })
indicator-yes-of = yes in { $yes } of { $all }
# family: indicator-yes-
indicator-yes-yes = Yes
indicator-yes-no = No
indicator-not-applicable = not applicable
indicator-nothing-yet = not yet reported
# family: indicator-unit-
indicator-unit = Unit
indicator-unit-people = people
indicator-unit-events = events
indicator-unit-organisations = organizations
indicator-unit-countries = countries
indicator-unit-country-teams = country teams
indicator-unit-documents = documents
indicator-unit-practices = practices
indicator-unit-percent = per cent
indicator-unit-percent-of-income = per cent of yearly income
indicator-unit-percent-of-amount = per cent of the amount sent
indicator-unit-victims-per-100000 = victims per 100,000 inhabitants
indicator-unit-index = index
indicator-unit-yes-no = yes or no
indicator-unit-level = level of the scale
indicator-unit-usd = US dollars
# family: indicator-sex-
indicator-sex-female = women
indicator-sex-male = men
indicator-sex-other = others
# family: indicator-dimension-
indicator-dimension-sex = Sex
indicator-dimension-age = Age
indicator-dimension-country = Country
indicator-dimension-organisation = Kind of organization
indicator-dimension-own = Own category
# family: indicator-direction-
indicator-direction-up = increase
indicator-direction-down = decrease
indicator-direction-none = neither
# family: indicator-kind-
indicator-kind-number = a number
indicator-kind-share = a share of a whole
indicator-kind-yes-no = yes or no
# family: report-state-
report-state-draft = Draft
report-state-submitted = Submitted, awaiting acceptance
report-state-sent-back = Sent back
report-state-accepted = Accepted
indicator-baseline = Baseline
indicator-baseline-year = Year of the baseline
indicator-milestone = Milestone
indicator-milestone-n = Milestone { $n }
indicator-milestone-by-n = Date of milestone { $n }
indicator-target-day = Target date
indicator-better = Desired direction
indicator-source = Source
indicator-definition = What is counted and how
indicator-window = Period
indicator-who-says = Reported by
indicator-value = Value
indicator-values = The values, one by one
indicator-values-caption = Each value appears once, with who reported it
indicator-values-none = No value has been reported yet. Values come with progress reports.
indicator-state = Status
indicator-parts = Breakdown
indicator-parts-caption = The remainder of the total is not broken down
indicator-part-by = By
indicator-part = Category
indicator-numerator = The part
indicator-denominator = The whole
indicator-say-nothing = Not reported yet
indicator-does-not-apply = It does not apply in this period
indicator-note = Note
indicator-note-how = Words go here, not in the place of the number
indicator-last = Last value: { $value }
indicator-enter = Report a value
indicator-hand-in = Submit the value
indicator-change = Change target and breakdown
indicator-end = Stop using it
indicator-ended-on = No longer in use since { $day }. Its values stay.
indicator-stale = Somebody changed it while you were writing. Nothing is lost: what you typed is still in the form.
indicator-new = Use an indicator
indicator-which = Which indicator
indicator-own = Define one of your own
indicator-own-how = Only if none of the list measures what is needed.
indicator-own-title = What it measures, in a few words
indicator-own-title-how = For instance: border officials trained
indicator-own-title-missing = Say in a few words what it measures.
indicator-own-kind = What its values are
indicator-own-cumulative = Each value says how much it is so far, not in the period
indicator-aims = Baseline and target
indicator-aim-how = A number. For a share of a whole, the percentage; for a yes-or-no question, yes or no; for a scale, the name of the level.
indicator-broken-down = Broken down by
indicator-save = Save
indicator-choose = Choose one of the options.
indicator-yes-or-no = Accepted: yes or no
indicator-year-missing = Say of which year it is, from 1990 to 2200.
indicator-day-missing = Say by which day.
indicator-only-numbers-part = Only numbers and shares are broken down.
indicator-both-said = It says a value and that it does not apply: leave one of the two.
indicator-half-a-share = A share needs both numbers: the part and the whole.
indicator-parts-without-whole = Say the value too: breakdown or note alone do not say how much.
indicator-say-something = Say a value, or that it does not apply.
indicator-accepted-already = The value of that period was accepted and does not change. Ask for it to be sent back.
# family: indicator-trouble-
indicator-trouble-kind = Not of the kind of this indicator.
indicator-trouble-above-all = The part cannot be more than the whole.
indicator-trouble-of-nothing = The whole cannot be zero: if nobody answered, say that it does not apply.
indicator-trouble-negative = It cannot be below zero.
indicator-trouble-fraction = It is counted in wholes: write a number without decimals.
indicator-trouble-no-level = The scale has no such level.
indicator-trouble-no-parts = Only a number has a breakdown.
indicator-trouble-parts-above = The breakdown adds up to more than the total.
indicator-trouble-unknown-part = That breakdown is not of this indicator.
indicator-trouble-ended = This indicator is no longer in use.
indicator-trouble-window = That period is not open.
indicator-how-adding = Each value is of its own period: periods and owners are added, each value once.
indicator-how-so-far = Each value says how much it is so far: the last of each owner counts, and owners are added.
# family: indicator-how-
indicator-how-number = What is a draft or was sent back does not count.
indicator-how-share = Parts are added and divided by the sum of the wholes; percentages are never averaged.
indicator-how-yes-no = It is counted in how many cases the answer is yes; the last of each owner counts.
indicator-how-scale = It is counted how many say each level; the last of each owner counts.
indicator-on-activity = Indicators
indicator-add-to-activity = Use an indicator
indicator-between = between { $least } and { $most }, depending on who reports
indicator-quarter = Q{ $n } { $year }
indicator-of-sdg = SDG { $code } · { $title }
indicator-sums-title = One indicator in several activities, added up
indicator-sums-lead = Each value stands in one row: the rows add up to the total. What is done in several countries at once has a row of its own. What is measured of a priority or of the plan is not added here: it might count the same thing again.
indicator-sums-none = No activity uses indicators yet.
indicator-values-head = Values
indicator-sum-whole = In total
# family: indicator-sum-by-
indicator-sum-by-priority = Priority
indicator-sum-by-entity = Who reports it
indicator-sum-by-country = Country
# family: indicator-sum-priority-
indicator-sum-priority-none = No priority
# family: indicator-sum-entity-
indicator-sum-entity-none = No member
# family: indicator-sum-country-
indicator-sum-country-none = Regional or no country
indicator-sum-country-several = Several countries at once
indicator-uses-n = { $n ->
    [one] In { $shown } activity
   *[other] In { $shown } activities
}
indicator-values-n = { $n ->
    [one] { $shown } value
   *[other] { $shown } values
}
indicator-categories = Categories of your own
indicator-categories-how = One per line; for instance: in person, online
indicator-categories-most = Too many: up to { $n }.
indicator-category-in-values = There are values of “{ $category }” already: leave it in the list.
indicator-said-meanwhile = Somebody of the same entity reported that period while you were writing. What they reported is below; if you submit yours now, it takes its place.
indicator-accept = Accept
indicator-send-back = Send back
indicator-word = What is missing or unclear
indicator-word-missing = Say what is missing: whoever reported it reads it.
indicator-decided-meanwhile = That value changed or was decided on while you were reading. It is below as it is now.
