import { isAbsolute, join, relative, resolve } from 'node:path'
import { InputError } from '../settings/input-error.ts'
import type { Option } from '../settings/option.ts'
import { DEFAULT_REPORT_DIR, reportDir } from './options/output-options.ts'
import { workingDirectory } from './options/watch-options.ts'
import type { Place } from '../settings/place.ts'
import { readSetting, type RawSettings } from './read-setting.ts'

// linux/limits.h: NAME_MAX 255; PATH_MAX 4096, less what our own file names below a directory need
const LONGEST_NAME_BYTES = 255
const LONGEST_PATH_BYTES = 4000

/** Where the command runs, absolute. */
export function decideWorkingDirectory(raw: RawSettings, place: Place): string {
  const asked = readSetting(raw, workingDirectory).trim()
  const directory = resolvePath(workingDirectory, asked, place.workspace)
  if (asked !== '' && !place.isDirectory(directory))
    throw new InputError(workingDirectory.name, asked, workingDirectory.allowed, 'is no directory')
  return directory
}

/** Where the report files go, a real path; '' is the run directory, which is not known yet. */
export function decideReportDir(raw: RawSettings, place: Place): string {
  const asked = readSetting(raw, reportDir).trim()
  if (asked === '' && place.kind === 'github') return ''
  const path = resolveReportDir(raw, place.workspace)
  checkSafe(path, asked, place)
  // what leads elsewhere when it is written to was changed by somebody meanwhile
  const directory = place.realpath(path)
  if (place.kind === 'github') checkInside(directory, asked, place)
  if (!place.canWriteBelow(directory))
    throw new InputError(
      reportDir.name,
      asked === '' ? directory : asked,
      reportDir.allowed,
      'cannot be written to',
    )
  return directory
}

/** Where a command line looks for report files, absolute. */
export function resolveReportDir(raw: RawSettings, workspace: string): string {
  const asked = readSetting(raw, reportDir).trim()
  if (asked.startsWith('~'))
    throw new InputError(
      reportDir.name,
      asked,
      reportDir.allowed,
      'begins with ~, which only a shell expands',
    )
  return asked === ''
    ? join(workspace, DEFAULT_REPORT_DIR)
    : resolvePath(reportDir, asked, workspace)
}

function resolvePath(option: Option<string>, asked: string, base: string): string {
  const path = resolve(base, asked)
  const isTooLong =
    Buffer.byteLength(path) > LONGEST_PATH_BYTES ||
    path.split('/').some((name) => Buffer.byteLength(name) > LONGEST_NAME_BYTES)
  if (isTooLong)
    throw new InputError(option.name, asked, option.allowed, 'is longer than a path can be')
  return path
}

/** Throws an InputError where root is to write to what somebody else is the master of. */
export function checkSafe(path: string, asked: string, { explainUnsafe }: Place): void {
  const why = explainUnsafe(path)
  if (why !== '')
    throw new InputError(
      reportDir.name,
      asked === '' ? path : asked,
      reportDir.allowed,
      `is not safe for root: ${why}`,
    )
}

/** Compares where paths really lead: a symbolic link in the workspace may point out of it. */
function checkInside(
  directory: string,
  asked: string,
  { workspace, tempDir, realpath }: Place,
): void {
  if (![workspace, tempDir].some((root) => isBelow(directory, realpath(root))))
    throw new InputError(reportDir.name, asked, reportDir.allowed, 'lies outside of them')
}

function isBelow(path: string, root: string): boolean {
  const way = relative(root, path)
  return way === '' || (way !== '..' && !way.startsWith('../') && !isAbsolute(way))
}
