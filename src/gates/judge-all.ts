import type { Settings } from '../plan/option.ts'
import type { Untrusted } from '../report/untrusted.ts'
import type { Evidence, Finding, Gate, LimitLine } from './gate.ts'

/** What one gate said. `failure` is our own fault in words, '' where it judged. */
export interface GateAnswer { readonly limit: { readonly gate: string; readonly text: string; readonly lines: readonly LimitLine[] }; readonly findings: readonly Finding[]; readonly failure: string }

/** Asks every gate. One that throws is our own fault: it must not become green. One that is `required`, or whose limit the user set, and cannot judge says so. */
export function judgeAll(gates: readonly Gate[], evidence: Evidence, settings: Settings, required: readonly string[]): GateAnswer[] {
  return gates.map(gate => {
    try {
      const text = gate.describe(evidence, settings)
      const found = gate.judge(evidence, settings)
      const reason = found.some(({ outcome }) => outcome === 'unknown') ? '' : explainSilence(gate, text, evidence, settings, required)
      return { limit: { gate: gate.name, text, lines: gate.lines?.(evidence, settings) ?? [] }, findings: reason === '' ? found : [...found, unknown(gate, reason)], failure: '' }
    } catch (error) {
      const failure = `gate ${gate.name} broke (${error instanceof Error ? error.message : String(error)})`
      return { limit: { gate: gate.name, text: '', lines: [] }, findings: [{ ...unknown(gate, 'broke while it judged'), advice: 'please report this with the run directory' as Untrusted }], failure }
    }
  })
}

/** '' where the gate judged, or where nobody waits for its answer. */
function explainSilence(gate: Gate, limit: string, evidence: Evidence, settings: Settings, required: readonly string[]): string {
  if (required.includes(gate.name) && limit === '') return 'it is off'
  const isAsked = required.includes(gate.name) || (limit !== '' && gate.options.some(option => option.isLimit === true && settings.isSet(option)))
  return isAsked ? gate.cannotJudge?.(evidence, settings) ?? '' : ''
}

function unknown({ name, severity }: Gate, message: string): Finding {
  return {
    gate: name, outcome: 'unknown', severity, subject: { kind: 'job', id: 'job', name: 'the job' as Untrusted }, measured: 0, limit: 0, unit: 'count',
    message: message as Untrusted, advice: '' as Untrusted,
  }
}
