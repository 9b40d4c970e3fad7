import type { EarlierRuns } from '../../baseline/earlier-runs.ts'
import { formatPercent } from '../../units/percent.ts'
import { formatBytes } from '../../units/size.ts'
import { percentOver, type LevelComparison } from './compare-level.ts'

/** Whose runs: "12 runs on main", "1 run before". */
export function phraseRuns(runs: number, { branch }: Pick<EarlierRuns, 'branch'>): string {
  return `${runs} ${runs === 1 ? 'run' : 'runs'} ${branch === '' ? 'before' : `on ${branch}`}`
}

/**
 * "no process group in common with the 3 earlier runs named run; a `--name` of its own keeps the
 * runs of each command together"
 */
export function phraseStrangers(
  runs: number,
  { defaultName }: Pick<EarlierRuns, 'defaultName'>,
): string {
  return `no process group in common with the ${runs === 1 ? 'earlier run' : `${runs} earlier runs`} named ${defaultName}; a \`--name\` of its own keeps the runs of each command together`
}

/**
 * "anonymous memory settled 412 MiB, +9.8 % over the median of 12 runs on main" (the peaks of
 * reports are resident memory), or over what it is above of.
 */
export function phraseLevel(
  what: 'settled' | 'peaked',
  { bytes, medianBytes, runs, excess }: LevelComparison,
  earlierRuns: EarlierRuns,
): string {
  const referenceBytes = excess?.referenceBytes ?? medianBytes
  const against =
    runs === 0 || excess?.against === 'pin'
      ? 'the pinned run'
      : `the ${excess?.against ?? 'median'} of ${phraseRuns(runs, earlierRuns)}`
  return `anonymous memory ${what} ${formatBytes(bytes)}, ${formatChange(percentOver(bytes, referenceBytes))} over ${against}`
}

/** "+9.8 %", "-3.1 %", "+0 %" */
function formatChange(percent: number): string {
  const shown = Math.abs(percent) < 0.05 ? 0 : percent
  return `${shown < 0 ? '-' : '+'}${formatPercent(Number(Math.abs(shown).toFixed(1)))}`
}
