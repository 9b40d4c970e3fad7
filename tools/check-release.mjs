// Says whether TAG may be released: it is the version of package.json, which the bundles and the
// changelog have as well, and no workflow takes an action that its owner can change.
import { readFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { refuseUses } from './workflow-uses.mjs'

const root = join(import.meta.dirname, '..')
const [tag = ''] = process.argv.slice(2)
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const shipped = spawnSync(process.execPath, [join(root, 'dist/cli/index.js'), '--version'], {
  encoding: 'utf8',
})
  .stdout.trim()
  .split(' ')
  .at(-1)
const faults = [
  ...(tag === `v${version}`
    ? []
    : [`the tag is '${tag}', and package.json says ${version}: it must be v${version}`]),
  ...(shipped === version
    ? []
    : [
        `dist/ was built from version ${shipped}, and package.json says ${version}: run \`npm run build\``,
      ]),
  ...(new RegExp(`^## ${version.replaceAll('.', '\\.')} \\(\\d{4}-\\d{2}-\\d{2}\\)$`, 'mu').test(
    readFileSync(join(root, 'CHANGELOG.md'), 'utf8'),
  )
    ? []
    : [`CHANGELOG.md has no heading '## ${version} (YYYY-MM-DD)'`]),
  ...refuseUses(root),
]
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0
