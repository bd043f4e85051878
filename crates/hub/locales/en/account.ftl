# Signing in and out.
sign-in-title = Sign in
sign-in-press = One press and you are in.
sign-in-go = Sign in
sign-in-once = The link works once. Some mail programs open links by themselves; that is why there is a button.
