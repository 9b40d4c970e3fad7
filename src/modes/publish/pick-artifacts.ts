import {
  isPageFile,
  isReportArtifact,
  reportArtifact,
  splitAttempt,
} from '../../artifacts/artifact-names.ts'
import type { PublishInputs } from '../../plan/publish-inputs.ts'
import type { GithubApi, RunArtifact } from '../../github/github-api.ts'

const MOST = 50

/**
 * The reports of a run: for each name that of the last attempt, at most 50. A page for a browser is
 * no archive and has no data.
 */
export async function pickArtifacts(
  api: GithubApi,
  runId: number,
  { name, artifactName }: Pick<PublishInputs, 'name' | 'artifactName'>,
): Promise<RunArtifact[]> {
  const newest = new Map<string, { artifact: RunArtifact; attempt: number }>()
  for await (const artifact of api.artifacts(runId)) {
    const { artifact: base, attempt } = splitAttempt(artifact.name)
    if (artifact.isExpired || isPageFile(base) || !isWanted(base, name, artifactName)) continue
    if (attempt > (newest.get(base)?.attempt ?? 0)) newest.set(base, { artifact, attempt })
  }
  return [...newest.values()].slice(0, MOST).map(({ artifact }) => artifact)
}

function isWanted(base: string, name: string, artifactName: string): boolean {
  if (artifactName !== '') return base === artifactName
  return name === '' ? isReportArtifact(base) : base === reportArtifact(name)
}
