/**
 * What one program calls a secret: the word `before` it, the start of a word that it is attached
 * to, or where it stands among the words.
 */
export interface SecretOption {
  readonly before?: RegExp
  readonly attached?: RegExp
  readonly isAt?: (at: number, words: readonly string[]) => boolean
}

interface ProgramOption extends SecretOption {
  readonly program: RegExp
  /** words that must be there as well: the same letter means something else without them */
  readonly when?: readonly string[]
}

const isLast = (at: number, words: readonly string[]): boolean => at === words.length - 1

/** PROGRAM A B SECRET, without a dash before any of them. */
function isThird(at: number, words: readonly string[], program: RegExp): boolean {
  const [first = '', ...rest] = words.slice(at - 3, at + 1)
  return program.test(first.slice(first.lastIndexOf('/') + 1)) && !rest.join('').startsWith('-')
}

/** radtest USER PASSWORD SERVER PORT SECRET */
function isRadius(at: number, words: readonly string[]): boolean {
  const from = words.findIndex((word) => word.endsWith('radtest'))
  return at === from + 2 || at === from + 5
}

/** `-p` is their password. */
const TAKES_P = new RegExp(
  `^(?:${[
    'mongo|mongosh|mongodump|mongorestore|mongoexport|mongoimport|mongostat|cqlsh',
    'cypher-shell|beeline|couchbase-cli|cbq|rdesktop|ncftp\\w*|useradd|usermod|adduser',
    'yt-dlp|youtube-dl|evil-winrm|nxc|netexec|crackmapexec|smbmap|racadm|ilorest|altool',
    'xcrun|security|cpan-upload|xmrig|monero\\S*|rabbitmqadmin|ykman|impala-shell|exasol',
    'tpm2\\S*|mcrcon|doveadm|esxcli|mongofiles|mutool|veracrypt|zuluCrypt\\S*',
    'ipmi\\w*-\\w+|ipmipower|vmrun|certipy\\S*|bloodhound\\S*|ldapdomaindump|jmxterm',
    'regctl|conan|conjur|trojan|proxychains4?',
    'expo|eas|hydra|medusa|patator|wlst\\S*|fly|http-prompt',
  ].join('|')})$`,
)

/** `-P` is. */
const TAKES_CAPITAL_P = new RegExp(
  `^(?:${[
    'sqlcmd|bcp|osql|tsql|mssql-cli|ipmitool|unzip|zip|zipcloak|p4|mosquitto_\\w+|fio|knife',
    'security|couchdb\\S*|rcon|ykman|yubico-piv-tool|gpg-preset-passphrase',
  ].join('|')})$`,
)

/** `-w` or `-W` is. */
const TAKES_W = new RegExp(
  `^(?:${[
    'kadmin|ldap(?:search|add|modify|delete|passwd|whoami|compare|modrdn)|ipa-\\S+|pk12util',
    'smbpasswd|irssi|ds(?:conf|idm|ctl)|pcp_\\w+',
  ].join('|')})$`,
)

/** From the manual page of each program. */
const BY_PROGRAM: readonly ProgramOption[] = [
  { program: /^(?:mysql|mariadb|mycli|singlestore|memsql)/, attached: /^-p/ },
  {
    program: /^(?:curl|wget|httpie|https?|xh|aria2c)$/,
    before:
      /^(?:-[A-Za-z]*[uU]|-a|--user|--proxy-user|-[sSfLk]*[bx]|--cookie|--proxy|-E|--cert|--pass)$/,
    attached: /^(?:-[sSfLkv]*[uU]|-b|--user=|--proxy-user=|--cookie=)/,
  },
  { program: /^(?:ab|hey|bombardier)$/, before: /^-[aAP]$/ },
  {
    program: /^(?:docker|podman|nerdctl|buildah|skopeo|helm|oc|az|twine|kubectl|crane|oras)$/,
    when: ['login'],
    before: /^-p$/,
    attached: /^-p(?=[^-])/,
  },
  { program: /^(?:twine|poetry|vsce|ovsx)$/, before: /^-p$/ },
  { program: /^poetry$/, when: ['config'], before: /^pypi-token\./ },
  { program: /^(?:op|railway|cargo|wandb|bw|heroku)$/, when: ['login'], before: /^login$/ },
  { program: /^(?:vault|bao)$/, before: /^(?:login|unseal|unwrap)$/ },
  { program: /^(?:vault|bao)$/, when: ['token'], before: /^(?:lookup|renew|revoke)$/ },
  { program: /^(?:vault|bao)$/, when: ['kv', 'put'], attached: /^[\w.-]+=/ },
  { program: /^(?:vault|bao)$/, when: ['write'], attached: /^[\w.-]+=/ },
  { program: /^vault$/, when: ['auth'], isAt: (at, words) => words[at - 1] === 'auth' },
  { program: /^bw$/, when: ['login'], isAt: (at, words) => (words[at - 1] ?? '').includes('@') },
  { program: /^maas$/, when: ['login'], isAt: isLast },
  { program: /^microk8s$/, when: ['join'], attached: /^[\w.:-]+\// },
  { program: /^ss(?:local|server|-\w+)$/, before: /^-k$/, attached: /^-k(?=[^-])/ },
  { program: /^z(?:oo[kK]eeper|k)\S*$/, attached: /^[\w.-]+:(?=[^:\d])(?!\/)/ },
  { program: /^(?:consul|nomad|serf)$/, before: /^-encrypt$/, attached: /^-encrypt=/ },
  { program: /^bw$/, when: ['unlock'], before: /^unlock$/ },
  { program: /^snyk$/, when: ['auth'], before: /^auth$/ },
  { program: /^ngrok$/, before: /authtoken$/ },
  { program: /^(?:sshpass|steghide)$/, before: /^-p$/, attached: /^-p/ },
  { program: /^(?:plink|pscp|psftp|nodetool)(?:\.exe)?$/, before: /^-pw$/ },
  { program: /^(?:redis|valkey|keydb)-/, before: /^auth$/i },
  { program: /^(?:(?:redis|valkey|keydb)-|iredis)/, before: /^-a$/, attached: /^-a(?=[^-])/ },
  {
    program: TAKES_CAPITAL_P,
    before: /^-P$/,
    attached: /^-P/,
  },
  { program: /^mosquitto_passwd$/, when: ['-b'], isAt: isLast },
  {
    program: TAKES_P,
    before: /^-p$/,
    attached: /^-p(?=[^-]{4})/,
  },
  {
    program: TAKES_W,
    before: /^-[wW]$/,
    attached: /^-w/,
  },
  { program: /^(?:7z[azr]?|7zz|rar|unrar)$/, attached: /^-h?p/ },
  { program: /^openssl$/, before: /^-(?:k|K|hmac|macopt|pass|passin|passout|passwd)$/ },
  { program: /^ldap(?:passwd|vi)$/, before: /^-[as]$/, attached: /^-[as](?=[^-])/ },
  { program: /^slappasswd$|^slapd-passwd$/, before: /^-s$/, attached: /^-s(?=[^-])/ },
  { program: /^jmeter$/, before: /^-a$/ },
  { program: /^(?:mcrypt|outguess|sic|zpaq)$/, before: /^-k(?:ey)?$/ },
  { program: /^(?:ccrypt|dar)$/, before: /^-K$/, attached: /^-K(?=[^-])/ },
  { program: /^(?:dig|nsupdate|delv)$/, attached: /^(?:-y)?hmac-?\w*:[^:]+:/ },
  { program: /^qpdf$/, isAt: (at, words) => words.slice(at - 2, at).includes('--encrypt') },
  { program: /^radtest$/, isAt: isRadius },
  { program: /^(?:cf|mullvad)$/, when: ['auth'], isAt: isLast },
  { program: /^mullvad$/, when: ['login'], before: /^login$/ },
  { program: /^doveadm$/, when: ['auth'], isAt: isLast },
  { program: /^civo$/, when: ['apikey'], isAt: isLast },
  {
    program: /^samba-tool$/,
    when: ['user'],
    isAt: (at, words) => /^(?:create|add)$/.test(words[at - 2] ?? ''),
  },
  { program: /^steamcmd/, isAt: (at, words) => words[at - 2] === '+login' },
  { program: /^vncpasswd$/, before: /^-f$/ },
  { program: /^virsh$/, when: ['secret-set-value'], isAt: isLast },
  { program: /^qemu/, attached: /^secret,(?:\S*,)?data=/ },
  { program: /^(?:sedutil-cli|hdparm)$/, before: /^--(?:initialsetup|security-\w+)$/i },
  { program: /^curl$/, before: /^--(?:ftp-account|tlspassword|proxy-tlspassword)$/ },
  { program: /^lego$/, before: /^--eab\.hmac$/, attached: /^--eab\.hmac=/ },
  { program: /^mailsend\S*$/, before: /^-pass$/ },
  { program: /^keytool$/, before: /^-new$/ },
  { program: /^ansible-vault$/, before: /^encrypt_string$/ },
  { program: /^transmission-daemon$/, before: /^-v$/ },
  { program: /^(?:mc|mcli)$/, when: ['config', 'host', 'add'], isAt: (at) => at > 6 },
  { program: /^l?ftp$/, isAt: (at, words) => words[at - 2] === 'user' },
  {
    program: /^(?:etcdctl|haproxy\S*|chpasswd)$/,
    isAt: (at, words) => /^(?:add|auth|<<<)$/.test(words[at - 1] ?? '') && isPair(words[at] ?? ''),
  },
  { program: /^odoo\S*$/, before: /^-w$/ },
  { program: /^honey(?:marker|tail)$/, before: /^-k$/ },
  { program: /^(?:cypress|mix|percy)$/, before: /^--key$/, attached: /^--key=/ },
  { program: /^mkpasswd$/, isAt: isLast },
  { program: /^az$/, when: ['keys'], before: /^--key-value$/, attached: /^--key-value=/ },
  { program: /^composer$/, before: /^(?:github-oauth|gitlab-(?:oauth|token)|bearer)\./ },
  { program: /^(?:isql|iusql)$/, isAt: (at, words) => isThird(at, words, /^iu?sql$/) },
  { program: /^(?:bteq|fastload|mload|tpump)$/, attached: /^[\w.-]+\/[\w.]+,/ },
  { program: /^osslsigncode$/, before: /^-pass$/ },
  { program: /^signtool(?:\.exe)?$/i, before: /^[/-]p$/ },
  { program: /freerdp$/, attached: /^\/p:/ },
  { program: /^snmp/, before: /^-[AXc]$/, attached: /^-[AXc](?=.{4})/ },
  { program: /^kubectl$|^oc$/, before: /^--from-literal$/, attached: /^--from-literal=[^=]*=/ },
  { program: /^(?:gh|glab)$/, when: ['set'], before: /^(?:-b|-v|--body|--value)$/ },
  { program: /^aws$/, when: ['put-parameter'], before: /^--value$/, attached: /^--value=/ },
  { program: /^aws$/, before: /^--secret-(?:string|binary)$/, attached: /^--secret-string=/ },
  {
    program: /^az$/,
    before: /^--connection-string$/,
    attached: /^--connection-string=/,
  },
  { program: /^az$/, when: ['secret', 'set'], before: /^--value$/, attached: /^--value=/ },
  { program: /^pulumi$/, when: ['config', '--secret'], isAt: isLast },
  {
    program: /^(?:flyctl|fly|wrangler|doppler|gitpod)$/,
    when: ['secrets'],
    attached: /^[A-Za-z_]\w*=/,
  },
  { program: /^(?:mc|mcli)$/, when: ['alias'], isAt: (at) => at > 4 },
  { program: /^(?:sqlplus|sqlldr|expdp|impdp|rman|exp|imp)$/i, attached: /^[\w$#.]+\// },
  {
    program: /^(?:smb\w+|samba\S*|rpcclient|net|wbinfo|ntlm_auth|winexe|wmic|mount)$/,
    attached: /^(?:-U|--user=)?[^%\s]+%/,
  },
  { program: /^(?:lftp|lftpget|duck)$/, before: /^(?:-u|--user)$/ },
  {
    // smbclient SERVICE PASSWORD
    program: /^smbclient$/,
    isAt: (at, words) =>
      /^[\\/]{2}/.test(words[at - 1] ?? '') && !(words[at] ?? '').startsWith('-'),
  },
  { program: /^sonar-scanner/, attached: /^-Dsonar\.login=/ },
  { program: /^nmcli$/, before: /^(?:password|\S*\.psk)$/ },
  {
    program: /^wpa_passphrase$/,
    isAt: (at, words) => (words[at - 2] ?? '').endsWith('wpa_passphrase'),
  },
  { program: /^rabbitmqctl$/, when: ['add_user'], isAt: isLast },
  { program: /^rabbitmqctl$/, when: ['change_password'], isAt: isLast },
  { program: /^transmission-remote$/, before: /^-n$/ },
  { program: /^ssh-keygen$/, before: /^-[PN]$/ },
  { program: /^git$/, when: ['config'], before: /^[\w.-]+\.\w*(?:password|token|secret)$/i },
  { program: /^dotnet$/, when: ['user-secrets', 'set'], isAt: isLast },
  { program: /^db2$/, before: /^using$/i },
  { program: /^pdftk$/, before: /_pw$/ },
  { program: /^pdfto|^pdfimages$/, before: /^-[uo]pw$/ },
  { program: /^sendEmail$/i, before: /^-xp$/ },
  { program: /^swaks$/, before: /^-ap$/ },
  { program: /^(?:dotnet|nuget|choco)$/, when: ['push'], before: /^-k$/ },
  { program: /^gem$/, when: ['push'], before: /^(?:-k|--key)$/ },
  { program: /^(?:gitlab-runner)$/, when: ['register'], before: /^-[rt]$/ },
  {
    program:
      /^(?:codecov|codecovcli|frp[cs]|anaconda|slackcat|vercel|doctl|influx|coveralls|qodana)$/,
    before: /^-t$/,
  },
  { program: /^bitcoin|^litecoin/, before: /^-rpcauth$/, attached: /^-rpcauth=/ },
  {
    program: /^(?:npm|pnpm|yarn|git|pip3?|composer|bundle)$/,
    when: ['set'],
    before: /(?:_auth|_password|_authToken|AuthToken|password|secret)$/i,
  },
  {
    program: /^(?:bundle|composer)$/,
    when: ['config'],
    isAt: (at, words) => at > 2 && isLast(at, words) && /.:[^/]/.test(words[at] ?? ''),
  },
  {
    program: /^(?:composer|poetry)$/,
    when: ['config'],
    isAt: (at, words) => isLast(at, words) && words.some((word) => word.startsWith('http-basic.')),
  },
]

/** Programs whose `user:group` is no `user:password`. */
const USER_IS_GROUP = new RegExp(
  `^(?:${[
    'docker|podman|nerdctl|buildah|kubectl|runc|crun|bwrap',
    'chown|install|setpriv|su-exec|gosu|chroot|rsync|tar',
  ].join('|')})$`,
)

/**
 * The options of the program that a command line starts, and of those that are named further on
 * (`sudo mysql`, `sh x docker login`).
 */
export function optionsOf(words: readonly string[]): SecretOption[] {
  const bases = words.map((word) =>
    word.slice(Math.max(word.lastIndexOf('/'), word.lastIndexOf('=')) + 1),
  )
  return [
    ...BY_PROGRAM.filter(
      ({ program, when = [] }) =>
        bases.some((base) => program.test(base)) && when.every((word) => words.includes(word)),
    ),
    // htpasswd -b FILE USER PASSWORD, with -n USER PASSWORD
    ...(bases.includes('htpasswd') && words.some((word) => /^-\w*b/.test(word))
      ? [{ isAt: isLast }]
      : []),
    ...userAndPassword(bases),
    ...(bases.some((base) => NAMES_USER.test(base)) ? [{ isAt: isShortPassword }] : []),
    ...(words.includes('login') ? [{ isAt: isLoginWord }] : []),
    ...(words.some((word) => READS_PASSWORD.test(word)) ? [{ isAt: isPiped }] : []),
  ]
}

/** Where a user is named, `-p` and `-P` are a password more often than a port. */
const NAMES_USER = /^(?:-[a-z]?u|-U|-l|--user|--username|--login|bootstrap)$/

function isShortPassword(at: number, words: readonly string[]): boolean {
  const word = words[at] ?? ''
  // `-au alice -ap X`
  const [, letter = ''] = /^-([a-z])p$/.exec(words[at - 1] ?? '') ?? []
  if (letter !== '' && words[at - 3] === `-${letter}u`) return true
  // `-u alice -pX`
  if (/^-[pP](?=.{4})[^-].*[A-Za-z]/.test(word) && /^(?:-u|-U|--user)$/.test(words[at - 2] ?? ''))
    return !/^-[pP][./~]/.test(word)
  if (!/^-[pPw]$/.test(words[at - 1] ?? '') || /^-|^[./~]|^[\d.:,-]+$/.test(word)) return false
  // `-u alice -p correcthorse`: side by side there is no doubt
  const isBeside =
    /^(?:-u|-U|--user|--username)$/.test(words[at - 3] ?? '') &&
    /^[\w.@-]+$/.test(words[at - 2] ?? '') &&
    word.length >= 4
  return isBeside || (word.length >= 6 && /\d|[^\w./-]/.test(word))
}

/** `login alice X` */
function isLoginWord(at: number, words: readonly string[]): boolean {
  const [verb, user = '', word = ''] = words.slice(at - 2, at + 1)
  return (
    verb === 'login' &&
    /^\w+$/.test(user) &&
    /^(?=.*\d)(?=.*[A-Za-z])[^-/.:@][^/:@]{5,}$/.test(word)
  )
}

/** What takes a password from a pipe: `echo X | docker login --password-stdin`. */
const READS_PASSWORD = /^(?:login|chpasswd|passwd|\S*stdin|-S|smbpasswd|kinit|cryptsetup)$/

function isPiped(at: number, words: readonly string[]): boolean {
  if (words[at + 1] !== '|') return false
  return /^(?:echo|printf|-n|-e|%s)$/.test(words[at - 1] ?? '')
}

/** `--user name:password`, by whatever program but those that mean a group by it. */
function userAndPassword(bases: readonly string[]): SecretOption[] {
  if (bases.some((base) => USER_IS_GROUP.test(base))) return []
  return [
    { isAt: (at, words) => isPair(words[at] ?? '') && TAKES_PAIR.test(words[at - 1] ?? '') },
    { attached: /^-u[\w.-]+:(?=[^:\s\d/\\])/ },
    { attached: /^--?[a-z-]*(?:user|users|userpass|login|basic)=[^:\s/=]+:(?=[^:\s\d/])/ },
  ]
}

const TAKES_PAIR =
  /^(?:-u|-U|-a|--?(?:[a-z-]+-)?(?:user|users|userpass|login|basic|creds|credentials|auth))$/

function isPair(word: string): boolean {
  return /^[^:\s/]+:[^:\s]/.test(word) && !/^\d+:\d+$/.test(word)
}
