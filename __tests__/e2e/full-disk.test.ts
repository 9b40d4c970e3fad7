import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { runCli } from '../support/run-cli.ts'
import { skipVisibly } from '../support/skip-visibly.ts'

const cwd = mkdtempSync(join(tmpdir(), 'full-'))
afterAll(() => {
  rmSync(cwd, { recursive: true })
})

const mountsTmpfs =
  spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()]).status === 0
if (!mountsTmpfs) skipVisibly('a run on a full disk: no tmpfs can be mounted here')
else
  describe('a disk that fills while the command runs', () => {
    test.each([
      ['no byte', 'size=4m', 'cat /dev/zero > fill 2> /dev/null'],
      ['no inode', 'nr_inodes=60', 'i=0; while touch f$i 2> /dev/null; do i=$((i + 1)); done'],
    ])(
      '%s: judged by what is there, the code of the command stands',
      async (_name, limit, fill) => {
        const through = [
          'unshare',
          '--mount',
          'sh',
          '-c',
          `mount -t tmpfs -o ${limit},mode=755 tmpfs "$0"; cd "$0"; "$@"`,
          cwd,
        ]
        const command = ['sh', '-c', `sleep 1; ${fill}; sleep 1; exit 7`]
        const words = ['run', '--interval', '200ms', '--threshold', '99%', '--']
        const { code, err } = await runCli([...words, ...command], { cwd, through })
        expect(err).toMatch(/^The command ended with exit code 7\. Passed: /mu)
        expect(err).not.toContain('fault of the tool')
        expect(code).toBe(7)
      },
      60_000,
    )
  })
