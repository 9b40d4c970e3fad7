// Reads a JSON list of Mermaid texts from stdin, prints what Mermaid itself makes of each: its type
// and configuration, or its error. In a process of its own: Mermaid wants a page around it.
import { text } from 'node:stream/consumers'
import { JSDOM } from 'jsdom'

const { window } = new JSDOM('<!doctype html>')
Object.assign(globalThis, { window, document: window.document })
const { default: mermaid } = await import('mermaid')
const parsed = []
for (const chart of JSON.parse(await text(process.stdin)))
  parsed.push(await mermaid.parse(chart).catch((error) => ({ error: error.message })))
console.log(JSON.stringify(parsed))
