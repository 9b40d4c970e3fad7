import { parse } from 'yaml'

/**
 * The fenced `yaml` blocks of a Markdown text as whole workflows: what a fragment leaves out is put
 * around it, `uses: ACTION@v1` too. `lineOffset` leads from a line of the workflow to the line of
 * the text.
 */
export function readYamlBlocks(markdown, action) {
  return [...markdown.matchAll(/^```yaml\n(?<body>.*?)^```$/gmsu)].map(
    ({ index, groups: { body } }) => {
      const firstLine = markdown.slice(0, index).split('\n').length
      const { head, depth } = surround(parse(body), action)
      return {
        text: [...head, indent(body, depth)].join('\n'),
        lineOffset: firstLine - head.length,
      }
    },
  )
}

function surround(content, action) {
  const job = ['on: push', 'jobs:', '  example:', '    runs-on: ubuntu-latest']
  if (Array.isArray(content)) return { head: [...job, '    steps:'], depth: 6 }
  if ('steps' in content) return { head: job, depth: 4 }
  if ('jobs' in content) return { head: 'on' in content ? [] : ['on: push'], depth: 0 }
  return { head: [...job, '    steps:', `      - uses: ${action}@v1`], depth: 8 }
}

function indent(body, depth) {
  const present = Math.min(
    ...body
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => line.search(/\S/u)),
  )
  return body.replaceAll(new RegExp(`^ {${present}}`, 'gmu'), ' '.repeat(depth))
}
