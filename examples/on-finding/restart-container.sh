#!/bin/sh
# on-finding: restarts the container that the process runs in.
set -eu
docker restart "${FINDING_CONTAINER:?the process runs in no container}"
