import type { Finding } from './finding.ts'

/**
 * A value that moves around its limit crosses it once: it is well again when nothing was found for
 * so long.
 */
export const HOLD_MS = 60_000

/**
 * What is found in looks that follow one another: each finding counts until nothing like it was
 * found for a minute.
 */
export class HeldFindings {
  #held: readonly { readonly finding: Finding; readonly untilMs: number }[] = []

  /** Findings of a look at `nowMs`, and those that are held; of one kind and subject the newest. */
  take(found: readonly Finding[], nowMs: number): Finding[] {
    const fresh = new Set(found.map(keyOf))
    const held = this.#held.filter(
      ({ finding, untilMs }) => untilMs > nowMs && !fresh.has(keyOf(finding)),
    )
    this.#held = [
      ...found
        .filter(({ outcome }) => outcome === 'fail')
        .map((finding) => ({ finding, untilMs: nowMs + HOLD_MS })),
      ...held,
    ]
    return [...found, ...held.map(({ finding }) => finding)]
  }
}

const keyOf = ({ gate, severity, subject }: Finding): string =>
  JSON.stringify([gate, severity, subject.kind, subject.id])
