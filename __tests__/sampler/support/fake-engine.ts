import { rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { afterAll } from '@jest/globals'

const running = new Set<FakeEngine>()

/** An engine on a Unix socket that answers what it is told to, and notes what it was asked. */
export class FakeEngine {
  readonly socket: string
  readonly asked: string[] = []
  /**
   * by the container's whole id; a number is a status without an answer, `silence` no answer at all
   */
  readonly answers = new Map<string, object | number | 'silence'>()
  readonly #server: Server

  private constructor(socket: string, server: Server) {
    this.socket = socket
    this.#server = server
  }

  static async start(socket: string): Promise<FakeEngine> {
    rmSync(socket, { force: true })
    const server = createServer((request, response) => {
      engine.asked.push(`${request.method ?? ''} ${request.url ?? ''}`)
      const answer =
        engine.answers.get(
          /^\/containers\/([0-9a-f]{64})\/json$/.exec(request.url ?? '')?.[1] ?? '',
        ) ?? 404
      if (answer === 'silence') return
      response.writeHead(typeof answer === 'number' ? answer : 200, {
        'content-type': 'application/json',
      })
      response.end(JSON.stringify(typeof answer === 'number' ? { message: 'no' } : answer))
    })
    const engine = new FakeEngine(socket, server)
    await new Promise<void>((resolve) => {
      server.listen(socket, resolve)
    })
    running.add(engine)
    return engine
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise<void>((resolve) => {
      this.#server.close(() => {
        resolve()
      })
    })
  }
}

afterAll(async () => {
  for (const engine of running) await engine.stop()
})
