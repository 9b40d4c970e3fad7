import type { Option } from '../../settings/option.ts'
import type { Load } from '../../stats/choose-judge.ts'

const LOADS: readonly Load[] = ['auto', 'steady']

export const load: Option<Load> = {
  name: 'load',
  group: 'limits',
  default: 'auto',
  description:
    'Whether day and night are in the load. auto: they may be, so growth in a recording of 6 to ' +
    '24 hours is not judged. `steady`: they are not, so it is judged as in a shorter one. ' +
    'Recordings of other lengths, and a watch without `duration`, are judged as ever.',
  allowed: LOADS.map((word) => `\`${word}\``).join(', '),
  parse: (text) => {
    const found = LOADS.find((word) => word === text.trim())
    if (found === undefined) throw new Error('is none of these')
    return found
  },
}
