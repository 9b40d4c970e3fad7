import { untrusted, type Untrusted } from '../findings/untrusted.ts'
import { formatBytes } from '../units/size.ts'
import type { ApartContainer } from '../series/series.ts'

const MOST_NAMED = 3
const NAME_IT = 'to have one judged, name it with `include: container:NAME`'

type Apart = readonly Pick<ApartContainer, 'label' | 'isPerhapsOurs' | 'peakBytes'>[]

/** "container redis (41 MiB), container db (12 MiB) and 2 more": at most three are named. */
function listNames(apart: Apart): Untrusted {
  const named = apart
    .slice(0, MOST_NAMED)
    .map(({ label, peakBytes }) => untrusted`${label} (${formatBytes(peakBytes)})`)
  const more = apart.length - named.length
  return untrusted`${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** What the one sentence says of containers whose owner nothing proves; '' where there are none. */
export function describePerhapsOurs(apart: Apart): Untrusted {
  const perhaps = apart.filter(({ isPerhapsOurs }) => isPerhapsOurs)
  return perhaps.length === 0
    ? untrusted``
    : untrusted`Perhaps ours, in no gate: ${listNames(perhaps)}.`
}

/** Lines on what began meanwhile and is not judged; [] where nothing did. */
export function describeApart(apart: Apart): Untrusted[] {
  const others = apart.filter(({ isPerhapsOurs }) => !isPerhapsOurs)
  const perhaps = apart.filter(({ isPerhapsOurs }) => isPerhapsOurs)
  return [
    ...(others.length === 0 ? [] : [untrusted`Not by this command: ${listNames(others)}.`]),
    ...(perhaps.length === 0
      ? []
      : [untrusted`Nothing tells whether this command began ${listNames(perhaps)}: ${NAME_IT}.`]),
  ]
}
