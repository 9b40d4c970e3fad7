import { BlockList, isIP } from 'node:net'
import type { ListenAddress } from './plan.ts'

/** `off`, `127.0.0.1:9464`, `[::1]:9464`. An address, no name: what a name stands for may change. Throws what is wrong. */
export function parseListen(text: string): ListenAddress | 'off' {
  const trimmed = text.trim()
  if (trimmed === 'off') return 'off'
  const groups = /^(?:\[(?<six>[^\]]*)\]|(?<four>.*)):(?<port>\d{1,5})$/u.exec(trimmed)?.groups
  if (groups === undefined) throw new Error('is no address with a port')
  const host = groups['six'] ?? groups['four'] ?? ''
  if (isIP(host) !== (groups['six'] === undefined ? 4 : 6)) throw new Error('has no IP address')
  if (Number(groups['port']) > 65_535) throw new Error('has no port from 0 to 65535')
  return { host, port: Number(groups['port']) }
}

export function isLoopback(host: string): boolean {
  const loopback = new BlockList()
  loopback.addSubnet('127.0.0.0', 8, 'ipv4')
  loopback.addAddress('::1', 'ipv6')
  return loopback.check(host, isIP(host) === 6 ? 'ipv6' : 'ipv4')
}
