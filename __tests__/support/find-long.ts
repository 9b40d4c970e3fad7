import ts from 'typescript'

/** Columns that a diff shows. */
export const WIDEST = 120

/**
 * The lines of a file that are wider than a diff shows, from 1: those of which more than half is a
 * link or the text of a literal do not count, since nothing can be done about them.
 */
export function findLong(path: string, text: string): number[] {
  const lines = text.split('\n')
  if (lines.every((line) => line.length <= WIDEST)) return [] // most files need no parser
  const said = /\.(?:ts|mjs)$/u.test(path) ? measureTexts(path, text) : []
  return lines.flatMap((line, at) => {
    const link = /https?:\/\/\S+/u.exec(line)?.[0] ?? ''
    const isCode = Math.max(said[at] ?? 0, link.length) <= line.length / 2
    return line.length > WIDEST && isCode ? [at + 1] : []
  })
}

/** Columns of each line that are text of literals: strings, templates, patterns. */
function measureTexts(path: string, text: string): number[] {
  const kind = path.endsWith('.mjs') ? ts.ScriptKind.JS : ts.ScriptKind.TS
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true, kind)
  const starts = file.getLineStarts()
  const said = starts.map(() => 0)
  const visit = (node: ts.Node): void => {
    if (ts.isLiteralExpression(node) || ts.isTemplateHead(node) || isTemplateRest(node)) {
      const [from, to] = [node.getStart(), node.getEnd()]
      const last = file.getLineAndCharacterOfPosition(to).line
      for (let line = file.getLineAndCharacterOfPosition(from).line; line <= last; line++) {
        const start = Math.max(from, starts[line] ?? 0)
        const end = Math.min(to, starts[line + 1] ?? text.length)
        said[line] = (said[line] ?? 0) + end - start
      }
    }
    node.forEachChild(visit)
  }
  visit(file)
  return said
}

function isTemplateRest(node: ts.Node): boolean {
  return ts.isTemplateMiddle(node) || ts.isTemplateTail(node)
}
