import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runCli } from '../support/run-cli.ts'

const scratch = mkdtempSync(join(tmpdir(), 'planted-'))
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true })
})

describe('what somebody planted in a run directory', () => {
  let recorded = ''
  beforeAll(async () => {
    const { cwd } = await runCli(['run', '--interval', '200ms', '--', 'sleep', '0.5'], {
      cwd: mkdtempSync(join(scratch, 'run-')),
    })
    const [run = ''] = readdirSync(join(cwd, 'logs')).filter((name) => name.startsWith('run_'))
    recorded = join(cwd, 'logs', run)
  })

  test.each<[name: string, code: number, said: RegExp]>([
    ['plan.json', 3, /Not judged: .*(no regular file|symbolic link|more than 16777216 bytes)/],
    ['samples.ndjson', 3, /Not judged: /],
    ['workload.json', 3, /Not judged: workload.json in the run directory is damaged/],
    ['comparison.json', 3, /Not judged: comparison.json in the run directory is damaged/],
    ['report.json', 0, /Passed/],
  ])('%s: a FIFO, a device, a huge file', async (name, code, said) => {
    for (const plant of [
      (path: string) => execFileSync('mkfifo', [path]),
      (path: string) => {
        symlinkSync('/dev/zero', path)
      },
      (path: string) => {
        writeFileSync(path, '')
        truncateSync(path, 2 ** 40)
      },
    ]) {
      const runDir = mkdtempSync(join(scratch, 'copy-'))
      cpSync(recorded, runDir, { recursive: true })
      rmSync(join(runDir, name), { force: true })
      plant(join(runDir, name))
      const end = await runCli(['report', runDir])
      expect(end.err).toMatch(said)
      expect(end.code).toBe(code)
    }
  })
})

test('a report directory that the command makes a link gets nothing written elsewhere', async () => {
  const cwd = mkdtempSync(join(scratch, 'swap-'))
  mkdirSync(join(cwd, 'victim'))
  const swap = 'sleep 0.5; mv logs old; ln -s victim logs; cp -r old/run_* victim'
  const end = await runCli(['run', '--interval', '200ms', '--', 'sh', '-c', swap], { cwd })
  expect(end.err).toMatch(/nothing is written through a link/)
  const written = readdirSync(join(cwd, 'victim'), { recursive: true, encoding: 'utf8' })
  expect(written.filter((name) => /report|html|csv/.test(name))).toEqual([])
})

const asRoot = process.getuid?.() === 0 ? describe : describe.skip
asRoot('root in a directory that others may write', () => {
  test('a directory of somebody else, and a planted config file', async () => {
    const shared = mkdtempSync(join(scratch, 'shared-'))
    chmodSync(shared, 0o1777)
    mkdirSync(join(shared, 'logs'))
    chownSync(join(shared, 'logs'), 65_534, 65_534)
    const scan = ['scan', '--interval', '200ms']
    const logs = await runCli(scan, { cwd: shared })
    expect(logs.code).toBe(2)
    expect(logs.err).toMatch(/report-dir: .*logs" is not safe for root: .*belongs to user 65534/)

    rmSync(join(shared, 'logs'), { recursive: true })
    mkdirSync(join(shared, '.github'))
    writeFileSync(join(shared, '.github/memory-leak-detector.yml'), 'threshold: 99%\n')
    chownSync(join(shared, '.github'), 65_534, 65_534)
    const config = await runCli(scan, { cwd: shared })
    expect(config.code).toBe(2)
    expect(config.err).toMatch(/config: .*memory-leak-detector.yml" is not safe for root/)

    // a sticky folder by itself is what /tmp is
    const plain = await runCli([...scan, '--config', 'none'], { cwd: shared })
    expect(plain.code).toBe(0)
  })
})

describe('places where nothing can be done', () => {
  test('a working directory that is gone', async () => {
    const gone = mkdtempSync(join(scratch, 'gone-'))
    const through = ['sh', '-c', `rmdir '${gone}' && exec "$@"`, 'sh']
    const { code, err } = await runCli(['scan'], { cwd: gone, through })
    expect(err).toMatch(
      /^Bad input: the working directory .* is gone; change to one that exists\.\n$/,
    )
    expect(code).toBe(2)
  })

  // with fewer Node itself cannot read what it is to run
  test.each([24, 27])('%i open files: a sentence', async (most) => {
    const cwd = mkdtempSync(join(scratch, 'few-'))
    const { code, err } = await runCli(['run', '--interval', '200ms', '--', 'true'], {
      cwd,
      through: ['sh', '-c', `ulimit -n ${most}; exec "$@"`, 'sh'],
    })
    expect(err).toMatch(
      /^(?:Bad input: ulimit -n: too few files .*\(EMFILE\)|Not judged: the sampler)/m,
    )
    expect(err).not.toMatch(/fault of the tool|^ +at /m)
    expect([2, 3]).toContain(code)
    const left = readdirSync(cwd, { recursive: true, encoding: 'utf8' })
    if (code === 2) expect(left.filter((name) => name.endsWith('plan.json'))).toEqual([])
  })
})
