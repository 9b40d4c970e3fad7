import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A Node that runs TypeScript (>= 22.18): this one, or the Node 24 that npm installed beside the
 * project. Ends the process where there is none.
 */
export function modernNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major >= 24 || (major === 22 && minor >= 18)) return process.execPath
  const bundled = join(import.meta.dirname, '..', 'node_modules', '.bin', 'node')
  if (existsSync(bundled)) return bundled
  console.error(
    `Node >= 22.18 is needed to run TypeScript; this is ${process.version}, and npm has no Node 24 for this machine (only Linux x64 and arm64).`,
  )
  return process.exit(1)
}
