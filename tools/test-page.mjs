// The HTML page in a real Chromium: npm run test:page. Where there is none, Debian's is installed
// if we may; else the tests say that they are skipped.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const here = import.meta.dirname
spawnSync(join(here, 'install-chromium.sh'), { stdio: ['ignore', 'ignore', 'inherit'] })
const { status } = spawnSync(
  process.execPath,
  [join(here, 'test.mjs'), '--selectProjects', 'page', ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
process.exitCode = status ?? 1
