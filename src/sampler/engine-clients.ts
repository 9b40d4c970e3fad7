import { basename } from 'node:path'
import { findScript } from './find-script.ts'
import { readStat } from '../proc/read-stat.ts'
import { isEnded } from '../proc/stat.ts'
import {
  beginsOne,
  fitsContainer,
  isClientName,
  mayAskElsewhere,
  type ClientFit,
} from './fits-container.ts'
import type { Inspection } from './readers/engine.ts'

/** A container that begins within this time after its client's end is its doing. */
const AFTER_MS = 2000
/** An engine answers by then who it was. */
const KEPT_MS = 60_000
const MOST_KEPT = 1000

/** A process that is, or was, a client of an engine. */
export interface ClientProcess {
  readonly pid: number
  readonly startTicks: number
  readonly words: readonly string[]
  /** where it works, '' where that may not be read */
  readonly directory: string
  /** it belongs to what is watched */
  readonly isOurs: boolean
}

interface Client extends ClientProcess {
  /** null while it lives */
  endTicks: number | null
  /** the one container that it began, of those that begin no more than one; '' */
  onlyId: string
  /** by its command line, not by the time alone */
  isNamed: boolean
}

/** Does a process of this name and command line ask an engine for containers? */
export function isEngineClient(name: string, words: readonly string[]): boolean {
  return isClientName(name) || isClientName(basename(findScript(words, name)))
}

/** The clients of engines that lived of late, whose they were, and what they may have begun. */
export class EngineClients {
  readonly #proc: string
  readonly #ticksPerSecond: number
  /** by pid and start */
  readonly #clients = new Map<string, Client>()
  hasHadOurs = false

  constructor(proc: string, ticksPerSecond: number) {
    this.#proc = proc
    this.#ticksPerSecond = ticksPerSecond
  }

  meet(client: ClientProcess): void {
    const key = `${client.pid}:${client.startTicks}`
    const before = this.#clients.get(key)
    if (before === undefined && this.#clients.size >= MOST_KEPT) return
    this.#clients.set(key, {
      ...client,
      endTicks: before?.endTicks ?? null,
      onlyId: before?.onlyId ?? '',
      isNamed: before?.isNamed ?? false,
    })
    this.hasHadOurs ||= client.isOurs
  }

  /** Who has ended meanwhile? `nowTicks`: since boot. */
  review(nowTicks: number): void {
    for (const [key, client] of this.#clients) {
      if (client.endTicks === null) {
        const stat = readStat(this.#proc, client.pid)
        if (stat?.startTicks !== client.startTicks || isEnded(stat)) client.endTicks = nowTicks
      } else if (nowTicks - client.endTicks > this.#toTicks(KEPT_MS)) this.#clients.delete(key)
    }
  }

  /**
   * Whose client began this container: one that lived when it did, or up to 2 s before, and does
   * not ask for another one; of several the newest. `said`: by the engine, null where it says
   * nothing; then a stranger's client proves nothing, as ours may have been too short to be seen.
   * `absentAt`: the socket of an engine that does not know it, which those who ask there did not
   * begin.
   */
  whoBegan(
    beganTicks: number,
    said: Inspection | null,
    id: string,
    absentAt = '',
  ): 'ours' | 'theirs' | null {
    const fitting = [...this.#clients.values()]
      .filter(
        ({ startTicks, endTicks, words }) =>
          startTicks <= beganTicks + 1 &&
          (endTicks === null || beganTicks <= endTicks + this.#toTicks(AFTER_MS)) &&
          (absentAt === '' || mayAskElsewhere(words, absentAt)),
      )
      .map((client) => ({ client, fit: fitsContainer(client, said, id) }))
      .filter(({ client, fit }) => mayHaveBegun(client, id, fit))
      .sort((a, b) => b.client.startTicks - a.client.startTicks)
    const named = fitting.find(({ fit }) => fit === 'named')?.client
    // where nobody can tell, the one that asked first: who asks for one is taken for one
    const client =
      named ?? fitting.findLast(({ client, fit }) => client.isOurs && fit === 'maybe')?.client
    if (client === undefined) return null
    if (beginsOne(client.words)) {
      client.onlyId = id
      client.isNamed = client === named
    }
    return client.isOurs ? 'ours' : 'theirs'
  }

  #toTicks(ms: number): number {
    return (ms / 1000) * this.#ticksPerSecond
  }
}

/** Who begins one has not begun another; that it is the one by its name outweighs the time. */
function mayHaveBegun({ onlyId, isNamed }: Client, id: string, fit: ClientFit): boolean {
  return onlyId === '' || onlyId === id || (fit === 'named' && !isNamed)
}
