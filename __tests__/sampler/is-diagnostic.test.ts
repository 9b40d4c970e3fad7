import { expect, test } from '@jest/globals'
import { isDiagnostic } from '../../src/sampler/is-diagnostic.ts'
import type { Birth } from '../../src/samples/record.ts'

const tcp = (port: number, isLocal = true) => ({ port, isLocal, path: '' })
const unix = (path: string) => ({ port: 0, isLocal: true, path })

test.each<[Birth['rt'], string, ReturnType<typeof tcp>]>([
  ['node', 'node job.js', tcp(9229)],
  ['node', 'node --inspect=0.0.0.0:9999 job.js', tcp(9999, false)],
  ['node', 'node --inspect-brk=7000 job.js', tcp(7000)],
  ['java', 'java -jar job.jar', tcp(5005)],
  ['java', 'java -agentlib:jdwp=transport=dt_socket,server=y,address=*:8000 Job', tcp(8000, false)],
  ['java', 'java -agentlib:jdwp=address=localhost:8000,server=y Job', tcp(8000)],
  ['java', 'java -Dcom.sun.management.jmxremote.port=9010 Job', tcp(9010, false)],
  ['python', 'python3 -m debugpy --listen 127.0.0.1:5679 job.py', tcp(5679)],
  ['java', 'java Job', unix('/tmp/.java_pid4242')],
  ['dotnet', 'dotnet job.dll', unix('/tmp/dotnet-diagnostic-42-1234-socket')],
  ['python', 'python3 job.py', unix('/tmp/pymp-x1/listener-a')],
])('%s: %s waits for no client on %j', (runtime, command, socket) => {
  expect(isDiagnostic(socket, runtime, command.split(' '))).toBe(true)
})

test.each<[Birth['rt'], string, ReturnType<typeof tcp>]>([
  ['node', 'node server.js', tcp(9229, false)],
  ['node', 'node --inspect=9999 server.js', tcp(8080)],
  ['python', 'python3 server.py --listen 8080', tcp(8080)],
  ['other', 'server', tcp(5005)],
  ['other', 'server', unix('/run/server.sock')],
  ['other', 'server', unix('')],
])('%s: %s is a server on %j', (runtime, command, socket) => {
  expect(isDiagnostic(socket, runtime, command.split(' '))).toBe(false)
})
