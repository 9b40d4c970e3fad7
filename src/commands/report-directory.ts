import { accessSync, constants, statSync } from 'node:fs'
import { InputError } from '../settings/input-error.ts'
import { namingSources } from '../plan/merge-settings.ts'
import type { Option } from '../settings/option.ts'
import { DEFAULT_REPORT_DIR, reportDir } from '../plan/options/output-options.ts'
import { resolveReportDir } from '../plan/decide-directories.ts'
import type { CommandCall } from './command.ts'

/** The report directory of a command that reads it, or writes a file of its own there. */
export interface ReportDirectory {
  /** absolute */
  readonly path: string
  /** An error about it, which says who named it. */
  readonly refuse: (allowed: string, wrong: string) => InputError
}

/** The option `report-dir` of a command that reads it: what is there for the command. */
export function describeReportDir(description: string): Option<string> {
  return {
    ...reportDir,
    default: DEFAULT_REPORT_DIR,
    description,
    allowed: 'a directory; relative to the current one',
  }
}

/** By `--report-dir`, its variable or the config file. Throws an InputError. */
export async function findReportDirectory({
  gather,
  runner,
}: CommandCall): Promise<ReportDirectory> {
  const { raw, origins } = await gather()
  const path = namingSources(origins, () => resolveReportDir(raw, runner.context.workspace))
  const asked = raw.get(reportDir.name) ?? DEFAULT_REPORT_DIR
  const label = origins.get(reportDir.name)?.label ?? `--${reportDir.name}`
  return { path, refuse: (allowed, wrong) => new InputError(label, asked, allowed, wrong) }
}

/**
 * Throws an InputError where what a report directory holds may not be read, or is no directory;
 * where there is nothing yet, the caller says so.
 */
export function checkReadable(within: string, { refuse }: ReportDirectory): void {
  const why = explain(within)
  if (why !== '')
    throw refuse('a report directory that you may read', `cannot be read (${why}: ${within})`)
}

function explain(directory: string): string {
  try {
    if (!statSync(directory).isDirectory()) return 'not a directory'
    accessSync(directory, constants.R_OK | constants.X_OK)
    return ''
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    return code === 'ENOENT'
      ? ''
      : code === 'EACCES'
        ? 'permission denied'
        : code === 'ENOTDIR'
          ? 'not a directory'
          : code
  }
}
