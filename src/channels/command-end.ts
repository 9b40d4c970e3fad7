import type { Report } from '../report/report.ts'

/** "The command ended with exit code 7."; '' where it ended well, or there was none. */
export function describeCommandEnd({ run: { workload } }: Pick<Report, 'run'>): string {
  if (workload === null || workload.exitCode === 0) return ''
  const how =
    workload.signal === null ? `with exit code ${workload.exitCode}` : `by ${workload.signal}`
  return workload.cancelled
    ? `The command was cancelled and ended ${how}.`
    : `The command ended ${how}.`
}
