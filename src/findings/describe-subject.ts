import { untrusted, type Untrusted } from './untrusted.ts'
import type { ContainerSeries, GroupSeries, ProcessSeries } from '../series/series.ts'
import type { Subject } from '../gates/gate.ts'

export function subjectOf(process: ProcessSeries): Subject {
  return { kind: 'process', id: process.id, name: process.label }
}

/** "node server.js (pid 4121)" */
export function nameWithPid({ label, pid }: ProcessSeries): Untrusted {
  return untrusted`${label} (pid ${pid})`
}

export function groupSubjectOf({ id, name }: GroupSeries): Subject {
  return { kind: 'group', id, name }
}

export function containerSubjectOf({ id, label }: ContainerSeries): Subject {
  return { kind: 'container', id, name: label }
}
