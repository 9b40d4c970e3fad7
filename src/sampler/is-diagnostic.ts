import type { Birth } from '../samples/record.ts'
import type { ListeningSocket } from './readers/listening-sockets.ts'

/**
 * Where a runtime waits for a debugger unless its options say otherwise: Node's inspector, and in
 * clusters the ports behind it (nodejs.org/api/cli.html#--inspecthostport), JDWP by custom,
 * debugpy.
 */
const DEBUG_PORTS: Partial<Readonly<Record<Birth['rt'], readonly [from: number, to: number]>>> = {
  node: [9229, 9260],
  java: [5005, 5005],
  python: [5678, 5678],
}

/** Options that give a debugger, a profiler or a management console its port. */
const DEBUG_OPTIONS: readonly RegExp[] = [
  /^--(?:inspect(?:-brk|-wait|-port)?|debug-port)=(?:.*:)?(\d+)$/,
  /^(?:-agentlib:jdwp=|-Xrunjdwp:)(?:.*,)?address=(?:[^,]*:)?(\d+)(?:,|$)/,
  /^-Dcom\.sun\.management\.jmxremote(?:\.rmi)?\.port=(\d+)$/,
  /^--remote-debugging-port=(\d+)$/,
]
const DEBUGPY = /^(?:debugpy|pydevd)$/

/**
 * Sockets that a runtime opens by itself or for whoever asks: the JVM's attach listener, the
 * diagnostic port of .NET, a pool of Python's multiprocessing, the one instance of a browser.
 */
const OWN_PATHS =
  /\/\.java_pid\d+$|\/(?:dotnet-diagnostic|clr-debug-pipe)-\d+-|\/pymp-[^/]+\/listener-|\/SingletonSocket$/

/**
 * It waits for a debugger, not for clients: a batch job with such a socket is none the less one.
 * `words`: its argv.
 */
export function isDiagnostic(
  { port, isLocal, path }: ListeningSocket,
  runtime: Birth['rt'],
  words: readonly string[],
): boolean {
  if (port === 0) return OWN_PATHS.test(path)
  const [from, to] = DEBUG_PORTS[runtime] ?? [0, 0]
  return (isLocal && port >= from && port <= to) || listDebugPorts(words).includes(port)
}

function listDebugPorts(words: readonly string[]): number[] {
  const ports = words.flatMap((word) =>
    DEBUG_OPTIONS.flatMap((option) => option.exec(word)?.[1] ?? []),
  )
  const listen = words.some((word) => DEBUGPY.test(word)) ? words.indexOf('--listen') : -1
  const address = listen < 0 ? '' : (words[listen + 1] ?? '')
  return [...ports, ...(/\d+$/.exec(address) ?? [])].map(Number)
}
