### Money: required, available, spent.
money-title = Budget
money-lead = What the work requires, what is available and what has been spent. Each member reports its own share once; totals are sums.
money-none = Nobody has yet reported the budget this plan requires.
money-none-next = Open an activity and add its lines
money-all = Remove the filters
money-shown-in = Amounts in:
# family: money-in-
money-in-usd = US dollars
money-in-own = their own currency
# family: money-by-
money-by-priority = Priority
money-by-entity = Member
money-by-country = Country
money-by-quarter = Quarter
money-by-source = Source
# family: money-priority-
money-priority-none = No priority
# family: money-entity-
money-entity-none = No member
# family: money-country-
money-country-none = Regional or no country
money-country-several = Several countries at once
# family: money-source-
money-source-none = Source not named
money-source-core = Own core resources
money-source-entity = Another entity
money-source-pooled-fund = Pooled fund
money-source-other = Another source
# family: money-
money-required = Required
money-available = Available
money-spent = Spent
money-gap = Gap
money-total = Total
money-picture = At a glance
money-caption = { $by }: required, available, spent and gap
money-not-known = not known
money-known-of = { $what } (reported for { $known } of { $all } lines)
money-year-without-quarter = { $year }, no quarter given
money-only-gaps = Only lines with a gap
money-lines = { $n ->
    [one] { $shown } budget line
   *[other] { $shown } budget lines
}
money-blank = { $n ->
    [one] { $what }: not reported for { $shown } line; it is not counted as zero.
   *[other] { $what }: not reported for { $shown } lines; these are not counted as zero.
}
money-silent = Required, availability not reported
money-silent-lines = { $n ->
    [one] { $shown } line not reported
   *[other] { $shown } lines not reported
}
money-gap-silent = { $n ->
    [one] excl. { $shown } line without figures
   *[other] excl. { $shown } lines without figures
}
money-no-rate-lines = { $n ->
    [one] { $shown } line without a rate
   *[other] { $shown } lines without a rate
}
money-without-rate = Without a rate, and therefore not in the sums in dollars: { $currencies }.
money-rate-used = 1 USD = { $rate } { $currency }, rate in force from { $day }
money-how-title = How these amounts are converted and added
money-how = Each line is counted once and converted separately, at the rate in force on its last day or, until then, today’s. The gap is calculated line by line: a surplus on one line does not cover another. What is not known is not zero.
money-lines-title = Budget lines
money-lines-none = No line matches these filters.
money-activity-none = There are no budget lines for this activity yet. They show what still lacks funding.
money-activity-caption = Each member reports its own share; the totals are for the activity
money-change = Change
money-save = Save the line
money-remove = Remove the line
money-add = Add a line
money-add-button = Add the line
money-stale = Somebody changed or removed this line while you were writing. Nothing is lost: here is what there is now and, in the form, what you typed.
# family: money-field-
money-field-activity = Activity
money-field-entity = Member
money-field-source = Source of funds
money-field-from = Who gives it
money-field-when = When
money-field-year = Year
money-field-quarter = Quarter
money-field-currency = Currency
money-field-note = Note
money-nobody = Nobody in particular
money-whole-year = The whole year, or not known
money-quarter-n = Quarter { $n }
money-from-how = Where another entity gives the money. Own resources have none.
money-currency-how = Three letters, such as USD, EUR, COP
money-required-how = What the work requires. Blank: not known. Zero: it requires none.
money-available-how = What is available for it already
money-spent-how = Spent so far
money-giver-unknown = That entity is not in the register: choose one from the list.
money-giver-missing = Say which entity gives the money.
money-core-has-no-giver = Own resources are given by no other entity: leave “nobody in particular” or change the source.
money-currency-unknown = Not a currency of ISO 4217. Accepted: its three letters, such as USD, EUR, COP.
money-nothing-said = Say one amount at least: required, available or spent.
money-spent-of = Spent so far of { $line } ({ $when })
money-spent-known = Required { $required }, available { $available }. Last reported as spent: { $spent }
money-rates-title = Exchange rates
money-rates-lead = Amounts are converted into dollars at these rates for display only. Each is kept in its own currency.
money-rates-none = There are no rates yet: amounts in other currencies are in no sum in dollars.
money-rates-caption = Units of each currency for one US dollar
money-rates-from = From
money-rates-rate = Per dollar
money-rates-source = Source
money-rates-file = File of rates (CSV or XLSX)
money-rates-how = Columns: currency, date (2024-07-01), rate per dollar and, if you like, source. The operational rates of the United Nations, for instance.
money-rates-send = Import the rates
money-rates-no-columns = The file has no columns of rates. Accepted: a header with currency, date and rate.
money-rates-new = { $n ->
    [one] { $shown } new rate
   *[other] { $shown } new rates
}
money-rates-changed = { $n ->
    [one] { $shown } rate changed
   *[other] { $shown } rates changed
}
money-rates-same = { $n ->
    [one] { $shown } rate that was there already
   *[other] { $shown } rates that were there already
}
money-rate-refused = Row { $row }, column “{ $column }”, “{ $found }”: { $why }
money-rates-refused-more = { $n ->
    [one] And { $shown } more row that was not taken.
   *[other] And { $shown } more rows that were not taken.
}
# family: money-rate-wrong-
money-rate-wrong-currency = not a currency; accepted are three letters such as EUR
money-rate-wrong-day = not a date; accepted is 2024-07-01
money-rate-wrong-rate = not a rate above zero with six decimals at most
money-rate-wrong-ambiguous = its point or comma may part thousands or decimals, and no other row tells; accepted is 3900 or 3.9000
money-rate-wrong-twice = another row says another rate for that currency and date
money-on-activity = Budget
money-on-activity-lines = See the lines
money-on-activity-write = Report the budget of my share
money-freed-most = If it is the same work, up to { $amount } is planned twice. Nothing is taken off by itself: each owner decides what to lower of its share.
money-freed-cover = A surplus of one could cover { $amount } of the gap of the other.
money-freed-unknown = How much would be freed is not known: on some line what is required is not reported, or there is no rate for its currency.
