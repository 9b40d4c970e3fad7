import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import type { GithubApi } from '../runner/github-api.ts'
import type { RunContext } from '../runner/runner.ts'

interface Scene { readonly context: Pick<RunContext, 'workspace' | 'event'>; readonly api: () => Promise<GithubApi | null> }

/** Which of these files, by their path in the workspace, the pull request itself added or changed: in words, as it could excuse itself by them. */
export async function findChanged(paths: readonly string[], { context: { workspace, event }, api }: Scene): Promise<string[]> {
  const inside = paths.filter(path => !isAbsolute(path) && !path.startsWith('..'))
  if (inside.length === 0 || event.pullRequest === null || event.baseSha === '') return []
  const github = await api()
  if (github === null) return []
  const said: string[] = []
  for (const path of inside) {
    try {
      const before = await github.patiently(() => github.blobSha(path, event.baseSha))
      if (before !== blobShaOf(readFileSync(join(workspace, path)))) said.push(`The baseline ${path} is ${before === null ? 'added' : 'changed'} by this pull request itself.`)
    } catch (error) {
      said.push(`Whether this pull request changes the baseline ${path} could not be found out: ${error instanceof Error ? error.message : String(error)}.`)
    }
  }
  return said
}

/** git-hash-object(1), of the object format sha1 that GitHub has */
function blobShaOf(content: Buffer): string {
  return createHash('sha1').update(`blob ${String(content.length)}\0`).update(content).digest('hex')
}
