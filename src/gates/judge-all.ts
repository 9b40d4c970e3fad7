import type { Settings } from '../settings/option.ts'
import { untrusted, type MaybeUntrusted } from '../findings/untrusted.ts'
import type { Evidence, Gate } from './gate.ts'
import type { Finding } from '../findings/finding.ts'
import type { LimitLine, ProcessLimit } from '../findings/limits.ts'

/** What one gate said. */
export interface GateAnswer {
  readonly limit: {
    readonly gate: string
    readonly text: MaybeUntrusted
    readonly lines: readonly LimitLine[]
  }
  /** by the process's id */
  readonly processLimits: readonly (readonly [string, ProcessLimit])[]
  /** in bytes, by the container's id */
  readonly containerLimits: readonly (readonly [string, number])[]
  /** growth in bytes a minute, by the id of the process or group */
  readonly rates: readonly (readonly [string, number])[]
  readonly findings: readonly Finding[]
  /** our own fault in words, '' where it judged */
  readonly failure: string
}

/**
 * Asks every gate. One that throws is our own fault: it must not become green. One that is
 * `required`, or whose limit the user set, and cannot judge says so.
 */
export function judgeAll(
  gates: readonly Gate[],
  evidence: Evidence,
  settings: Settings,
  required: readonly string[],
): GateAnswer[] {
  return gates.map((gate) => {
    try {
      const text = gate.describe(evidence, settings)
      const found = gate.judge(evidence, settings)
      const reason = found.some(({ outcome }) => outcome === 'unknown')
        ? ''
        : explainSilence(gate, text, evidence, settings, required)
      return {
        limit: { gate: gate.name, text, lines: gate.lines?.(evidence, settings) ?? [] },
        processLimits: limitsOf(gate, evidence, settings),
        containerLimits: limitsOfContainers(gate, evidence, settings),
        rates: [...(gate.rates?.(evidence, settings) ?? [])],
        findings: reason === '' ? found : [...found, unknown(gate, reason)],
        failure: '',
      }
    } catch (error) {
      const failure = `gate ${gate.name} broke (${error instanceof Error ? error.message : String(error)})`
      return {
        limit: { gate: gate.name, text: '', lines: [] },
        processLimits: [],
        containerLimits: [],
        rates: [],
        findings: [
          {
            ...unknown(gate, 'broke while it judged'),
            advice: untrusted`please report this with the run directory`,
          },
        ],
        failure,
      }
    }
  })
}

function limitsOf(
  gate: Gate,
  evidence: Evidence,
  settings: Settings,
): (readonly [string, ProcessLimit])[] {
  return evidence.recording.processes.flatMap((process) => {
    const limit = gate.limitOf?.(process, evidence, settings)
    return limit === undefined ? [] : [[process.id, limit] as const]
  })
}

function limitsOfContainers(
  gate: Gate,
  { recording }: Evidence,
  settings: Settings,
): (readonly [string, number])[] {
  return recording.containers.flatMap((container) => {
    const bytes = gate.limitOfContainer?.(container, settings)
    return bytes === undefined ? [] : [[container.id, bytes] as const]
  })
}

/** '' where the gate judged, or where nobody waits for its answer. */
function explainSilence(
  gate: Gate,
  limit: MaybeUntrusted,
  evidence: Evidence,
  settings: Settings,
  required: readonly string[],
): MaybeUntrusted {
  const isRequired = required.includes(gate.name)
  const isAsked =
    isRequired ||
    (limit !== '' &&
      gate.options.some((option) => option.isLimit === true && settings.isSet(option)))
  if (!isAsked) return ''
  const reason = gate.cannotJudge?.(evidence, settings) ?? ''
  if (reason !== '' || !isRequired) return reason
  if (limit === '') return 'it is off'
  return evidence.recording.processes.length === 0 ? 'no process was there to judge' : ''
}

function unknown({ name, severity }: Gate, message: MaybeUntrusted): Finding {
  return {
    gate: name,
    outcome: 'unknown',
    severity,
    subject: { kind: 'job', id: 'job', name: untrusted`the job` },
    measured: 0,
    limit: 0,
    unit: 'count',
    message: untrusted`${message}`,
    advice: untrusted``,
  }
}
