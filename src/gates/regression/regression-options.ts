import { baselineArtifact } from '../../artifacts/artifact-names.ts'
import type { Since } from '../../baseline/select-runs.ts'
import type { Option } from '../../settings/option.ts'
import { parseLimit, type Limit } from '../../units/limit.ts'

type Source =
  | { readonly kind: 'auto' }
  | { readonly kind: 'none' }
  | { readonly kind: 'path'; readonly path: string }

export const baselineSource: Option<Source> = {
  name: 'baseline',
  group: 'before',
  default: 'auto',
  description: `The runs to compare with. auto: the last successful runs of this workflow and \`name\` on the default branch, by their artifacts \`${baselineArtifact('<name>')}\`; needs \`actions: read\`. A path works offline: a \`baseline.json\`, a run directory, or a directory of run directories.`,
  allowed: '`auto` (none on the command line), `none`, a path',
  parse: (text) => {
    const trimmed = text.trim()
    return trimmed === 'auto' || trimmed === 'none'
      ? { kind: trimmed }
      : { kind: 'path', path: trimmed }
  },
}

export const baselineBranch: Option<string> = {
  name: 'baseline-branch',
  group: 'before',
  default: '',
  inputOnly: true,
  description:
    'The branch whose runs are the baseline. A run of that branch itself only warns of a regression, so that its history goes on.',
  allowed: 'a branch; empty: the default branch',
  parse: (text) => text.trim(),
}

export const ifNoBaseline: Option<'notice' | 'warn' | 'fail'> = {
  name: 'if-no-baseline',
  group: 'before',
  default: 'notice',
  description:
    'What happens where there is no run to compare with: a line in the log, a warning, or a failure; on the baseline branch itself, where the first one comes from, at most a warning.',
  allowed: '`notice`, `warn`, `fail`',
  parse: (text) => {
    const trimmed = text.trim()
    if (trimmed !== 'notice' && trimmed !== 'warn' && trimmed !== 'fail')
      throw new Error('is none of these')
    return trimmed
  },
}

export const baselineSince: Option<Since> = {
  name: 'baseline-since',
  group: 'before',
  default: '',
  description:
    'Forgets the runs before a deliberate change: those that began before a time, or before the first kept run of a commit.',
  allowed:
    'a date such as `2026-03-01` or `2026-03-01T12:00:00Z`, a commit of 7 to 64 hexadecimal digits; empty: all are kept',
  parse: (text) => {
    const trimmed = text.trim()
    if (trimmed === '') return { kind: 'always' }
    if (/^[0-9a-f]{7,64}$/i.test(trimmed)) return { kind: 'sha', sha: trimmed.toLowerCase() }
    const at = /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?$/.test(trimmed)
      ? Date.parse(trimmed)
      : Number.NaN
    // Date.parse takes the 30th of February for the 2nd of March
    const day = trimmed.slice(0, 10)
    if (Number.isNaN(at) || !new Date(`${day}T00:00:00Z`).toISOString().startsWith(day))
      throw new Error('is neither a date nor a commit')
    return { kind: 'date', at: new Date(at).toISOString() }
  },
}

type Pin =
  | { readonly kind: 'none' }
  | { readonly kind: 'run'; readonly id: string }
  | { readonly kind: 'path'; readonly path: string }

export const baselinePin: Option<Pin> = {
  name: 'baseline-pin',
  group: 'before',
  default: '',
  description:
    'One run that is compared with besides, however old it is, so that many small steps are seen as one.',
  allowed: 'the id of a workflow run of this repository, or a path as in `baseline`; empty: none',
  parse: (text) => {
    const trimmed = text.trim()
    if (trimmed === '') return { kind: 'none' }
    return /^\d{1,18}$/.test(trimmed)
      ? { kind: 'run', id: trimmed }
      : { kind: 'path', path: trimmed }
  },
}

const LIMITS = '`10%` of the median of the kept runs (at most 100), `50MiB` above it'

export const failAbove: Option<Limit> = {
  name: 'regression-threshold',
  group: 'before',
  default: 'auto',
  description:
    'Fails when the peak or the settled level of a group of processes is above the runs before by more, and by more than chance; with one to four runs it warns. auto: 5 % and 2 MiB; below five runs 10 % and 8 MiB. Many small steps count from twice as much on. Growth above `growth-threshold` that no run before had fails as well.',
  allowed: `\`auto\`, \`off\`, ${LIMITS}`,
  parse: parseLimit,
}

export const warnAbove: Option<Limit> = {
  name: 'regression-warn-threshold',
  group: 'before',
  default: 'off',
  description: 'Warns when it is above the runs before by more than this, and by more than chance.',
  allowed: `\`off\`, ${LIMITS}`,
  parse: (text) => {
    const limit = parseLimit(text)
    if (limit.kind === 'auto') throw new Error('has no automatic value')
    return limit
  },
}
