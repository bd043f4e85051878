#!/bin/bash
# Runs in a machine of its own, which systemd has booted and which has the address of the page: makes Debian's PostgreSQL
# the database of docs/OPERATIONS.md by the page's own block (page.sh), and notes what it sees, a line each, in
# /proof/seen.
set -euo pipefail
cd /proof
version="$(ls /usr/lib/postgresql | sort -V | tail -1)"
test -x /usr/bin/pg_ctlcluster -a -n "$version"
ip link set lo up
ip address add 10.0.0.10/24 dev lo
touch begun
exec >said 2>&1
set -x
note() { printf '%s=%s\n' "$1" "$2" >>seen; }
works() { for _ in $(seq 120); do aunar doctor --db "$1" >/dev/null 2>&1; test $? != 2 && aunar verify --db "$1" && return; sleep 0.5; done; return 1; }

# What is installed is there already, and started as Debian starts it; a word is asked from a terminal, where there is one.
printf '#!/bin/sh\nexec systemctl start postgresql\n' >/usr/local/bin/apt-get
printf '#!/bin/sh\nprintf "WORD\\nWORD\\n" | setsid --wait /usr/bin/createuser "$@"\n' >/usr/local/bin/createuser
chmod 0755 /usr/local/bin/apt-get /usr/local/bin/createuser
test -d "/etc/postgresql/$version/main" || pg_createcluster "$version" main
sed -i "s#/etc/postgresql/15/#/etc/postgresql/$version/#g" page.sh
bash -eux page.sh

at() { printf 'postgres://aunar:WORD@10.0.0.10/%s?sslmode=%s' "$1" "$2"; }
aunar migrate --db "$(at aunar require)"
aunar generate --activities 20 --db "$(at aunar require)"
aunar doctor --json --db "$(at aunar require)" >doctor.json || true
note plain "$(aunar verify --db "$(at aunar disable)" >/dev/null && echo in || echo out)"

# The drill of the page.
runuser -u postgres -- createdb --owner aunar --encoding UTF8 --template template0 aunar_drill
aunar backup --db "$(at aunar require)" backup.jsonl.gz
aunar restore backup.jsonl.gz --db "$(at aunar_drill require)"
note restored "$(aunar verify --db "$(at aunar_drill require)" >/dev/null && echo yes || echo no)"

# It ends as it does where its log has no room, and is started again.
first="$(head -1 "/var/lib/postgresql/$version/main/postmaster.pid")"
kill -KILL "$first"
sleep 1
works "$(at aunar require)"
test "$(head -1 "/var/lib/postgresql/$version/main/postmaster.pid")" != "$first"
note back yes
note done yes
