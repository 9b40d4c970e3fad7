import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findProgram } from './find-program.ts'
import { buildWorkloadEnvironment } from './workload-environment.ts'

/** Some openers stay until the window is closed: what runs that long has opened it. */
const LONGEST_WAIT_MS = 3000
/** The opener keeps no pipe of ours, so that it outlives us. */
const DETACHED = 'exec "$@" > /dev/null 2>&1 < /dev/null'

/**
 * Shows a file by the first program of $BROWSER that is installed (a list with `:`, `%s` stands for
 * the address, as xdg-open reads it), else by xdg-open where there is a display. Says why not, or
 * ''.
 */
export async function openInBrowser(path: string, env: NodeJS.ProcessEnv): Promise<string> {
  const url = pathToFileURL(path).href
  const given = env['BROWSER'] ?? ''
  if (given === '' && (env['DISPLAY'] ?? '') === '' && (env['WAYLAND_DISPLAY'] ?? '') === '')
    return 'no display, and BROWSER is not set'
  for (const command of given === '' ? ['xdg-open'] : given.split(':')) {
    const [name = '', ...words] = command.split(' ').filter((word) => word !== '')
    const program = findProgram(name, env['PATH'] ?? '')
    if (program !== '')
      return run(
        [
          program,
          ...(command.includes('%s')
            ? words.map((word) => word.replaceAll('%s', url))
            : [...words, url]),
        ],
        env,
      )
  }
  return given === '' ? 'no xdg-open' : 'no program of BROWSER is installed'
}

async function run(words: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const { exec } = await import('@actions/exec')
  const environment = Object.fromEntries(
    Object.entries(buildWorkloadEnvironment('local', [], env)).map(([name, value]) => [
      name,
      value ?? '',
    ]),
  )
  let timer: NodeJS.Timeout | undefined
  const stays = new Promise<0>((resolve) => {
    timer = setTimeout(() => {
      resolve(0)
    }, LONGEST_WAIT_MS)
  })
  try {
    const code = await Promise.race([
      exec('/bin/sh', ['-c', DETACHED, 'sh', ...words], {
        silent: true,
        ignoreReturnCode: true,
        env: environment,
      }),
      stays,
    ])
    return code === 0 ? '' : `${basename(words[0] ?? '')} ended with ${code}`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    clearTimeout(timer)
  }
}
