import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { checkWalls } from './support/check-walls.ts'

const root = fileURLToPath(new URL('../src', import.meta.url))
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))

test('src/ keeps the walls of the house', () => {
  expect(files.length).toBeGreaterThan(50)
  expect(checkWalls(files)).toEqual([])
})

/** What each wall says when it is broken on purpose. */
describe('a broken wall is named', () => {
  test.each<[path: string, text: string, breaks: readonly unknown[]]>([
    // files
    [
      'run-dir/a.ts',
      "import { existsSync, writeFileSync as write } from 'node:fs'",
      [expect.stringMatching(/^run-dir\/a\.ts:1 takes writeFileSync of node:fs: files are opened/)],
    ],
    [
      'samples/a.ts',
      "import { createReadStream } from 'node:fs'",
      [expect.stringMatching(/^samples\/a\.ts:1 takes createReadStream of node:fs: /)],
    ],
    [
      'modes/a.ts',
      "import * as fs from 'node:fs/promises'",
      [expect.stringMatching(/^modes\/a\.ts:1 takes all of node:fs\/promises: /)],
    ],
    [
      'runner/a.ts',
      "const fs = async () => import('node:fs')",
      [expect.stringMatching(/^runner\/a\.ts:1 takes all of node:fs: /)],
    ],
    ['sampler/readers/a.ts', "import { openSync } from 'node:fs'", []],
    ['history/a.ts', "import { readdirSync, renameSync } from 'node:fs'", []],
    // rooms
    [
      'gates/a.ts',
      "import { threshold } from '../plan/options.ts'",
      [
        'gates/a.ts:1 imports plan/options.ts: gates may import artifacts, findings, globs, series, stats, units',
      ],
    ],
    [
      'gates/a.ts',
      "import { a } from '../channels/log.ts'",
      [
        'gates/a.ts:1 imports channels/log.ts: gates may import artifacts, findings, globs, series, stats, units',
      ],
    ],
    [
      'gates/a.ts',
      "\nexport * from '../samples/read.ts'",
      [
        'gates/a.ts:2 imports samples/read.ts: gates may import artifacts, findings, globs, series, stats, units',
      ],
    ],
    [
      'gates/a.ts',
      "import type { A } from './gate.ts'\nimport { type B } from '../plan/plan.ts'",
      [
        'gates/a.ts:2 imports plan/plan.ts: gates may import artifacts, findings, globs, series, stats, units',
      ],
    ],
    [
      'channels/a.ts',
      "import { b } from '../series/groups.ts'",
      [
        'channels/a.ts:1 imports series/groups.ts: channels may import artifacts, encoders, files, findings, markdown, exports, report, units, github',
      ],
    ],
    [
      'channels/a.ts',
      "import { b } from '../runner/post-json.ts'",
      [
        'channels/a.ts:1 imports runner/post-json.ts: channels may import artifacts, encoders, files, findings, markdown, exports, report, units, github',
      ],
    ],
    [
      'plan/a.ts',
      "import { slack } from '../channels/slack.ts'",
      [
        'plan/a.ts:1 imports channels/slack.ts: plan may import settings, artifacts, findings, gates, channels, globs, units',
      ],
    ],
    [
      'series/a.ts',
      "import { read } from '../samples/read.ts'",
      ['series/a.ts:1 imports samples/read.ts: series may import findings, ticks, units'],
    ],
    [
      'page/a.ts',
      "import { json } from '../exports/json.ts'",
      ['page/a.ts:1 imports exports/json.ts: page may import encoders, findings, report, units'],
    ],
    [
      'exports/a.ts',
      "import { summary } from '../channels/summary.ts'",
      [
        'exports/a.ts:1 imports channels/summary.ts: exports may import artifacts, encoders, findings, page, report, units',
      ],
    ],
    ['page/a.ts', 'const now = Date.now()', ['page/a.ts:1 uses Date.now: page is pure']],
    [
      'report/a.ts',
      "const a = async () => import('../gates/index.ts')",
      ['report/a.ts:1 imports gates/index.ts: report may import encoders, findings, units'],
    ],
    [
      'units/a.ts',
      "import { mean } from '../stats/mean.ts'",
      ['units/a.ts:1 imports stats/mean.ts: units may import nothing of the house'],
    ],
    [
      'globs/a.ts',
      "import { parseSize } from '../units/size.ts'",
      ['globs/a.ts:1 imports units/size.ts: globs may import nothing of the house'],
    ],
    [
      'verdict.ts',
      "import { threshold } from './gates/threshold.ts'",
      ['verdict.ts:1 imports gates/threshold.ts: verdict.ts may import findings, units'],
    ],
    [
      'analyze.ts',
      "import { stopSampling } from './sampling/stop-sampling.ts'",
      [
        expect.stringMatching(
          /^analyze\.ts:1 imports sampling\/stop-sampling\.ts: analyze\.ts may import baseline, findings, gates, /,
        ),
      ],
    ],
    [
      'sampling/a.ts',
      "import { Loop } from '../sampler/loop.ts'",
      [expect.stringMatching(/^sampling\/a\.ts:1 imports sampler\/loop\.ts: /)],
    ],
    [
      'run-dir/a.ts',
      "import { run } from '../modes/run.ts'",
      [expect.stringMatching(/^run-dir\/a\.ts:1 imports modes\/run\.ts: /)],
    ],
    [
      'modes/a.ts',
      "import { historyCommand } from '../commands/history.ts'",
      [expect.stringMatching(/^modes\/a\.ts:1 imports commands\/history\.ts: /)],
    ],
    [
      'plan/a.ts',
      "import { commands } from '../commands/commands.ts'",
      [expect.stringMatching(/^plan\/a\.ts:1 imports commands\/commands\.ts: /)],
    ],
    [
      'main.ts',
      "import { buildPlan } from './plan/build-plan.ts'",
      ['main.ts:1 imports plan/build-plan.ts: main.ts may import action.ts'],
    ],
    [
      'cli.ts',
      "import { step } from './modes/step.ts'",
      ['cli.ts:1 imports modes/step.ts: cli.ts may import commands, runner'],
    ],
    [
      'modes/a.ts',
      "import { createGithubRunner } from '../runner/github-runner.ts'",
      [expect.stringMatching(/^modes\/a\.ts:1 imports runner\/github-runner\.ts: /)],
    ],
    [
      'modes/a.ts',
      "import { parseSlackUrl } from '../channels/slack-url.ts'",
      [expect.stringMatching(/^modes\/a\.ts:1 imports channels\/slack-url\.ts: /)],
    ],
    [
      'runner/a.ts',
      "import { buildPlan } from '../plan/build-plan.ts'",
      [expect.stringMatching(/^runner\/a\.ts:1 imports plan\/build-plan\.ts: /)],
    ],
    // the sampler's bundle
    [
      'sampler.ts',
      "import { start } from './sampling/start-sampling.ts'",
      ['sampler.ts:1 imports sampling/start-sampling.ts: sampler.ts may import sampler, canary'],
    ],
    [
      'sampler/loop.ts',
      "import { formatBytes } from '../units/size.ts'",
      [
        'sampler/loop.ts:1 imports units/size.ts: sampler may import files, globs, heaps, proc, samples, ticks',
      ],
    ],
    [
      'sampler/readers/a.ts',
      "import { parseGlob } from '../../plan/parse-glob.ts'",
      [
        'sampler/readers/a.ts:1 imports plan/parse-glob.ts: sampler may import files, globs, heaps, proc, samples, ticks',
      ],
    ],
    [
      'samples/a.ts',
      "import { Loop } from '../sampler/loop.ts'",
      ['samples/a.ts:1 imports sampler/loop.ts: samples may import files, proc, ticks'],
    ],
    [
      'sampler/a.ts',
      "import core from '@actions/core'",
      [
        'sampler/a.ts:1 imports @actions/core: packages are imported by runner/ (@actions/), plan/ (yaml), units/ (get-east-asian-width) alone',
      ],
    ],
    [
      'samples/a.ts',
      "import 'fast-check'",
      [
        'samples/a.ts:1 imports fast-check: packages are imported by runner/ (@actions/), plan/ (yaml), units/ (get-east-asian-width) alone',
      ],
    ],
    ['sampler/a.ts', "const a = require('x')", []], // no import: ES modules have no require
    // packages
    [
      'channels/a.ts',
      "import { setOutput } from '@actions/core'",
      [
        'channels/a.ts:1 imports @actions/core: packages are imported by runner/ (@actions/), plan/ (yaml), units/ (get-east-asian-width) alone',
      ],
    ],
    [
      'publish.ts',
      "const send = async () => { await import('@actions/artifact') }",
      [
        'publish.ts:1 imports @actions/artifact: packages are imported by runner/ (@actions/), plan/ (yaml), units/ (get-east-asian-width) alone',
      ],
    ],
    [
      'runner/a.ts',
      "import yaml from 'yaml'",
      [
        'runner/a.ts:1 imports yaml: packages are imported by runner/ (@actions/), plan/ (yaml), units/ (get-east-asian-width) alone',
      ],
    ],
    [
      'plan/a.ts',
      "import { parseDocument } from 'yaml'",
      ['plan/a.ts:1 imports yaml, which must be an await import() where it is used'],
    ],
    [
      'plan/a.ts',
      "import { getInput } from '@actions/core'",
      [
        'plan/a.ts:1 imports @actions/core: packages are imported by runner/ (@actions/), plan/ (yaml), units/ (get-east-asian-width) alone',
      ],
    ],
    [
      'runner/a.ts',
      "import { DefaultArtifactClient } from '@actions/artifact'",
      ['runner/a.ts:1 imports @actions/artifact, which must be an await import() where it is used'],
    ],
    [
      'runner/a.ts',
      "const { getOctokit } = await import('@actions/github')",
      ['runner/a.ts:1 imports @actions/github, which must be an await import() where it is used'],
    ],
    [
      'runner/a.ts',
      "export const a = () => import('@actions/artifact')",
      ['runner/a.ts:1 imports @actions/artifact, which must be an await import() where it is used'],
    ],
    // purity
    [
      'gates/a.ts',
      "import { readFileSync } from 'node:fs'",
      ['gates/a.ts:1 imports node:fs: gates is pure'],
    ],
    ['globs/a.ts', 'const now = Date.now()', ['globs/a.ts:1 uses Date.now: globs is pure']],
    [
      'units/a.ts',
      "const load = async () => import('node:fs')",
      ['units/a.ts:1 imports node:fs: units is pure'],
    ],
    ['verdict.ts', 'const now = Date.now()', ['verdict.ts:1 uses Date.now: verdict.ts is pure']],
    ['series/a.ts', 'const now = new Date()', ['series/a.ts:1 uses new Date(): series is pure']],
    ['report/a.ts', 'const now = Date()', ['report/a.ts:1 uses Date: report is pure']],
    [
      'report/a.ts',
      'const clock = { now: Date.now }',
      ['report/a.ts:1 uses Date.now: report is pure'],
    ],
    ['stats/a.ts', 'const seed = Math.random()', ['stats/a.ts:1 uses Math.random: stats is pure']],
    ['stats/a.ts', 'const { random } = Math', ['stats/a.ts:1 uses Math: stats is pure']],
    [
      'stats/a.ts',
      'const seed = Math["random"]()',
      ['stats/a.ts:1 uses Math.random: stats is pure'],
    ],
    [
      'gates/a.ts',
      'const t = performance.now()',
      ['gates/a.ts:1 uses performance.now: gates is pure'],
    ],
    ['gates/a.ts', 'const { now } = performance', ['gates/a.ts:1 uses performance: gates is pure']],
    ['gates/a.ts', "await fetch('http://x')", ['gates/a.ts:1 uses fetch: gates is pure']],
    [
      'series/a.ts',
      'if (process.platform) { }',
      ['series/a.ts:1 uses process.platform: series is pure'],
    ],
    [
      'series/a.ts',
      'const world = { fetch, process }',
      ['series/a.ts:1 uses fetch: series is pure', 'series/a.ts:1 uses process: series is pure'],
    ],
    [
      'series/a.ts',
      'const f = (process: { pid: number }) => process.pid\nfor (const process of []) process.pid\nprocess.pid',
      ['series/a.ts:3 uses process.pid: series is pure'],
    ],
    ['units/a.ts', 'globalThis.fetch', ['units/a.ts:1 uses globalThis.fetch: units is pure']],
    // the environment
    [
      'sampling/a.ts',
      "const path = process.env['PATH']",
      ['sampling/a.ts:1 uses process.env: only runner/ reads the environment'],
    ],
    [
      'sampler/a.ts',
      'const { env } = process',
      ['sampler/a.ts:1 uses process: only runner/ reads the environment'],
    ],
    [
      'plan/a.ts',
      "process['env'].X",
      ['plan/a.ts:1 uses process.env: only runner/ reads the environment'],
    ],
    [
      'channels/a.ts',
      'globalThis.process.env',
      ['channels/a.ts:1 uses globalThis.process: only runner/ reads the environment'],
    ],
    [
      'plan/a.ts',
      "import { env } from 'node:process'",
      ['plan/a.ts:1 imports node:process, which hides who reads the environment'],
    ],
    // shape
    [
      'gates/index.ts',
      "export { a } from './a.ts'\nexport const all = []",
      ['gates/index.ts: is more than a registry of its folder'],
    ],
    [
      'gates/index.ts',
      "import type { Gate } from './gate.ts'\nimport { b } from './b.ts'\nexport const gates: readonly Gate[] = [b, ...b.others]",
      ['gates/index.ts: is more than a registry of its folder'],
    ],
    [
      'gates/index.ts',
      "import { b } from './b.ts'\nexport const gates = [b]",
      ['gates/index.ts: is more than a registry of its folder'],
    ],
    [
      'gates/index.ts',
      "import { b } from '../units/b.ts'\nexport const gates: readonly Gate[] = [b]",
      ['gates/index.ts: is more than a registry of its folder'],
    ],
    [
      'gates/index.ts',
      "import { b } from './b.ts'\nexport const gates: readonly Gate[] = [b]\nexport const first = b",
      ['gates/index.ts: is more than a registry of its folder'],
    ],
    [
      'gates/index.ts',
      "export * from './a.ts'",
      ['gates/index.ts: is more than a registry of its folder'],
    ],
    [
      'channels/index.ts',
      "import { a } from './a.ts'\nexport const all = [a]",
      ['channels/index.ts: is more than a registry of its folder'],
    ],
    [
      'channels/index.ts',
      "import { a } from './a.ts'\nexport const all: readonly A[] = [a, { ...a }]",
      ['channels/index.ts: is more than a registry of its folder'],
    ],
    [
      'report/index.ts',
      'export function render() { }',
      ['report/index.ts: is more than a registry of its folder'],
    ],
    ['gates/growth/deep/a.ts', '', ['gates/growth/deep/a.ts: lies too deep']],
    ['series/deep/a.ts', '', ['series/deep/a.ts: lies too deep']],
    ['sampler/readers/deep/a.ts', '', ['sampler/readers/deep/a.ts: lies too deep']],
    [
      'utils/a.ts',
      '',
      [
        'utils/a.ts: is in no room that CONTRIBUTING names',
        'utils/a.ts: is named utils, which says nothing',
      ],
    ],
    ['report/helpers.ts', '', ['report/helpers.ts: is named helpers, which says nothing']],
    ['new-entry.ts', '', ['new-entry.ts: is in no room that CONTRIBUTING names']],
    ['units/a.ts', 'const a = 1\n'.repeat(351), ['units/a.ts: has 351 lines, at most 350']],
    // words
    [
      'plan/a.ts',
      '// to settle\nconst a = "settled"\nfunction settleName() { }',
      [
        'plan/a.ts:3 names settleName: only memory settles (baseline/, findings/, gates/, modes/sides/, report/, run-dir/, stats/)',
      ],
    ],
  ])('%s: %j', (path, text, breaks) => {
    expect(checkWalls([{ path, text }])).toEqual(breaks)
  })
})

test('rooms and files in a circle are named, be it for types alone', () => {
  const files = [
    { path: 'gates/a.ts', text: "import type { B } from '../report/b.ts'" },
    { path: 'report/b.ts', text: "export type { C } from '../series/c.ts'" },
    { path: 'series/c.ts', text: "type A = import('../gates/a.ts').A" },
  ]
  expect(checkWalls(files)).toEqual([
    'rooms in a circle: gates -> report (gates/a.ts:1), report -> series (report/b.ts:1), series -> gates (series/c.ts:1)',
    'files in a circle: gates/a.ts -> report/b.ts (gates/a.ts:1), report/b.ts -> series/c.ts (report/b.ts:1), series/c.ts -> gates/a.ts (series/c.ts:1)',
  ])
  expect(checkWalls(files.slice(1))).toEqual([])
})

test('two exports of one name are named; what is handed on from elsewhere counts once', () => {
  expect(
    checkWalls([
      { path: 'gates/a.ts', text: 'export interface Level { }\nexport const b = 1' },
      { path: 'stats/c.ts', text: 'export type Level = number\nconst b = 2' },
      { path: 'sampler/readers/index.ts', text: "export { b } from './b.ts'" },
    ]),
  ).toEqual(['Level is exported by gates/a.ts and stats/c.ts'])
})

describe('what the walls let through', () => {
  test.each([
    [
      'gates/a.ts',
      "import type { Plan } from '../plan/plan.ts'\nimport { formatBytes } from '../units/size.ts'\nimport { slope } from '../stats/slope.ts'\nexport type { A } from '../report/report.ts'",
    ],
    [
      'gates/index.ts',
      "import type { Gate } from './gate.ts'\nimport { threshold } from './threshold.ts'\nimport { oom } from './oom.ts'\nexport const gates: readonly Gate[] = [threshold, oom]",
    ],
    ['sampler/readers/index.ts', "export { readStat } from './stat.ts'"],
    [
      'sampler/readers/a.ts',
      "import { readText } from '../read-file.ts'\nimport { openSync } from 'node:fs'\nimport { encode } from '../../samples/encode.ts'",
    ],
    [
      'channels/index.ts',
      "import { a } from './a.ts'\nimport type { Channel } from './channel.ts'\nexport const channels: readonly Channel[] = [a]",
    ],
    ['sampler/b.ts', "import { matchesAny } from '../globs/match-glob.ts'"],
    ['gates/b.ts', "import { matchesAny } from '../globs/match-glob.ts'"],
    [
      'sampler/a.ts',
      "const t = performance.now() + Date.now() + process.pid\nprocess.on('SIGTERM', () => undefined)",
    ],
    [
      'runner/a.ts',
      "import { getInput } from '@actions/core'\ntype Core = typeof import('@actions/artifact')\nexport const a = async () => { const { DefaultArtifactClient } = await import('@actions/artifact') }\nconst path = process.env['PATH']",
    ],
    [
      'plan/b.ts',
      "import type { Node } from 'yaml'\nexport const a = async () => { const { parseDocument } = await import('yaml') }",
    ],
    ['plan/a.ts', "import { gates } from '../gates/index.ts'\nimport { resolve } from 'node:path'"],
    [
      'report/a.ts',
      '// Date.now() and process.env in a comment\nconst a = "process.env"\nconst b: Date = new Date(0)\nconst c = (Date: number) => Date + Math.max(1, 2)\nDate.parse(a)\nconst d = { process: 1, fetch: 2 }\nd.process\nconst { process: e } = d',
    ],
    [
      'report/b.ts',
      'interface A { process: string; fetch(): void }\nclass B { performance = 1; fetch() { return this.performance } }\nconst f = ({ process }: A) => process',
    ],
    ['units/b.ts', "import { eastAsianWidth } from 'get-east-asian-width'"],
    ['units/a.ts', 'const a = 1\n'.repeat(350)],
    ['stats/a.ts', 'export const settledBytes = 1'],
  ])('%s: %j', (path, text) => {
    expect(checkWalls([{ path, text }])).toEqual([])
  })
})
