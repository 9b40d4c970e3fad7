/** What a reader sees of HTML: without tags, entities decoded. */
export function readText(html: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }
  return html
    .replace(/<[^>]*>/gu, '')
    .replace(/&(?:#(\d+)|([a-z]+));/gu, (whole, code?: string, word?: string) =>
      code === undefined ? (named[word ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
    )
}
