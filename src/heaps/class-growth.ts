import type { ClassGain } from '../samples/heap-records.ts'
import type { ClassHistogram } from './parse-class-histogram.ts'

/** Of a large program's 20,000 classes the others have some bytes each. */
const MOST_REMEMBERED = 2000
const MOST_TOLD = 20

interface Held {
  instances: number
  bytes: number
}

/** What the classes of a JVM hold more than they did in its first histogram. */
export class ClassGrowth {
  #first: ReadonlyMap<string, Held> | null = null

  /** Largest gain first, 20 at most, none that lost; null of the first one. */
  compare({ classes }: ClassHistogram): ClassGain[] | null {
    const now = addUp(classes)
    if (this.#first === null) {
      this.#first = remember(now)
      return null
    }
    const gains: ClassGain[] = []
    for (const [name, { instances, bytes }] of now) {
      const before = this.#first.get(name) ?? { instances: 0, bytes: 0 }
      if (bytes > before.bytes)
        gains.push([name, instances, bytes, instances - before.instances, bytes - before.bytes])
    }
    return gains.sort((a, b) => b[4] - a[4]).slice(0, MOST_TOLD)
  }
}

/** Class loaders may each have one of the same name. */
function addUp(classes: ClassHistogram['classes']): Map<string, Held> {
  const held = new Map<string, Held>()
  for (const { name, instances, bytes } of classes) {
    const one = held.get(name)
    if (one === undefined) held.set(name, { instances, bytes })
    else {
      one.instances += instances
      one.bytes += bytes
    }
  }
  return held
}

/** Copies of the names: a part of the JVM's answer would keep the whole of it. */
function remember(held: ReadonlyMap<string, Held>): Map<string, Held> {
  return new Map(
    [...held]
      .sort(([, a], [, b]) => b.bytes - a.bytes)
      .slice(0, MOST_REMEMBERED)
      .map(([name, one]) => [Buffer.from(name).toString(), one]),
  )
}
