// Runs jest on a Node that strips types: this one, or the Node 24 that npm installed beside the
// project. Default: the projects unit and e2e. Arguments go on to jest. TEST_COUNTS_FILE names a
// file for the counts, the retries and the failures as JSON.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { modernNode } from './modern-node.mjs'

const args = process.argv.slice(2)
const projects = args.includes('--selectProjects') ? [] : ['--selectProjects', 'unit', 'e2e']
const { status } = spawnSync(
  modernNode(),
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    ...args,
    ...projects,
  ],
  { cwd: join(import.meta.dirname, '..'), stdio: 'inherit' },
)
process.exitCode = status ?? 1
