import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { Report } from '../../src/report/report.ts'
import { makeDirectory, runCli } from '../support/run-cli.ts'
import { useProcesses } from '../support/use-processes.ts'

const start = useProcesses()
// 2 MiB, touched, five times a second; it ends even where nobody is left to end it
const leaking =
  'const kept = []; setInterval(() => { kept.push(Buffer.alloc(2 ** 21, 1)) }, 200); setTimeout(() => { process.exit() }, 180_000)'
const parse = (out: string): Report => JSON.parse(out) as Report
const growthOf = ({ findings }: Report): unknown =>
  findings.filter(({ gate, outcome }) => gate === 'growth' && outcome === 'fail')

test('a leak of 10 MiB a second is seen by run and watch within half a minute', async () => {
  const ended = `${leaking}; setTimeout(() => { process.exit() }, 26_000)`
  const service = start(process.execPath, '-e', leaking)
  const [run, watch] = await Promise.all([
    runCli(['run', '--json', '--threshold', 'off', '--', process.execPath, '-e', ended]),
    runCli([
      'watch',
      '--json',
      '--threshold',
      'off',
      '--pid',
      String(service.pid),
      '--duration',
      '22s',
    ]),
  ])
  expect({ run: run.code, watch: watch.code }).toEqual({ run: 0, watch: 0 })
  for (const { out } of [run, watch]) {
    const report = parse(out)
    expect(report).toMatchObject({
      verdict: 'warn',
      sentence: expect.stringMatching(/ MiB\/min/u) as unknown,
    })
    expect(growthOf(report)).toEqual([
      expect.objectContaining({
        grade: 'likely',
        severity: 'warning',
        unit: 'bytes/min',
        fails: false,
      }),
    ])
  }
}, 120_000)

test('a gate that is required and cannot judge makes the run inconclusive, and says for how long it looked', async () => {
  const { code, err } = await runCli(['run', '--require', 'growth', '--', 'sleep', '1.5'])
  expect(code).toBe(3)
  expect(err).toMatch(/growth.*looked for .* needs 20 s/u)
}, 60_000)

test('judge: one array on stdout, in the order of the arguments, and nothing else', async () => {
  const cwd = makeDirectory()
  const table = (mib: (second: number) => number): string =>
    [
      'time,memory',
      ...Array.from(
        { length: 180 },
        (_, at) => `${at},${Math.round((mib(at) + (at % 3) / 10) * 2 ** 20)}`,
      ),
      '',
    ].join('\n')
  writeFileSync(
    join(cwd, 'flat.csv'),
    table(() => 90),
  )
  writeFileSync(
    join(cwd, 'leak.csv'),
    table((second) => 90 + second / 4),
  )
  const columns = ['--time-column', 'time', '--memory-column', 'memory', '--runtime', 'cobol']
  const { code, out, err } = await runCli(
    ['judge', 'flat.csv', 'none.csv', 'leak.csv', ...columns, '--json'],
    { cwd },
  )
  expect({ code, err }).toEqual({ code: 1, err: '' })
  expect(
    (JSON.parse(out) as { file: string; verdict: string }[]).map(
      ({ file, verdict }) => `${file} ${verdict}`,
    ),
  ).toEqual(['flat.csv ok', 'none.csv inconclusive', 'leak.csv leak'])
  expect((await runCli(['judge', 'flat.csv', ...columns], { cwd })).code).toBe(0)
  expect((await runCli(['judge', 'none.csv'], { cwd })).code).toBe(3)
  expect((await runCli(['judge'], { cwd })).code).toBe(2)
  expect(existsSync(join(cwd, 'logs'))).toBe(false)
}, 60_000)
