# The desk, and mandates in words.
desk-title = My desk
desk-no-mandate = You have no mandate in force in any network. Whoever runs your network can give you one.
desk-plans = Plans
mandate-until = until { $date }
# family: role-
role-secretariat = Network secretariat
role-co-lead = Co-lead
role-priority-co-lead = Priority co-lead
role-focal-point = Focal point
role-alternate = Alternate
role-observer = Member State observer
role-stakeholder = Stakeholder seat
role-translator = Translator
role-reader = Reader
