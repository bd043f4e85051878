#!/bin/bash
# Boots this machine's Debian once more, over a layer in memory that goes away, without its network and its services;
# there it runs the script of the proof. Called in a space of mounts of its own. Ends with 3 where this machine cannot do that.
set -euo pipefail
proof="$1" layer="$1/layer"
mkdir "$layer"
mount -t tmpfs tmpfs "$layer" || exit 3
mkdir "$layer"/{upper,work,root}
mount -t overlay overlay -o "lowerdir=/,upperdir=$layer/upper,workdir=$layer/work" "$layer/root" || exit 3
root="$layer/root"
install -m 0755 "$2" "$root/usr/local/bin/aunar"
# A machine that has been named is not set up anew; with no network it need not wait for one.
tr -d - </proc/sys/kernel/random/uuid >"$layer/id"
install -m 0444 "$layer/id" "$root/etc/machine-id"
mkdir -p "$root/etc/systemd/system"
for service in systemd-networkd systemd-networkd-wait-online systemd-resolved systemd-timesyncd; do
    ln -sf /dev/null "$root/etc/systemd/system/$service.service"
done
cat >"$root/etc/systemd/system/proof.target" <<'U'
[Unit]
Requires=basic.target
Wants=proof.service
After=basic.target
U
cat >"$root/etc/systemd/system/proof.service" <<'U'
[Unit]
After=basic.target
SuccessAction=poweroff-force
FailureAction=poweroff-force

[Service]
Type=oneshot
ExecStart=/bin/bash /proof/proof.sh
U
mkdir -p "$root/proof"
exec systemd-nspawn --quiet --directory="$root" --bind="$proof:/proof" --register=no --keep-unit --private-network \
    --machine=aunar-proof --console=pipe --boot systemd.unit=proof.target </dev/null
