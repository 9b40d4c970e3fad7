import { formatBytes } from './size.ts'

/** "480 of 512 MiB", "900 MiB of 2 GiB"; without a limit the size alone. */
export function formatOfLimit(bytes: number, limitBytes: number | null): string {
  const [held, limit] = [formatBytes(bytes), limitBytes === null ? '' : formatBytes(limitBytes)]
  if (limit === '') return held
  const [amount = '', unit = ''] = held.split(' ')
  return `${limit.endsWith(` ${unit}`) ? amount : held} of ${limit}`
}
