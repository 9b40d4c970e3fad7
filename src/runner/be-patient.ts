import { setTimeout as sleep } from 'node:timers/promises'
import { GithubError, type Patience } from '../github/github-api.ts'

const TRIES = 4

/** Parts of octokit's RequestError that tell what to do. */
interface Answer {
  readonly status?: number
  readonly message: string
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> }
}

/**
 * Tries again what GitHub was too busy for (after its Retry-After) or too broken (after 1, 2 and 3
 * s). Rejects with a GithubError that says what it answered.
 */
export async function bePatient<T>(
  work: () => Promise<T>,
  { signal, longestWaitMs }: Patience,
  nowMs: () => number = Date.now,
): Promise<T> {
  let last: Answer | null = null
  for (let tried = 1; ; tried++) {
    try {
      return await work()
    } catch (error) {
      const answer = error as Answer
      if (signal.aborted)
        throw last === null ? new GithubError('GitHub did not answer in time') : refuse(last)
      if (error instanceof GithubError) throw error
      if (error instanceof TypeError && answer.status === undefined)
        throw new GithubError(`GitHub's answer cannot be read: ${error.message}`)
      if (answer.status === undefined) throw error
      const waitMs = decideWait(answer, tried, nowMs())
      if (waitMs === null || tried >= TRIES) throw refuse(answer)
      if (waitMs > longestWaitMs)
        throw new GithubError(
          `GitHub answered ${answer.status} and asks to wait ${Math.ceil(waitMs / 1000)} s, ` +
            'which is too long for a step to hang',
        )
      last = answer
      await sleep(waitMs, undefined, { signal }).catch(() => {
        throw refuse(answer)
      })
    }
  }
}

/**
 * Null: trying again would not help. docs.github.com, "Best practices for using the REST API": 403
 * or 429 with Retry-After, else with x-ratelimit-remaining 0 until x-ratelimit-reset, else (a
 * secondary limit) at least a minute.
 */
function decideWait(
  { status = 0, message, response }: Answer,
  tried: number,
  nowMs: number,
): number | null {
  if (status >= 500) return tried * 1000
  const headers = response?.headers ?? {}
  const isLimit =
    status === 429 ||
    (status === 403 &&
      (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /rate limit/iu.test(message)))
  if (!isLimit) return null
  const [retryAfterSeconds, resetSeconds] = [
    Number(headers['retry-after'] ?? Number.NaN),
    Number(headers['x-ratelimit-reset'] ?? Number.NaN),
  ]
  if (retryAfterSeconds >= 0) return retryAfterSeconds * 1000
  if (headers['x-ratelimit-remaining'] === '0' && resetSeconds > 0)
    return Math.max(1000, resetSeconds * 1000 - nowMs)
  return 60_000
}

/** What GitHub answered, in one line; also that it did not. */
export function refuse({ status = 0, message, response }: Answer): GithubError {
  const said = message.split('\n')[0]?.slice(0, 300) ?? ''
  // octokit gives 500 to what never reached anybody
  if (response === undefined) return new GithubError(`GitHub could not be reached: ${said}`)
  return new GithubError(
    /^\s*</.test(message)
      ? `GitHub answered ${status} with a web page`
      : `GitHub answered ${status}: ${said}`,
    status,
  )
}
