const HIDDEN = '***'
const SECRET_NAME = /pass(?:word|wd|phrase)?|secret|token|api[-_.]?key|auth|credential|private[-_.]?key|access[-_.]?key|webhook|\bpwd\b|\bpw\b|cookie|session[-_.]?id/i
const SECRET_SHAPES = [
  /\b(?:ghp|gho|ghu|ghs|ghr|glpat|xox[abprs]|npm|pypi|sk|pk|rk|hf|dop_v1)[-_][A-Za-z0-9_-]{10,}/g,
  /\bgithub_pat_\w{20,}/g, /\b(?:AKIA|ASIA)[A-Z0-9]{12,}\b/g, /\bAIza[\w-]{30,}/g,
  /\beyJ[\w-]{8,}\.[\w-]{4,}\.[\w-]*/g, /\bhttps:\/\/hooks\.slack\.com\/\S+/g,
  /\b(?:Bearer|Basic)\s+\S+/gi,
]

/** Arguments with what looks like a secret hidden. No promise of recall (FAULTS: 4 of 32 shapes leaked from the best try): the default shows names only. */
export function redactWords(words: readonly string[]): string[] {
  let hideNext = false
  return words.map((word, at) => {
    if (at === 0) return word
    if (hideNext) {
      hideNext = false
      return HIDDEN
    }
    const option = /^(--?[\w.-]+)$/.exec(word)
    if (option !== null && SECRET_NAME.test(option[1] ?? '')) {
      hideNext = true
      return word
    }
    return redactWord(word)
  })
}

function redactWord(word: string): string {
  const pair = /^([\w.:/@-]*?[\w-]+)([=:])(.+)$/s.exec(word)
  if (pair !== null && SECRET_NAME.test(pair[1] ?? '') && !(pair[3] ?? '').startsWith('//')) return `${pair[1] ?? ''}${pair[2] ?? ''}${HIDDEN}`
  let clean = word.replace(/([a-z][a-z0-9+.-]*:\/\/)[^/\s@]*@/gi, `$1${HIDDEN}@`)
  for (const shape of SECRET_SHAPES) clean = clean.replace(shape, HIDDEN)
  return /^(?=\S*\d)(?=\S*[a-z])(?=\S*[A-Z])[A-Za-z0-9+/_=-]{32,}$/.test(clean) ? HIDDEN : clean
}
