import type { ListenAddress } from '../settings/plan.ts'

/**
 * `off`, `127.0.0.1:9464`, `[::1]:9464`. An address, no name: what a name stands for may change.
 * Throws what is wrong.
 */
export function parseListen(text: string): ListenAddress | 'off' {
  const trimmed = text.trim()
  if (trimmed === 'off') return 'off'
  const groups = /^(?:\[(?<six>[^\]]*)\]|(?<four>.*)):(?<port>\d{1,5})$/u.exec(trimmed)?.groups
  if (groups === undefined) throw new Error('is no address with a port')
  const host = groups['six'] ?? groups['four'] ?? ''
  if ((groups['six'] !== undefined) !== host.includes(':') || normalize(host) === null)
    throw new Error('has no IP address')
  if (Number(groups['port']) > 65_535) throw new Error('has no port from 0 to 65535')
  return { host, port: Number(groups['port']) }
}

/** 127.0.0.0/8 and ::1 (RFC 6890). */
export function isLoopback(host: string): boolean {
  return host.startsWith('127.') || normalize(host) === '[::1]'
}

/**
 * The address as URLs write it (WHATWG URL, host parser), null for what is none or is written
 * otherwise. Not by node:net, which is 4 ms at the start of every command.
 */
function normalize(host: string): string | null {
  const isSix = host.includes(':')
  const parsed = URL.parse(`http://${isSix ? `[${host}]` : host}`)?.hostname ?? ''
  return isSix
    ? parsed === ''
      ? null
      : parsed
    : /^\d+(?:\.\d+){3}$/u.test(parsed) && parsed === host
      ? parsed
      : null
}
