import { createGithubApi } from '../../src/runner/create-github-api.ts'
import type { Runner } from '../../src/runner/runner.ts'
import { startGithubServer, type GithubServer } from './github-server.ts'
import { makeRunner, type Recorded } from './recording-runner.ts'

/**
 * A runner that talks to a GitHub on this machine by the real client. `context` and `patience`
 * differ as given.
 */
export async function makeGithubWorld(
  context: Partial<Runner['context']> = {},
  { longestWaitMs }: { longestWaitMs?: number } = {},
): Promise<{ server: GithubServer; runner: Runner; seen: Recorded }> {
  const server = await startGithubServer()
  const { runner, seen } = makeRunner({
    context: { ...makeRunner().runner.context, ...context },
    github: (patience) =>
      createGithubApi(
        { token: server.token, apiUrl: server.url, repository: 'acme/shop' },
        longestWaitMs === undefined ? patience : { ...patience, longestWaitMs },
      ),
  })
  return { server, runner, seen }
}

/** The context of a pull request's run. */
export const pullRequestOf = (number: number, isFork = false): Partial<Runner['context']> => ({
  isFork,
  runId: '77',
  event: {
    name: 'pull_request',
    pullRequest: number,
    isFork,
    baseSha: '',
    headSha: '',
    defaultBranch: 'main',
    workflowRun: null,
  },
})
