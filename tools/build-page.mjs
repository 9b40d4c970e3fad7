// browser/ -> src/page/assets.ts: the HTML page's script and style sheet as text, with the hashes
// for its Content-Security-Policy. With --check: says whether the committed file is what the
// sources build.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')
const target = join(root, 'src/page/assets.ts')
const licence = readFileSync(join(root, 'node_modules/uplot/LICENSE'), 'utf8').trim()

const text = await buildAssets()
if (!process.argv.includes('--check')) writeFileSync(target, text)
else if (text !== readFileSync(target, 'utf8')) {
  console.error('src/page/assets.ts is not what browser/ builds\nrun `npm run build` and commit it')
  process.exitCode = 1
}

async function buildAssets() {
  const script = `/*! with uPlot:\n${licence}\n*/\n${await bundle('main.ts')}`
  const style = await bundle('page.css')
  return [
    '// Written by tools/build-page.mjs from browser/. Do not edit.\n',
    ...[
      ['pageScript', script],
      ['pageStyle', style],
    ].flatMap(([name, content]) => [
      `export const ${name} = ${JSON.stringify(content)}\n`,
      `export const ${name}Hash = 'sha256-${createHash('sha256').update(content).digest('base64')}'\n`,
    ]),
  ].join('')
}

async function bundle(entry) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [join('browser', entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome111', 'firefox115', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  })
  const content = outputFiles[0].text.trim()
  // these would end or hide the element that it stands in
  if (/<\/(?:script|style)|<!--/i.test(content))
    throw new Error(`${entry} holds text that ends its element`)
  return content
}
