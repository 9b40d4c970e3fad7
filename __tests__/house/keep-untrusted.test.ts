import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'

const root = join(import.meta.dirname, '../..')

// What the linter says of a line; the lines stand in one file of src/report/.
const cases: readonly (readonly [line: string, said: readonly string[]])[] = [
  // into words of ours: only by the tag
  ['export const a1 = (name: Untrusted) => untrusted`${name} grows`', []],
  ['export const a2 = (name: Untrusted) => `${name} grows`', ['template']],
  ['export const a3 = (name: MaybeUntrusted) => `${name} grows`', ['template']],
  ['export const a4 = (names: readonly Untrusted[]) => untrusted`${names.join()}`', []],
  ['export const a5 = (names: readonly Untrusted[]) => names.join()', ['joined']],
  // into a plain string: only by an encoder
  ['export const b1 = (name: Untrusted): string => escapeLogLine(name)', []],
  ['export const b2 = (name: Untrusted): string => name', ['widened']],
  [
    'export const b3 = (name: Untrusted, say: (text: string) => void) => { say(name) }',
    ['widened'],
  ],
  ['export const b4 = (name: Untrusted): { text: string } => ({ text: name })', ['widened']],
  ['export const b5 = (name: Untrusted): string[] => [name]', ['widened']],
  ["export const b6 = (name?: Untrusted): string => name ?? ''", ['widened', 'widened']],
  // looked at, it does no harm
  ["export const c1 = (name: Untrusted) => name === '' || name.includes('x')", []],
  ['export const c2 = (name: Untrusted, seen: Set<string>) => seen.has(name)', []],
  ['export const c3 = (name: Untrusted) => matchesAny([], [name])', []],
  ['export const c4 = (name: Untrusted): MaybeUntrusted => name', []],
]

test('foreign text stays foreign until an encoder has written it', () => {
  const head = [
    "import { untrusted, type MaybeUntrusted, type Untrusted } from '../findings/untrusted.ts'",
    "import { escapeLogLine } from '../encoders/escape.ts'",
    "import { matchesAny } from '../globs/match-glob.ts'",
  ]
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/eslint/bin/eslint.js'),
      ...['--format', 'json', '--stdin', '--stdin-filename', 'src/report/name-seen.ts'],
    ],
    { cwd: root, encoding: 'utf8', input: [...head, ...cases.map(([line]) => line)].join('\n') },
  )
  const [file] = JSON.parse(stdout === '' ? stderr : stdout) as [
    { messages: { ruleId: string; messageId: string; line: number }[] },
  ]
  const said = file.messages.filter(({ ruleId }) => ruleId === 'house/keep-untrusted')
  expect(
    cases.map(([line], at) => [
      line,
      said.filter(({ line: of }) => of === at + head.length + 1).map(({ messageId }) => messageId),
    ]),
  ).toEqual(cases)
}, 60_000)
