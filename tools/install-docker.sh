#!/usr/bin/env bash
# What the suite of containers needs, where it is missing and may be installed: Docker's daemon and a static busybox.
set -euo pipefail
if command -v dockerd > /dev/null && command -v docker > /dev/null && [[ -x /bin/busybox ]] && ! ldd /bin/busybox > /dev/null 2>&1; then exit 0; fi
if ((EUID != 0)); then echo 'needs root, to install Docker' >&2; exit 1; fi
export DEBIAN_FRONTEND=noninteractive
apt-get update --quiet=2
apt-get install --quiet=2 --yes --no-install-recommends docker.io busybox-static
