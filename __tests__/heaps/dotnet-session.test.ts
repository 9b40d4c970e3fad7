import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { DotnetSession } from '../../src/heaps/dotnet-session.ts'
import { makeTempDirectory } from '../sampler/support/temp-directory.ts'
import { until } from '../support/until.ts'

const directory = makeTempDirectory()

test('who takes the call and never says anything is no runtime', async () => {
  const path = join(directory, 'silent')
  const server = createServer(() => undefined).listen(path)
  await once(server, 'listening')
  const ends: string[] = []
  const session = new DotnetSession({
    ...{ path, keywords: 1, answerWithinMs: 20 },
    onBytes: () => undefined,
    onEnd: (why) => {
      ends.push(why)
    },
  })
  await until(() => ends.length > 0)
  await session.stop()
  expect(ends).toEqual(['a .NET program did not answer'])
  server.close()
})
