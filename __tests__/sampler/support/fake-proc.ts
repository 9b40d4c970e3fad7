import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeTree } from './write-tree.ts'

/**
 * What a process of a made-up /proc shows. Fields that a test does not care for have quiet values.
 */
export interface FakeProcess {
  readonly pid: number
  readonly ppid?: number
  readonly pgrp?: number
  readonly session?: number
  readonly comm?: string
  readonly argv?: readonly string[]
  readonly exe?: string
  readonly cwd?: string
  readonly state?: string
  readonly threads?: number
  readonly startTicks?: number
  readonly cpuTicks?: number
  readonly isKernelThread?: boolean
  readonly cgroup?: string
  readonly environ?: Readonly<Record<string, string>>
  readonly rssPages?: number
  readonly sharedPages?: number
  readonly uid?: number
  readonly hwmKiB?: number
}

const PF_KTHREAD = 0x0020_0000

/**
 * A made-up /proc below a directory: processes come, change and go; `lastPid` is what loadavg tells
 * (0: a file that tells nothing).
 */
export class FakeProc {
  readonly root: string

  constructor(directory: string) {
    this.root = join(directory, 'proc')
    writeTree(this.root, {
      'own/limits':
        'Max open files            1024                 4096                 files     \n',
      'own/fd/0': '',
      self: { link: 'own' },
    })
    this.setLastPid(0)
  }

  /** Adds a process, or replaces what it shows. */
  put(process: FakeProcess): void {
    const {
      pid,
      argv = [process.comm ?? 'program'],
      rssPages = 1000,
      sharedPages = 100,
      environ = {},
    } = process
    writeTree(join(this.root, String(pid)), {
      stat: formatStat(process),
      statm: `${rssPages * 2} ${rssPages} ${sharedPages} 10 0 300 0\n`,
      status: `Name:\t${process.comm ?? 'program'}\nTgid:\t${pid}\nUid:\t${process.uid ?? 0}\t0\t0\t0\nVmHWM:\t${process.hwmKiB ?? rssPages * 4} kB\n`,
      cmdline: argv.map((word) => `${word}\0`).join(''),
      cgroup: process.cgroup ?? '0::/\n',
      environ: Object.entries(environ)
        .map(([name, value]) => `${name}=${value}\0`)
        .join(''),
      cwd: { link: process.cwd ?? '/' },
    })
    const exe = process.exe ?? `/usr/bin/${process.comm ?? 'program'}`
    if (exe === '') rmSync(join(this.root, String(pid), 'exe'), { force: true })
    else writeTree(join(this.root, String(pid)), { exe: { link: exe } })
    mkdirSync(join(this.root, String(pid), 'fd'), { recursive: true })
  }

  remove(pid: number): void {
    rmSync(join(this.root, String(pid)), { recursive: true })
  }

  setLastPid(pid: number): void {
    writeFileSync(join(this.root, 'loadavg'), `0.20 0.18 0.12 1/80 ${pid}\n`)
  }

  /**
   * As the real one, which shows the sampler's own namespace: only then is its last pid trusted.
   */
  becomeOwn(): void {
    writeTree(this.root, {
      self: { link: String(process.pid) },
      [`${process.pid}/limits`]: '',
    })
  }
}

function formatStat({
  pid,
  ppid = 1,
  pgrp = pid,
  session = pgrp,
  comm = 'program',
  state = 'S',
  threads = 1,
  startTicks = pid * 10,
  cpuTicks = 0,
  isKernelThread = false,
}: FakeProcess): string {
  const flags = isKernelThread ? PF_KTHREAD : 0x40_0000
  const numbers = [
    ppid,
    pgrp,
    session,
    0,
    -1,
    flags,
    0,
    0,
    0,
    0,
    cpuTicks,
    0,
    0,
    0,
    20,
    0,
    threads,
    0,
    startTicks,
    1_000_000,
    1000,
  ]
  return `${pid} (${comm}) ${state} ${numbers.join(' ')} ${'0 '.repeat(30)}\n`
}
