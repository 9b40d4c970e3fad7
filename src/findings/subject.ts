import { untrusted, type Untrusted } from './untrusted.ts'

/** Whom a finding is about. */
export interface Subject {
  readonly kind: 'process' | 'group' | 'container' | 'job' | 'run'
  readonly id: string
  readonly name: Untrusted
}

interface Labelled {
  readonly id: string
  readonly label: Untrusted
}

export function subjectOf({ id, label }: Labelled): Subject {
  return { kind: 'process', id, name: label }
}

/** "node server.js (pid 4121)" */
export function nameWithPid({ label, pid }: { label: Untrusted; pid: number }): Untrusted {
  return untrusted`${label} (pid ${pid})`
}

export function groupSubjectOf({ id, name }: { id: string; name: Untrusted }): Subject {
  return { kind: 'group', id, name }
}

export function containerSubjectOf({ id, label }: Labelled): Subject {
  return { kind: 'container', id, name: label }
}
