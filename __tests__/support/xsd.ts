import { readFileSync } from 'node:fs'
import { validateXML } from 'xmllint-wasm'

/** What libxml2 says of a text by a schema; [] when it is valid. */
export async function faultsByXsd(xml: string, schema: URL): Promise<string[]> {
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'report.xml', contents: xml }],
    schema: [readFileSync(schema, 'utf8')],
  })
  return valid ? [] : errors.map(({ message }) => message)
}
