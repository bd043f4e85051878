# The map of a plan: a tile for each country.
plan-map-title = Map of the plan
plan-map-lead = What the plan does in each country and territory. All tiles are equal: a small island is as easy to find as the largest country. Each leads to what it counts.
map-link = Map
map-gap-link = Countries without activities, on the map
# family: map-by-
map-by-activities = Activities
map-by-events = Events
map-by-people = People
map-by-money = Budget
map-by-gap = Gaps
# family: map-picture-
map-picture-activities = Activities by country
map-picture-events = Events by country
map-picture-people = People who came to events, by country
map-picture-money = Budget needed by country
map-picture-gap = Countries with and without activities
# family: map-unit-
map-unit-activities = Activities
map-unit-events = Events
map-unit-people = Attendees
map-unit-money = US dollars
map-unit-gap = Activities
# family: map-gap-
map-gap-nothing = No activity
map-gap-team = Only through its multi-country team
map-gap-own = With activities of its own
map-rows = Country or territory
map-code = Code
map-elsewhere = Outside the region
map-nowhere = Without a place
map-nothing = Nothing of this is in a country so far.
map-people-how = published figures only; groups of fewer than five people are not shown
map-as-list = The same data as a list
map-how = The layout of the tiles is Aunar’s own: it approximates geography and draws no boundaries. Each country has its ISO code and its number; the stronger the colour, the higher the number. Regional activities are listed separately and added to no country; those for several countries count in each, except in the budget.
map-to-dashboard = Progress by country
map-to-coverage = Objectives of the Compact by country
