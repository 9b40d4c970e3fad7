import type { ProcessIdentity } from '../proc/identity.ts'
import { AttachError, attachJvm, RefusedCommandError, type AttachOptions } from './jvm-attach.ts'
import { parseClassHistogram, type ClassHistogram } from './parse-class-histogram.ts'

/** What is known of a JVM by its perfdata. */
export interface JvmTraits {
  /** java.rt.vmArgs: command line and JAVA_TOOL_OPTIONS */
  readonly vmArgs: string
  /** as the samples name it */
  readonly collector: string
}

/** A full collection that we asked for; or why none was made. */
export type ForcedHistogram =
  | { readonly kind: 'forced'; readonly histogram: ClassHistogram; readonly collections: number }
  | { readonly kind: 'refused'; readonly why: string }

/** Who asks a JVM: `attachJvm`, or a test. */
export type AskJvm = (command: string) => Promise<string>

/**
 * Serial keeps some dead wood for three of four full collections
 * (MarkSweepAlwaysCompactCount of HotSpot is 4).
 */
const SERIAL_COLLECTIONS = 4
/** `-XX:+HeapDumpBeforeFullGC`: each full collection writes the whole heap to disk. */
const DUMPS = /(?:^|\s)-XX:\+(HeapDump(?:Before|After)FullGC)(?=\s|$)/
/** JDK 8 and before, where logs go to stdout unless `-Xloggc` says otherwise. */
const PRINTS = /(?:^|\s)-XX:\+(Print(?:GC|Heap|ClassHistogram|Tenuring|Adaptive)\w*)(?=\s|$)/

/**
 * Makes a JVM collect all of its heap and tells what lives in it (`GC.class_histogram`, which
 * stops the program meanwhile: 20 to 220 ms with live heaps of 10 to 430 MiB). Refuses where that
 * would write to a file or to the program's output. Of Serial that does not name its dead wood, the
 * least of up to four collections in a row counts.
 */
export async function forceJvm(
  process: ProcessIdentity,
  traits: JvmTraits,
  options: AttachOptions = {},
): Promise<ForcedHistogram> {
  // SIGQUIT would print its threads
  if (/(?:^|\s)-XX:\+DisableAttachMechanism(?=\s|$)/.test(traits.vmArgs))
    return { kind: 'refused', why: 'it runs with -XX:+DisableAttachMechanism' }
  return collectAll((command) => attachJvm(process, command, options), traits)
}

/** As `forceJvm`, by whatever answers. */
export async function collectAll(ask: AskJvm, traits: JvmTraits): Promise<ForcedHistogram> {
  try {
    const why = listReasons(traits.vmArgs, await ask('VM.flags'), await askForLog(ask))
    if (why !== null) return { kind: 'refused', why }
    let least: ClassHistogram | null = null
    let collections = 0
    do {
      const next = parseClassHistogram(await ask('GC.class_histogram'))
      if (next === null) return { kind: 'refused', why: 'its histogram is not whole' }
      collections++
      if (least === null || next.liveBytes < least.liveBytes) least = next
    } while (collections < mostCollections(traits, least))
    return { kind: 'forced', histogram: least, collections }
  } catch (error) {
    if (error instanceof AttachError) return { kind: 'refused', why: error.message }
    throw error
  }
}

function mostCollections({ collector }: JvmTraits, { fillerBytes }: ClassHistogram): number {
  return collector === 'serial' && fillerBytes === 0 ? SERIAL_COLLECTIONS : 1
}

/**
 * '' of a JVM that has no unified logging (JDK 8). One that does not answer may log anywhere, and
 * is not asked for more.
 */
async function askForLog(ask: AskJvm): Promise<string> {
  try {
    return await ask('VM.log list')
  } catch (error) {
    if (error instanceof RefusedCommandError) return ''
    throw error
  }
}

/** Flags may be set while it runs (`jcmd PID VM.set_flag`), so arguments alone do not tell. */
function listReasons(vmArgs: string, flags: string, log: string): string | null {
  const dump = DUMPS.exec(flags) ?? DUMPS.exec(vmArgs)
  if (dump !== null) return `it runs with -XX:+${dump[1]}, which would write its heap to disk`
  const prints = log === '' ? PRINTS.exec(flags) : null
  if (prints !== null) return `it runs with -XX:+${prints[1]}, which would print`
  const stream = listLoud(log)[0]
  return stream === undefined ? null : `it logs to ${stream}, where a collection would show`
}

/**
 * ` #0: stdout all=warning,gc=info uptime,level,tags`: where a collection shows on the program's
 * own output, be it by a selection that is not about it.
 */
function listLoud(log: string): string[] {
  return [...log.matchAll(/^ *#\d+: (std(?:out|err)) (\S+)/gm)].flatMap(
    ([, stream = '', selections = '']) =>
      selections.split(',').some((one) => /=(?:info|debug|trace)$/.test(one)) ? [stream] : [],
  )
}
