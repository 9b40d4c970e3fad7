import { untrusted } from '../../findings/untrusted.ts'
import type { Finding } from '../../findings/finding.ts'
import type { Recording } from '../../series/series.ts'
import { formatDuration } from '../../units/duration.ts'
import { load } from './load.ts'

const DAY_MS = 86_400_000
const IF_STEADY = `where no day and night is in the load, set \`${load.name}: steady\``

/** A recording in which the swing of a day cannot be told from growth. */
export function underADay({ durationMs }: Recording): Finding {
  return {
    gate: 'growth',
    outcome: 'unknown',
    severity: 'error',
    subject: { kind: 'job', id: 'job', name: untrusted`the job` },
    measured: Math.round(durationMs),
    limit: DAY_MS,
    unit: 'ms',
    message: untrusted`under a day: in ${formatDuration(durationMs)} load that has a day looks like growth`,
    advice: untrusted`watch for 6 hours at most or for more than a day; ${IF_STEADY}`,
  }
}
