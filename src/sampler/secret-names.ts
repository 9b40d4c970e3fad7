/** Parts of a name that call its value a secret. */
const SECRET_PARTS = new Set(
  (
    'password passwords passwd passphrase passcode passwort pass passin passout pwd pw ' +
    'psw pswd secret secrets token apikey macaroon auth authorization bearer credential ' +
    'credentials creds cred cookie cookies webhook jwt pat sas sig signature pin otp totp ' +
    'psk mnemonic contrasena contrasenya senha motdepasse mdp kennwort parola wachtwoord ' +
    'haslo heslo salasana passord'
  ).split(' '),
)

/** A key is a secret when it is one of these. */
const KEY_KINDS = new Set(
  (
    'api private access secret client encryption decryption encrypt signing account ' +
    'subscription storage license licence ssh deploy master auth hmac aes session service ' +
    'application app integration write admin jwt shared rpc setup validation join enroll ' +
    'enrollment recovery record preshared'
  ).split(' '),
)

/** Makers of services, by whose name the key of it is called: `STRIPE_KEY`. */
const MAKERS = new Set(
  (
    'stripe sendgrid openai anthropic mailgun twilio datadog dd algolia pusher segment ' +
    'mixpanel amplitude sentry rollbar honeycomb newrelic cloudflare google maps youtube ' +
    'aws azure github gitlab slack paypal shopify fastly okta firebase supabase mapbox ' +
    'deepl gemini mistral groq cohere huggingface pagerduty opsgenie launchdarkly stytch ' +
    'clerk plaid braintree razorpay coinbase binance kraken infura alchemy etherscan snyk ' +
    'sonar codecov percy cypress browserstack sauce'
  ).split(' '),
)

/** `dbpass`, `rpcpassword`, `npmAuthToken` written in one: the secret is the end of the word. */
const GLUED_END = new RegExp(
  `(?:${[
    'passw(?:or)?d|passphrase|passcode|pwd|pass|pw|secret|token|credentials?|auth',
    '(?:api|secret|private|access|master|auth|signing|encryption|account|license|security)key',
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
    'issuer audience rotation attempts retries command cmd store prompt manager helper ' +
    'format header headers version domain interval stdin only usage service server realm ' +
    'env variable check checks through rate budget list scope scopes id cache backend ' +
    'socket sock proxy samesite secure httponly strength'
  ).split(' '),
)
/**
 * A URL that is so called is the secret itself; so is the `secret_id` of Vault's approle, while
 * `--secret-id` of AWS is a name.
 */
const WHOLE = /webhook|secret_id$|^x-[\w-]+-key$|^(?:php|j)?session_?id$|-art-api$/
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
      SECRET_PARTS.has(part) || (part === 'key' && isKeyKind(parts[at - 1] ?? '')) || isGlued(part),
  )
}

/** Keys that are fields, places or halves that everybody may see. */
const OPEN_KEYS = new Set(
  (
    'public pub primary partition foreign sort order range hash group unique cache ' +
    'routing object s3 index row column meta short hot lookup translation map event ' +
    'config registry host known tls ssl cert ca license data message field parent top ' +
    'merge cluster shard state'
  ).split(' '),
)

/** What opens something once. */
const CODE_KINDS = new Set(
  'activation recovery backup verification pairing access auth security mfa sms invite'.split(' '),
)

/**
 * `--stripe-key`, `SENDGRID_KEY`: the key of a service that has a name. A word that is one by its
 * looks is no value of it, but one with a digit is.
 */
export function isNamedKey(name: string, value: string): boolean {
  const [kind = '', last = ''] = ['', ...partsOf(name)].slice(-2)
  const isCode = last === 'code' && CODE_KINDS.has(kind)
  if (!(last === 'key' || isCode) || OPEN_KEYS.has(kind) || NEGATION.has(kind)) return false
  if (kind === '' && !/^[A-Za-z\d]+$/.test(value)) return false
  return value.length >= 6 && /[a-z]/i.test(value) && /\d/.test(value) && !/[/.]/.test(value)
}

/**
 * `set-initial-password X`, `add-authtoken X`: a word of a command line that asks for the secret
 * itself, other than `create-token NAME`.
 */
export function asksForSecret(word: string): boolean {
  return ASKED.test(word) && !ABOUT_NAMES.test(word)
}

const ASKED = new RegExp(
  `^(?:set|[a-z]+(?:-[a-z]+)*-)(?:${[
    'password|passwd|passphrase|passcode|pass|auth-?token|secret|psk|api-?key',
    '(?:private|preshared|api|access)-key',
  ].join('|')})$`,
  'i',
)
const ABOUT_NAMES =
  /^(?:create|get|list|delete|remove|revoke|show|describe|rotate|generate|verify)-/

/**
 * Whether the name may be that of a key: `--key`, `sshkey`, `?code=`. What is none is as often so
 * called, so its value has to look like one besides.
 */
export function mayNameSecret(name: string): boolean {
  return /(?:key|code|login|seed|salt|nonce|dsn|guid|community|hash)$/.test(
    partsOf(name).at(-1) ?? '',
  )
}

function isKeyKind(part: string): boolean {
  return KEY_KINDS.has(part) || MAKERS.has(part)
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
