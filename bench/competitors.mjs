import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

/**
 * Installs the npm packages we compare with, outside this project. Returns a file to require them
 * from, or why there is none.
 */
export async function installCompetitors(directory) {
  const home = join(directory, 'competitors')
  mkdirSync(home)
  const manifest = join(home, 'package.json')
  writeFileSync(
    manifest,
    JSON.stringify({
      private: true,
      dependencies: { pidusage: '4.1.0', systeminformation: '5.33.23' },
    }),
  )
  try {
    await promisify(execFile)('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: home,
      timeout: 60_000,
    })
    return { manifest, reason: '' }
  } catch (error) {
    return {
      manifest: '',
      reason: `pidusage and systeminformation skipped, npm install failed: ${String(error.message).split('\n')[0]}`,
    }
  }
}
