import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { declaredElsewhere } from '../../src/plan/options.ts'
import { parseDuration } from '../../src/units/duration.ts'
import { checkPlan } from '../../src/run-dir/check-plan.ts'
import { hasPlan, loadPlan, savePlan } from '../../src/run-dir/plan-file.ts'
import { makeTempDirectory } from '../sampler/support/temp-directory.ts'
import { makePlan } from '../support/make-report.ts'

const directory = makeTempDirectory()
let count = 0
function makeRunDir(): string {
  const runDir = `${directory}/run-${count++}`
  mkdirSync(runDir)
  return runDir
}

describe('the plan on disk', () => {
  test.each([
    ['null', 'plan.json is damaged: it is no object'],
    ['{"schemaVersion":1', 'plan.json is damaged: it is no JSON'],
    ['{"schemaVersion":1}', 'plan.json is damaged: /toolVersion is missing'],
    ['[]', 'plan.json is damaged: it is no object'],
    ['{"schemaVersion":7}', 'has version 7'],
  ])('%s is refused with what is wrong', (text, message) => {
    const runDir = makeRunDir()
    writeFileSync(`${runDir}/plan.json`, text)
    expect(() => loadPlan(runDir)).toThrow(message)
  })

  test('comes back, from wherever the directory was moved; without the command, which may hold a secret', () => {
    const runDir = makeRunDir()
    savePlan(
      makePlan({
        runDir,
        run: {
          text: 'deploy --token=abc',
          argv: ['deploy', '--token=abc'],
          prepare: 'login abc',
          shell: 'bash',
          workingDirectory: '/w',
        },
      }),
    )
    expect([hasPlan(runDir), hasPlan(directory)]).toEqual([true, false])
    expect(readFileSync(`${runDir}/plan.json`, 'utf8')).not.toContain('abc')
    expect(loadPlan(runDir)).toEqual(
      makePlan({
        runDir,
        run: { text: '', argv: [], prepare: '', shell: 'bash', workingDirectory: '/w' },
      }),
    )
    const moved = makeRunDir()
    writeFileSync(`${moved}/plan.json`, readFileSync(`${runDir}/plan.json`))
    expect(loadPlan(moved).runDir).toBe(moved)
  })

  const digits = fc.oneof(
    fc.maxSafeNat().map(String),
    fc.nat({ max: 400 }).map(String),
    fc.constantFrom('9007199254740991', '8191', '0.5'),
  )
  const setting = fc
    .tuple(
      digits,
      fc.constantFrom('', '%', 'B', 'MiB', 'TB', 'TiB', 'ms', 's', 'h', 'd'),
      fc.constantFrom('', '/s', '/min', '/d'),
    )
    .map((parts) => parts.join(''))

  test.each(declaredElsewhere())('what $name takes at the front is read back', (option) => {
    fc.assert(
      fc.property(
        fc.oneof(setting, fc.constantFrom(...(option.words ?? []), option.default)),
        (given) => {
          let parsed: unknown
          try {
            parsed = option.parse(given)
          } catch {
            return
          }
          const plan: unknown = JSON.parse(
            JSON.stringify(makePlan({ options: { [option.name]: parsed } })),
          )
          expect(() => {
            checkPlan(plan)
          }).not.toThrow()
        },
      ),
      { numRuns: 60, examples: [['9007199254740991B'], ['9007199254740991B/s']] },
    )
  })

  test('so are the longest times', () => {
    const runDir = makeRunDir()
    const longestMs = parseDuration('9007199254740991ms')
    const plan = makePlan({ runDir, durationMs: longestMs, progressMs: longestMs })
    savePlan(plan)
    expect(loadPlan(runDir).durationMs).toBe(longestMs)
  })

  test('of a later version: said, not guessed', () => {
    const runDir = makeRunDir()
    writeFileSync(`${runDir}/plan.json`, '{"schemaVersion":2}')
    expect(() => loadPlan(runDir)).toThrow('plan.json has version 2; this tool reads version 1')
    expect(() => loadPlan(`${directory}/none`)).toThrow(/ENOENT/)
  })
})
