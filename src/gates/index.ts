import { ab } from './ab.ts'
import type { Gate } from './gate.ts'
import { growth } from './growth.ts'
import { guard } from './guard.ts'
import { oom } from './oom.ts'
import { regression } from './regression.ts'
import { resources } from './resources.ts'
import { retained } from './retained.ts'
import { threshold } from './threshold.ts'
import { timeToLimit } from './time-to-limit.ts'
import { total } from './total.ts'

/** In the order in which they are asked and listed: what most users set comes first. */
export const gates: readonly Gate[] = [
  threshold,
  ab,
  total,
  oom,
  guard,
  growth,
  timeToLimit,
  retained,
  regression,
  resources,
]
