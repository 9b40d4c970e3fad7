import { accessSync, constants, statSync } from 'node:fs'
import { InputError } from '../plan/input-error.ts'

/**
 * Throws an InputError where what a report directory holds may not be read, or is no directory;
 * where there is nothing yet, the caller says so.
 */
export function checkReadable(directory: string, reportDir: string): void {
  const why = explain(directory)
  if (why !== '')
    throw new InputError(
      '--report-dir',
      reportDir,
      'a report directory that you may read',
      `cannot be read (${why}: ${directory})`,
    )
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
