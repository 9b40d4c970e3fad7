// Makes what boot.mjs needs, once: a kernel of Debian's and an initramfs, in the project's cache
// folder. Prints that folder. Installs qemu and busybox by apt where it may. Exits with 1 and one
// line where there is no machine to be had.
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { packCpio } from './cpio.mjs'

// Disk, shared folders, and the layer in RAM over the host's root.
const wantedModules = ['virtio_pci', 'virtio_blk', '9pnet_virtio', '9p', 'overlay']
const programs = { 'qemu-system-x86_64': 'qemu-system-x86', busybox: 'busybox-static' }

try {
  console.log(prepare())
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

function prepare() {
  if (process.arch !== 'x64')
    throw new Error(`the virtual machine is for x64; this is ${process.arch}`)
  installPrograms()
  const kernelPackage = findKernelPackage()
  const init = readFileSync(join(import.meta.dirname, 'init'))
  const folder = join(
    process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'),
    'memory-leak-detector',
    'vm',
  )
  const stamp = `${kernelPackage}\n${init.toString('base64')}`
  if (existsSync(join(folder, 'stamp')) && readFileSync(join(folder, 'stamp'), 'utf8') === stamp)
    return folder
  const scratch = mkdtempSync(join(tmpdir(), 'vm-prepare-'))
  try {
    const unpacked = unpackKernel(kernelPackage, scratch)
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    cpSync(
      join(
        unpacked,
        'boot',
        readdirSync(join(unpacked, 'boot')).find((name) => name.startsWith('vmlinuz')),
      ),
      join(folder, 'kernel'),
    )
    writeFileSync(join(folder, 'initramfs'), gzipSync(packInitramfs(unpacked, init)))
    writeFileSync(join(folder, 'stamp'), stamp)
    return folder
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

function installPrograms() {
  const missing = Object.entries(programs)
    .filter(([program]) => findProgram(program) === '')
    .map(([, name]) => name)
  if (missing.length === 0) return
  if (process.getuid() !== 0 || findProgram('apt-get') === '')
    throw new Error(`${missing.join(' and ')} not installed, and no leave to do so by apt-get`)
  run('apt-get', ['update', '-qq'])
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing])
}

/**
 * The package behind the name that stands for a kernel of the distribution: 6.12, the first that
 * counts a group's peak anew (memory.peak), else its own.
 */
function findKernelPackage() {
  const find = () =>
    ['linux-image-6.12-amd64', 'linux-image-amd64']
      .map(
        (name) =>
          /Depends: (linux-image-\S+)/u.exec(
            spawnSync('apt-cache', ['depends', name], { encoding: 'utf8' }).stdout ?? '',
          )?.[1],
      )
      .find((found) => found !== undefined)
  const found = find() ?? (run('apt-get', ['update', '-qq']), find())
  if (found === undefined) throw new Error('apt knows no package linux-image-amd64')
  return found
}

function unpackKernel(kernelPackage, scratch) {
  run('apt-get', ['download', '-qq', kernelPackage], { cwd: scratch })
  const archive = readdirSync(scratch).find((name) => name.endsWith('.deb'))
  const unpacked = join(scratch, 'unpacked')
  run('dpkg-deb', ['--extract', archive, unpacked], { cwd: scratch })
  return unpacked
}

function packInitramfs(unpacked, init) {
  const files = new Map(
    readdirSync(unpacked, { recursive: true })
      .map(String)
      .filter((path) => /\.ko(\.xz|\.zst)?$/u.test(path))
      .map((path) => [basename(path).split('.')[0].replaceAll('-', '_'), join(unpacked, path)]),
  )
  const modules = new Map()
  for (const name of wantedModules) addModule(name, files, modules)
  return packCpio([
    { name: 'init', content: init, mode: 0o755 },
    { name: 'busybox', content: readFileSync(findProgram('busybox')), mode: 0o755 },
    ...[...modules].map(([name, content], at) => ({
      name: `modules/${String(at).padStart(2, '0')}-${name}.ko`,
      content,
      mode: 0o644,
    })),
  ])
}

/**
 * Adds what a module depends on before the module itself; one that has no file is built into the
 * kernel.
 */
function addModule(name, files, modules) {
  const file = files.get(name)
  if (file === undefined || modules.has(name)) return
  const content = readModule(file)
  const depends =
    /\0depends=(?<names>[^\0]*)\0/u.exec(content.toString('latin1'))?.groups.names ?? ''
  for (const needed of depends.split(',').filter((part) => part !== ''))
    addModule(needed.replaceAll('-', '_'), files, modules)
  modules.set(name, content)
}

function readModule(file) {
  if (file.endsWith('.ko')) return readFileSync(file)
  return run(file.endsWith('.xz') ? 'xz' : 'zstd', ['--decompress', '--stdout', file], {
    encoding: 'buffer',
    maxBuffer: 2 ** 28,
  })
}

function run(program, words, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, words, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    ...options,
  })
  if (status !== 0)
    throw new Error(
      `${program} ${words.join(' ')}: ${(error?.message ?? String(stderr)).trim().split('\n').at(-1)}`,
    )
  return stdout
}

function findProgram(name) {
  return (
    (process.env.PATH ?? '')
      .split(':')
      .map((folder) => join(folder, name))
      .find((path) => existsSync(path)) ?? ''
  )
}
