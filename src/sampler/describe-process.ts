import type { CommandLines } from '../plan/plan.ts'
import type { Birth } from '../samples/record.ts'
import { redactWords } from './redact-words.ts'

const INTERPRETERS = new Map<string, Birth['rt']>([
  ['node', 'node'], ['nodejs', 'node'], ['bun', 'node'], ['deno', 'node'], ['java', 'java'], ['dotnet', 'dotnet'], ['mono', 'dotnet'],
  ['bash', 'other'], ['sh', 'other'], ['dash', 'other'], ['zsh', 'other'], ['perl', 'other'], ['php', 'other'],
])
/** Options of interpreters whose next word is a value, not the script. */
const WITH_VALUE = new Set(['-r', '--require', '--import', '--loader', '--experimental-loader', '-C', '--conditions', '-W', '-X', '-cp', '-classpath', '--class-path', '-I', '-p', '--module-path', '--env-file', '-O', '+O', '-o'])
/** Options whose next word is code: never shown, it is no name. */
const CODE = new Set(['-c', '-e', '--eval', '--print', '-pe', '-n'])

/** Base name of the executable or argv[0]; comm as the last resort (Node 24's comm is `MainThread`). */
export function nameProcess(words: readonly string[], executable: string, comm: string): string {
  // an interpreted script's argv[0] is its interpreter; a process may also title itself: "nginx: worker process"
  const title = words[0] ?? ''
  const fromArgv = baseName(title.split(/[\s:]/, 1)[0] ?? '').replace(/^-/, '')
  return baseName(executable) || fromArgv || comm
}

export function runtimeOf(name: string, isGo: () => boolean): Birth['rt'] {
  const known = INTERPRETERS.get(name)
  if (known !== undefined) return known
  if (/^python[\d.]*$/.test(name) || /^pypy[\d.]*$/.test(name)) return 'python'
  if (/^ruby[\d.]*$/.test(name)) return 'ruby'
  return isGo() ? 'go' : 'other'
}

/** What `command-lines` lets be shown and stored of a command line. */
export function describeCommand(words: readonly string[], name: string, comm: string, allowed: CommandLines): string {
  if (words.length === 0) return `[${comm}]`
  if (allowed === 'full') return words.join(' ').slice(0, 4096)
  if (allowed === 'redacted') return redactWords(words).join(' ').slice(0, 4096)
  const script = findScript(words, name)
  // a title that a process gave itself is one word with spaces; behind the first there may be anything
  const program = (words[0] ?? '').split(/\s/, 1)[0] ?? ''
  return (script === '' ? program : `${program} ${script}`).slice(0, 1024)
}

function findScript(words: readonly string[], name: string): string {
  const interprets = INTERPRETERS.has(name) || /^(?:python|pypy|ruby)[\d.]*$/.test(name)
  if (!interprets) return ''
  for (let at = 1; at < words.length; at++) {
    const word = words[at] ?? ''
    if (word === '-jar' || word === '-m') return `${word} ${words[at + 1] ?? ''}`.trim()
    if (CODE.has(word) || (word === '-p' && name.startsWith('node'))) return ''
    if (WITH_VALUE.has(word)) at++
    else if (!word.startsWith('-') && !word.startsWith('@') && !/^\w+=/.test(word)) return word
  }
  return ''
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
