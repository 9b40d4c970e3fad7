import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Why there can be no Docker of our own here; '' where there can. */
export function whyNoDocker(): string {
  if (process.getuid?.() !== 0) return 'dockerd needs root'
  const missing = ['dockerd', 'docker', 'busybox'].filter(
    (name) => spawnSync('sh', ['-c', `command -v ${name}`]).status !== 0,
  )
  if (missing.length > 0) return `${missing.join(', ')} not installed (tools/install-docker.sh)`
  return spawnSync('ldd', ['/bin/busybox']).status === 0
    ? 'busybox is not static (tools/install-docker.sh)'
    : ''
}

export interface Docker {
  /** what stands before a command of the client's in a shell */
  readonly client: string
  /** stdout; throws where the client fails */
  docker(...words: string[]): string
  /** the same, whatever it ends with */
  tryDocker(...words: string[]): { readonly code: number | null; readonly log: string }
  stop(): Promise<void>
}

/**
 * A daemon of its own with an image `small`: busybox without bash, and the Node that runs this with
 * its libraries. No network, no storage driver of the kernel's.
 */
export async function startDocker(): Promise<Docker> {
  const home = mkdtempSync(join(tmpdir(), 'docker-'))
  const host = `unix://${join(home, 'socket')}`
  const daemon = spawn(
    'dockerd',
    [
      '--iptables=false',
      '--ip6tables=false',
      '--bridge=none',
      '--storage-driver=vfs',
      '--data-root',
      join(home, 'data'),
      '--exec-root',
      join(home, 'exec'),
      '--pidfile',
      join(home, 'pid'),
      '-H',
      host,
    ],
    { stdio: 'ignore' },
  )
  const tryDocker: Docker['tryDocker'] = (...words) => {
    const { status, stdout, stderr } = spawnSync('docker', ['-H', host, ...words], {
      encoding: 'utf8',
      timeout: 120_000,
    })
    return { code: status, log: stdout + stderr }
  }
  const stop = async (): Promise<void> => {
    if (daemon.exitCode === null && daemon.signalCode === null) {
      const exit = once(daemon, 'exit')
      daemon.kill('SIGTERM')
      await exit
    }
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
  for (let tries = 0; tryDocker('version').code !== 0; tries++) {
    if (daemon.exitCode !== null || tries > 200) {
      await stop()
      throw new Error('dockerd did not start')
    }
    await sleep(200)
  }
  importImage(makeRoot(join(home, 'root')), host)
  return {
    client: `docker -H ${host}`,
    tryDocker,
    docker: (...words) =>
      execFileSync('docker', ['-H', host, ...words], { encoding: 'utf8', timeout: 120_000 }),
    stop,
  }
}

/**
 * A root file system: busybox under all its names, Node, and the libraries that the loader says it
 * takes.
 */
function makeRoot(root: string): string {
  for (const folder of ['bin', 'tmp', 'proc', 'etc', 'node/bin'])
    mkdirSync(join(root, folder), { recursive: true })
  copyFileSync('/bin/busybox', join(root, 'bin/busybox'))
  execFileSync('chroot', [root, '/bin/busybox', '--install', '-s', '/bin'])
  copyFileSync(process.execPath, join(root, 'node/bin/node'))
  const libraries =
    execFileSync('ldd', [process.execPath], { encoding: 'utf8' }).match(/\/\S+(?= \()/gu) ?? []
  for (const library of libraries.filter((path) => existsSync(path))) {
    mkdirSync(join(root, dirname(library)), { recursive: true })
    copyFileSync(library, join(root, library))
  }
  return root
}

function importImage(root: string, host: string): void {
  execFileSync('sh', ['-c', 'tar -C "$0" -c . | docker -H "$1" import - small', root, host], {
    stdio: 'ignore',
  })
}
