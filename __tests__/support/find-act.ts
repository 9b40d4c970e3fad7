import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** nektos/act: where tools/install-act.sh puts it, else on PATH; null where there is none. */
export function findAct(): string | null {
  const home = process.env['HOME'] ?? ''
  const cache = process.env['XDG_CACHE_HOME'] ?? join(home, '.cache')
  const folders = [
    join(cache, 'memory-leak-detector', 'bin'),
    ...(process.env['PATH'] ?? '').split(delimiter),
    join(home, 'go', 'bin'),
  ]
  return folders.map((folder) => join(folder, 'act')).find((path) => existsSync(path)) ?? null
}
