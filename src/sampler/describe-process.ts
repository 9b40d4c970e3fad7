import type { CommandLines } from '../settings/plan.ts'
import type { Birth } from '../samples/record.ts'
import { findScript } from './find-script.ts'
import { findHeapFlags } from './find-heap-flags.ts'
import { findInterpreter } from './interpreters.ts'
import { readEnvironment } from './readers/environ.ts'
import { isGoProgram } from './readers/executable.ts'
import { redactWords } from './redact-words.ts'

const LONGEST_COMMAND = 4096
const LONGEST_WORD = 1024

/** One program for many commands: which one it is stands in argv[0]. */
const MULTI_CALL = new Set(['busybox', 'toybox', 'coreutils'])

/**
 * What is known of who a process is. `words` is its argv, `executable` a path or '' where it is
 * refused.
 */
export interface Appearance {
  readonly words: readonly string[]
  readonly executable: string
  readonly comm: string
}

/**
 * Base name of the executable or of argv[0]; comm as the last resort (Node 24's comm is
 * `MainThread`).
 */
export function nameProcess({ words, executable, comm }: Appearance): string {
  // a process may title itself: "nginx: worker process"
  const fromArgv = baseName(words[0]?.split(/[\s:]/, 1)[0] ?? '').replace(/^-/, '')
  // run from memory (memfd_create(2)): the file's name is any word, and often another one each time
  const program = executable.startsWith('/memfd:') ? '' : baseName(executable)
  return (MULTI_CALL.has(program) && fromArgv !== '' ? fromArgv : program || fromArgv) || comm
}

/** What is stored of who a process is. */
export type Shown = Pick<Birth, 'name' | 'comm' | 'cmd' | 'script' | 'rt' | 'ver' | 'heap'>

/**
 * `name`: the one that `nameProcess` gave it. Reads its executable where nothing else tells Go, and
 * of a JVM's environment what it says of its heap.
 */
export function describeProcess(
  proc: string,
  pid: number,
  appearance: Appearance,
  name: string,
  allowed: CommandLines,
): Shown {
  const script = describeScript(appearance, name)
  const version = findVersion(appearance.executable, name)
  const runtime = runtimeOf(name, () => isGoProgram(proc, pid))
  const heap =
    runtime === 'java' ? findHeapFlags(appearance.words, script, readEnvironment(proc, pid)) : ''
  return {
    name,
    comm: appearance.comm,
    cmd: describeCommand(appearance, name, allowed),
    ...(script === '' ? {} : { script }),
    rt: runtime,
    ...(version === '' ? {} : { ver: version }),
    ...(heap === '' ? {} : { heap }),
  }
}

/**
 * Of one that was seen at its end only: it took its parent's image along, or all that is known is
 * the kernel's name of it.
 */
export function showEnded(comm: string, parent: Shown | undefined): Shown {
  return parent?.comm === comm
    ? parent
    : { name: comm, comm, cmd: `[${comm}]`, rt: runtimeOf(comm, () => false) }
}

export function runtimeOf(name: string, isGo: () => boolean): Birth['rt'] {
  return findInterpreter(name)?.runtime ?? (isGo() ? 'go' : 'other')
}

/**
 * What an interpreter runs, '' else: the only argument that is shown and stored whatever
 * `command-lines` says.
 */
export function describeScript({ words }: Appearance, name: string): string {
  return findScript(words, name).slice(0, LONGEST_WORD)
}

/** What `command-lines` lets be shown and stored of a command line. */
export function describeCommand(
  appearance: Appearance,
  name: string,
  allowed: CommandLines,
): string {
  const { words, comm } = appearance
  if (words.length === 0) return `[${comm}]`
  if (allowed === 'full') return words.join(' ').slice(0, LONGEST_COMMAND)
  if (allowed === 'redacted') return redactWords(words).join(' ').slice(0, LONGEST_COMMAND)
  return [programOf(appearance, name).slice(0, LONGEST_WORD), describeScript(appearance, name)]
    .filter((part) => part !== '')
    .join(' ')
}

/**
 * argv[0] as it is where it is a program's path; of a title that a process gave itself the first
 * word: behind it may be anything.
 */
function programOf({ words: [first = ''], executable }: Appearance, name: string): string {
  if (first !== '' && (first === executable || baseName(first) === name)) return first
  const [title = ''] = first.split(/\s/, 1)
  return title === '' || title.includes('=') ? name : title
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/**
 * Version of an interpreter by the path of its executable:
 * `/opt/hostedtoolcache/node/20.11.1/x64/bin/node`, `~/.nvm/versions/node/v22.1.0/bin/node`,
 * `/usr/bin/python3.12`, `/usr/lib/jvm/java-17-openjdk-amd64/bin/java`. '' where the path does not
 * say, and of what is no interpreter: there a number is a part of the name.
 */
export function findVersion(executable: string, name: string): string {
  if (findInterpreter(name) === null) return ''
  return (
    /[a-z]{2}(\d+\.\d+)$/.exec(executable)?.[1] ??
    /[/_-]v?(\d+(?:\.\d+){1,3})(?=[/_+-])/.exec(executable)?.[1] ??
    /\/(?:java|jdk|jre|temurin|zulu|graalvm)-?(\d{1,2})(?=[/._-])/.exec(executable)?.[1] ??
    ''
  )
}
