#!/usr/bin/env bash
# Takes Debian's or Ubuntu's Prometheus into the project's cache folder, without installing it (a package starts its service), and prints the path of the
# program. Exits with 1 and one line where there is none to be had.
set -euo pipefail

folder=${XDG_CACHE_HOME:-$HOME/.cache}/memory-leak-detector/prometheus
program=$folder/usr/bin/prometheus

if installed=$(command -v prometheus); then
  echo "$installed"
  exit 0
fi
if [[ -x $program ]]; then
  echo "$program"
  exit 0
fi
if ! command -v apt-get > /dev/null || ! command -v dpkg-deb > /dev/null; then
  echo 'prometheus comes from apt, which is not here' >&2
  exit 1
fi
download=$(mktemp -d)
trap 'rm -rf "$download"' EXIT
cd "$download"
if ((EUID == 0)); then chmod 777 "$download"; fi # apt downloads as a user of its own
if ! apt-get download --quiet=2 prometheus > /dev/null 2>&1; then
  if ((EUID == 0)); then apt-get update --quiet=2 > /dev/null 2>&1 || true; fi
  if ! apt-get download --quiet=2 prometheus > /dev/null 2>&1; then
    echo 'apt has no prometheus here, or cannot reach it' >&2
    exit 1
  fi
fi
mkdir -p "$folder"
dpkg-deb --extract prometheus_*.deb "$folder"
echo "$program"
