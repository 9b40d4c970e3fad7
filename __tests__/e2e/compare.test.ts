import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { holdMib } from '../support/git-repository.ts'
import { runCli } from '../support/run-cli.ts'

describe('compare', () => {
  test('puts two runs side by side, from a run directory and from a report.json', async () => {
    const run = async (mib: number): Promise<string> => {
      const { out } = await runCli([
        'run',
        '--json',
        '--interval',
        '100ms',
        '--',
        'node',
        '-e',
        holdMib(mib),
      ])
      return (JSON.parse(out) as { run: { runDir: string } }).run.runDir
    }
    const [small, large] = await Promise.all([run(20), run(60)])
    const { code, out, err, cwd } = await runCli(['compare', small, join(large, 'report.json')])
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(/all together .* \+\d+(?:\.\d)? MiB, \+\d+\.\d %\n(?:node.*\n)/),
    })
    const page = /Page: (.*)/.exec(err)?.[1] ?? ''
    expect(page.startsWith(join(cwd, 'logs'))).toBe(true)
    expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>/)
    const json = await runCli(['compare', small, large, '--json', '--report-dir', 'pages'])
    expect(JSON.parse(json.out)).toMatchObject({
      schemaVersion: 1,
      groups: expect.arrayContaining([
        expect.objectContaining({
          name: expect.stringMatching(/^node/),
          changeBytes: expect.any(Number),
        }),
      ]),
    })
    expect(readdirSync(join(json.cwd, 'pages'))).toHaveLength(1)
    expect(await runCli(['compare', small, 'missing'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('RUN: "missing"'),
    })
  }, 120_000)

  test('a run stands with the verdict that was told of it', async () => {
    const { out } = await runCli(['run', '--json', '--interval', '100ms', '--', 'sleep', '0.5'])
    const {
      run: { runDir },
    } = JSON.parse(out) as { run: { runDir: string } }
    expect((await runCli(['report', runDir, '--threshold', '100KiB'])).code).toBe(1)
    const compared = await runCli(['compare', runDir, join(runDir, 'report.json')])
    expect(
      compared.out.match(/^[AB]: .*, (\w+)$/gmu)?.map((line) => line.split(', ').at(-1)),
    ).toEqual(['fail', 'fail'])
  }, 60_000)
})
