import { expect, test } from '@jest/globals'
import { decideComment } from '../../../src/channels/sticky/decide-comment.ts'
import type { StickyState } from '../../../src/channels/sticky/sticky.ts'

const states: Readonly<Record<string, StickyState>> = {
  pass: { name: 'a', verdict: 'pass', failing: '', run: 7 },
  warn: { name: 'a', verdict: 'warn', failing: 'w1', run: 7 },
  // memory is well, and the command failed
  else: { name: 'a', verdict: 'warn', failing: '', run: 7 },
  fail: { name: 'a', verdict: 'fail', failing: 'f1', run: 7 },
  other: { name: 'a', verdict: 'fail', failing: 'f2', run: 7 },
  lost: { name: 'a', verdict: 'inconclusive', failing: '', run: 7 },
}

// before -> now: what each policy does; c create, u update, . leave
const table = `
  before  now   on-failure on-change always
  -       pass  .          .         c
  -       warn  .          c         c
  -       else  .          .         c
  -       fail  c          c         c
  -       lost  c          c         c
  pass    pass  .          .         u
  pass    warn  .          u         u
  pass    fail  u          u         u
  pass    lost  u          u         u
  warn    pass  u          u         u
  warn    warn  .          .         u
  warn    fail  u          u         u
  fail    pass  u          u         u
  fail    warn  u          u         u
  fail    else  u          u         u
  else    pass  u          u         u
  fail    fail  u          .         u
  fail    other u          u         u
  fail    lost  u          u         u
  lost    pass  u          u         u
  lost    lost  u          .         u`
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.trim().split(/\s+/u))

const letters = { create: 'c', update: 'u', leave: '.' } as const

test.each(table)(
  '%s -> %s: on-failure %s, on-change %s, always %s',
  (before = '', now = '', ...expected) => {
    const [was, is] = [before === '-' ? null : (states[before] ?? null), states[now]]
    if (is === undefined) throw new Error(now)
    expect(
      (['on-failure', 'on-change', 'always'] as const).map(
        (policy) => letters[decideComment(policy, was, is)],
      ),
    ).toEqual(expected)
  },
)

test.each(['on-failure', 'on-change', 'always'] as const)(
  '%s: a run that began earlier does not overwrite a later one',
  (policy) => {
    const [before, now] = [states['pass'], states['fail']]
    if (before === undefined || now === undefined) throw new Error('no state')
    expect(decideComment(policy, { ...before, run: 8 }, now)).toBe('leave')
    expect(decideComment(policy, { ...before, run: 7 }, now)).toBe('update')
  },
)
