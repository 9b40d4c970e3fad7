// schemas/ -> src/: for each schema by which files of others are read a function that checks by it,
// self-contained, so that nothing of ajv runs with the product. A keyword that ajv does not know
// stops the build. With --check: says whether the committed files are what the schemas build.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { _Code } from 'ajv/dist/compile/codegen/code.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')
const licence = readFileSync(join(root, 'node_modules/ajv/LICENSE'), 'utf8').trim()
const isCheck = process.argv.includes('--check')

for (const [schema, target, name] of [
  ['schemas/report.schema.json', 'src/report/validate-report.ts', 'validateReport'],
  ['schemas/baseline.schema.json', 'src/baseline/validate-baseline.ts', 'validateBaseline'],
]) {
  const text = await buildValidator(schema, name)
  if (!isCheck) writeFileSync(join(root, target), text)
  else if (text !== readFileSync(join(root, target), 'utf8')) {
    console.error(`${target} is not what ${schema} builds\nrun \`npm run build\` and commit it`)
    process.exitCode = 1
  }
}

async function buildValidator(schema, name) {
  const ajv = new Ajv2020({
    allErrors: false,
    allowUnionTypes: true,
    inlineRefs: false, // a quarter smaller
    messages: false, // src/report/check-by-schema.ts has the words
    code: { source: true, esm: true, formats: new _Code(`({ 'date-time': ${isTime} })`) },
    formats: { 'date-time': isTime },
  })
  const validate = ajv.compile(prepare(JSON.parse(readFileSync(join(root, schema), 'utf8'))))
  const { outputFiles } = await build({
    // it asks for ajv's counter of characters
    stdin: { contents: standaloneCode.default(ajv, validate), resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'built',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  })
  return [
    `// Written by tools/build-validators.mjs from ${schema} with ajv. Do not edit.`,
    '// @ts-nocheck',
    "import type { Validate } from '../report/check-by-schema.ts'",
    `/*! with ucs2length of ajv:\n${licence}\n*/`,
    outputFiles[0].text.trim(),
    `export const ${name}: Validate = built.validate`,
    '',
  ].join('\n')
}

/**
 * Without what is for readers, which ajv copies; and with an end of integers, of which JSON Schema
 * knows none: what is larger was not counted by anybody.
 */
function prepare(schema) {
  if (Array.isArray(schema)) return schema.map(prepare)
  if (typeof schema !== 'object' || schema === null) return schema
  const { description, ...rest } = schema
  const parts = Object.entries(typeof description === 'string' ? rest : schema)
  const isInteger = [schema.type].flat().includes('integer')
  return {
    ...(isInteger ? { maximum: Number.MAX_SAFE_INTEGER } : {}),
    ...Object.fromEntries(parts.map(([name, part]) => [name, prepare(part)])),
  }
}

function isTime(text) {
  return !Number.isNaN(Date.parse(text))
}
