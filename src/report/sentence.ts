import { phrasePeak } from '../units/format-peak.ts'
import { formatBytes } from '../units/size.ts'
import { formatDuration } from '../units/duration.ts'
import { describePerhapsOurs } from './apart.ts'
import { acceptedFindings, formatAccepted } from './findings.ts'
import { noteUnseen, type UnseenFacts } from './note-unseen.ts'
import type { Report } from './report.ts'
import { untrusted, type MaybeUntrusted, type Untrusted } from '../findings/untrusted.ts'

type Facts = Pick<Report, 'verdict' | 'findings' | 'inconclusiveReason'> &
  UnseenFacts & {
    /** the limit on the largest process, in words; '' where it has none */
    readonly topLimit: MaybeUntrusted
    readonly workload: Report['run']['workload']
    /** what the command did, where that was not well; '' else */
    readonly commandEnd: string
    /** one look: there is no peak, only what is held now */
    readonly isSnapshot: boolean
    /** held by a process of the command, nobody saw which one; 0 where there is none such */
    readonly unseenPeakBytes: number
    /** containers that are not known to be ours */
    readonly apart: NonNullable<Report['apart']>
    /** what a fail in partial data says besides */
    readonly brokenReason: MaybeUntrusted
  }

/** The one sentence that every channel states: verdict, number, limit. */
export function buildSentence(facts: Facts): Untrusted {
  return untrusted`${[
    ...joinCommand(facts),
    ...noteComparison(facts),
    ...noteLargest(facts),
    ...(facts.verdict === 'inconclusive' ? [] : noteUnseen(facts)),
    ...noteUnjudged(facts),
    ...noteAccepted(facts),
    ...notePerhapsOurs(facts),
  ].join(' ')}`
}

/** What broke stands first: a command that failed where memory is well, else the verdict. */
function joinCommand(facts: Facts): MaybeUntrusted[] {
  const { verdict, commandEnd } = facts
  const parts = [buildCore(facts), ...(commandEnd === '' ? [] : [commandEnd])]
  return verdict === 'pass' || verdict === 'warn' ? parts.toReversed() : parts
}

function buildCore(facts: Facts): MaybeUntrusted {
  const { verdict, findings, inconclusiveReason, brokenReason } = facts
  const broken = findings.filter(
    ({ outcome, accepted }) => outcome === 'fail' && accepted === undefined,
  )
  const [worst] = [
    ...broken.filter(({ fails }) => fails),
    ...broken.filter(({ severity }) => severity === 'error'),
    ...broken,
  ]
  const more = broken.length > 1 ? `, and ${broken.length - 1} more` : ''
  const partial = brokenReason === '' ? '' : untrusted` The data is partial: ${brokenReason}.`
  if (verdict === 'fail') return untrusted`Failed: ${worst?.message ?? ''}${more}.${partial}`
  if (verdict === 'inconclusive') return untrusted`Not judged: ${inconclusiveReason}.`
  const warned = worst?.severity === 'error' ? 'Warned, would have failed' : 'Warned'
  if (verdict === 'warn') return untrusted`${warned}: ${worst?.message ?? ''}${more}.`
  return acceptedFindings(facts).length > 0
    ? 'Passed: all but what is accepted is within its limits.'
    : untrusted`Passed: ${describeHealth(facts)}.`
}

function describeHealth({ processes, topLimit, workload, isSnapshot }: Facts): MaybeUntrusted {
  const [top] = processes
  if (top === undefined)
    return workload === null
      ? 'no process was there to judge'
      : `the command ended after ${formatDuration(workload.durationMs)}, before a sample could be taken of it`
  const held = isSnapshot
    ? `holds ${formatBytes(top.peakRssBytes)}`
    : phrasePeak(top.peakRssBytes, top.peakIsLowerBound)
  const limit = topLimit === '' ? 'threshold off' : untrusted`limit ${topLimit}`
  return untrusted`the largest process, ${top.label} (pid ${top.pid}), ${held}, ${limit}`
}

/** Who compares wants to hear how much, also where it is little. */
function noteComparison({ verdict, findings }: Facts): string[] {
  return verdict === 'inconclusive'
    ? []
    : findings
        .filter(({ gate, outcome }) => gate === 'ab' && outcome === 'pass')
        .map(({ message }) => untrusted`Compared: ${message}.`)
}

/** Measured, but not whose it is. */
function noteLargest({ verdict, findings, unseenPeakBytes }: Facts): MaybeUntrusted[] {
  const isSaid = findings.some(({ measured }) => measured === unseenPeakBytes)
  const who = 'the largest process of the command, nobody saw which one'
  return verdict === 'inconclusive' || unseenPeakBytes === 0 || isSaid
    ? []
    : [untrusted`By wait4 ${who}, held ${formatBytes(unseenPeakBytes)}.`]
}

/** A gate that cannot judge is said, but not where the whole sentence says so already. */
function noteUnjudged({ verdict, findings }: Facts): string[] {
  if (verdict === 'inconclusive') return []
  const unknown = findings.filter(({ outcome }) => outcome === 'unknown')
  return [
    ...new Map(
      unknown.map(({ gate, message }) => [gate, untrusted`Not judged: ${gate} (${message}).`]),
    ).values(),
  ]
}

/** What nothing proves to be ours is not judged, which a reader must know. */
function notePerhapsOurs({ apart }: Facts): MaybeUntrusted[] {
  const perhaps = describePerhapsOurs(apart)
  return perhaps === '' ? [] : [perhaps]
}

/** What is known is said with its reason, whatever the verdict. */
function noteAccepted(facts: Facts): MaybeUntrusted[] {
  const [first, ...others] = acceptedFindings(facts)
  if (first === undefined) return []
  return [
    untrusted`Accepted: ${formatAccepted(first)}${others.length === 0 ? '' : `, and ${others.length} more`}.`,
  ]
}
