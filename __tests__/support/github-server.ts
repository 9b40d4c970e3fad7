import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface StoredComment {
  readonly id: number
  readonly issue: number
  body: string
  readonly author: string
}
export interface StoredIssue {
  readonly number: number
  title: string
  body: string
  state: string
  readonly author: string
  readonly isPullRequest?: boolean
}
export interface StoredPull {
  readonly number: number
  readonly state: string
  readonly headSha: string
  readonly headLabel: string
  readonly headRepository: string | null
  readonly mergeCommitSha?: string
}
export interface StoredArtifact {
  readonly id: number
  readonly name: string
  readonly zip: Buffer
  readonly expired?: boolean
  /** when it is not the zip's */
  readonly statedBytes?: number
  /** of which run; without it of all */
  readonly runId?: number
  /** where its signed address leads; without it to this server */
  readonly location?: string
}

/** What the server says once in place of its own answer, to the first request that fits. */
export interface Fault {
  readonly method: string
  readonly path: RegExp
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly message?: string
  /** the request is carried out all the same; only its answer is lost */
  readonly isCarriedOut?: true
}

export interface GithubRequest {
  readonly method: string
  readonly path: string
  readonly status: number
}

/** GitHub's REST API of the repository acme/shop, as far as we use it. */
export interface GithubServer {
  readonly url: string
  readonly token: string
  readonly viewer: string
  readonly comments: StoredComment[]
  readonly issues: StoredIssue[]
  readonly pulls: StoredPull[]
  readonly runs: Map<number, object>
  /**
   * successful runs of workflows, newest first, as GitHub shows them, with the workflow's file as
   * `path`
   */
  readonly workflowRuns: {
    readonly path: string
    readonly head_branch: string
    readonly [name: string]: unknown
  }[]
  /** git's names of files at commits, by `commit:path` */
  readonly blobs: Map<string, string>
  readonly artifacts: StoredArtifact[]
  readonly faults: Fault[]
  readonly requests: GithubRequest[]
  close(): Promise<void>
}

// docs.github.com, "Using pagination in the REST API"
const LONGEST_PAGE = 100
// the answer of GitHub is 422 "body is too long (maximum is 65536 characters)"
const LONGEST_BODY = 65_536

/** `fault` speaks in place of GitHub. */
export async function startGithubServer(
  fault?: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<GithubServer> {
  const state: Omit<GithubServer, 'url' | 'close'> = {
    token: 'ghs_aPlantedTokenOf36CharactersInAllXXXX',
    viewer: 'github-actions[bot]',
    comments: [],
    issues: [],
    pulls: [],
    runs: new Map(),
    workflowRuns: [],
    blobs: new Map(),
    artifacts: [],
    faults: [],
    requests: [],
  }
  const server = createServer((request, response) => {
    if (fault === undefined) void answer(request, response, state)
    else
      request.resume().on('end', () => {
        fault(request, response)
      })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  server.unref() // a test that fails before it closes the server must not hold jest up
  return {
    ...state,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

type State = Omit<GithubServer, 'url' | 'close'>
interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  state: State,
): Promise<void> {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) text += String(chunk)
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? ''}`)
  const method = request.method ?? ''
  const fault = takeFault(state, method, url.pathname)
  const own =
    fault !== null && fault.isCarriedOut !== true
      ? null
      : respond(method, url, text, request, state)
  const {
    status,
    body,
    headers = {},
  } = fault === null && own !== null
    ? own
    : {
        status: fault?.status ?? 500,
        headers: fault?.headers,
        body: { message: fault?.message ?? 'Server Error' },
      }
  state.requests.push({ method, path: `${url.pathname}${url.search}`, status })
  if (Buffer.isBuffer(body))
    response.writeHead(status, { 'content-type': 'application/zip', ...headers }).end(body)
  else
    response
      .writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
      .end(body === undefined ? '' : JSON.stringify(body))
}

function takeFault({ faults }: State, method: string, path: string): Fault | null {
  const at = faults.findIndex((fault) => fault.method === method && fault.path.test(path))
  return at < 0 ? null : (faults.splice(at, 1)[0] ?? null)
}

function respond(
  method: string,
  url: URL,
  text: string,
  { headers }: IncomingMessage,
  state: State,
): Answer {
  const blob = /^\/blob\/(\d+)$/u.exec(url.pathname)
  if (blob !== null)
    return headers.authorization === undefined
      ? { status: 200, body: state.artifacts.find(({ id }) => id === Number(blob[1]))?.zip }
      : { status: 400, body: { message: 'a signed address takes no token' } }
  if (
    !/^(?:token|bearer) /iu.test(headers.authorization ?? '') ||
    !(headers.authorization ?? '').endsWith(` ${state.token}`)
  )
    return { status: 401, body: { message: 'Bad credentials' } }
  const given = (text === '' ? {} : JSON.parse(text)) as Record<string, string>
  if (url.pathname === '/graphql')
    return { status: 200, body: { data: { viewer: { login: state.viewer } } } }
  const path = /^\/repos\/acme\/shop(\/.*)$/u.exec(url.pathname)?.[1] ?? ''
  for (const [ownMethod, pattern, handle] of routes) {
    const match = ownMethod === method ? pattern.exec(path) : null
    if (match === null) continue
    if ((given['body'] ?? '').length > LONGEST_BODY)
      return {
        status: 422,
        body: {
          message: 'Validation Failed',
          errors: [{ message: `body is too long (maximum is ${LONGEST_BODY} characters)` }],
        },
      }
    return handle(state, { url, given, match })
  }
  return { status: 404, body: { message: 'Not Found' } }
}

type Handle = (
  state: State,
  request: { url: URL; given: Record<string, string>; match: RegExpExecArray },
) => Answer

const routes: readonly (readonly [method: string, path: RegExp, handle: Handle])[] = [
  [
    'GET',
    /^\/issues\/(\d+)\/comments$/u,
    ({ comments }, { url, match }) =>
      paginate(url, comments.filter(({ issue }) => issue === Number(match[1])).map(showComment)),
  ],
  [
    'POST',
    /^\/issues\/(\d+)\/comments$/u,
    ({ comments, viewer }, { given, match }) => {
      const comment = {
        id: comments.length + 1000,
        issue: Number(match[1]),
        body: given['body'] ?? '',
        author: viewer,
      }
      comments.push(comment)
      return { status: 201, body: showComment(comment) }
    },
  ],
  [
    'PATCH',
    /^\/issues\/comments\/(\d+)$/u,
    ({ comments }, { given, match }) => {
      const comment = comments.find(({ id }) => id === Number(match[1]))
      if (comment === undefined) return { status: 404, body: { message: 'Not Found' } }
      comment.body = given['body'] ?? ''
      return { status: 200, body: showComment(comment) }
    },
  ],
  [
    'GET',
    /^\/issues$/u,
    ({ issues }, { url }) =>
      paginate(
        url,
        issues
          .filter(
            ({ author, state }) =>
              author === url.searchParams.get('creator') &&
              ['all', state].includes(url.searchParams.get('state') ?? 'open'),
          )
          .toReversed()
          .map(showIssue),
      ),
  ],
  [
    'POST',
    /^\/issues$/u,
    ({ issues, viewer }, { given }) => {
      const issue = {
        number: issues.length + 1,
        title: given['title'] ?? '',
        body: given['body'] ?? '',
        state: 'open',
        author: viewer,
      }
      issues.push(issue)
      return { status: 201, body: showIssue(issue) }
    },
  ],
  [
    'PATCH',
    /^\/issues\/(\d+)$/u,
    ({ issues }, { given, match }) => {
      const issue = issues.find(({ number }) => number === Number(match[1]))
      if (issue === undefined) return { status: 404, body: { message: 'Not Found' } }
      Object.assign(issue, given)
      return { status: 200, body: showIssue(issue) }
    },
  ],
  [
    'GET',
    /^\/commits\/([0-9a-f]+)\/pulls$/u,
    ({ pulls }, { url, match }) =>
      paginate(
        url,
        pulls
          .filter(({ headSha, mergeCommitSha }) => [headSha, mergeCommitSha].includes(match[1]))
          .map(showPull),
      ),
  ],
  [
    'GET',
    /^\/pulls$/u,
    ({ pulls }, { url }) =>
      paginate(
        url,
        pulls
          .filter(
            ({ headLabel, state }) =>
              headLabel === url.searchParams.get('head') && state === url.searchParams.get('state'),
          )
          .map(showPull),
      ),
  ],
  [
    'GET',
    /^\/actions\/runs\/(\d+)$/u,
    ({ runs }, { match }) => {
      const run = runs.get(Number(match[1]))
      return run === undefined
        ? { status: 404, body: { message: 'Not Found' } }
        : { status: 200, body: run }
    },
  ],
  [
    'GET',
    /^\/actions\/workflows\/([^/]+)\/runs$/u,
    ({ workflowRuns }, { url, match }) => {
      const fitting = workflowRuns.filter(
        (run) =>
          run.path === match[1] &&
          run.head_branch === url.searchParams.get('branch') &&
          url.searchParams.get('status') === 'success',
      )
      return {
        ...paginate(url, fitting),
        body: { total_count: fitting.length, workflow_runs: paginate(url, fitting).body },
      }
    },
  ],
  [
    'GET',
    /^\/contents\/(.+)$/u,
    ({ blobs }, { url, match }) => {
      const sha = blobs.get(
        `${url.searchParams.get('ref') ?? ''}:${decodeURIComponent(match[1] ?? '')}`,
      )
      return sha === undefined
        ? { status: 404, body: { message: 'Not Found' } }
        : { status: 200, body: { type: 'file', path: match[1], sha } }
    },
  ],
  [
    'GET',
    /^\/actions\/runs\/(\d+)\/artifacts$/u,
    ({ artifacts: all }, { url, match }) => {
      const artifacts = all.filter(({ runId }) => runId === undefined || runId === Number(match[1]))
      const { body, headers } = paginate(
        url,
        artifacts.map(({ id, name, zip, expired = false, statedBytes = zip.length }) => ({
          id,
          name,
          size_in_bytes: statedBytes,
          expired,
        })),
      )
      return {
        status: 200,
        headers: headers ?? {},
        body: { total_count: artifacts.length, artifacts: body },
      }
    },
  ],
  [
    'GET',
    /^\/actions\/artifacts\/(\d+)\/zip$/u,
    ({ artifacts }, { url, match }) => {
      const location =
        artifacts.find(({ id }) => id === Number(match[1]))?.location ??
        `${url.origin}/blob/${match[1] ?? ''}`
      return { status: 302, headers: { location } }
    },
  ],
]

function paginate(url: URL, all: readonly object[]): Answer {
  const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), LONGEST_PAGE)
  const page = Number(url.searchParams.get('page') ?? 1)
  const next = new URL(url)
  next.searchParams.set('page', String(page + 1))
  return {
    status: 200,
    body: all.slice((page - 1) * size, page * size),
    headers: page * size < all.length ? { link: `<${next.href}>; rel="next"` } : {},
  }
}

const showComment = ({ id, issue, body, author }: StoredComment): object => ({
  id,
  body,
  user: { login: author },
  html_url: `https://github.com/acme/shop/pull/${issue}#issuecomment-${id}`,
})
const showIssue = ({ number, title, body, state, author, isPullRequest }: StoredIssue): object => ({
  number,
  title,
  body,
  state,
  user: { login: author },
  html_url: `https://github.com/acme/shop/issues/${number}`,
  ...(isPullRequest === true ? { pull_request: {} } : {}),
})
const showPull = ({
  number,
  state,
  headSha,
  headLabel,
  headRepository,
  mergeCommitSha,
}: StoredPull): object => ({
  number,
  state,
  merge_commit_sha: mergeCommitSha ?? null,
  head: {
    sha: headSha,
    label: headLabel,
    repo: headRepository === null ? null : { full_name: headRepository },
  },
})
