import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/**
 * Published account of every Azurite, no secret:
 * https://learn.microsoft.com/azure/storage/common/storage-use-azurite
 */
export const azuriteAccount = {
  name: 'devstoreaccount1',
  key: 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==',
}

export interface Azurite {
  /** without the account, e.g. `http://127.0.0.1:46051` */
  readonly endpoint: string
  stop(): Promise<void>
}

// However the tests end, the pipe of its stdin ends with them.
const endWithStdin = 'data:text/javascript,process.stdin.on("end",()=>process.exit()).resume()'

/** Microsoft's blob server, in memory, on a free port of this machine. Needs Node >= 22. */
export async function startAzurite(): Promise<Azurite> {
  const main = fileURLToPath(
    new URL('../../node_modules/azurite/dist/src/blob/main.js', import.meta.url),
  )
  // The SDK of @actions/artifact asks for an API version that Azurite does not know; without
  // disableTelemetry it calls home.
  const flags = [
    '--inMemoryPersistence',
    '--blobHost',
    '127.0.0.1',
    '--blobPort',
    '0',
    '--silent',
    '--disableTelemetry',
    '--skipApiVersionCheck',
  ]
  const server = spawn(process.execPath, ['--import', endWithStdin, main, ...flags], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = once(server, 'exit')
  for await (const line of createInterface(server.stdout)) {
    const endpoint = /successfully listens on (http:\S+)/u.exec(line)?.[1]
    if (endpoint === undefined) continue
    server.stdout.resume() // what it says later must not fill the pipe
    server.unref()
    for (const pipe of [server.stdin, server.stdout]) (pipe as Socket).unref()
    return {
      endpoint,
      stop: async () => {
        server.kill('SIGKILL') // in memory: nothing to save
        await ended
      },
    }
  }
  throw new Error('Azurite ended before it listened')
}
