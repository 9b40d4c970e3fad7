import { readText } from '../read-file.ts'

/** True when a process was started with `NAME=value`. Read for orphans only, and never kept: an environment holds secrets. */
export function hasEnvironment(proc: string, pid: number, name: string, value: string): boolean {
  const text = readText(`${proc}/${String(pid)}/environ`, 65_536)
  const entry = `${name}=${Buffer.from(value).toString('latin1')}`
  return text.startsWith(`${entry}\0`) || text.includes(`\0${entry}\0`) || text.endsWith(`\0${entry}`)
}
