import { formatBytes } from './size.ts'

/** "213 MiB", or "at least 46 MiB" where it may have been more. */
export function formatPeak(bytes: number, isLowerBound: boolean | undefined): string {
  return `${isLowerBound === true ? 'at least ' : ''}${formatBytes(bytes)}`
}

/** "peaked at 213 MiB", "reached at least 46 MiB" */
export function phrasePeak(bytes: number, isLowerBound: boolean | undefined): string {
  return `${isLowerBound === true ? 'reached' : 'peaked at'} ${formatPeak(bytes, isLowerBound)}`
}
