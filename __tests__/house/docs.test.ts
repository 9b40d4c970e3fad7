import { globSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from '@jest/globals'

const root = new URL('../../', import.meta.url)
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8')
const source = globSync('src/**/*.ts', { cwd: root }).map(read).join('\n')
const headings = [...read('docs/troubleshooting.md').matchAll(/^## `(?<message>.+)`$/gmu)].map(
  ({ groups }) => groups?.['message'] ?? '',
)

test('there is advice for the messages that people meet', () => {
  expect(headings.length).toBeGreaterThanOrEqual(10)
})

test.each(headings)('the message is in the code: %s', (message) => {
  const parts = message
    .split('…')
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
  // what differs each time is a placeholder of a template
  expect(new RegExp(parts.join(String.raw`\$\{[^\n]*?\}`), 'u').test(source)).toBe(true)
})

test('a message that is nowhere would be noticed', () => {
  expect(source.includes('this sentence is in no source file')).toBe(false)
})

test.each(['README.md', ...globSync('docs/*.md', { cwd: root }), 'CONTRIBUTING.md', 'SECURITY.md'])(
  '%s links to what is there',
  (file) => {
    const targets = [...read(file).matchAll(/\]\((?<target>[^)\s]+)\)/gu)]
      .map(({ groups }) => groups?.['target'] ?? '')
      .filter((target) => !/^[a-z]+:/u.test(target))
    for (const target of targets) {
      const [path = '', anchor] = target.split('#')
      const linked =
        path === '' ? file : new URL(path, new URL(file, root)).pathname.slice(root.pathname.length)
      const text = path.endsWith('/')
        ? ''
        : (() => {
            try {
              return read(linked)
            } catch (error) {
              return (error as NodeJS.ErrnoException).code === 'EISDIR' ? '' : null
            }
          })()
      expect({ target, isThere: text !== null }).toEqual({ target, isThere: true })
      if (anchor !== undefined && linked.endsWith('.md'))
        expect({ target, anchors: anchorsOf(text ?? '') }).toEqual({
          target,
          anchors: expect.arrayContaining([anchor]) as unknown,
        })
    }
  },
)

const cited = new Set(
  globSync(['src/**/*.ts', 'bench/**/*.{mjs,c}', 'tools/**/*.mjs', 'browser/*.ts'], {
    cwd: root,
    exclude: ['src/page/assets.ts'],
  }).flatMap((file) => read(file).match(/docs\/[\w-]+\.md(?:#[\w-]+)?/gu) ?? []),
)

test.each([...cited])('%s, which the code cites, is there', (target) => {
  const [file = '', anchor] = target.split('#')
  const anchors = anchorsOf(read(file))
  expect(anchors).toEqual(anchor === undefined ? anchors : expect.arrayContaining([anchor]))
})

test('the code cites measurements that a reader can open', () => {
  expect(
    [...cited].filter((target) => target.startsWith('docs/measurements.md')).length,
  ).toBeGreaterThan(4)
})

test('each table that a bench left stands in one document, as measured', () => {
  const tables = globSync('bench/figures/*.json', { cwd: root }).flatMap((file) =>
    Object.keys((JSON.parse(read(file)) as { tables: object }).tables).map(
      (table) => `figures:${basename(file, '.json')}/${table}`,
    ),
  )
  const marks = globSync('docs/*.md', { cwd: root }).flatMap((file) =>
    [...read(file).matchAll(/<!-- (?<mark>figures:[\w/-]+):begin -->/gu)].map(
      ({ groups }) => groups?.['mark'],
    ),
  )
  expect(marks.toSorted()).toEqual(tables.toSorted())
})

test('CONTRIBUTING names every room and every file beside them', () => {
  const house = read('CONTRIBUTING.md')
  const rooms = readdirSync(new URL('src/', root), { withFileTypes: true }).map(
    (entry) => `src/${entry.name}${entry.isDirectory() ? '/' : ''}`,
  )
  expect(rooms.filter((room) => !house.includes(`\`${room}\``))).toEqual([])
})

/** As GitHub makes them: lower case, no punctuation, hyphens for spaces. */
function anchorsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (?<title>.+)$/gmu)].map(({ groups }) =>
    (groups?.['title'] ?? '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}
