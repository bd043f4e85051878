# Calendar and events.
calendar-title = Calendar
calendar-month = Month
calendar-agenda = Agenda
calendar-months = Months
calendar-before = Month before
calendar-after = Month after
calendar-all = All
calendar-none = No event here.
calendar-nearest = The nearest are in { $month }.
calendar-upcoming = Upcoming events
calendar-past = Past events
calendar-subscribe = Subscribe
calendar-subscribe-how = Your calendar follows this address, with the filters chosen above, and learns of every change.
calendar-subscribe-go = Open in my calendar
calendar-download = Download (ICS)
calendar-feed-about = Events of the network and its plan, as Aunar publishes them.
event-cancelled = cancelled
event-moved = moved
event-moved-from = Moved: first announced for { $date }.
event-when = When
event-where = Where
event-how = How
event-who = Who may come
event-languages = Interpretation
event-interpretation-in = Interpretation: { $languages }
event-link = Link
event-recording = Recording
event-activity = Part of
event-clocks = On other clocks
event-add = Add to my calendar
# family: event-kind-
event-kind-workshop = Workshop
event-kind-training = Training
event-kind-gcm-talk = GCM Talk
event-kind-meeting = Meeting
event-kind-dialogue = Dialogue
event-kind-review = Review of the Compact
event-kind-other = Other
# family: event-format-
event-format-in-person = in person
event-format-online = online
event-format-hybrid = in person and online
# family: event-access-
event-access-open = Open to everybody
event-access-invitation = By invitation
event-access-member-states = For Member States
event-access-under-30 = For people under 30
