#!/usr/bin/env bash
# Installs what the soak test watches besides Node: Ruby and .NET's runtime with a compiler, where we are root on a Debian. A runtime that is missing is a skipped
# test.
set -u
"$(dirname "$0")/install-dotnet.sh" > /dev/null || true
missing=()
command -v ruby > /dev/null || missing+=(ruby)
command -v mcs > /dev/null || missing+=(mono-mcs)
[ ${#missing[@]} = 0 ] && exit 0
[ "$(id -u)" = 0 ] && command -v apt-get > /dev/null || exit 0
apt-get install -y --no-install-recommends "${missing[@]}" > /dev/null 2>&1 || { apt-get update > /dev/null 2>&1 && apt-get install -y --no-install-recommends "${missing[@]}" > /dev/null 2>&1; } || true
