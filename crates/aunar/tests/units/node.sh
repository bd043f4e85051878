#!/bin/bash
# Runs in a machine of its own, which systemd has booted: installs Aunar with its units as docs/OPERATIONS.md says
# for one machine with SQLite, has systemd do what it is for, and notes what it sees, a line each, in /proof/seen.
set -euo pipefail
cd /proof
touch begun
exec >said 2>&1
set -x
trap 'journalctl --unit aunar --unit aunar-backup --output cat --no-pager >log || true' EXIT
note() { printf '%s=%s\n' "$1" "$2" >>seen; }
site=http://127.0.0.1:8080
# A minute: an unoptimised program on a busy machine takes a while.
ready() { for _ in $(seq 300); do curl -fsS -o ready "$site/readyz" && return; sleep 0.2; done; return 1; }
of() { systemctl show "$1" --property "$2" --value; }

adduser --system --group --home /var/lib/aunar --shell /usr/sbin/nologin aunar
install -d -m 0750 -o aunar -g aunar /var/backups/aunar
install -m 0644 packaging/aunar.service packaging/aunar-backup.service packaging/aunar-backup.timer /etc/systemd/system/
install -d -m 0755 /etc/aunar
install -d -m 0700 /etc/aunar/secrets
install -m 0644 packaging/aunar.env /etc/aunar/aunar.env
printf 'sqlite:///var/lib/aunar/aunar.db\n' | install -m 0600 /dev/stdin /etc/aunar/secrets/db
printf 'smtp://plan:not-to-be-seen@127.0.0.1:2525\n' | install -m 0600 /dev/stdin /etc/aunar/secrets/smtp
export AUNAR_DB_FILE=/etc/aunar/secrets/db
aunar migrate
aunar generate --activities 20
unset AUNAR_DB_FILE
chown -R aunar: /var/lib/aunar

systemctl daemon-reload
systemctl enable --now aunar
ready
note enabled "$(systemctl is-enabled aunar)"
note state "$(of aunar ActiveState)"
first="$(of aunar MainPID)"

# What the process is: nobody's but its own account's, and nothing more can become of it.
status() { sed -n "s/^$1:[[:space:]]*//p" "/proc/$first/status"; }
note account "$(stat -c %U "/proc/$first")"
note capabilities "$(status CapEff)$(status CapPrm)$(status CapBnd)"
note no_new_privileges "$(status NoNewPrivs)"
note filtered "$(status Seccomp)"
# Its place: what is not its own cannot be written, what is others' is not there.
inside() { nsenter --target "$first" --mount -- sh -c "$1" >/dev/null 2>&1 && echo yes || echo no; }
(cd /home && mkdir -p person)
note writes_etc "$(inside 'touch /etc/written')"
note writes_usr "$(inside 'touch /usr/local/bin/written')"
note sees_homes "$(inside 'ls /home | grep person')"
note sees_disks "$(inside 'test -b /dev/vda || test -b /dev/sda')"
note writes_own "$(inside 'touch /var/lib/aunar/written && rm /var/lib/aunar/written')"
# Secrets are files of its own, and in nothing that others see.
note secrets_told "$(tr '\0' '\n' <"/proc/$first/environ" | grep -c -e sqlite: -e not-to-be-seen || true)"

# The filter of system calls leaves it all that it does.
for what in bench bench/plans/bench/export.pdf bench/plans/bench/export.xlsx bench/plans/bench/coverage/priority.png; do
    note "answers_$what" "$(curl -s -o answer -m 120 -w '%{http_code}' "$site/$what")"
done

# Killed, it is started again by itself.
kill -KILL "$first"
while test "$(of aunar MainPID)" = "$first" || test "$(of aunar MainPID)" = 0; do sleep 0.2; done
ready
note restarts "$(of aunar NRestarts)"

# The timer is armed; what it starts backs up and verifies.
systemctl enable --now aunar-backup.timer
note timer "$(of aunar-backup.timer ActiveState)"
note next "$(of aunar-backup.timer NextElapseUSecRealtime)"
systemctl start aunar-backup
note backup "$(of aunar-backup Result)"
file="$(ls /var/backups/aunar/aunar-*)"
note backup_file "$(stat -c '%U %a' "$file")"
aunar restore "$file" --check
note backup_reads yes
# A history that does not verify fails the unit, after the backup.
python3 - <<'P'
import sqlite3
with sqlite3.connect("/var/lib/aunar/aunar.db") as db:
    triggers = db.execute("select name from sqlite_master where type = 'trigger' and tbl_name = 'history'").fetchall()
    for (name,) in triggers:
        db.execute(f'drop trigger "{name}"')
    db.execute("update history set actor = 'somebody else' where n = 1")
P
chown -R aunar: /var/lib/aunar
# A backup is called by its second.
sleep 1
note backup_of_changed "$(systemctl start aunar-backup && echo done || of aunar-backup Result)"
note backups "$(ls /var/backups/aunar | wc -l)"

# Ended, it ends well.
systemctl stop aunar
note stopped "$(of aunar Result) $(of aunar ExecMainStatus)"
note exposure "$(systemd-analyze security aunar | sed -n 's/.*exposure level for aunar.service: \([0-9.]*\).*/\1/p')"
note done yes
