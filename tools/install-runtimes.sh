#!/usr/bin/env bash
# Installs what the soak test watches besides Node: Ruby, where we are root on a Debian. A runtime that is missing is a skipped test.
set -u
command -v ruby > /dev/null && exit 0
[ "$(id -u)" = 0 ] && command -v apt-get > /dev/null || exit 0
apt-get install -y --no-install-recommends ruby > /dev/null 2>&1 || { apt-get update > /dev/null 2>&1 && apt-get install -y --no-install-recommends ruby > /dev/null 2>&1; } || true
