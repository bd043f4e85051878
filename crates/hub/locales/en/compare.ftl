# Comparing two versions of a plan.
compare-title = Compare versions
compare-link = Compare versions
compare-between = What changed between { $from } and { $to }.
compare-now = now
compare-first = the first version ({ $day })
compare-sealed = version { $n }, sealed on { $day }
compare-position = { $moment } (no. { $n } of the history)
compare-from = From
compare-to = To
compare-go = Compare
compare-same = Nothing changed between the two versions. Choose two others.
compare-back = Back to the plan
compare-figure-added = { $n ->
    [one] activity added
   *[other] activities added
 }
compare-figure-removed = { $n ->
    [one] activity removed
   *[other] activities removed
 }
compare-figure-changed = { $n ->
    [one] activity changed
   *[other] activities changed
 }
compare-figure-priorities = { $n ->
    [one] priority with changes
   *[other] priorities with changes
 }
compare-how = Unchanged text is not shown.
compare-how-removed = Struck through: removed.
compare-how-added = Underlined: added.
compare-said-removed = removed:
compare-said-added = added:
compare-plan = The plan
compare-priorities = Priorities
compare-activities = Activities
compare-whole = See the whole change
compare-all = See all changes
compare-days = When something changed
compare-changes = { $n ->
    [one] { $shown } change
   *[other] { $shown } changes
 }
compare-also-in = Also changed in: { $languages }
compare-text-note = in { $language }, { $standing }
compare-standing-changed = The words are the same; who translated them, or whether they are official, changed.
compare-part = { $part }: { $who }
compare-tag = { $framework }: { $label }
compare-yes = yes
compare-no = no
# family: compare-standing-
compare-standing-original = original
compare-standing-translation = translation
# family: compare-fate-
compare-fate-added = Added
compare-fate-removed = Removed
compare-fate-changed = Changed
# family: compare-objective-
compare-objective-primary = Objective { $label } (primary)
compare-objective-secondary = Objective { $label } (secondary)
# family: compare-field-
compare-field-summary = What it is about
compare-field-co_leads = Co-leads
compare-field-results = Results
compare-field-code = Code
compare-field-start = First day
compare-field-end = Last day
compare-field-endorsed_on = Endorsed on
compare-field-illustrative = Illustrative content
error-no-version = This plan has no version “{ $value }” for “{ $name }”. Accepted: { $accepted }.
error-not-found-difference = The activity “{ $found }” did not change between these two versions.
