import { formatLimit, limitBytes, type Limit, type LimitBase } from '../units/limit.ts'
import type { ProcessLimits } from '../gates/threshold/process-limits.ts'
import { InputError } from '../settings/input-error.ts'
import type { Plan } from '../settings/plan.ts'
import type { RawSettings } from './read-setting.ts'

/**
 * Throws an InputError where `warn-threshold` is not below `threshold`. `base` is null where memory
 * is unknown: unlike units are not compared then.
 */
export function checkLimits(
  options: Plan['options'],
  raw: RawSettings,
  base: LimitBase | null,
): void {
  const fail = options['threshold'] as ProcessLimits | undefined
  const warn = options['warn-threshold'] as Limit | undefined
  if (
    fail === undefined ||
    warn === undefined ||
    limitsIn(fail).some((limit) => isBelow(warn, limit, base))
  )
    return
  throw new InputError(
    'warn-threshold',
    raw.get('warn-threshold') ?? formatLimit(warn),
    `less than threshold, which is ${limitsIn(fail)
      .map((limit) => describeLimit(limit, base))
      .join('; ')}`,
    'is not below it',
  )
}

/** Of lines it is enough to be below one: elsewhere the lower limit fails first. */
function limitsIn(limits: ProcessLimits): readonly Limit[] {
  return limits.kind === 'lines' ? limits.lines.map(({ limit }) => limit) : [limits]
}

function isBelow(warn: Limit, fail: Limit, base: LimitBase | null): boolean {
  if (warn.kind === 'off' || fail.kind === 'off') return true
  if (warn.kind === 'percent' && fail.kind === 'percent') return warn.percent < fail.percent
  if (warn.kind === 'bytes' && fail.kind === 'bytes') return warn.bytes < fail.bytes
  return base === null || limitBytes(warn, base) < limitBytes(fail, base)
}

function describeLimit(limit: Limit, base: LimitBase | null): string {
  const text = formatLimit(limit)
  return limit.kind === 'bytes' || base === null
    ? text
    : `${text}, here ${formatLimit({ kind: 'bytes', bytes: limitBytes(limit, base) })}`
}
