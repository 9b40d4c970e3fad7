import type { ResultsService } from './results-service.ts'

type Service = Pick<ResultsService, 'url' | 'artifacts'>

/** The zip of an artifact, byte for byte as its uploader packed it. */
export async function fetchArtifact(service: Service, name: string): Promise<Buffer> {
  return Buffer.from(await (await fetch(await signArtifact(service, name))).arrayBuffer())
}

/** The address under which its zip lies in the blob server, for ten minutes. */
export async function signArtifact({ url, artifacts }: Service, name: string): Promise<string> {
  const found = [...artifacts.values()].find((artifact) => artifact.name === name)
  if (found === undefined) throw new Error(`no artifact ${name}`)
  const answer = await fetch(
    `${url}twirp/github.actions.results.api.v1.ArtifactService/GetSignedArtifactURL`,
    {
      method: 'POST',
      body: JSON.stringify({
        workflow_run_backend_id: found.runId,
        workflow_job_run_backend_id: found.jobId,
        name,
      }),
    },
  )
  const { signed_url: signed } = (await answer.json()) as { signed_url: string }
  return signed
}
