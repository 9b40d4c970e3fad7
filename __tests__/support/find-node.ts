import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * A Node of this major version: the one that NODE20, NODE24 and so on names, one of PATH, or the
 * one that npm installed here. null: there is none.
 */
export function findNode(major: number): string | null {
  const candidates = [
    process.env[`NODE${major}`] ?? '',
    process.execPath,
    ...(process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'node')),
    fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url)),
  ]
  return (
    candidates.find((path) => existsSync(path) && versionOf(path).startsWith(`v${major}.`)) ?? null
  )
}

function versionOf(path: string): string {
  return spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout.trim()
}
