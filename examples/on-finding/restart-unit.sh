#!/bin/sh
# on-finding: restarts the systemd unit that the process belongs to. Needs leave to do so (root, or a polkit rule for this unit).
set -eu
unit=$(ps -o unit= -p "${FINDING_PID:?the finding is about no process}" | tr -d ' ')
case $unit in
  *.service) systemctl restart "$unit" && echo "restarted $unit" ;;
  *) echo "pid $FINDING_PID belongs to no service: $unit" >&2; exit 1 ;;
esac
