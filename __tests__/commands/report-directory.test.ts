import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from '@jest/globals'
import { formatTimestamp } from '../../src/units/timestamp.ts'
import { callCommand } from '../support/call-command.ts'
import { makeReport } from '../support/make-report.ts'
import { makeRunner } from '../support/recording-runner.ts'

const VARIABLE = 'MEMORY_LEAK_DETECTOR_REPORT_DIR'
const workspace = mkdtempSync(join(tmpdir(), 'report-directory-'))
const { runner } = makeRunner()
const here = { ...runner, context: { ...runner.context, workspace } }
const config = join(workspace, '.github', 'memory-leak-detector.yml')

mkdirSync(join(workspace, '.github'))
writeFileSync(join(workspace, 'report.json'), JSON.stringify(makeReport()))
afterEach(() => {
  Reflect.deleteProperty(process.env, VARIABLE)
  rmSync(config, { force: true })
})
afterAll(() => {
  rmSync(workspace, { recursive: true })
})

/** Where a report directory is named, and what an error calls that place. */
const places: readonly (readonly [string, (directory: string) => string[], string])[] = [
  ['the flag', (directory) => ['--report-dir', directory], '--report-dir'],
  [
    'its variable',
    (directory) => {
      process.env[VARIABLE] = directory
      return []
    },
    VARIABLE,
  ],
  [
    'the config file',
    (directory) => {
      writeFileSync(config, `report-dir: ${directory}\n`)
      return []
    },
    'config file .github/memory-leak-detector.yml, line 1, key report-dir',
  ],
]

describe.each(places)('a report directory that %s names', (_, name, label) => {
  test('is where history looks', async () => {
    await expect(callCommand(['history', ...name('elsewhere')], here)).rejects.toThrow(
      `${label}: "elsewhere" remembers no scan`,
    )
  })

  test('is where status looks', async () => {
    expect(await callCommand(['status', ...name('elsewhere')], here)).toContain(
      ` in ${join(workspace, 'elsewhere', 'watch', 'watch')} `,
    )
  })

  test('is where compare writes', async () => {
    await callCommand(['compare', 'report.json', 'report.json', ...name('pages')], here)
    expect(readdirSync(join(workspace, 'pages'))).toEqual([
      expect.stringMatching(/^memory-comparison_.*\.html$/u),
    ])
    rmSync(join(workspace, 'pages'), { recursive: true })
  })
})

test('compare follows no link that somebody planted under the name of its page', async () => {
  const [pages, victim] = [join(workspace, 'planted'), join(workspace, 'victim')]
  mkdirSync(pages)
  writeFileSync(victim, 'precious')
  for (let seconds = 0; seconds < 60; seconds++) {
    const now = new Date(Date.now() + seconds * 1000)
    const stamp = formatTimestamp(now.toISOString(), -now.getTimezoneOffset())
    symlinkSync(victim, join(pages, `memory-comparison_${stamp}.html`))
  }
  await callCommand(['compare', 'report.json', 'report.json', '--report-dir', 'planted'], here)
  expect(readFileSync(victim, 'utf8')).toBe('precious')
  rmSync(pages, { recursive: true })
})

test.each(['history', 'status'])('%s looks in logs/ where nobody names another', async (name) => {
  mkdirSync(join(workspace, 'logs'), { recursive: true })
  writeFileSync(join(workspace, 'logs', 'history'), '')
  writeFileSync(join(workspace, 'logs', 'watch'), '')
  await expect(callCommand([name], here)).rejects.toThrow(
    `--report-dir: "logs" cannot be read (not a directory: ${join(workspace, 'logs')}/`,
  )
})

test('a flag holds against the variable, and the variable against the file', async () => {
  writeFileSync(config, 'report-dir: by-file\n')
  process.env[VARIABLE] = 'by-variable'
  await expect(callCommand(['history'], here)).rejects.toThrow('"by-variable"')
  await expect(callCommand(['history', '--report-dir', 'by-flag'], here)).rejects.toThrow(
    '"by-flag"',
  )
})
