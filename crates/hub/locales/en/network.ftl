# Networks, members, needs.
home-title = Networks
home-lead = Each network works on its joint plan here, in the open.
home-empty = There is no network here yet. The operator makes the first one by importing its plan:
network-members = { $n ->
    [one] { $shown } member
   *[other] { $shown } members
 }
network-plans = { $n ->
    [one] { $shown } plan
   *[other] { $shown } plans
 }
front-title = The network and its plan
front-see-activities = See the activities
front-see-plan = Read the plan
front-figure-members = members
front-figure-priorities = priorities
front-priorities = Progress by priority
front-no-plan = This network has no plan yet: its secretariat can import one.
front-next-events = Next events
front-no-events = No events announced at present.
front-last-event = The last event was on { $date }.
front-calendar = Full calendar
front-subscribe = Subscribe (ICS)
front-contacts = Contact points
front-all-members = All members and offices
front-around = Related networks
front-fed-by = Fed by:
# family: priority-kind-
priority-kind-core = Core
priority-kind-thematic = Thematic
priority-kind-other = Priority
members-title = Members
members-none = Nobody has been entered as a member yet.
members-leads = Activities led:
members-joins = Activities joined:
members-partners = Partners
members-partners-lead = They take part in activities of the plan without being members of the network.
# family: member-role-
member-role-co-lead = Co-leads the network
member-role-member = Member
member-role-observer = Observer
member-role-stakeholder = Stakeholder
# family: entity-kind-
entity-kind-un-entity = United Nations entity
entity-kind-intergovernmental = Intergovernmental organization
entity-kind-government = Government
entity-kind-local-government = Local government
entity-kind-other-public = Other public body
entity-kind-ingo = International NGO
entity-kind-national-ngo = National NGO
entity-kind-regional-ngo = Regional NGO
entity-kind-local-ngo = Local NGO
entity-kind-civil-society = Other civil society organization
entity-kind-migrant-led = Migrant-led organization
entity-kind-diaspora = Diaspora organization
entity-kind-trade-union = Trade union
entity-kind-employers = Employers’ organization
entity-kind-faith = Faith-based organization
entity-kind-nhri = National human rights institution
entity-kind-parliament = Parliament
entity-kind-youth = Youth organization
entity-kind-academia = Academic institution
entity-kind-media = Media outlet
entity-kind-foundation = Foundation
entity-kind-private-sector = Private-sector entity
entity-kind-ppp = Public-private partnership
entity-kind-fund = Fund
entity-kind-mechanism = Mechanism or process
entity-kind-network = Network or coalition
entity-kind-other = Other organization
needs-title = Needs and opportunities
needs-lead = What the region has identified as most pressing, and which activities address it.
needs-none = No need has been registered yet. They show what each activity responds to, and what is left without an answer.
needs-unanswered = { $n ->
    [one] { $shown } need or opportunity is not addressed by the plan.
   *[other] { $shown } needs or opportunities are not addressed by the plan.
 }
needs-nobody = not yet addressed
needs-evidence = Evidence:
needs-answered-by = { $n ->
    [one] { $shown } activity addresses it
   *[other] { $shown } activities address it
 }
# family: need-kind-
need-kind-need = Need
need-kind-opportunity = Opportunity
mechanisms-title = Mechanisms and processes
mechanisms-lead = Outside the network, with which its plan looks for synergies.
mechanisms-linked = { $n ->
    [one] { $shown } activity linked
   *[other] { $shown } activities linked
 }
mechanisms-what-they-do = See what they do
front-tour-title = Five-stop tour
# family: front-tour-
front-tour-coverage = What the plan covers
front-tour-what-coverage = The Compact’s 23 objectives against priorities, countries and entities; and the gaps.
front-tour-overlaps = Where work might be duplicated
front-tour-what-overlaps = Activities of different members that are alike, why, and what their owners answered.
front-tour-endorsement = Who endorsed the plan
front-tour-what-endorsement = Each member’s decision on a sealed text, and what it has delivered.
front-tour-dashboard = How it is going
front-tour-what-dashboard = Progress, delays, indicators and money; each figure leads to its rows.
front-tour-report = What the review will be told
front-tour-what-report = The regional report, in four languages, with each sentence resting on its sources.
