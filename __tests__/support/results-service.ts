import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  BlobSASPermissions,
  BlobServiceClient,
  generateBlobSASQueryParameters,
  StorageSharedKeyCredential,
} from '@azure/storage-blob'
import { azuriteAccount } from './azurite.ts'

type Body = Readonly<Record<string, string | undefined>>
type Answer = readonly [status: number, body: object]

export interface StoredArtifact {
  readonly id: string
  readonly name: string
  readonly runId: string
  readonly jobId: string
  /** place of the zip in the blob server */
  readonly blob: string
  readonly createdAt: string
  readonly isFinal: boolean
  readonly sizeBytes: string
  readonly digest: string
}

export interface ResultsService {
  readonly url: string
  /** a token of the shape that the runner gives to actions */
  readonly token: string
  readonly artifacts: ReadonlyMap<string, StoredArtifact>
  readonly calls: readonly {
    readonly method: string
    readonly authorization: string
    readonly body: Body
  }[]
  close(): Promise<void>
}

/**
 * `answer` speaks first, for faults: an answer of its own, `'hang'` for none, `null` to let the
 * service go on.
 */
export interface Faults {
  /** true where it has spoken itself, as no service would */
  readonly speak?: (body: Body, request: IncomingMessage, response: ServerResponse) => boolean
  readonly answer?: (method: string, body: Body) => Answer | 'hang' | null
}

const path = /^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/(?<method>\w+)$/u

/**
 * Stands in for the artifact service of GitHub Actions: Twirp over JSON, as the client in
 * @actions/artifact (generated/results/api/v1) speaks it, with the blobs in a real blob server.
 */
export async function startResultsService(
  blobEndpoint: string,
  { answer = () => null, speak = () => false }: Faults = {},
): Promise<ResultsService> {
  const store = await openStore(blobEndpoint)
  const artifacts = new Map<string, StoredArtifact>()
  const calls: { method: string; authorization: string; body: Body }[] = []
  const server = createServer((request, response) => {
    void readJson(request).then((body) => {
      const method = path.exec(request.url ?? '')?.groups?.['method'] ?? ''
      calls.push({ method, authorization: request.headers.authorization ?? '', body })
      if (speak(body, request, response)) return
      const given = answer(method, body)
      if (given === 'hang') return
      const [status, reply] = given ?? handle(method, body, artifacts, store)
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(reply))
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  server.unref() // a test that fails before it closes must not hold jest up
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    token: buildToken(),
    artifacts,
    calls,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

interface Store {
  readonly folder: string
  sign(blob: string, permissions: 'cw' | 'r'): string
}

async function openStore(blobEndpoint: string): Promise<Store> {
  const credential = new StorageSharedKeyCredential(azuriteAccount.name, azuriteAccount.key)
  const container = new BlobServiceClient(
    `${blobEndpoint}/${azuriteAccount.name}`,
    credential,
  ).getContainerClient('actions-results')
  await container.createIfNotExists()
  return {
    folder: randomUUID(),
    sign: (blobName, permissions) => {
      const signature = generateBlobSASQueryParameters(
        {
          containerName: container.containerName,
          blobName,
          permissions: BlobSASPermissions.parse(permissions),
          startsOn: new Date(Date.now() - 60_000),
          expiresOn: new Date(Date.now() + 600_000),
        },
        credential,
      )
      return `${container.getBlobClient(blobName).url}?${signature.toString()}`
    },
  }
}

function handle(
  method: string,
  body: Body,
  artifacts: Map<string, StoredArtifact>,
  store: Store,
): Answer {
  const runId = body['workflow_run_backend_id'] ?? ''
  const jobId = body['workflow_job_run_backend_id'] ?? ''
  const key = `${runId}/${body['name'] ?? ''}`
  const artifact = artifacts.get(key)
  if (method === 'CreateArtifact') {
    // names are unique in a run, not in a job
    if (artifact?.isFinal === true)
      return [
        409,
        {
          code: 'already_exists',
          msg: 'an artifact with this name already exists on the workflow run',
        },
      ]
    // ids of all runs here are the same, by the token: two services on one blob server must not
    // share blobs
    const blob = `${store.folder}/${runId}/${jobId}/${body['name'] ?? ''}`
    artifacts.set(key, {
      id: artifact?.id ?? String(artifacts.size + 1),
      name: body['name'] ?? '',
      runId,
      jobId,
      blob,
      createdAt: new Date().toISOString(),
      isFinal: false,
      sizeBytes: '',
      digest: '',
    })
    return [200, { ok: true, signed_upload_url: store.sign(blob, 'cw') }]
  }
  if (method === 'ListArtifacts') return [200, { artifacts: list(artifacts, body).map(describe) }]
  if (artifact === undefined)
    return [404, { code: 'not_found', msg: `${method}: no such artifact` }]
  if (method === 'FinalizeArtifact') {
    artifacts.set(key, {
      ...artifact,
      isFinal: true,
      sizeBytes: body['size'] ?? '',
      digest: body['hash'] ?? '',
    })
    return [200, { ok: true, artifact_id: artifact.id }]
  }
  if (method === 'GetSignedArtifactURL')
    return [200, { signed_url: store.sign(artifact.blob, 'r') }]
  return [404, { code: 'bad_route', msg: `no method ${method}` }]
}

function list(artifacts: ReadonlyMap<string, StoredArtifact>, body: Body): StoredArtifact[] {
  return [...artifacts.values()].filter(
    ({ isFinal, runId, name, id }) =>
      isFinal &&
      runId === body['workflow_run_backend_id'] &&
      name === (body['name_filter'] ?? name) &&
      id === (body['id_filter'] ?? id),
  )
}

function describe({
  runId,
  jobId,
  id,
  name,
  sizeBytes,
  createdAt,
  digest,
}: StoredArtifact): object {
  return {
    workflow_run_backend_id: runId,
    workflow_job_run_backend_id: jobId,
    database_id: id,
    name,
    size: sizeBytes,
    created_at: createdAt,
    digest,
  }
}

async function readJson(request: IncomingMessage): Promise<Body> {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) text += String(chunk)
  return text === '' ? {} : (JSON.parse(text) as Body)
}

function buildToken(): string {
  const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const scope =
    'Actions.ExampleScope Actions.Results:ce7f54c7-61c7-4aae-887f-30da475f5f1a:ca395085-040a-526b-2ce8-bdc85f692774'
  return `${encode({ alg: 'none', typ: 'JWT' })}.${encode({ scp: scope })}.x`
}
