import { execFile } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { ResultsService } from './results-service.ts'

type Service = Pick<ResultsService, 'url' | 'token'>

/**
 * Downloads an artifact as actions/download-artifact does and checks its digest; returns the
 * directory. Throws when there is none.
 */
export async function downloadArtifact(service: Service, name: string): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'artifact-'))
  await runArtifactClient(service, ['download', name, path])
  return path
}

/** What artifact-client.ts prints. Throws with it when the client failed. */
export async function runArtifactClient(
  { url, token }: Service,
  words: readonly string[],
): Promise<string> {
  const script = fileURLToPath(new URL('artifact-client.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', script, ...words],
    {
      env: { PATH: process.env['PATH'], ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token },
    },
  )
  return stdout
}
