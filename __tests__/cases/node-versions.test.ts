import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { makeDirectory, runCli } from '../support/run-cli.ts'
import { skipVisibly } from '../support/skip-visibly.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const doors = ['cli', 'main', 'post', 'sampler']
const [tooOld, good] = [
  [12, 14, 16, 18],
  [20, 22, 24, 26],
]
const directory = makeDirectory()
spawnSync(join(root, 'tools/install-nodes.sh'), [directory, ...[...tooOld, ...good].map(String)])

describe.each([...tooOld, ...good])('Node %i', (major) => {
  const node = join(directory, String(major), 'node')
  if (!existsSync(node)) {
    skipVisibly(`Node ${major} cannot be installed here`)
    return
  }
  if (tooOld.includes(major))
    test.each(doors)('%s says in a line which Node is needed, and exits with 2', (door) => {
      const { status, stdout, stderr } = spawnSync(node, [join(root, 'dist', door, 'index.js')], {
        encoding: 'utf8',
      })
      expect({ status, stdout, stderr }).toEqual({
        status: 2,
        stdout: '',
        stderr: expect.stringMatching(
          `^Memory Leak Detector needs Node\\.js 20\\.11 or later; this is v${major}\\..*\\n$`,
        ) as unknown,
      })
    })
  else
    test('the command line watches a command', async () => {
      const end = await runCli(['run', '--interval', '200ms', '--', 'sleep', '0.5'], { node })
      expect(end.err).toMatch(/^Passed: /m)
      expect(end.code).toBe(0)
    })
})
