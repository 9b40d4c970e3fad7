import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { hookNode } from '../../../src/modes/session/hook-node.ts'

const directory = mkdtempSync(join(tmpdir(), 'hook-'))
let count = 0
afterAll(() => {
  rmSync(directory, { recursive: true, force: true })
})

function makePlan(durationMs = 0) {
  const runDir = join(directory, `${count++}`)
  mkdirSync(runDir)
  return { hooksNode: true as const, durationMs, runDir }
}

const optionsOf = (given: string | undefined, hook?: string): string | undefined => {
  const environment = given === undefined ? {} : { NODE_OPTIONS: given }
  return hookNode(environment, makePlan(), true, hook)['NODE_OPTIONS']
}

test('a hook that is there, and when it collects', () => {
  const plan = makePlan(100_000)
  const {
    NODE_OPTIONS: options = '',
    MEMORY_LEAK_DETECTOR_HEAPS: heaps = '',
    ...rest
  } = hookNode({ PATH: '/bin' }, plan, true)
  expect(rest).toEqual({ PATH: '/bin' })
  const hook = options.replace(/^--require=/u, '').replace(/^"|"$/gu, '')
  expect(basename(hook)).toBe('node-hook.cjs')
  expect(readFileSync(hook, 'utf8')).toMatch(/^'use strict'/u)
  const [file, agesS, atEpochMs] = JSON.parse(heaps) as [string, number[], number[]]
  expect({ file, agesS }).toEqual({ file: join(plan.runDir, 'node-heaps.ndjson'), agesS: [] })
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const [first = 0, second = 0] = atEpochMs
  expect(second - first).toBe(25_000)
  expect(Math.abs(first - 25_000 - Date.now())).toBeLessThan(60_000)
})

test('options of the user stay, and ours are behind them', () => {
  const hook = join(directory, 'node-hook.cjs')
  writeFileSync(hook, '')
  expect(optionsOf(undefined, hook)).toBe(`--require=${hook}`)
  expect(optionsOf(' ', hook)).toBe(`--require=${hook}`)
  expect(optionsOf('--max-old-space-size=99', hook)).toBe(
    `--max-old-space-size=99 --require=${hook}`,
  )
})

test('a path with spaces and quotes is quoted as Node.js reads it', () => {
  const place = join(directory, 'a "b" \\c')
  mkdirSync(place)
  const hook = join(place, 'node-hook.cjs')
  writeFileSync(hook, '')
  expect(optionsOf(undefined, hook)).toBe(`--require="${directory}/a \\"b\\" \\\\c/node-hook.cjs"`)
})

test('inside of a run that has set it, it is there once', () => {
  const hook = join(directory, 'node-hook.cjs')
  writeFileSync(hook, '')
  for (const given of [`--require=${hook}`, `--no-warnings --require=${hook} --no-deprecation`])
    expect(optionsOf(given, hook)).toBe(given)
})

test('what only has such a name, a file of the user or a hook of another version, is not it', () => {
  const hook = join(directory, 'node-hook.cjs')
  writeFileSync(hook, '')
  for (const given of [
    '--require ./my-node-hook.cjs',
    '--require=/elsewhere/dist/sampler/node-hook.cjs',
    `--require=${hook}.js`,
  ])
    expect(optionsOf(given, hook)).toBe(`${given} --require=${hook}`)
})

test('nothing is changed where none is wanted, nobody samples, or the hook cannot be read', () => {
  const plan = makePlan()
  const { durationMs, runDir } = plan
  const environment = { NODE_OPTIONS: '--no-warnings' }
  expect(hookNode(environment, { durationMs, runDir }, true)).toBe(environment)
  expect(hookNode(environment, plan, false)).toBe(environment)
  expect(hookNode(environment, plan, true, '/nowhere/node-hook.cjs')).toBe(environment)
  // there is something already, which is not ours
  writeFileSync(join(runDir, 'node-heaps.ndjson'), '')
  expect(hookNode(environment, plan, true)).toBe(environment)
})
