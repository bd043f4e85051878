uninfo-title = Joint work plan in UN INFO format
uninfo-lead = The plan in the columns that UN INFO asks of a sub-output: geography, agency, contributing and implementing partners, SDG targets, status, markers, functions of the development system (quadrennial review, QCPR), dates, and what is required, available and spent by year in US dollars. An activity of several agencies has a row for each, with its own money.
uninfo-unofficial = The columns and rules are those of UN INFO’s public help pages; UN INFO has not confirmed them. A network’s plan has no level of outcomes, so that column is empty.
uninfo-publish = What UN INFO’s check would block
uninfo-clear = Nothing: the check that runs when a plan is published would pass.
uninfo-rows = { $n ->
    [one] one row
   *[other] { $shown } rows
}
uninfo-stopped = { $n ->
    [one] One activity would be blocked when the plan is published.
   *[other] { $shown } activities would be blocked when the plan is published.
}
