#!/bin/sh
# on-finding: restarts the container of the finding, or that its process runs in.
set -eu
docker restart "${FINDING_CONTAINER:?the finding is about no container}"
