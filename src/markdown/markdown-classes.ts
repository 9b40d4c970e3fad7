import { escapeMarkdown } from '../encoders/escape.ts'
import { brokenLimits } from '../report/findings.ts'
import { nameSeen } from '../report/name-seen.ts'
import type { Report } from '../report/report.ts'
import { formatBytes } from '../units/size.ts'

const MOST_PROCESSES = 3
const MOST_CLASSES = 3
const LONGEST_NAME = 80

/** A line for each JVM that broke a limit: its classes that hold most more than they did. */
export function listGrownClasses(report: Report): string {
  const broken = new Set(brokenLimits(report).map(({ subject }) => subject.id))
  return report.processes
    .flatMap(({ id, label, pid, heap }) => {
      const classes = heap?.grown?.classes ?? []
      return broken.has(id) && classes.length > 0 ? [{ label, pid, classes }] : []
    })
    .slice(0, MOST_PROCESSES)
    .map(({ label, pid, classes }) => {
      const named = classes
        .slice(0, MOST_CLASSES)
        .map(
          ({ name, gainedBytes }) =>
            `${escapeMarkdown(name, LONGEST_NAME)} +${formatBytes(gainedBytes)}`,
        )
      return `- Holds more in ${escapeMarkdown(nameSeen(label))} (pid ${pid}): ${named.join(', ')}`
    })
    .join('\n')
}
