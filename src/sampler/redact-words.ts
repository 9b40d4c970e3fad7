import { asksForSecret, isNamedKey, isSecretName, mayNameSecret } from './secret-names.ts'
import { optionsOf, type SecretOption } from './secret-options.ts'
import { hideShapes, looksChosen, looksMade, looksRandom } from './secret-shapes.ts'

const HIDDEN = '***'
const NAME_BEFORE_VALUE = /([A-Za-z_][\w.@-]*)(["']?\s*[=:]\s*["']?)(?!\/\/)(?=[^\s"'])/g
/** What a switch is set to is no secret, whatever it is called. */
const SWITCH = new RegExp(
  `^(?:${[
    'true|false|yes|no|on|off|none|null|nil|auto|always|never|required|optional|enabled|disabled',
    'basic|digest|oauth2?|ldap|md5|trust|scram-sha-256|strict|lax|prompt|plain|default|\\d{1,3}',
  ].join('|')})$`,
  'i',
)
/** `name=TOKEN,value=X`, `ParameterKey=DbPassword,ParameterValue=X`, the same in JSON. */
const NAME_AND_VALUE = new RegExp(
  [
    /(?:key|name)["']?\s{0,4}[=:]\s{0,4}["']?([\w.-]{1,64})["']?\s{0,4},/,
    /\s{0,4}["']?\w{0,16}value["']?\s{0,4}[=:]\s{0,4}/,
  ]
    .map(({ source }) => source)
    .join(''),
  'i',
)
/** `conda config --set token X`, `git config set NAME X`. */
const SETS = /^(?:--?)?(?:set|config|config:set|add-config)$/
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
  if (at > 0 && isValueOf(words, at, { options, isNested })) return HIDDEN
  if (options.some(({ isAt }) => isAt?.(at, words) === true) || looksMade(word)) return HIDDEN
  if (/^-[pPkawsW]$/.test(words[at - 1] ?? '') && looksChosen(word)) return HIDDEN
  // `set-password alice X`
  if (asksForSecret(words[at - 2] ?? '') && /^\w+$/.test(words[at - 1] ?? '') && /^[^-]/.test(word))
    return HIDDEN
  for (const { attached } of options) {
    const match = attached?.exec(word)
    if (match && word.length > match[0].length) return `${match[0]}${HIDDEN}`
  }
  return hideNamed(word, isNested)
}

/** `--password`, `-pass`, `aws_secret_access_key`: the next word is the value. */
function isValueOf(
  words: readonly string[],
  at: number,
  { options, isNested }: Surroundings,
): boolean {
  const [before = '', word = ''] = words.slice(at - 1, at + 1)
  if (options.some((option) => option.before?.test(before) === true)) return !/^--\w/.test(word)
  // a plain word such as `token` is too common for that, but where something is set
  const isName =
    /^(?:--?|\+)[A-Za-z][\w.-]*$/.test(before) ||
    (!isNested && (/^[A-Za-z_]\w*_\w+$/.test(before) || asksForSecret(before))) ||
    (SETS.test(words[at - 2] ?? '') && /^[\w.-]+$/.test(before)) ||
    (/^(?:password|passwd|passphrase|pass|token|psk)$/i.test(before) &&
      /[A-Za-z].*\d|\d.*[A-Za-z]/.test(word))
  if (!isName || /^--?[A-Za-z][a-z-]+(?:=|$)/.test(word)) return false
  // `--name PASSWORD --value X`
  if (/^(?:-v|--value)$/.test(before) && /^[A-Za-z_]/.test(words[at - 2] ?? ''))
    return isSecretName(words[at - 2] ?? '') && isSecretValue(word)
  return isSecretName(before) || asksForSecret(before)
    ? isSecretValue(word)
    : isNamedKey(before, word) || (mayNameSecret(before) && looksRandom(word))
}

/** From a secret's name on all is hidden: where the value ends is different in each program. */
function hideNamed(whole: string, isNested: boolean): string {
  // before anything is cut off: what is in front of `@` is known by what is behind it
  const word = hideShapes(whole, HIDDEN)
  const pair = NAME_AND_VALUE.exec(word)
  if (pair !== null && isSecretName(pair[1] ?? ''))
    return `${hideInner(word.slice(0, pair.index), isNested)}${pair[0]}${HIDDEN}`
  for (const { index, 0: match, 1: name = '' } of word.matchAll(NAME_BEFORE_VALUE)) {
    const [value = ''] = word.slice(index + match.length).split(/["'\s;&,]/, 1)
    if (
      isSecretName(name) || (index === 1 && /^-[A-Z]/.test(word) && isSecretName(name.slice(1)))
        ? isSecretValue(value) || /authorization$/i.test(name)
        : isNamedKey(name, value) || (mayNameSecret(name) && looksRandom(value))
    )
      return `${hideInner(word.slice(0, index), isNested)}${match}${HIDDEN}`
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
