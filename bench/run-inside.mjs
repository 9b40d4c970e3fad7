import { spawn, spawnSync } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { join } from 'node:path'

const unshare = ['unshare', '--pid', '--mount-proc', '--fork', '--kill-child']
const unsharers = [unshare, ['sudo', '-n', ...unshare], [...unshare, '--user', '--map-root-user']]

/**
 * Runs bench/SCRIPT in a private PID namespace, with `request` as JSON for an argument; resolves
 * with the JSON that it prints. Rejects where no such namespace is to be had.
 */
export async function runInside(script, request) {
  const unsharer = unsharers.find(
    ([program, ...words]) => spawnSync(program, [...words, 'true']).status === 0,
  )
  if (unsharer === undefined)
    throw new Error(
      'exact process counts need a private PID namespace, and unshare(1) is not allowed here',
    )
  const [program, ...words] = [
    // sh is process 1 there, so that Node needs no care of orphans
    ...unsharer,
    'sh',
    '-c',
    '"$@"; exit $?',
    'sh',
    request.node,
    join(import.meta.dirname, script),
    JSON.stringify(request),
  ]
  const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'inherit'] })
  const output = await text(child.stdout)
  if (output === '') throw new Error(`no measurement at ${request.count} processes`)
  return JSON.parse(output)
}
