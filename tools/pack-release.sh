#!/usr/bin/env bash
# Packs the command line with its sampler as one tarball that runs on Node >= 20 without an install, the sum beside it, and the
# notes of this version from the changelog. The same commit gives the same bytes. DIRECTORY
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

out=${1:?where to}
version=$(node -p 'require("./package.json").version')
name=memory-leak-detector-$version
mkdir -p "$out"
git archive --format=tar --prefix="$name/" HEAD dist/cli dist/sampler schemas LICENSE README.md CHANGELOG.md | gzip --no-name -9 > "$out/$name.tar.gz"
(cd "$out" && sha256sum "$name.tar.gz" > "$name.tar.gz.sha256")
awk -v heading="## $version" 'index($0, "## ") == 1 { inside = index($0, heading " ") == 1; next } inside' CHANGELOG.md > "$out/NOTES.md"
