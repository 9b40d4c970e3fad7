#!/usr/bin/env bash
# Packs the command line with its sampler, and what docs/servers.md installs, as one tarball that runs on Node >= 20.11 without an install,
# the sum beside it, and the notes of this version from the changelog. The same commit gives the same bytes. DIRECTORY
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

out=${1:?where to}
version=$(node -p 'require("./package.json").version')
name=memory-leak-detector-$version
mkdir -p "$out"
# .gitattributes keeps docs/ out of archives for the sake of the action's download: its pages are added file by file, with the commit's time
pages=()
for page in docs/*.md; do pages+=("--add-file=$page"); done
git archive --format=tar --prefix="$name/docs/" "${pages[@]}" --prefix="$name/" HEAD \
  dist/cli dist/sampler schemas examples/server examples/on-finding examples/kubernetes LICENSE README.md CHANGELOG.md | gzip --no-name -9 > "$out/$name.tar.gz"
(cd "$out" && sha256sum "$name.tar.gz" > "$name.tar.gz.sha256")
# what is in it, as CycloneDX: all that the lock file has, those marked that only build; the time is the commit's, and no random number
npm sbom --package-lock-only --sbom-format cyclonedx | node -e '
  const sbom = JSON.parse(require("fs").readFileSync(0, "utf8"))
  delete sbom.serialNumber
  sbom.metadata.timestamp = new Date(process.argv[1] * 1000).toISOString()
  console.log(JSON.stringify(sbom, null, 2))' "$(git log -1 --format=%ct)" > "$out/$name.cdx.json"
awk -v heading="## $version" 'index($0, "## ") == 1 { inside = index($0, heading " ") == 1; next } inside' CHANGELOG.md > "$out/NOTES.md"
