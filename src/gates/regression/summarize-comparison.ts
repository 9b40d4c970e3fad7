import type { Report } from '../../report/report.ts'
import { untrusted, type Untrusted } from '../../findings/untrusted.ts'
import { percentOver, type LevelComparison } from './compare-level.ts'
import type { GroupComparison } from './compare-groups.ts'
import type { Evidence } from '../gate.ts'
import { phraseLevel } from './phrase-comparison.ts'

type Comparison = NonNullable<Report['comparison']>
interface Level {
  readonly what: 'settled' | 'peaked'
  readonly level: LevelComparison
}

const MOST_GROUPS = 20

/** What reports show of the comparison; null where there was nothing to compare with. */
export function summarizeComparison({
  comparison,
  earlierRuns,
}: Pick<Evidence, 'comparison' | 'earlierRuns'>): Comparison | null {
  if (comparison === null) return null
  const { groups, runs, pin } = comparison
  const rows = groups.flatMap((compared) => {
    const shown = chooseLevel(compared)
    return shown === null ? [] : [{ compared, ...shown }]
  })
  // the worst speaks for all, else the largest
  const head =
    rows.find(({ level }) => level.excess?.isFull === true && level.excess.known === '') ??
    rows.find(({ level }) => level.excess !== null) ??
    rows[0]
  if (head === undefined) return null
  return {
    sentence: untrusted`${nameOf(head.compared)}: ${phraseLevel(head.what, head.level, earlierRuns)}`,
    branch: earlierRuns.branch,
    runs: [...runs, ...(pin === null ? [] : [pin])].map(({ id, url, sha, at }) => ({
      id,
      url,
      sha,
      at,
    })),
    groups: rows.slice(0, MOST_GROUPS).map((row) => describeRow(row)),
    ghost: runs[0]?.curve ?? null,
  }
}

/** Of the two figures the one that is above its limit; the settled level else. */
function chooseLevel({ settled, peak }: GroupComparison): Level | null {
  if (peak !== null && (settled === null || (peak.excess !== null && settled.excess === null)))
    return { what: 'peaked', level: peak }
  return settled === null ? null : { what: 'settled', level: settled }
}

function describeRow({
  compared,
  what,
  level,
}: Level & { readonly compared: GroupComparison }): Comparison['groups'][number] {
  const { bytes, medianBytes, historyBytes, excess } = level
  return {
    id: compared.group?.id ?? 'job',
    name: nameOf(compared),
    what,
    bytes,
    medianBytes,
    changePercent: Number(percentOver(bytes, medianBytes).toFixed(1)),
    historyBytes,
    state: excess === null ? 'ok' : excess.known === '' ? 'worse' : 'known',
  }
}

function nameOf({ group }: GroupComparison): Untrusted {
  return group?.name ?? untrusted`all together`
}
