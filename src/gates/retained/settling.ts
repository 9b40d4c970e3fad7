import type { Option, Settings } from '../../settings/option.ts'
import { parseDuration } from '../../units/duration.ts'
import { retainable } from './retainable.ts'

export const settleTime: Option<number | 'off'> = {
  name: 'settle',
  group: 'limits',
  default: '20s',
  description:
    'With `run`: how long what outlives the command may take to give its memory back. Waited only while something outlives it; a cancel ends it.',
  allowed: '`off`, or 1s to 1h: a duration such as `20s`',
  parse: (text) => {
    if (text.trim() === 'off') return 'off'
    const ms = parseDuration(text)
    if (ms < 1000 || ms > 3_600_000) throw new Error('is out of range')
    return ms
  },
}

/** How long to go on sampling after the command at most; 0 where nobody asks what stays. */
export function outlastMs(settings: Settings): number {
  const ms = settings.value(settleTime)
  return ms === 'off' || settings.value(retainable).kind === 'off' ? 0 : ms
}
