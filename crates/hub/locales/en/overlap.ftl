# Overlaps of activities, and what their owners say of them.
overlap-title = Overlaps
overlap-link = Overlaps
overlap-pair-title = Two similar activities
overlap-lead = Activities of different members that may be the same work, in any language. Those who lead them say what it is; their answer is remembered.
overlap-all = See all
overlap-none = There are no such overlaps.
overlap-answered = How they were answered
overlap-matrix = Overlaps between members
overlap-matrix-unit = Pairs of activities
overlap-matrix-how = Probable duplicates, activities worth joining and possible overlaps between those who lead; each number leads to them.
overlap-with-encoder = Texts are compared by what they mean, by a glossary of migration and by their letters.
overlap-without-encoder = Texts are compared with a migration glossary and by spelling; the same content in very different words may be missed.
overlap-filter-any = All
# family: overlap-filter-
overlap-filter-grade = Likelihood
overlap-filter-standing = Status
overlap-filter-entity = Entity
overlap-filter-priority = Priority
overlap-filter-country = Country
# family: overlap-figure-
overlap-figure-probable-duplicate = { $n ->
    [one] probable duplicate
   *[other] probable duplicates
}
overlap-figure-worth-joining = worth joining
overlap-figure-possible = { $n ->
    [one] possible
   *[other] possible
}
overlap-figure-earlier-experience = { $n ->
    [one] earlier experience
   *[other] earlier experiences
}
# family: overlap-means-
overlap-means-probable-duplicate = It looks like the same work, planned twice
overlap-means-worth-joining = They are so near that doing them together is worth asking
overlap-means-possible = They are alike, but a field that would decide is missing
overlap-means-earlier-experience = They are alike, elsewhere or at another time: experience to build on
overlap-means-none = They are not alike
# family: overlap-standing-
overlap-standing-open = Not answered by its owners
overlap-standing-undecided = For the co-leads to decide
overlap-standing-settled = Settled
# family: overlap-stands-
overlap-stands-open = Waiting for { $names } to answer
overlap-stands-undecided = Its owners do not agree, or nobody leads one of them: those who lead the network decide
overlap-stands-settled = Settled: { $answer }
overlap-stands-earlier = To learn from: nobody is asked
overlap-stands-nobody-asked = Nobody has been asked yet
overlap-lapsed = It had been answered, but since then this has changed: { $fields }.
# family: overlap-ground-
overlap-ground-text = the text
overlap-ground-places = the place
overlap-ground-period = the period
overlap-ground-audience = the audience
overlap-ground-kind = the kind
overlap-ground-lead = who leads
overlap-ground-precision = how precisely the period is given
overlap-ground-objectives = the objectives of the Compact
overlap-ground-targets = the SDG targets
overlap-ground-partners = with whom
# family: overlap-answer-
overlap-answer-same = It is the same
overlap-answer-join = Join them
overlap-answer-build-on = One builds on the other
overlap-answer-related = Related
overlap-answer-different = Different
# family: overlap-answer-means-
overlap-answer-means-same = The same work stands here twice: one of the two is too many.
overlap-answer-means-join = One activity with several owners; each keeps its share.
overlap-answer-means-build-on = They are done apart, and the second makes use of the first.
overlap-answer-means-related = They touch: each goes on, and both keep each other informed.
overlap-answer-means-different = They only look alike. Nobody is asked again unless something that matters changes.
overlap-answer-for = Answer for { $who }
overlap-settle = Decide for the network
overlap-what-is-it = What is it?
overlap-words = A word (optional)
overlap-send = Record the answer
overlap-said = What was said
overlap-the-network = The network
overlap-choose = Choose one of the five answers.
overlap-changed = One of the two has changed while you were answering: see how they are now and answer again.
overlap-not-an-owner = This entity no longer leads either of the two.
# family: overlap-then-
overlap-then-same = Whoever leads the one too many can cancel it, by an amendment once the plan is endorsed.
overlap-side-by-side = The two activities side by side
overlap-why = Why
overlap-not-given = not given
# family: overlap-field-
overlap-field-lead = Led by
overlap-field-text = What
overlap-field-places = Where
overlap-field-period = When
overlap-field-audience = For whom
overlap-field-kind = Kind
overlap-field-others = With whom
overlap-field-objectives = Objectives of the Compact
overlap-field-targets = SDG targets
overlap-field-names = Names in the text
# family: overlap-stand-
overlap-stand-agree = agrees
overlap-stand-contradict = differs
overlap-stand-missing = not counted
history-entity-overlap = Overlap
history-action-settle = decided by the network
error-not-found-overlap = Here “{ $found }” does not overlap with that activity, or no longer.
# family: overlap-freed-
overlap-freed = What joining frees
overlap-freed-how = Each owner keeps its share: joining moves no money, it puts it side by side. Planned twice is what would be left over at most if all were the same work; whoever planned it lowers it. Figures are in dollars, and what some line does not say is not assumed.
overlap-freed-which = Activities
overlap-freed-joined = Joined already
overlap-freed-open = To be joined (agreed, or probable duplicates)
overlap-freed-most = Planned twice, at most
overlap-freed-cover = Gap that others’ surplus would cover
overlap-freed-cut = The table has the { $shown } of { $all } groups that free the most; the total is of all.
overlap-freed-all = Show every group
# family: overlap-fewer-
overlap-fewer-joined = { $n ->
    [one] { $shown } activity fewer to plan, coordinate and report on
   *[other] { $shown } activities fewer to plan, coordinate and report on
}
overlap-fewer-open = { $n ->
    [one] there would be { $shown } activity fewer to plan, coordinate and report on
   *[other] there would be { $shown } activities fewer to plan, coordinate and report on
}
overlap-filter-beyond = Compared with
# family: overlap-beyond-
overlap-beyond-plans = Other activities of plans
overlap-beyond-outside = Outside mechanisms
overlap-choose-outside = Choose an answer: one follows the other, related or different. What is outside cannot be joined.
overlap-outside-how = The other is of { $mechanism }: it can only be read here and not be joined. Whoever leads ours answers, and that answer settles it; if nobody leads it, those who coordinate the network decide.
overlap-sum = The numbers add up: from { $base }, where any two activities begin, to { $total }.
# family: overlap-kin-
overlap-kin-follows = Builds on { $which }: so its owners answered
overlap-kin-followed = { $which } builds on it: so their owners answered
overlap-kin-build-on = One builds on the other: { $which }, as their owners answered
overlap-kin-related = Related to { $which }: so their owners answered
# family: overlap-months-
overlap-months-joined = { $n ->
    [one] { $shown } month of work that is not planned twice
   *[other] { $shown } months of work that are not planned twice
}
overlap-months-open = { $n ->
    [one] { $shown } month of work that would not be planned twice
   *[other] { $shown } months of work that would not be planned twice
}
