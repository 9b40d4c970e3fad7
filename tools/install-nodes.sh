#!/usr/bin/env bash
# install-nodes.sh DIRECTORY MAJOR...: a Node of each major version by npm (Linux x64 and arm64), as
# DIRECTORY/MAJOR/node. What cannot be had is left out; the exit code is 1 where one was.
set -u
directory=$1
shift
case "$(uname -m)" in
  x86_64) machine=x64 ;;
  aarch64) machine=arm64 ;;
  *) exit 1 ;;
esac
missing=0
for major in "$@"; do
  folder=$directory/$major
  mkdir -p "$folder"
  npm install --no-audit --no-fund --ignore-scripts --silent --prefix "$folder" "node-linux-$machine@$major" >&2 &&
    ln -sf "node_modules/node-linux-$machine/bin/node" "$folder/node" && continue
  missing=1
done
exit $missing
