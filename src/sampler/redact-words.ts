import { isSecretName, mayNameSecret } from './secret-names.ts'
import { optionsOf, type SecretOption } from './secret-options.ts'
import { hideShapes, looksRandom } from './secret-shapes.ts'

const HIDDEN = '***'
const NAME_BEFORE_VALUE = /([A-Za-z_][\w.-]*)(["']?\s*[=:]\s*["']?)(?!\/\/)(?=[^\s"'])/g
/** What a switch is set to is no secret, whatever it is called. */
const SWITCH = new RegExp(
  `^(?:${[
    'true|false|yes|no|on|off|none|null|nil|auto|always|never|required|optional|enabled|disabled',
    'basic|digest|oauth2?|ldap|md5|trust|scram-sha-256|strict|lax|prompt|plain|default|\\d{1,3}',
  ].join('|')})$`,
  'i',
)
const REFERENCE = /^(?:\$\{?\w|%\w+%$|@[./\w]|env:|file:|<|\{\{)/
const PATH = /^(?:\.{1,2}|~)?\/[\w.@-]+(?:\/[\w.@-]+)*$/

/**
 * Arguments with what looks like a secret hidden. No promise of recall, since anything may be a
 * secret (docs/measurements.md#command-lines): the default shows names only.
 */
export function redactWords(words: readonly string[]): string[] {
  const options = optionsOf(words)
  return words.map((word, at) =>
    at === 0 ? word : redactWord(words, at, { options, isNested: false }),
  )
}

interface Surroundings {
  readonly options: readonly SecretOption[]
  readonly isNested: boolean
}

function redactWord(
  words: readonly string[],
  at: number,
  { options, isNested }: Surroundings,
): string {
  const word = words[at] ?? ''
  if (word === '') return word
  const before = words[at - 1] ?? ''
  if (at > 0 && isValueOf(before, word, { options, isNested })) return HIDDEN
  if (options.some(({ isAt }) => isAt?.(at, words) === true)) return HIDDEN
  for (const { attached } of options) {
    const match = attached?.exec(word)
    if (match && word.length > match[0].length) return `${match[0]}${HIDDEN}`
  }
  return hideNamed(word, isNested)
}

/** `--password`, `-pass`, `aws_secret_access_key`: the next word is the value. */
function isValueOf(before: string, word: string, { options, isNested }: Surroundings): boolean {
  if (options.some((option) => option.before?.test(before) === true)) return !/^--\w/.test(word)
  // a plain word such as `token` is too common for that
  const isName =
    /^--?[A-Za-z][\w.-]*$/.test(before) || (!isNested && /^[A-Za-z_]\w*_\w+$/.test(before))
  if (!isName || /^--?[A-Za-z][a-z-]+(?:=|$)/.test(word)) return false
  return isSecretName(before) ? isSecretValue(word) : mayNameSecret(before) && looksRandom(word)
}

/** From a secret's name on all is hidden: where the value ends is different in each program. */
function hideNamed(word: string, isNested: boolean): string {
  for (const { index, 0: whole, 1: name = '' } of word.matchAll(NAME_BEFORE_VALUE)) {
    const [value = ''] = word.slice(index + whole.length).split(/["'\s;&,]/, 1)
    if (
      isSecretName(name)
        ? isSecretValue(value) || /authorization$/i.test(name)
        : mayNameSecret(name) && looksRandom(value)
    )
      return `${hideInner(word.slice(0, index), isNested)}${whole}${HIDDEN}`
  }
  return hideInner(word, isNested)
}

/** A word may be a command line itself: `sh -c 'mysql -pX'`. */
function hideInner(word: string, isNested: boolean): string {
  const text = hideShapes(word, HIDDEN)
  if (isNested || !/\S\s+\S/.test(text)) return text
  const pieces = text.split(/(\s+)/)
  const inner = pieces.filter((_, at) => at % 2 === 0)
  const options = optionsOf(inner)
  return pieces
    .map((piece, at) =>
      at % 2 === 0 ? redactWord(inner, at / 2, { options, isNested: true }) : piece,
    )
    .join('')
}

function isSecretValue(value: string): boolean {
  const bare = value.replace(/^["']|["']$/g, '')
  return (
    !SWITCH.test(bare) && !REFERENCE.test(bare) && !(PATH.test(bare) && !looksRandom(bare.slice(1)))
  )
}
