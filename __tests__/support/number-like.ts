import fc from 'fast-check'
import { anyText } from './any-text.ts'

/**
 * What people write where a number belongs, and what JavaScript would take for one (`Number('')` is
 * 0, `Number('0x1e')` 30).
 */
const pieces = [
  '0',
  '1',
  '5',
  '9',
  '30',
  '100',
  '101',
  '4096',
  '9'.repeat(400),
  '.',
  ',',
  '-',
  '+',
  'e',
  '1e309',
  '0x1e',
  '0b1',
  '1_000',
  'NaN',
  'Infinity',
  '',
  ' ',
  '\t',
  '\n',
  '%',
  'B',
  'k',
  'K',
  'M',
  'G',
  'kB',
  'MiB',
  'Gi',
  'ms',
  's',
  'm',
  'h',
  'd',
  'auto',
  'off',
  '٣',
  '½',
  '\0',
]
const joined = fc.array(fc.constantFrom(...pieces), { maxLength: 5 }).map((parts) => parts.join(''))

/** Joins of these pieces, ordinary numbers with a unit, and any text. */
export const numberLike = fc.oneof(
  { weight: 4, arbitrary: joined },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.double({ min: 0, max: 1e16, noNaN: true }).map(String),
        fc.constantFrom('', '%', ' %', 'B', 'MiB', 'GB', 's', 'ms', 'h'),
      )
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: anyText },
)
