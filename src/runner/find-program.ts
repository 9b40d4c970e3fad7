import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Path of a program as a shell would find it on `path`; '' where there is none. */
export function findProgram(name: string, path: string): string {
  const candidates = name.includes('/')
    ? [name]
    : path
        .split(delimiter)
        .filter((directory) => directory !== '')
        .map((directory) => join(directory, name))
  return candidates.find(isExecutable) ?? ''
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}
