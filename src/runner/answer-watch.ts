import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { ClientRequest, IncomingMessage } from 'node:http'

const STARTED = 'http.client.request.start'
const ANSWERED = 'http.client.response.finish'

/** Whose request it is: others talk to other services meanwhile. */
const watching = new AsyncLocalStorage<AnswerWatch>()

/**
 * What the artifact service answered last to an upload. Its client tries again for longer than
 * anybody waits, and says only then why.
 */
export class AnswerWatch {
  /** the newest */
  #request: ClientRequest | null = null
  /** where to, without its signature */
  #path = ''
  #answers: IncomingMessage[] = []
  readonly #onStarted = (message: unknown): void => {
    if (watching.getStore() !== this) return
    const { request } = message as { request: ClientRequest }
    const path = request.path.replace(/\?.*$/s, '')
    if (path !== this.#path) this.#answers = []
    this.#request = request
    this.#path = path
  }
  readonly #onAnswered = (message: unknown): void => {
    const { request, response } = message as { request: unknown; response: IncomingMessage }
    if (request === this.#request) this.#answers.push(response)
  }

  /** Watches what is asked in the course of this work. */
  async watch<T>(work: () => Promise<T>): Promise<T> {
    subscribe(STARTED, this.#onStarted)
    subscribe(ANSWERED, this.#onAnswered)
    try {
      return await watching.run(this, work)
    } finally {
      unsubscribe(STARTED, this.#onStarted)
      unsubscribe(ANSWERED, this.#onAnswered)
    }
  }

  /** '' where nothing was asked, or what was answered was fine. */
  describe(): string {
    if (this.#request === null) return ''
    const isService = this.#path.startsWith('/twirp/')
    const whom = isService ? 'the artifact service' : 'the storage of artifacts'
    const last = this.#answers.at(-1)
    if (last === undefined) return `${whom} does not answer`
    const { statusCode = 0, headers, complete } = last
    if (statusCode >= 300)
      return `${whom} answered ${statusCode}${statusCode === 429 ? ' (too many requests)' : ''}`
    if (!complete) return `${whom} does not end its answer`
    // the client asks again for what it could not read
    const isUnread = this.#answers.length > 1 || headers['content-type']?.includes('json') !== true
    return isService && isUnread ? `${whom} answered ${statusCode} with what is no JSON` : ''
  }
}
