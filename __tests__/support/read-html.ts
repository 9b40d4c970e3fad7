import { parseHTML } from 'linkedom'

/** As much of the DOM as tests ask for: the project itself is no browser code. */
export interface DomElement {
  readonly localName: string
  readonly textContent: string
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
  readonly children: ArrayLike<DomElement> & Iterable<DomElement>
  readonly parentElement: DomElement | null
  getAttribute(name: string): string | null
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): ArrayLike<DomElement> & Iterable<DomElement>
}

/** The root of an HTML or XML text. */
export function readHtml(text: string): DomElement {
  return (parseHTML(text) as unknown as { document: { documentElement: DomElement } }).document
    .documentElement
}
