# Telling other programs what changes.
webhooks-title = Webhooks
webhooks-lead = Programs that are notified when something changes in this network: each change is a signed message, in order for each record. They receive only what you may read. The developers’ guide explains how to check a message.
webhooks-made = The secret of the new webhook
webhooks-made-once = It is shown only now. With it the program that is told checks that a message is from here.
webhooks-none = No program is notified yet. With a webhook, a site or a dashboard follows what changes without asking every hour.
webhooks-told = last told:
webhooks-never-told = nothing yet
webhooks-resume = Go on
webhooks-try = Send a test delivery
webhooks-tried = The test delivery arrived: { $address } answered { $status }.
webhooks-tried-not = The test delivery was not taken by { $address }: { $why }
webhooks-end = End
webhooks-make = Add a webhook
webhooks-address = Address
webhooks-address-how = https, on the public internet, unless whoever operates the installation allows more.
webhooks-kinds = Changes to send
webhooks-kinds-how = None chosen: all changes.
webhooks-all-kinds = everything
webhooks-waiting = { $n ->
    [one] { $shown } message waits
   *[other] { $shown } messages wait
}
webhooks-paused = Paused since { $when }: { $why } Nothing is lost: it goes on from where it stopped.
webhooks-answered = it answered { $status }.
webhooks-enough = A network tells twenty programs at most. End one first.
# family: webhooks-unfit-
webhooks-unfit-no-address = This is no address that can be told: https://example.org/hook would be one, without a name or a password in it.
webhooks-unfit-not-https = It begins with https://.
webhooks-unfit-private = This address leads into a network that is not public. Whoever operates the installation can allow that.
# family: webhooks-why-
webhooks-why-timeout = it did not answer in time.
webhooks-why-connect = it could not be reached.
webhooks-why-broken-off = the answer broke off.
webhooks-why-redirect = it leads elsewhere, where nothing is sent.
webhooks-why-private = its name leads into a network that is not public.
webhooks-why-mandate = whoever made it may not have it told any more. Whoever goes on with it answers for it.
webhooks-why-not-https = it is not reached by https.
webhooks-why-no-address = its address is none.
# family: error-not-found-
error-not-found-webhook = This network has no webhook “{ $found }”.
error-webhook-made-already = This form was sent before, and its secret was shown then. If it is lost, end that webhook and make another.
