import type { Option } from '../settings/option.ts'
import { untrusted } from '../findings/untrusted.ts'
import { limitBytes, type Limit } from '../units/limit.ts'
import { phrasePeak } from '../units/format-peak.ts'
import { formatBytes } from '../units/size.ts'
import { suggestSize } from '../units/suggest-size.ts'
import type { Finding } from '../findings/finding.ts'
import type { Gate } from './gate.ts'
import { describeLimit, isUnknown, parseFixedLimit, SIZES } from './threshold/memory-limit.ts'

const totalAbove: Option<Limit> = {
  name: 'total-threshold',
  group: 'limits',
  default: 'off',
  description:
    'Fails when all watched processes together peak above it: their anonymous memory plus the largest shared part, never a sum of RSS.',
  allowed: `\`off\`, ${SIZES}`,
  isLimit: true,
  parse: parseFixedLimit,
}

const everything = {
  kind: 'job',
  id: 'total',
  name: untrusted`all processes together`,
} as const

/** The peak of the scope's total memory against a limit. */
export const total: Gate = {
  name: 'total',
  description: 'the peak of all watched processes together, which is not the sum of RSS',
  failsWhen: 'it is above `total-threshold` (off by default)',
  severity: 'error',
  isInstant: true,
  options: [totalAbove],
  judge: ({ recording, memoryBase, isSnapshot }, settings) => {
    const limit = settings.value(totalAbove)
    if (isUnknown(limit, memoryBase)) return [notJudged()]
    const limitInBytes = limitBytes(limit, memoryBase)
    const { peakBytes, peakIsLowerBound } = recording.total
    if (peakBytes <= limitInBytes) return []
    const held = isSnapshot
      ? `hold ${formatBytes(peakBytes)}`
      : phrasePeak(peakBytes, peakIsLowerBound)
    return [
      {
        gate: total.name,
        outcome: 'fail',
        severity: 'error',
        subject: everything,
        measured: peakBytes,
        limit: Math.round(limitInBytes),
        unit: 'bytes',
        message: untrusted`${everything.name} ${held}, limit ${describeLimit(limit, memoryBase)}`,
        advice: untrusted`if they may need this much, set \`${totalAbove.name}: ${suggestSize(peakBytes)}\``,
      },
    ]
  },
  describe: ({ memoryBase }, settings) => describeLimit(settings.value(totalAbove), memoryBase),
  lines: ({ memoryBase }, settings) =>
    [
      {
        label: totalAbove.name,
        bytes: Math.round(limitBytes(settings.value(totalAbove), memoryBase)),
        of: 'total' as const,
      },
    ].filter(({ bytes }) => bytes > 0 && Number.isFinite(bytes)),
}

function notJudged(): Finding {
  return {
    gate: total.name,
    outcome: 'unknown',
    severity: 'error',
    subject: everything,
    measured: 0,
    limit: 0,
    unit: 'bytes',
    message: untrusted`the size of this machine's memory cannot be read, so there is nothing to take a percentage of`,
    advice: untrusted`give \`${totalAbove.name}\` a size such as \`4GiB\``,
  }
}
