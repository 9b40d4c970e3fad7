import { escapeHtml } from '../encoders/escape.ts'

/** Finished markup. Only `html` makes it, so foreign text cannot become any. */
export class Markup {
  readonly #text: string
  constructor(text: string) {
    this.#text = text
  }
  toString(): string {
    return this.#text
  }
}

type Part = string | number | Markup | readonly Markup[]

/**
 * A template whose every value is encoded, unless it is markup already. For text between tags and
 * for quoted attributes.
 */
export function html(literals: TemplateStringsArray, ...values: readonly Part[]): Markup {
  return new Markup(
    literals.reduce((text, literal, at) => `${text}${write(values[at - 1])}${literal}`),
  )
}

function write(value: Part | undefined): string {
  if (value instanceof Markup) return value.toString()
  if (typeof value === 'object') return value.map(String).join('')
  return value === undefined ? '' : escapeHtml(String(value))
}
