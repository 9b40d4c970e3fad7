// The HTML page in a real Chromium: npm run test:page. Where there is none, Debian's is installed
// if we may; else the tests say that they are skipped.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
if (!existsSync(chromium) && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
  // a machine without a network must not wait for one
  for (const words of [
    ['update'],
    [
      'install',
      '-y',
      '--no-install-recommends',
      'chromium',
      'fonts-noto-core',
      'fonts-noto-color-emoji',
    ],
  ]) {
    spawnSync(
      'apt-get',
      ['-qq', '-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=20', ...words],
      { stdio: ['ignore', 'ignore', 'inherit'], timeout: 240_000 },
    )
  }
}
const { status } = spawnSync(
  process.execPath,
  [join(import.meta.dirname, 'test.mjs'), '--selectProjects', 'page', ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
process.exitCode = status ?? 1
