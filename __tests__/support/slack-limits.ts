import { expect } from '@jest/globals'

interface Block {
  type: string
  text?: Text
  fields?: Text[]
  elements?: (Text & Partial<Button>)[]
}
interface Text {
  type: string
  text: string | Text
}
interface Button {
  url: string
  text: Text
}

/**
 * Slack's published limits (docs.slack.dev, Block Kit reference) and its live tokens, as far as
 * this payload can meet them.
 */
export function expectSlackLimits(payload: unknown): void {
  const { text, attachments = [] } = payload as {
    text: string
    attachments?: { color: string; fallback: string; blocks: Block[] }[]
  }
  expectText(text, 40_000)
  // none: the message that is left when Slack refuses the blocks
  expect(attachments.length).toBeLessThanOrEqual(1)
  for (const { color, fallback, blocks } of attachments) {
    expect(['good', 'warning', 'danger']).toContain(color)
    expectText(fallback, 40_000)
    expect(blocks.length).toBeLessThanOrEqual(50)
    for (const block of blocks) expectBlock(block)
  }
}

function expectBlock({ type, text, fields, elements }: Block): void {
  expect(['header', 'section', 'actions', 'context']).toContain(type)
  if (text !== undefined) expectPlain(text, type === 'header' ? 150 : 3000)
  if (fields !== undefined) {
    expect(fields.length).toBeGreaterThan(0)
    expect(fields.length).toBeLessThanOrEqual(10)
    for (const field of fields) expectPlain(field, 2000)
  }
  if (elements === undefined) return
  expect(elements.length).toBeGreaterThan(0)
  expect(elements.length).toBeLessThanOrEqual(type === 'actions' ? 25 : 10)
  for (const element of elements) {
    if (element.type === 'button') expectButton(element as unknown as Button)
    else expectPlain(element, 2000)
  }
}

function expectButton({ url, text }: Button): void {
  expect(url).toMatch(/^https?:\/\//u)
  expect(url.length).toBeLessThanOrEqual(3000)
  expectPlain(text, 75)
}

function expectPlain({ type, text }: Text, longest: number): void {
  expect(type).toBe('plain_text')
  expectText(text as string, longest)
}

function expectText(text: string, longest: number): void {
  expect(text.length).toBeGreaterThan(0)
  expect(text.length).toBeLessThanOrEqual(longest)
  expect(text).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/u)
}
