import { gates } from '../../gates/index.ts'
import type { Option } from '../../settings/option.ts'
import type { Acceptance } from '../../settings/plan.ts'
import { parseAcceptances } from '../parse-acceptances.ts'
import { declareText, declareWord } from './declare.ts'

// What the verdict does, besides the limits, which each gate declares itself.

const WORDS_FOR_GATES = ['auto', 'all', 'none'] as const

export const failOn: Option<'auto' | 'all' | 'none' | string[]> = {
  name: 'fail-on',
  group: 'first',
  default: 'auto',
  isList: true,
  description:
    'Which gates fail the job; the others warn. auto: what each gate declares. none: messages say "would have failed".',
  allowed: `\`auto\`, \`all\`, \`none\`, or names of gates: ${gateNames()
    .map((name) => `\`${name}\``)
    .join(', ')} (commas or lines between)`,
  words: [...gateNames(), ...WORDS_FOR_GATES],
  parse: (value) => {
    const names = value.split(/[\s,]+/).filter((name) => name !== '')
    const [only] = names
    if (only === undefined) throw new Error('names no gate')
    if (names.length === 1 && isWordForGates(only)) return only
    const wrong = names.find((name) => !gateNames().includes(name))
    if (wrong === undefined) return names
    if (isWordForGates(wrong))
      throw new Error(`has \`${wrong}\` beside names, where it stands alone`)
    throw new Error(`names a gate that does not exist: ${wrong}`)
  },
}
export const requireGates: Option<string[]> = {
  name: 'require',
  group: 'verdict',
  default: '',
  isList: true,
  description:
    'Gates that must be able to judge: where one cannot (a window that is too short), the run is inconclusive instead of saying so only.',
  allowed: `names of gates: ${gateNames()
    .map((name) => `\`${name}\``)
    .join(', ')} (commas or lines between); empty: none`,
  words: gateNames(),
  parse: (value) => {
    const names = value.split(/[\s,]+/).filter((name) => name !== '')
    const wrong = names.find((name) => !gateNames().includes(name))
    if (wrong !== undefined) throw new Error(`names a gate that does not exist: ${wrong}`)
    return names
  },
}
export const ignore: Option<Acceptance[]> = {
  name: 'ignore',
  group: 'verdict',
  default: '',
  isList: true,
  description:
    'Findings that are known, one line each: they are shown as accepted with their reason and never fail. After its day a line warns, and what it accepted counts again.',
  allowed: `lines \`GLOB | gate | until 2027-03-31 | reason\`, the gate one of ${gateNames()
    .map((name) => `\`${name}\``)
    .join(', ')}, or \`*\`; empty: none`,
  parse: (value) => parseAcceptances(value, gateNames()),
}
export const ifInconclusive = declareWord(
  'verdict',
  'if-inconclusive',
  ['fail', 'warn', 'ignore'],
  'What a broken measurement does (no samples, dead sampler, nothing matched, processes that are hidden).',
)
export const ifNoMatch = declareWord(
  'verdict',
  'if-no-match',
  ['inconclusive', 'pass'],
  'What it means that nothing of what is asked for runs here. pass: for one scan on machines ' +
    'with and without the program. A gate that `require` names is never met by nothing.',
)
export const exitCode = {
  ...declareWord(
    'command',
    'exit-code',
    ['gate', 'child'],
    "Which code to exit with. gate: 1 where a gate failed, else the command's own, else 3 where " +
      "inconclusive; child: the command's own.",
  ),
  flagOnly: true as const,
}
export const guardLevel: Option<number | 'off'> = {
  name: 'guard',
  group: 'rescue',
  default: 'off',
  description:
    "Stops the largest process of the watched tree, by SIGTERM and SIGKILL after a grace, when so much memory of the machine or of the job's cgroup is used: before the kernel or the runner ends all of the job.",
  allowed: '`off`, or a percent from `50%` to `99%`',
  parse: (value) => {
    if (value.trim() === 'off') return 'off'
    const match = /^(\d{2})\s*%?$/.exec(value.trim())
    if (match === null || Number(match[1]) < 50)
      throw new Error('is neither `off` nor a whole percent from 50 to 99')
    return Number(match[1])
  },
}
export const onFinding: Option<string> = {
  ...declareText(
    'rescue',
    'on-finding',
    'A command that is run once for each finding that fails the run, never for accepted ones: the finding is JSON on its stdin, and `FINDING_...` in its environment. It has 60 s, and changes no verdict. Kept in no file.',
    'a command for `sh -c`; empty: none',
    10_000,
  ),
  isKeptInNoFile: true,
}

/** In the order of documents. */
export const verdictOptions: readonly Option<unknown>[] = [
  failOn,
  requireGates,
  ignore,
  ifInconclusive,
  ifNoMatch,
  exitCode,
  guardLevel,
  onFinding,
]

const isWordForGates = (word: string): word is (typeof WORDS_FOR_GATES)[number] =>
  WORDS_FOR_GATES.some((known) => known === word)

function gateNames(): string[] {
  return gates.map((gate) => gate.name)
}
