import type { DomElement } from './read-html.ts'

/**
 * The page's elements and texts as an outline that a reviewer can read: no script, no style, no
 * data.
 */
export function describeMarkup(page: DomElement): string {
  const lines: string[] = []
  for (const child of page.querySelector('body')?.children ?? []) describe(child, '', lines)
  return `${lines.join('\n')}\n`
}

function describe(element: DomElement, indent: string, lines: string[]): void {
  const name = element.localName
  if (name === 'script' || name === 'svg') return
  const attributes = [...element.attributes]
    .filter(({ name: attribute }) => shown.has(attribute))
    .map(({ name: attribute, value }) => ` ${attribute}="${value}"`)
    .join('')
  const children = [...element.children].filter((child) => child.localName !== 'svg')
  const own = children.some((child) => !inline.has(child.localName))
    ? ''
    : element.textContent.replaceAll(/\s+/g, ' ').trim()
  lines.push(`${indent}${name}${attributes}${own === '' ? '' : `: ${own}`}`)
  if (own === '') for (const child of children) describe(child, `${indent}  `, lines)
}

const shown = new Set([
  'id',
  'class',
  'href',
  'role',
  'aria-label',
  'aria-labelledby',
  'data-chart',
  'datetime',
  'hidden',
])
const inline = new Set(['b', 'small', 'code', 'span', 'time', 'a'])
