import type { ResultsService } from './results-service.ts'

/** The zip of an artifact, byte for byte as its uploader packed it. */
export async function fetchArtifact({ url, artifacts }: Pick<ResultsService, 'url' | 'artifacts'>, name: string): Promise<Buffer> {
  const found = [...artifacts.values()].find((artifact) => artifact.name === name)
  if (found === undefined) throw new Error(`no artifact ${name}`)
  const answer = await fetch(`${url}twirp/github.actions.results.api.v1.ArtifactService/GetSignedArtifactURL`, {
    method: 'POST', body: JSON.stringify({ workflow_run_backend_id: found.runId, workflow_job_run_backend_id: found.jobId, name }),
  })
  const { signed_url: signed } = await answer.json() as { signed_url: string }
  return Buffer.from(await (await fetch(signed)).arrayBuffer())
}
