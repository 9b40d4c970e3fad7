import type uPlot from 'uplot'
import { formatElapsed } from '../src/page/format-elapsed.ts'
import { formatBytes } from '../src/units/size.ts'
import { readColours } from './colours.ts'

const FONT = '12px system-ui, sans-serif'
/** ms: what a clock is divided into */
const TIME_STEPS = [
  1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 21_600, 43_200, 86_400,
  172_800, 604_800,
].map((seconds) => seconds * 1000)
/** powers of two, so that labels are round in binary units */
const SIZE_STEPS = Array.from({ length: 44 }, (_, power) => 2 ** power)

/** Time since the start below, sizes in binary units on the left; both in the colours of now. */
export function buildAxes(isSmall: boolean): uPlot.Axis[] {
  const shared = (): Pick<uPlot.Axis, 'stroke' | 'font' | 'grid' | 'ticks'> => ({
    stroke: () => readColours().faint,
    font: FONT,
    grid: { stroke: () => readColours().grid, width: 1 },
    ticks: { stroke: () => readColours().grid, width: 1, size: 4 },
  })
  return [
    {
      ...shared(),
      incrs: TIME_STEPS,
      space: isSmall ? 60 : 80,
      size: 28,
      values: (_chart, ticks) => ticks.map(formatElapsed),
    },
    {
      ...shared(),
      incrs: SIZE_STEPS,
      space: isSmall ? 30 : 44,
      size: 68,
      values: (_chart, ticks) => ticks.map(formatBytes),
    },
  ]
}

export { FONT }
