/** One new thing by a recipe of CONTRIBUTING.md: a file, a line in a list, a test. */
export interface Recipe {
  /** as lists and documents name it */
  readonly name: string
  /** a property without which it is none; of a function there is no such */
  readonly needs?: string
  readonly file: string
  readonly text: string
  /** where it is listed; of a reader, where it is called */
  readonly list: string
  /** what becomes of that file */
  readonly addLine: (text: string) => string
  readonly test: string
  readonly testText: string
}

export const scratchRecipes: Readonly<Record<string, Recipe>> = {
  gate: {
    name: 'crowd',
    needs: 'judge',
    file: 'src/gates/crowd.ts',
    text: `import { untrusted } from '../findings/untrusted.ts'
import type { Option } from '../settings/option.ts'
import type { Gate } from './gate.ts'

const mostProcesses: Option<number> = {
  name: 'crowd-limit',
  group: 'limits',
  default: '0',
  description: 'Fails when more processes than this were watched; 0: off.',
  allowed: 'a whole number up to 999999',
  parse: (text) => {
    if (!/^\\d{1,6}$/.test(text)) throw new Error('is no number up to 999999')
    return Number(text)
  },
}

export const crowd: Gate = {
  name: 'crowd',
  description: 'how many processes were watched',
  failsWhen: 'there were more than \`crowd-limit\` (off by default)',
  severity: 'error',
  options: [mostProcesses],
  judge: ({ recording: { processes } }, settings) => {
    const limit = settings.value(mostProcesses)
    if (limit === 0 || processes.length <= limit) return []
    return [
      {
        gate: crowd.name,
        outcome: 'fail',
        severity: 'error',
        subject: { kind: 'job', id: 'job', name: untrusted\`the job\` },
        measured: processes.length,
        limit,
        unit: 'count',
        message: untrusted\`\${processes.length} processes, limit \${limit}\`,
        advice: untrusted\`start fewer\`,
      },
    ]
  },
  describe: (_evidence, settings) => {
    const limit = settings.value(mostProcesses)
    return limit === 0 ? '' : \`\${limit} processes\`
  },
}
`,
    list: 'src/gates/index.ts',
    addLine: (text) => addEntry(text, 'crowd', './crowd.ts'),
    test: '__tests__/gates/crowd.test.ts',
    testText: `import { expect, test } from '@jest/globals'
import { crowd } from '../../src/gates/crowd.ts'
import { makeEvidence, makeSettings } from './make-evidence.ts'

test('two where one is allowed', () => {
  const evidence = makeEvidence(3, [{ mib: () => 1 }, { mib: () => 1 }])
  expect(crowd.judge(evidence, makeSettings())).toEqual([])
  expect(crowd.judge(evidence, makeSettings({ 'crowd-limit': '1' }))).toMatchObject([
    { gate: 'crowd', measured: 2, limit: 1 },
  ])
})
`,
  },
  reader: {
    name: 'uptime',
    file: 'src/sampler/readers/uptime.ts',
    text: `/** \`350735.47 234388.90\` of \`/proc/uptime\`: seconds since boot. */
export function parseUptime(text: string): number {
  return Number.parseFloat(text)
}
`,
    list: 'src/sampler/machine.ts',
    addLine: (text) =>
      `import { parseUptime } from './readers/uptime.ts'\n${text.replace(
        '  readMeminfo(',
        "  readUptime(): number {\n    return parseUptime('1.5 2.5')\n  }\n\n  readMeminfo(",
      )}`,
    test: '__tests__/sampler/readers/uptime.test.ts',
    testText: `import { expect, test } from '@jest/globals'
import { parseUptime } from '../../../src/sampler/readers/uptime.ts'

test('the seconds of /proc/uptime', () => {
  expect(parseUptime('350735.47 234388.90\\n')).toBe(350_735.47)
})
`,
  },
  channel: {
    name: 'echo',
    needs: 'deliver',
    file: 'src/channels/echo.ts',
    text: `import { escapeLogLine } from '../encoders/escape.ts'
import type { Channel } from './channel.ts'
import { declareChoice } from './choice.ts'

const when = declareChoice(
  'told',
  'echo-verdict',
  ['never', 'always'],
  'When to say the verdict again.',
)

export const echo: Channel = {
  name: 'echo',
  kind: 'runner',
  options: [when],
  deadlineMs: 1000,
  render: ({ sentence }) => escapeLogLine(sentence),
  deliver: (report, delivery) => {
    if (delivery.settings.value(when) === 'always')
      delivery.runner.log(echo.render(report, delivery))
    return Promise.resolve()
  },
}
`,
    list: 'src/channels/index.ts',
    addLine: (text) => addEntry(text, 'echo', './echo.ts'),
    test: '__tests__/channels/echo.test.ts',
    testText: `import { expect, test } from '@jest/globals'
import { echo } from '../../src/channels/echo.ts'
import { makePlan, makeReport, makeSettings } from '../support/make-report.ts'

test('the sentence of the report', () => {
  const report = makeReport()
  const delivery = {
    plan: makePlan(),
    settings: makeSettings(),
    files: new Map<string, string>(),
    artifact: null,
  }
  expect(echo.render(report, delivery)).toBe(report.sentence)
})
`,
  },
  export: {
    name: 'tsv',
    needs: 'render',
    file: 'src/exports/tsv.ts',
    text: `import type { ExportFormat } from './export-format.ts'

export const tsv: ExportFormat = {
  name: 'tsv',
  fileName: () => 'processes.tsv',
  render: ({ report: { processes } }) =>
    processes.map(({ pid, peakRssBytes }) => \`\${pid}\\t\${peakRssBytes}\\n\`).join(''),
}
`,
    list: 'src/exports/index.ts',
    addLine: (text) => addEntry(text, 'tsv', './tsv.ts'),
    test: '__tests__/exports/tsv.test.ts',
    testText: `import { expect, test } from '@jest/globals'
import { tsv } from '../../src/exports/tsv.ts'
import { makeReport } from '../support/make-report.ts'

test('a line for each process', () => {
  const report = makeReport()
  const text = tsv.render({ report, recording: null, zoneOffsetMinutes: 0, markdown: () => '' })
  expect((text as string).split('\\n')).toHaveLength(report.processes.length + 1)
})
`,
  },
  command: {
    name: 'hello',
    needs: 'run',
    file: 'src/commands/hello.ts',
    text: `import type { Command } from './command.ts'

export const helloCommand: Command = {
  name: 'hello',
  about: 'Says that the tool is there.',
  examples: ['hello'],
  options: [],
  flags: [],
  run: ({ terminal }) => {
    terminal.print('here')
  },
}
`,
    list: 'src/commands/commands.ts',
    addLine: (text) => addEntry(text, 'helloCommand', './hello.ts'),
    test: '__tests__/commands/hello.test.ts',
    testText: `import { expect, test } from '@jest/globals'
import { callCommand } from '../support/call-command.ts'
import { makeRunner } from '../support/recording-runner.ts'

test('one word', async () => {
  expect(await callCommand(['hello'], makeRunner().runner)).toBe('here')
})
`,
  },
}

/** Behind the last of an array. */
function addEntry(text: string, name: string, from: string): string {
  return `import { ${name} } from '${from}'\n${text.replace(/\n\]\n$/u, `\n  ${name},\n]\n`)}`
}
