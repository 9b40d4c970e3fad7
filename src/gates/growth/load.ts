import type { Option } from '../../settings/option.ts'
import type { Load } from '../../stats/choose-judge.ts'

const LOADS: readonly Load[] = ['auto', 'steady']

export const load: Option<Load> = {
  name: 'load',
  group: 'limits',
  default: 'auto',
  description:
    'What the load of a recording of 6 to 24 hours is: `steady` has no day and night in it, so ' +
    'growth is judged as in a shorter one. auto: it may have, so growth is not judged.',
  allowed: LOADS.map((word) => `\`${word}\``).join(', '),
  parse: (text) => {
    const found = LOADS.find((word) => word === text.trim())
    if (found === undefined) throw new Error('is none of these')
    return found
  },
}
