import { describe, expect, test } from '@jest/globals'
import { runCli } from '../support/run-cli.ts'
import { MiniRunner } from '../support/mini-runner.ts'

interface Report {
  readonly verdict: string; readonly sentence: string; readonly suggestion: string
  readonly limits: readonly { readonly gate: string; readonly text: string }[]
  readonly findings: readonly { readonly gate: string; readonly message: string; readonly advice: string }[]
  readonly processes: readonly { readonly name: string; readonly thresholdBytes: number | null }[]
}
const parse = (out: string): Report => JSON.parse(out) as Report
/** a shell and a sleep, both of some MiB */
const two = ['--', 'sh', '-c', 'sleep 0.8; true']

describe('limits by program', () => {
  test('the line that a process falls under decides', async () => {
    const { code, out } = await runCli(['run', '--json', '--interval', '200ms', '--threshold', 'sleep: 100KiB', '--threshold', '*: off', ...two])
    const { verdict, findings, processes } = parse(out)
    expect({ code, verdict }).toEqual({ code: 1, verdict: 'fail' })
    expect(findings.filter(({ gate }) => gate === 'threshold')).toEqual([expect.objectContaining({
      message: expect.stringMatching(/^sleep \(pid \d+\) peaked at .*, limit 100 KiB for sleep$/u), advice: expect.stringMatching(/set the line `sleep: \S+MiB` of `threshold`$/u),
    })])
    expect(new Map(processes.map(({ name, thresholdBytes }) => [name, thresholdBytes])).get('sleep')).toBe(102_400)
  }, 60_000)

  test('whom no line names has the default, and a wrong line stops all before anything starts', async () => {
    const passed = await runCli(['run', '--json', '--interval', '200ms', '--threshold', 'no-such-program: 1MiB', ...two])
    expect(passed.code).toBe(0)
    expect(parse(passed.out).sentence).toMatch(/limit (?:30|80) % of /u)
    const refused = await runCli(['run', '--threshold', 'sleep: 1GiB\njava 2GiB', '--', 'touch', 'started'])
    expect(refused).toMatchObject({ code: 2, err: 'Bad input: threshold: "sleep: 1GiB\\njava 2GiB" is wrong in line 2: `java 2GiB` has no colon between a glob and its limit, such as `*: 30%`; allowed: `auto`, `off`, `30%`, `512MiB`, `2GB`, `1Gi`; a bare number is percent, more than 0 and at most 100; or lines such as `java: 2GiB`\n' })
  }, 60_000)

  test('in the action, with the total of all', async () => {
    const runner = new MiniRunner()
    const { exitCode, log, outputs } = await runner.uses({ 'run': 'sleep 0.8', 'interval': '200ms', 'threshold': 'sleep: 1GiB\n*: 1GiB\n', 'total-threshold': '100KiB', 'upload-artifact': 'never' }).main()
    expect(exitCode).toBe(1)
    expect(outputs.get('verdict')).toBe('fail')
    expect(log).toMatch(/Failed: all processes together peaked at \S+ MiB, limit 100 KiB\./u)
    await runner.complete()
  }, 60_000)
})
