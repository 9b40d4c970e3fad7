#!/usr/bin/env bash
# The bash tool's command line and environment on the present engine:
#   ./memory_leak_detector.sh                      all processes, 30 %, a timestamped log in logs/
#   THRESHOLD=50 ./memory_leak_detector.sh         another limit in percent
#   export SLACK_WEBHOOK_URL=https://hooks...      a Slack message when something is found
# New: it remembers, so that a line in a crontab finds slow leaks; any flag of `scan` may follow; it ends with 1 when something is found.
set -euo pipefail

home=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
# beside the script as in the release tarball; or where you put it
cli=${MEMORY_LEAK_DETECTOR_CLI:-$home/../../dist/cli/index.js}
# 2: it cannot be used as it stands; 1 would say that something was found
if [[ ! -f $cli ]]; then
  echo "memory_leak_detector.sh: $cli is not there: set MEMORY_LEAK_DETECTOR_CLI to dist/cli/index.js of the unpacked release" >&2
  exit 2
fi
if ! command -v node > /dev/null; then
  echo 'memory_leak_detector.sh: node is not on the PATH; Node.js 20 or later is needed' >&2
  exit 2
fi

exec node "$cli" scan "$@"
