import { untrusted } from '../../findings/untrusted.ts'
import type { Finding } from '../../findings/finding.ts'
import { LEAST_DAY_S, spanOfLives } from '../../stats/judge-by-span.ts'
import { formatDuration } from '../../units/duration.ts'
import type { Evidence } from '../gate.ts'
import { judgedByDays } from './judged-by-days.ts'
import type { TreatAs } from './treat-as.ts'

const ADVICE =
  'watch what runs on for a day, or judge shorter ones in a recording of 6 hours at most'

/** A recording of days in which nothing was there for one: nobody knows whether anything grows. */
export function reportShortLives(evidence: Evidence, treatAs: TreatAs): Finding[] {
  const longestS = longestLifeS(evidence, treatAs)
  return longestS === null || longestS >= LEAST_DAY_S
    ? []
    : [
        {
          gate: 'growth',
          outcome: 'unknown',
          severity: 'error',
          subject: { kind: 'job', id: 'job', name: untrusted`the job` },
          measured: Math.floor(1000 * longestS),
          limit: 1000 * LEAST_DAY_S,
          unit: 'ms',
          message: untrusted`${describe(longestS)}`,
          advice: untrusted`${ADVICE}`,
        },
      ]
}

/** Why nothing is known of growth from day to day; '' where something is. */
export function explainShortLives(evidence: Evidence, treatAs: TreatAs): string {
  const longestS = longestLifeS(evidence, treatAs)
  if (longestS !== null) return longestS < LEAST_DAY_S ? describe(longestS) : ''
  const isEmpty = !evidence.recording.processes.some(({ aliveAtEnd }) => aliveAtEnd)
  return evidence.isStanding && isEmpty ? 'nothing of what was watched is there any more' : ''
}

const describe = (longestS: number): string =>
  `under a day: nothing is known for longer than ${formatDuration(
    1000 * longestS,
  )}, and growth from day to day takes a day`

/** Of a program, through its restarts, or of a pool; null where there is nobody to judge. */
function longestLifeS(evidence: Evidence, treatAs: TreatAs): number | null {
  const { remembered, recording } = evidence
  const judged = judgedByDays(evidence, treatAs)
  if (judged.size === 0) return null
  const pools = recording.groups.filter(
    ({ members }) => members.filter((index) => judged.has(index)).length > 1,
  )
  const known = [
    ...[...judged.values()].map(({ id }) => remembered?.lives.get(id)),
    ...pools.map(({ id }) => remembered?.groups.get(id)),
  ]
  return known.reduce(
    (longest, lives = []) => Math.max(longest, spanOfLives(lives.map(({ timesS }) => timesS))),
    0,
  )
}
