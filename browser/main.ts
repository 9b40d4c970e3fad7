import { listRows } from '../src/page/list-rows.ts'
import { selectOffenders } from '../src/page/select-offenders.ts'
import { BigChart } from './big-chart.ts'
import { onThemeChange } from './colours.ts'
import { writeLocalTimes } from './local-times.ts'
import { followPaper } from './paper.ts'
import { readDrawing } from './read-drawing.ts'
import { offerDownloads } from './downloads.ts'
import { drawSmallCharts } from './small-chart.ts'
import { ProcessTable } from './process-table.ts'

// The page is whole without this script; it adds charts, sorting, filtering and downloads.
const drawing = readDrawing()
const rows = listRows(drawing.data.report)
const offenders = selectOffenders(drawing.data.report)
const broken = offenders
  .filter(({ findings }) => findings.length > 0)
  .slice(0, 4)
  .map(({ row }) => row)
const slot = document.querySelector<HTMLElement>('[data-chart="total"]')
const big = slot === null ? null : new BigChart(slot, drawing)
const table = new ProcessTable(rows, drawing, (chosen) => {
  big?.show(chosen.length > 0 ? chosen : broken)
})
big?.show(broken)
if (big !== null)
  big.onClear = () => {
    table.clear()
  }
const small = drawSmallCharts(offenders, drawing)
const restyle = (): void => {
  for (const chart of [big, ...small]) chart?.restyle()
}
onThemeChange(restyle)
followPaper(restyle)
writeLocalTimes()
offerDownloads(drawing)
document.documentElement.dataset['ready'] = 'true'
