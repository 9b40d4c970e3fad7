import { parseWebhook } from '../units/webhook.ts'
import type { Option, OptionGroup } from './option.ts'
import { variableOf } from './variable-of.ts'

/**
 * A secret that a user can give. It reaches no file, no argument, and no environment of a command:
 * masks, what is hidden in texts, the environments, flags and inputs all follow from this registry.
 * A channel asks its runner for the value when it needs it.
 */
export interface Secret<Name extends string = string> extends Option<string> {
  readonly name: Name
  readonly isSecret: true
  readonly isKeptInNoFile: true
  /**
   * a variable that other tools use as well; what it is called with our prefix comes first.
   * Missing: it is given by its input alone
   */
  readonly variable?: string
  /** how the command line is given a file that holds it; missing: it is not */
  readonly file?: SecretFile
  /** Throws an Error that says what is wrong, and never holds the value; '' is none. */
  parse(text: string): string
}

interface SecretFile {
  /** without its dashes */
  readonly flag: string
  /** what the file holds, for errors */
  readonly content: string
  /** for help */
  readonly description: string
}

export const githubToken: Secret<'github-token'> = {
  name: 'github-token',
  group: 'told',
  default: '',
  description:
    'Token for `comment`, `issue` and `mode: publish`, which need `pull-requests: write`, `issues: write`, and `actions: read` besides. Kept in no file.',
  allowed: 'a token',
  expression: '${{ github.token }}',
  isSecret: true,
  isKeptInNoFile: true,
  parse: (text) => text.trim(),
}

/** In the order of documents. */
export const secrets = [declareWebhook('first', 'slack-webhook-url', 'Slack'), githubToken] as const

export type SecretName = (typeof secrets)[number]['name']

export function listSecretFiles(): (SecretFile & { readonly secret: Secret<SecretName> })[] {
  return secrets.flatMap((secret) =>
    secret.file === undefined ? [] : [{ ...secret.file, secret }],
  )
}

/** The variables by which a secret can be given, the first that is set holds. */
export function variablesOf({ name, variable }: Secret): string[] {
  return variable === undefined ? [] : [variableOf(name), variable]
}

/**
 * An address that takes messages: by `slack-webhook-url`, SLACK_WEBHOOK_URL or
 * `--slack-webhook-file`.
 */
function declareWebhook<Service extends string>(
  group: OptionGroup,
  name: `${Service}-webhook-url`,
  service: string,
): Secret<`${Service}-webhook-url`> {
  const variable = name.toUpperCase().replaceAll('-', '_')
  return {
    name,
    group,
    default: '',
    description: `${service} incoming webhook; also by environment ${variable}. Kept in no file.`,
    allowed: 'an https URL; http to loopback only; empty: no message',
    isSecret: true,
    isKeptInNoFile: true,
    variable,
    file: {
      flag: name.replace(/url$/, 'file'),
      content: 'the webhook',
      description: `File with the ${service} webhook (or environment ${variable}).`,
    },
    parse: (text) => (text.trim() === '' ? '' : parseWebhook(text)),
  }
}
