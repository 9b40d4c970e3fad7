import type { MaybeUntrusted } from './untrusted.ts'

/** A limit on memory, for a chart. */
export interface LimitLine {
  readonly label: string
  readonly bytes: number
  /** of all processes together; otherwise of each */
  readonly of?: 'total'
}

/** The limit that holds for one process; infinite where it has none. */
export interface ProcessLimit {
  readonly bytes: number
  /** in words; '' when off */
  readonly text: MaybeUntrusted
  /** how the user would set another, with its backticks */
  readonly setting: (size: string) => string
}
