import type { Settings } from '../../settings/option.ts'
import { untrusted, type Untrusted } from '../../findings/untrusted.ts'
import type { Evidence } from '../gate.ts'
import type { GroupComparison } from './compare-groups.ts'
import { describeClass } from './host-class.ts'
import { phraseRuns, phraseStrangers } from './phrase-comparison.ts'
import { ifNoBaseline } from './regression-options.ts'

const MOST_NAMES = 10

/**
 * What a reader should know of the comparison besides its findings: why there is none, what was
 * left out, which groups are only on one side or run on another version.
 */
export function explainEarlierRuns(
  { comparison, earlierRuns }: Pick<Evidence, 'comparison' | 'earlierRuns'>,
  settings: Settings,
): string[] {
  const isSaid = settings.value(ifNoBaseline) === 'notice' && !earlierRuns.isRequired
  if (comparison === null)
    return [
      ...(earlierRuns.missing !== '' && isSaid
        ? [`Nothing to compare with: ${earlierRuns.missing}.`]
        : []),
      ...earlierRuns.notices,
    ]
  const { runs, pin, others, strangers, figures, groups, added, gone, renamed } = comparison
  const [other] = others
  return [
    ...(other === undefined
      ? []
      : [
          [
            `${others.length} of ${phraseRuns(earlierRuns.runs.length, earlierRuns)} had another`,
            `kind of machine (${describeClass(other.host)}; here ${describeClass(figures.host)})`,
            `and ${others.length === 1 ? 'is' : 'are'} not compared.`,
          ].join(' '),
        ]),
    ...(runs.length === 0 && pin === null && strangers.length > 0 && isSaid
      ? [`Nothing to compare with: ${phraseStrangers(strangers.length, earlierRuns)}.`]
      : []),
    ...earlierRuns.notices,
    ...describeOpenPeaks(groups),
    ...list(
      'Another version than in the runs before',
      groups.flatMap(({ group, versionBefore }) =>
        group === null || versionBefore === ''
          ? []
          : [untrusted`${group.name} has ${group.version}, before ${versionBefore}`],
      ),
    ),
    ...list('New since the runs before', added),
    ...list('Gone since the runs before', gone),
    ...list(
      'Likely renamed',
      renamed.map(({ from, to }) => untrusted`${from} is now ${to}`),
    ),
  ]
}

/** "The peaks of 3 of 8 groups are only known to be at least so high, and are not compared." */
function describeOpenPeaks(groups: readonly GroupComparison[]): string[] {
  const own = groups.filter(({ group }) => group !== null)
  const open = own.filter(({ isPeakOpen }) => isPeakOpen).length
  return open === 0
    ? []
    : [
        [
          `The ${open === 1 ? 'peak' : 'peaks'} of ${open} of ${own.length}`,
          `${own.length === 1 ? 'group' : 'groups'} ${open === 1 ? 'is' : 'are'} only known to`,
          'be at least so high, here or in the runs before, and not compared.',
        ].join(' '),
      ]
}

function list(what: string, names: readonly Untrusted[]): Untrusted[] {
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : ''
  return names.length === 0
    ? []
    : [untrusted`${what}: ${names.slice(0, MOST_NAMES).join(', ')}${more}.`]
}
