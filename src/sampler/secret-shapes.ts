const SECRET_PARTS = new Set([
  'password',
  'passwd',
  'passphrase',
  'pass',
  'passin',
  'passout',
  'pwd',
  'pw',
  'secret',
  'secrets',
  'token',
  'apikey',
  'auth',
  'authorization',
  'bearer',
  'credential',
  'credentials',
  'cookie',
  'webhook',
  'jwt',
  'pat',
  'sas',
])
/** A key is a secret when it is one of these. */
const KEY_KINDS = new Set([
  'api',
  'private',
  'access',
  'secret',
  'client',
  'encryption',
  'signing',
  'account',
  'storage',
  'license',
  'ssh',
  'deploy',
])

/**
 * By its parts, so that `--tokenizer`, `--author` and `--keyboard` are none: `keyStorePassword`,
 * `X-Api-Key`, `//host/:_authToken`.
 */
export function isSecretName(name: string): boolean {
  const parts = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
  return parts.some(
    (part, at) => SECRET_PARTS.has(part) || (part === 'key' && KEY_KINDS.has(parts[at - 1] ?? '')),
  )
}

/**
 * What one program calls a secret: the word `before` it, or the start of a word that it is attached
 * to.
 */
export interface SecretOption {
  readonly before: Pick<RegExp, 'test'>
  readonly attached?: RegExp
}

const NEVER = /(?!)/
const BY_PROGRAM: readonly (SecretOption & { readonly program: RegExp; readonly when?: string })[] =
  [
    { program: /^(?:mysql|mariadb|mycli)/, before: NEVER, attached: /^-p/ },
    {
      program: /^(?:curl|wget|httpie|https?|aria2c)$/,
      before: /^(?:-u|-U|-a|--user|--proxy-user)$/,
      attached: /^(?:-u|-U|--user=|--proxy-user=)/,
    },
    {
      program: /^(?:docker|podman|nerdctl|buildah|skopeo|helm|oc|az|twine)$/,
      when: 'login',
      before: /^-p$/,
    },
    { program: /^twine$/, when: 'upload', before: /^-p$/ },
    { program: /^(?:vault|op|railway)$/, when: 'login', before: /^login$/ },
    { program: /^sshpass$/, before: /^-p$/, attached: /^-p/ },
    { program: /^(?:redis-cli|valkey-cli)$/, before: /^-a$/ },
    { program: /^(?:sqlcmd|bcp|osql|ipmitool|unzip|zip)$/, before: /^-P$/, attached: /^-P/ },
    { program: /^(?:mongo|mongosh|mongodump|mongorestore)$/, before: /^-p$/ },
    { program: /^(?:ldapsearch|ldapadd|ldapmodify|ldapdelete)$/, before: /^-w$/ },
    { program: /^7z[az]?$/, before: NEVER, attached: /^-p/ },
  ]

/**
 * The options of the program that a command line starts, and of those that are named further on
 * (`sudo mysql`, `sh x docker login`).
 */
export function optionsOf(words: readonly string[]): SecretOption[] {
  const bases = words.map((word) => word.slice(word.lastIndexOf('/') + 1))
  const isHtpasswd = bases[0] === 'htpasswd' && words.some((word) => /^-\w*b/.test(word))
  return [
    ...BY_PROGRAM.filter(
      ({ program, when }) =>
        bases.some((base) => program.test(base)) && (when === undefined || words.includes(when)),
    ),
    // htpasswd -b FILE USER PASSWORD: the word before the last
    ...(isHtpasswd ? [{ before: { test: (word: string) => word === words.at(-2) } }] : []),
  ]
}

/** Prefixes that the makers of tokens publish, for scanners to find them by. */
const SHAPES = [
  /\b(?:gh[pousr]|gl[a-z]{2,6}|xox[a-z]|xapp|npm|pypi|hf|dop_v1|do[or]_v1|shp(?:at|ca|pa|ss)|dckr_(?:pat|oat)|sntry[su]|lin_api|nvapi|pscale_tkn|figd|gsk|sk|pk|rk)[-_](?=[\w-]*\d)[\w-]{10,}/g,
  /\bgithub_pat_\w{20,}/g,
  /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{12,}\b/g,
  /\bAIza[\w-]{30,}/g,
  /\bATATT3[\w=-]{10,}/g,
  /\bhv[sbr]\.[\w-]{10,}/g,
  /\bSG\.[\w-]{16,}\.[\w-]{16,}/g,
  /\beyJ[\w-]{8,}\.[\w-]{4,}\.[\w-]*/g,
  /\bhttps:\/\/hooks\.slack\.com\/\S+/g,
  /\b(?:Bearer|Basic)\s+\S+/gi,
  /-----BEGIN[\s\S]*/g,
  // 32 and more characters of all three kinds, which no word has; 40 with slashes is a key of AWS
  /(?<![\w+=-])(?=[\w+=-]*\d)(?=[\w+=-]*[a-z])(?=[\w+=-]*[A-Z])[\w+=-]{32,}/g,
  /(?<![\w/+=])(?=[\w/+]*\d)(?=[\w/+]*[A-Z])(?=[\w/+]*[a-z])[A-Za-z\d/+]{40}(?![\w/+=])/g,
]

export function hideShapes(text: string, hidden: string): string {
  const clean = text.replace(/([a-z][a-z0-9+.-]*:\/\/)[^/\s@]*@/gi, `$1${hidden}@`)
  return SHAPES.reduce((rest, shape) => rest.replace(shape, hidden), clean)
}
