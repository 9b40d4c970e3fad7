// The HTML page in a real Chromium: npm run test:page. Where there is none, Debian's is installed if we may; else the tests say that they are skipped.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
if (!existsSync(chromium) && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core', 'fonts-noto-color-emoji'], { stdio: 'inherit' })
}
const { status } = spawnSync(process.execPath, [join(import.meta.dirname, 'test.mjs'), '--selectProjects', 'page', ...process.argv.slice(2)], { stdio: 'inherit' })
process.exitCode = status ?? 1
