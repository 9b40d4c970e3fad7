import { createHash } from 'node:crypto'
import { isAbsolute, join } from 'node:path'
import { readRegularBytes } from '../files/read-regular.ts'
import type { GithubApi } from '../github/github-api.ts'
import type { RunContext } from '../runner/runner.ts'
import { LARGEST_BYTES } from './parse-baseline.ts'

interface Scene {
  readonly context: Pick<RunContext, 'workspace' | 'sha' | 'event'>
  readonly api: () => Promise<GithubApi | null>
}

/**
 * Which of these files, by their path in the workspace, the pull request itself added or changed:
 * in words, as it could excuse itself by them. A file that a step of the job brought, such as a
 * download, is in no commit of it.
 */
export async function findChanged(
  paths: readonly string[],
  { context: { workspace, sha, event }, api }: Scene,
): Promise<string[]> {
  const inside = paths.filter((path) => !isAbsolute(path) && !path.startsWith('..'))
  if (inside.length === 0 || event.pullRequest === null || event.baseSha === '') return []
  const github = await api()
  if (github === null) return []
  // that runs at the base; pull_request at a merge of both
  const commit = event.name === 'pull_request_target' ? event.headSha : sha
  const said: string[] = []
  for (const path of inside) {
    try {
      const now = blobShaOf(
        readRegularBytes(join(workspace, path), { mostBytes: LARGEST_BYTES, links: 'followed' }),
      )
      const before = await github.patiently(() => github.blobSha(path, event.baseSha))
      if (before !== now && (await github.patiently(() => github.blobSha(path, commit))) === now)
        said.push(
          `The baseline ${path} is ${before === null ? 'added' : 'changed'} by this pull request itself.`,
        )
    } catch (error) {
      said.push(
        `Whether this pull request changes the baseline ${path} could not be found out: ${error instanceof Error ? error.message : String(error)}.`,
      )
    }
  }
  return said
}

/** git-hash-object(1), of the object format sha1 that GitHub has */
function blobShaOf(content: Buffer): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex')
}
