/**
 * A package of which one published version leaks and a neighbour does not, by its own public issue.
 */
export interface RealCase {
  readonly registry: 'npm' | 'pypi'
  readonly name: string
  readonly leaking: string
  readonly healthy: string
  readonly issue: string
  /** in programs/ */
  readonly program: string
}

export const realCases: readonly RealCase[] = [
  {
    registry: 'npm',
    name: 'mem',
    leaking: '3.0.1',
    healthy: '4.0.0',
    issue: 'https://github.com/sindresorhus/memoize/issues/14',
    program: 'mem.cjs',
  },
  {
    registry: 'npm',
    name: 'memory-cache',
    leaking: '0.1.4',
    healthy: '0.1.6',
    issue: 'https://github.com/ptarjan/node-cache/issues/56',
    program: 'memory-cache.cjs',
  },
  {
    registry: 'pypi',
    name: 'asgiref',
    leaking: '3.2.7',
    healthy: '3.2.8',
    issue: 'https://github.com/django/asgiref/pull/158',
    program: 'asgiref_local.py',
  },
]
