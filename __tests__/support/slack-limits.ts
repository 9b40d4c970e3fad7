import assert from 'node:assert/strict'

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
  expectCount(attachments, 0, 1)
  for (const { color, fallback, blocks } of attachments) {
    assert.ok(['good', 'warning', 'danger'].includes(color), color)
    expectText(fallback, 40_000)
    expectCount(blocks, 0, 50)
    for (const block of blocks) expectBlock(block)
  }
}

function expectBlock({ type, text, fields, elements }: Block): void {
  assert.ok(['header', 'section', 'actions', 'context'].includes(type), type)
  if (text !== undefined) expectPlain(text, type === 'header' ? 150 : 3000)
  if (fields !== undefined) {
    expectCount(fields, 1, 10)
    for (const field of fields) expectPlain(field, 2000)
  }
  if (elements === undefined) return
  expectCount(elements, 1, type === 'actions' ? 25 : 10)
  for (const element of elements) {
    if (element.type === 'button') expectButton(element as unknown as Button)
    else expectPlain(element, 2000)
  }
}

function expectButton({ url, text }: Button): void {
  assert.match(url, /^https?:\/\//u)
  expectCount(url, 1, 3000)
  expectPlain(text, 75)
}

function expectPlain({ type, text }: Text, longest: number): void {
  assert.equal(type, 'plain_text')
  expectText(text as string, longest)
}

function expectText(text: string, longest: number): void {
  expectCount(text, 1, longest)
  assert.doesNotMatch(text, /[<>]|&(?!amp;|lt;|gt;)/u)
}

/** Of items or characters. */
function expectCount({ length }: { readonly length: number }, least: number, most: number): void {
  assert.ok(length >= least && length <= most, `${length} is not within ${least} and ${most}`)
}
