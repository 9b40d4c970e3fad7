/** What lives of one class, in bytes of the Java heap. */
export interface ClassShare {
  readonly name: string
  readonly instances: number
  readonly bytes: number
}

/** What `GC.class_histogram` of a JVM tells. */
export interface ClassHistogram {
  /** live objects after the full collection that the command makes, dead wood taken off */
  readonly liveBytes: number
  /** `jdk.internal.vm.Filler*`: dead objects that Serial and Parallel did not compact away */
  readonly fillerBytes: number
  /** largest first, without fillers */
  readonly classes: readonly ClassShare[]
}

const LONGEST_NAME = 200
const MOST_CLASSES = 20_000
/** JDK 25 names so what JDK 17 counts as `int[]`. */
const FILLER = /^jdk\.internal\.vm\.Filler(?:Array|Element|Object)/

/**
 * Null where the text is no whole histogram: its end, the line `Total`, is missing, or it does not
 * add up.
 */
export function parseClassHistogram(text: string): ClassHistogram | null {
  const classes: ClassShare[] = []
  let fillerBytes = 0
  let sumBytes = 0
  for (const line of text.split('\n')) {
    const total = /^Total +(\d{1,15}) +(\d{1,15})$/.exec(line.trim())
    if (total !== null) {
      const totalBytes = Number(total[2])
      if (sumBytes > totalBytes) return null
      // classes beyond the most that are kept are in the total alone
      return { liveBytes: totalBytes - fillerBytes, fillerBytes, classes }
    }
    const share = parseShare(line)
    if (share === null) continue
    sumBytes += share.bytes
    if (FILLER.test(share.name)) fillerBytes += share.bytes
    else if (classes.length < MOST_CLASSES) classes.push(share)
  }
  return null
}

/** `  12:  8000  48128000  [B (java.base@17.0.15)`; null: the heading, or another kind of line. */
function parseShare(line: string): ClassShare | null {
  const match = /^ *\d{1,9}: +(\d{1,15}) +(\d{1,15}) {1,2}(\S.*)$/.exec(line.trimEnd())
  if (match === null) return null
  const [, instances, bytes, label = ''] = match
  const name = label.replace(/ \([^()]{1,200}\)$/, '').slice(0, LONGEST_NAME)
  return { name: nameOfDescriptor(name), instances: Number(instances), bytes: Number(bytes) }
}

const PRIMITIVES: Readonly<Record<string, string>> = {
  B: 'byte',
  C: 'char',
  D: 'double',
  F: 'float',
  I: 'int',
  J: 'long',
  S: 'short',
  Z: 'boolean',
}

/** `[[B` is byte[][], `[Ljava.lang.Object;` java.lang.Object[] (JVM specification, 4.3.2). */
function nameOfDescriptor(name: string): string {
  const match = /^(\[{1,255})(?:([BCDFIJSZ])|L(.+);)$/.exec(name)
  if (match === null) return name
  const [, brackets = '', primitive = '', type = ''] = match
  return (PRIMITIVES[primitive] ?? type) + '[]'.repeat(brackets.length)
}
