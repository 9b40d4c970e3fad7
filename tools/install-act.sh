#!/usr/bin/env bash
# Installs nektos/act, which runs workflows on this machine, into the project's cache folder, and prints its path.
# Exits with 1 and one line where there is no Go that can build it.
set -euo pipefail

version=v0.2.87 # what __tests__/act was written against
folder=${XDG_CACHE_HOME:-$HOME/.cache}/memory-leak-detector/bin

if [[ -x $folder/act && $("$folder/act" --version) == "act version ${version#v}" ]]; then
  echo "$folder/act"
  exit 0
fi
release=$(go env GOVERSION 2>/dev/null || true) # such as go1.26.8
if [[ ! $release =~ ^go1\.([0-9]+) ]] || ((BASH_REMATCH[1] < 25)); then
  echo "act needs Go >= 1.25 to build; here: ${release:-none}" >&2
  exit 1
fi
mkdir -p "$folder"
GOBIN=$folder GOTOOLCHAIN=local go install "github.com/nektos/act@$version"
echo "$folder/act"
