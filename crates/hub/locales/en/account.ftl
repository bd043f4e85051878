# Signing in and out; one's own account.
nav-account = My account

sign-in-title = Sign in
sign-in-lead = No password: enter your e-mail address and we will send you a link that signs you in once.
sign-in-address = E-mail address
sign-in-send = Send me a link
sign-in-provider = Sign in with { $name }
sign-in-new = You take part in the network but cannot sign in? Your network’s secretariat invites people; you cannot register here yourself.
sign-in-no-address = “{ $written }” is not an e-mail address. Write it in full, such as name@agency.example.
sign-in-sent-title = Check your e-mail
sign-in-sent = If { $address } belongs to somebody who takes part here, a link to sign in is on its way.
sign-in-sent-how = It works once, for fifteen minutes. Open it on the device you want to work on.
sign-in-sent-nothing = Nothing arrives?
sign-in-sent-spam = Give it two minutes, and look in the spam folder too.
sign-in-sent-other = The network may know you by another address: try that of your agency.
sign-in-sent-ask = If it still does not come, write to your network’s secretariat.
sign-in-again = Ask for another link
sign-in-press = One press and you are in.
sign-in-go = Sign in
sign-in-once = The link works once. Some mail programs open links by themselves; that is why there is a button.
invitation-title = Welcome
invitation-press = The network has invited you to work here. One press and you are in; next time your e-mail address will do.

account-title = My account
account-who = Your name and address are kept by your network’s secretariat. Your mandates are on:
account-language = Language
account-language-field = We write to you in
account-save = Save
account-devices = Where you are signed in
account-devices-lead = Each line is a browser that can act in your name. End those you do not recognize; what is ended stops working at once. Times are universal (UTC).
account-past = Earlier sign-ins, of the last ninety days
device-on = { $browser } on { $system }
device-unknown = A program that does not say which
device-this = this one
device-since = since { $when }
device-seen = last used: { $when }
device-end = End
device-end-others = End all others
# family: door-
door-link = by a link in an e-mail
door-passkey = with a passkey
door-oidc = with the identity provider
account-passkeys = Passkeys
account-passkeys-lead = With a passkey you sign in without waiting for an e-mail: with the fingerprint, the face or the code of your own device. None of that leaves it.
account-passkeys-none = You have none yet.
passkey-add = Add a passkey
passkey-add-failed = The passkey could not be added. Nothing changed: try again, or go on signing in by e-mail.
passkey-needs-script = Adding a passkey needs JavaScript; everything else works without it.
passkey-needs-https = This site cannot use passkeys yet: it needs a name, and to be reached by https. Whoever operates the installation knows how.
passkey-sign-in = Sign in with a passkey
passkey-failed = That passkey did not work. Try again, or ask for a link.
passkey-name = Name of the passkey
passkey-rename = Rename
passkey-remove = Remove
passkey-since = added { $when }
passkey-used = last used: { $when }
passkey-unused = not used yet
account-tokens = Programs that act as you
account-tokens-lead = A program with a token of yours may do what you may at that moment, by your mandates, and the history says that you did it by a program. Decisions for a member in an endorsement, mandates, tokens and this page stay with you. Give it to nobody else.
account-tokens-none = No program acts in your name. Create a token when one should.
account-token-over = over
account-token-since = made { $when }
account-tokens-enough = You have twenty valid tokens. End one that you no longer need.

error-too-many-heading = A little slower, please
error-too-many = { $n ->
    [one] That was asked for too often. You can try again in a minute; if you have a link already, it still works.
   *[other] That was asked for too often. You can try again in { $shown } minutes; if you have a link already, it still works.
}
error-passkeys-off = This site cannot use passkeys yet. Sign in with a link by e-mail.
error-passkeys-enough = You have twenty passkeys already. Remove one before adding another.
error-passkey-refused = What the device sent is not what it was asked for. Nothing changed: try again, or sign in with a link by e-mail.
error-passkey-name = A passkey needs a name of one to sixty letters.
error-ceremony-over = This was used already, took too long, or began in another browser. Nothing changed: begin again at “Sign in”.
error-provider-away = The identity provider does not answer as it should. It is not your fault: try again in a while, or sign in with a link by e-mail.
error-provider-refused = What the identity provider said could not be confirmed, and was not accepted. Begin again, or sign in with a link by e-mail.
error-provider-said-no = The identity provider did not let you through; its answer was “{ $error }”. Begin again, or sign in with a link by e-mail.
error-provider-unknown = That identity does not sign in here. If you take part in the network, ask its secretariat to put your mandate under the address that your provider confirms.
error-needs-browser = This is done by a person in a browser: whoever decides for a member must have the document before them, and a token can neither sign anybody in nor create another token. Nothing was changed.
