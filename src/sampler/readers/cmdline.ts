import { readBytes } from '../read-file.ts'

/**
 * Whole arguments among the first 4,096 bytes of `/proc/PID/cmdline`: it may be 2 MB long, and a process that overwrote the
 * last NUL of its argv shows its ENVIRONMENT behind it (FAULTS 3, 12). Text decoded by `decodeForeign`.
 */
export function readCmdline(proc: string, pid: number): string[] {
  return parseCmdline(readBytes(`${proc}/${String(pid)}/cmdline`, 4096))
}

/** `node\0server.js\0--port\0` */
export function parseCmdline(bytes: Buffer): string[] {
  const words: string[] = []
  let from = 0
  for (let at = 0; at <= bytes.length; at++) {
    if (at < bytes.length && bytes[at] !== 0) continue
    if (at > from || (at < bytes.length && words.length > 0)) words.push(decodeForeign(bytes.subarray(from, at)))
    from = at + 1
  }
  while (words.at(-1) === '') words.pop()
  return words
}

/** UTF-8 where it is that; other bytes as \xNN, so that two different names stay two (FAULTS: U+FFFD merges them). */
export function decodeForeign(bytes: Buffer): string {
  const text = bytes.toString('utf8')
  if (!text.includes('\uFFFD')) return text
  return [...bytes].map(byte => (byte >= 0x20 && byte < 0x7F ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`)).join('')
}
