import { hideShapes, isSecretName, optionsOf } from './secret-shapes.ts'

const HIDDEN = '***'
const NAME_BEFORE_VALUE = /([A-Za-z_][\w.-]*)(["']?\s*[=:]\s*["']?)(?!\/\/)(?=[^\s"'])/g

/**
 * Arguments with what looks like a secret hidden. No promise of recall, since anything may be a
 * secret (4 of 32 shapes leaked from the best try, docs/measurements.md#command-lines): the default
 * shows names only.
 */
export function redactWords(words: readonly string[]): string[] {
  const options = optionsOf(words)
  let hidesNext = false
  return words.map((word, at) => {
    const isHidden = hidesNext
    hidesNext =
      at > 0 && !isHidden && (options.some(({ before }) => before.test(word)) || namesSecret(word))
    if (isHidden) return HIDDEN
    return at === 0
      ? word
      : redactWord(
          word,
          options.flatMap(({ attached }) => attached ?? []),
        )
  })
}

/**
 * `--password`, `-pass`, `aws_secret_access_key`: the next word is the value. A plain word such as
 * `token` is too common for that.
 */
function namesSecret(word: string): boolean {
  return /^--?[A-Za-z][\w.-]*$/.test(word) || /^[A-Za-z]\w*_\w+$/.test(word)
    ? isSecretName(word)
    : false
}

/** From a secret's name on all is hidden: where the value ends is different in each program. */
function redactWord(word: string, attached: readonly RegExp[]): string {
  for (const prefix of attached) {
    const match = prefix.exec(word)
    if (match !== null && word.length > match[0].length) return `${match[0]}${HIDDEN}`
  }
  for (const { index, 0: whole, 1: name = '' } of word.matchAll(NAME_BEFORE_VALUE)) {
    if (isSecretName(name)) return `${hideShapes(word.slice(0, index), HIDDEN)}${whole}${HIDDEN}`
  }
  return hideShapes(word, HIDDEN)
}
