/** Parts of a name that call its value a secret. */
const SECRET_PARTS = new Set(
  (
    'password passwords passwd passphrase passcode passwort pass passin passout pwd pw psw ' +
    'pswd secret secrets token apikey auth authorization bearer credential credentials creds ' +
    'cred cookie cookies webhook jwt pat sas sig signature pin otp totp psk mnemonic'
  ).split(' '),
)

/** A key is a secret when it is one of these. */
const KEY_KINDS = new Set(
  (
    'api private access secret client encryption decryption encrypt signing account storage ' +
    'license licence ssh deploy master auth hmac aes session service application app ' +
    'integration write admin jwt shared rpc'
  ).split(' '),
)

/** `dbpass`, `rpcpassword`, `npmAuthToken` written in one: the secret is the end of the word. */
const GLUED_END = new RegExp(
  `(?:${[
    'passw(?:or)?d|passphrase|passcode|pwd|pass|pw|secret|token|credentials?|auth',
    '(?:api|secret|private|access|master|auth|signing|encryption|account|license)key',
  ].join('|')})$`,
)
/** `secretkeybase`, `passwordvalue`: the word in front leaves no doubt. */
const GLUED_START = /(?:passw(?:or)?d|passphrase|apikey|secretkey|privatekey|accesskey|authtoken)/
/** Words that end as a secret does and are none. */
const NO_SECRET = new Set(
  (
    'bypass compass encompass surpass trespass underpass overpass multipass singlepass ' +
    'onepass twopass firstpass secondpass renderpass prepass oauth unauth preauth reauth ' +
    'noauth nopass nopassword nopasswd'
  ).split(' '),
)

/** `--password-file`, `--token-ttl`: something about a secret, and no secret. */
const ABOUT = new Set(
  (
    'file files path dir directory folder timeout ttl length len size count limit max min ' +
    'mode type policy expiry expires expiration lifetime name names url uri endpoint host ' +
    'port method methods plugin provider enabled enable disabled required algorithm algo ' +
    'issuer audience rotation attempts retries command cmd store prompt manager helper format ' +
    'header headers version domain interval stdin only usage service server realm env ' +
    'variable check checks through rate budget list scope scopes id cache backend socket sock ' +
    'proxy samesite secure httponly strength'
  ).split(' '),
)
/**
 * A URL that is so called is the secret itself; so is the `secret_id` of Vault's approle, while
 * `--secret-id` of AWS is a name.
 */
const WHOLE = /webhook|secret_id$|^x-[\w-]+-key$|^(?:php|j)?session_?id$/
const NEGATION = new Set([
  'no',
  'without',
  'skip',
  'disable',
  'allow',
  'use',
  'require',
  'is',
  'has',
])

/**
 * Whether the value of what is so called is a secret; by the name's parts, so that `--tokenizer`,
 * `--author` and `--keyboard` are none: `keyStorePassword`, `X-Api-Key`, `//host/:_authToken`,
 * `--dbpass`.
 */
export function isSecretName(name: string): boolean {
  const parts = partsOf(name)
  const last = parts.at(-1) ?? ''
  if (NEGATION.has(parts[0] ?? '')) return false
  if (WHOLE.test(name.toLowerCase())) return true
  if (ABOUT.has(last) || /(?:file|path|dir|less)$/.test(last)) return false
  return parts.some(
    (part, at) =>
      SECRET_PARTS.has(part) ||
      (part === 'key' && KEY_KINDS.has(parts[at - 1] ?? '')) ||
      isGlued(part),
  )
}

/**
 * Whether the name may be that of a key: `--key`, `sshkey`, `?code=`. What is none is as often so
 * called, so its value has to look like one besides.
 */
export function mayNameSecret(name: string): boolean {
  return /(?:key|code|login|seed|salt|nonce|dsn|guid|community|hash)$/.test(
    partsOf(name).at(-1) ?? '',
  )
}

function partsOf(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((part) => part !== '')
}

function isGlued(part: string): boolean {
  if (NO_SECRET.has(part)) return false
  return GLUED_END.test(part) || GLUED_START.test(part)
}
