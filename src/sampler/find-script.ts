import { findInterpreter } from './interpreters.ts'

/**
 * What an interpreter runs: script, jar, module or main class; '' where that is code on the command
 * line, standard input, or no interpreter's. Careful rather than complete: where it is in doubt a
 * word may be an argument, and those may be secrets.
 */
export function findScript(words: readonly string[], name: string): string {
  const interpreter = findInterpreter(name)
  if (interpreter === null) return ''
  for (let at = 1; at < words.length; at++) {
    const word = words[at] ?? ''
    const next = words[at + 1] ?? ''
    if (word === '--') return plain(next)
    if (word === '-' || interpreter.code.test(word)) return ''
    if (interpreter.named?.test(word) === true) return plain(next) === '' ? '' : `${word} ${next}`
    if (interpreter.value.test(word)) at++
    else if (
      !/^[-+]/.test(word) &&
      interpreter.verb?.test(word) !== true &&
      !isArgumentFile(word, interpreter.runtime)
    )
      return plain(word)
  }
  return ''
}

/**
 * `NAME=value` is a variable: a process that overwrote its argv may show its environment there. Of
 * a URL, which deno runs, host and path: user info, query and fragment may be secrets; `data:` is
 * code.
 */
function plain(word: string): string {
  if (/^(?:data|blob|javascript):/i.test(word)) return ''
  const url = /^([a-z][a-z0-9+.-]*:\/\/)([^/?#]*)([^?#]*)/i.exec(word)
  const text = url === null ? word : `${url[1] ?? ''}${hostOf(url[2] ?? '')}${url[3] ?? ''}`
  return text.includes('=') ? '' : text
}

function hostOf(authority: string): string {
  return authority.slice(authority.lastIndexOf('@') + 1)
}

/** `java @options Main`: more options are in the file. */
function isArgumentFile(word: string, runtime: string): boolean {
  return runtime === 'java' && word.startsWith('@')
}
