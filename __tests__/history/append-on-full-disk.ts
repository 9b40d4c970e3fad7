// node append-on-full-disk.ts DIRECTORY on a small disk: appends scans until one fails. Prints how
// many came back, and the error.
import { appendScan } from '../../src/history/append-scan.ts'
import { readHistory } from '../../src/history/read-history.ts'
import { makeScan } from './make-scan.ts'

const [, , directory = ''] = process.argv
const processes = Array.from({ length: 200 }, (_, i) => ({
  ...makeScan(0, 100).processes[0],
  id: `${1000 + i}:1`,
}))
let appended = 0
try {
  for (; ; appended++)
    appendScan(
      directory,
      { ...makeScan(appended / 60, 100), processes: processes as never },
      {
        days: readHistory(directory),
        history: { boot: 0, scanTimesS: [], lives: new Map() },
        tool: '0.0.0',
      },
    )
} catch (error) {
  const days = readHistory(directory)
  const kept = days.flatMap((day) => day.records).filter(({ k }) => k === 'scan').length
  process.stdout.write(
    JSON.stringify({
      code: (error as NodeJS.ErrnoException).code,
      isAllKept: kept === appended,
      isMany: kept > 5,
      damage: days.map((day) => day.damage),
    }),
  )
}
