import { readText } from '../read-file.ts'

/** Of `/proc/PID/status` (proc(5)); -1 where a line is missing (a zombie has no memory lines). */
export interface Status {
  /** comm, with line breaks and backslashes escaped */
  readonly name: string
  readonly tgid: number
  readonly uid: number
  readonly hwmKiB: number
  readonly swapKiB: number
  readonly rssKiB: number
}

export function readStatus(proc: string, pid: number): Status {
  return parseStatus(readText(`${proc}/${pid}/status`, 8192))
}

/**
 * `Name:\tnode\n...Tgid:\t1234\n...Uid:\t0\t0\t0\t0\n...VmHWM:\t 43212 kB\n`: the kernel escapes
 * line breaks in the name here.
 */
export function parseStatus(text: string): Status {
  const number = (name: string): number => {
    const at = text.indexOf(`\n${name}:`)
    return at < 0
      ? -1
      : Number.parseInt(text.slice(at + name.length + 2, at + name.length + 40), 10)
  }
  return {
    // `Name:` and a tab before it
    name: text.slice(6, Math.max(6, text.indexOf('\n'))),
    tgid: number('Tgid'),
    uid: number('Uid'),
    hwmKiB: number('VmHWM'),
    swapKiB: number('VmSwap'),
    rssKiB: number('VmRSS'),
  }
}
