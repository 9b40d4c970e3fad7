#!/usr/bin/env bash
# The Chromium that the page's suite draws in, where it is missing and may be installed.
set -euo pipefail
[[ -x ${CHROMIUM_PATH:-/usr/bin/chromium} ]] && exit 0
if ((EUID != 0)) || ! command -v apt-get > /dev/null; then echo 'needs root and apt-get, to install Chromium' >&2; exit 1; fi
export DEBIAN_FRONTEND=noninteractive
# a machine without a network must not wait for one
quick=(--quiet=2 --option=Acquire::Retries=0 --option=Acquire::http::Timeout=20)
timeout 240 apt-get "${quick[@]}" update
timeout 240 apt-get "${quick[@]}" install --yes --no-install-recommends chromium fonts-noto-core fonts-noto-color-emoji
