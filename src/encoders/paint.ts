import type { VerdictWord } from '../findings/finding.ts'

export type Style = 'good' | 'doubtful' | 'bad' | 'faint' | 'strong'

/**
 * A finished text in a colour of the terminal's own palette, so that it reads on any background.
 */
export function paint(text: string, style: Style): string {
  return `\u001b[${codes[style]}m${text}\u001b[0m`
}

export function styleOf(verdict: VerdictWord | 'ok' | 'unknown'): Style {
  if (verdict === 'ok' || verdict === 'pass') return 'good'
  if (verdict === 'warn') return 'doubtful'
  return verdict === 'fail' ? 'bad' : 'faint'
}

// SGR (ECMA-48, 8.3.117): green, yellow, bold red, faint, bold
const codes: Readonly<Record<Style, string>> = {
  good: '32',
  doubtful: '33',
  bad: '1;31',
  faint: '2',
  strong: '1',
}
