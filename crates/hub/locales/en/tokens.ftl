# Tokens of programs.
tokens-title = Tokens for programs
tokens-lead = With a token a program can read what it is allowed to, or import activities into this network, without anybody’s account.
tokens-made = New token
tokens-made-once = It is shown only now and is not kept. Copy it to where the program reads it. This is how it is used:
tokens-made-already = This form was sent before, and its token was shown then. If it is lost, end it below and make another.
tokens-good = Valid
tokens-none = No program has a valid token. With one, a dashboard or a spreadsheet reads the network, or imports into it, without anybody’s account.
tokens-make = Create a token
tokens-name = What it is for
tokens-name-hint = To recognize it later, for example “dashboard of ECLAC”. It is kept in the public history: no names or addresses of people.
tokens-scope = What it may do
tokens-days = For how many days
tokens-until = until
tokens-used = last used:
tokens-never-used = never yet
tokens-end = End it now
tokens-over = { $n ->
    [one] { $shown } ended or expired token
   *[other] { $shown } ended or expired tokens
 }
tokens-made-by = Made by { $by } on { $date }.
tokens-ended-on = ended on { $date }
tokens-wrong-name = Say what it is for, in 100 characters at most.
tokens-wrong-address = The history is public: take the e-mail address out.
tokens-wrong-days = A whole number from 1 to 365 would do.
tokens-wrong-scope = Choose what it may do.
# family: token-scope-
token-scope-read = Read what is public
token-scope-write = Read what members read, and import activities
