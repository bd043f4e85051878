# The history.
history-title = History
history-lead = Every change, newest first. Each row’s hash covers the row before it, so that nothing can be changed unseen.
history-empty = Nothing has been written yet.
history-number = No.
history-when = When
history-what = What
history-hash = Hash
history-older = Older
history-deed = { $entity }: { $action } ({ $via })
# family: history-entity-
history-entity-network = Network
history-entity-members = Members
history-entity-plan = Plan
history-entity-priority = Priority
history-entity-result = Result
history-entity-need = Need
history-entity-mechanism = Mechanism
history-entity-activity = Activity
history-entity-event = Event
history-entity-entity = Entity
history-entity-token = Token
# family: history-action-
history-action-create = creation
history-action-change = change
history-action-ship = delivered with the program
# family: history-via-
history-via-import = by import
history-via-cli = at the command line
history-via-web = on the site
history-via-api = over the API
history-via-sample = with the sample
history-entity-person = Person
history-entity-mandate = Mandate
history-action-grant = granted
history-action-end = ended
history-action-extend = extended
history-action-shorten = shortened
history-action-invite = invited
