import { isSecretName } from './secret-names.ts'

/** Prefixes that the makers of tokens publish, for scanners to find them by. */
const PREFIXES = [
  'gh[pousr]_',
  'github_pat_',
  'gl(?:pat|rt|dt|oas|cbt|ptt|ft|imt|agent|soat|ffct)-',
  'GR1348941',
  'xox[a-z](?:\\.xox[a-z])?-',
  'xapp-',
  '(?:sk|rk|pk)_(?:live|test|prod)_',
  'whsec_',
  'sk-(?:ant|proj|or|svcacct|admin)-',
  'sk-(?=\\w*\\d)',
  'npm_',
  'pypi-',
  'rubygems_',
  'hf_',
  'r8_',
  'gsk_',
  'pplx-',
  'nvapi-',
  'do[op]_v1_',
  'dor_v1_',
  'shp(?:at|ca|pa|ss)_',
  'dckr_(?:pat|oat)_',
  'sntry[su]_',
  'lin_(?:api|oauth)_',
  'ntn_',
  'secret_(?=\\w*\\d)',
  'pscale_(?:tkn|pw|oauth)_',
  'figd_',
  'AIza',
  'GOCSPX-',
  'ya29\\.',
  'ATATT3',
  'ATCTT3',
  'hv[sbr]\\.',
  's\\.(?=\\w{24}\\b)',
  'SG\\.',
  'key-(?=[0-9a-f]{32})',
  'xkeysib-',
  'xsmtpsib-',
  'sq0(?:csp|atp|idp)-',
  'EAAA',
  'EZ[AT]K',
  'EAA[CM]',
  'HRKU-',
  'dapi(?=[0-9a-f]{32})',
  'dp\\.(?:pt|st|ct|sa|scim|audit)\\.',
  'sl\\.(?=[\\w-]{40})',
  'duffel_(?:test|live)_',
  'dt0[a-z]\\d\\d\\.',
  'fo1_',
  'fm[12][ar]?_',
  'FLWSECK(?:_TEST)?-',
  'fio-u-',
  'gl(?:c|sa)_',
  'ico-',
  'NR(?:AK|II|JS|BR)-',
  'PMAK-',
  'pnu_',
  'pul-',
  'rdme_',
  'sgp_',
  'tfp_',
  'AGE-SECRET-KEY-1',
  'LTAI',
  'AKID',
  'AQVN',
  'CLOJARS_',
  'AKCp\\d',
  'CFPAT-',
  'bkua_',
  'CCIPAT_',
  'nfp_',
  'sbp_',
  'sb_secret_',
  'tskey-',
  'shippo_(?:live|test)_',
  'p8e-',
  'ops_eyJ',
  'sha256~',
  'API-(?=[A-Z0-9]{26})',
  'patch?_(?=\\w{20})',
  'cio_',
  'pk_(?=\\w{20})',
  'AC(?=[0-9a-f]{32})',
  'SK(?=[0-9a-f]{32})',
]

const SHAPES = [
  new RegExp(`(?<![A-Za-z0-9])(?:${PREFIXES.join('|')})(?=[\\w-]*\\d)[\\w.~+/=-]{10,}`, 'g'),
  /\b(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z0-9]{12,}\b/g,
  /\beyJ[\w-]{8,}\.[\w-]{4,}\.[\w-]*/g,
  /\b\w{14}\.(?:atlasv1\.)[\w-]{20,}/g,
  /\b[0-9a-f]{32}-us\d{1,2}\b/g,
  /\b\d{8,10}:AA[\w-]{30,}/g,
  /\bpat\w{14}\.[0-9a-f]{64}\b/g,
  /\b[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,}/g,
  /\bhttps:\/\/(?:hooks\.(?:slack|zapier)\.com|[\w.-]*webhook\.office\.com)\/\S+/g,
  /\bhttps:\/\/(?:[\w-]+\.)?discord(?:app)?\.com\/api\/webhooks\/\S+/g,
  /\b(?:Bearer|Basic|Digest)\s+\S+/gi,
  /-----BEGIN[\s\S]*/g,
  /PuTTY-User-Key-File[\s\S]*/g,
]

/** `IDENTIFIED BY 'X'`, `WITH PASSWORD 'X'`. */
const SQL_PASSWORD =
  /\b((?:identified\s{1,4}by|password|secret)\s{1,4}=?\s{0,4})(["'])[^"']{1,256}\2/gi

/**
 * What is a secret by its shape alone, wherever it stands: tokens, user info and signatures of
 * URLs, `name:password` in base64, and what no word looks like.
 */
export function hideShapes(text: string, hidden: string): string {
  const clean = text
    .replace(/([a-z][a-z0-9+.-]{0,24}:\/\/)[^/\s?#]*@/gi, `$1${hidden}@`)
    // also without a scheme, as for --proxy and for drivers of Go; nginx:1.27@sha256: is an image
    .replace(
      /(^|[\s='"]|:pserver:)([\w.+\\/-]{1,64}):[^\s:/@'"]+@(?!sha\d+:)(?=[\w[(/:])/g,
      (_, start: string) => `${start}${hidden}@`,
    )
    .replace(SQL_PASSWORD, `$1${hidden}`)
    .replace(/(identified\s{1,4}by\s{1,4})[^\s"'*]+/gi, `$1${hidden}`)
    // u=alice,p=X: what the tools of Percona are told
    .replace(/((?:^|,)u=[^,]*,(?:\w=[^,]*,)*p=)[^,\s]+/g, `$1${hidden}`)
    .replace(/(jdbc:oracle:\w+:[\w$#]+\/)[^@\s]+(?=@)/gi, `$1${hidden}`)
    .replace(
      /([?&#;])([\w.%-]{1,64})=([^&#\s'";]+)/g,
      (whole, sign: string, name: string, value: string) =>
        isSecretOfQuery(name, value) ? `${sign}${name}=${hidden}` : whole,
    )
  return SHAPES.reduce((rest, shape) => rest.replace(shape, hidden), clean).replace(
    /[\w+/~-]{12,}={0,2}/g,
    (run) => (isRandom(run) || isUserAndPassword(run) ? hidden : run),
  )
}

const QUERY_NAMES = new RegExp(
  `^(?:${[
    'key|code|sig|signature|hash|hmac|credential|x-amz-credential',
    'state|session|sid|auth_?key',
  ].join('|')})$`,
  'i',
)

function isSecretOfQuery(name: string, value: string): boolean {
  return isSecretName(name) || (QUERY_NAMES.test(name) && value.length >= 6)
}

/**
 * 32 and more characters of all three kinds, which no word has; 40 with slashes is a key of AWS. A
 * path is none: its parts are looked at each.
 */
function isRandom(run: string): boolean {
  const isKey = /^[A-Za-z\d/+]{40}$/.test(run) && hasAllKinds(run)
  return (
    (isKey && (run.match(/\//g) ?? []).length <= 3 && !run.startsWith('/')) ||
    run
      .split('/')
      .some(
        (part) => part.length >= 32 && !part.includes('-') && hasAllKinds(part) && isMixed(part),
      )
  )
}

function hasAllKinds(text: string): boolean {
  return /\d/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text)
}

/**
 * After a letter that is the password of many programs, and a port, a pattern or a name in others:
 * letters with a digit between them, or with a sign that names have not.
 */
export function looksChosen(word: string): boolean {
  if (word.length < 7 || word.length > 64 || /[/.:,=\s]|^-/.test(word)) return false
  return /[A-Za-z]\d+[A-Za-z]|(?=.*[A-Za-z])(?=.*\d).*[!@#$%^&*+?~]/.test(word)
}

/**
 * Letters of both cases around digits, twice and more: `S3cr3tValue`, and no name of two words
 * (`Base64Encoder`), no date, version, path or address.
 */
export function looksMade(word: string): boolean {
  if (word.length < 8 || word.length > 64 || /[/.:,=\s]|^-|\d{4}-?\d\d-?\d\d/.test(word))
    return false
  const within = word.match(/[A-Za-z]\d+(?=[A-Za-z])/g) ?? []
  return within.length >= 2 && hasAllKinds(word)
}

/** Changes of kind from one character to the next: a name of two words has few. */
function isMixed(text: string): boolean {
  const kinds = text.replace(/[a-z]/g, 'a').replace(/[A-Z]/g, 'A').replace(/\d/g, '0')
  let changes = 0
  for (let at = 1; at < kinds.length; at++) if (kinds[at] !== kinds[at - 1]) changes++
  return changes >= text.length / 5
}

/** `YWxpY2U6aHVudGVyMg==`, as `Authorization: Basic` has it. */
function isUserAndPassword(run: string): boolean {
  if (run.length % 4 !== 0 || !/^[A-Za-z\d+/]+={0,2}$/.test(run)) return false
  return /^[\w.@+-]+:[\x21-\x7e]{3,}$/.test(Buffer.from(run, 'base64').toString('latin1'))
}

/**
 * What stands beside a name that may be that of a key: letters and digits in a mix, and neither a
 * path nor a number.
 */
export function looksRandom(value: string): boolean {
  return (
    value.length >= 16 &&
    /^[\w+/=.~:-]+$/.test(value) &&
    !/^[./~]|\.\w{1,5}$/.test(value) &&
    /\d/.test(value) &&
    /[A-Za-z]/.test(value) &&
    (value.match(/\d/g) ?? []).length >= 3
  )
}
