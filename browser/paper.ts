/**
 * Before and after the page is put on paper: light whatever the screen is, and every table open,
 * for nobody can open one there. Browsers tell by events, developers' tools by the media query.
 */
export function followPaper(redraw: () => void): void {
  const opened: HTMLDetailsElement[] = []
  const change = (isPaper: boolean): void => {
    if (isPaper === 'paper' in document.documentElement.dataset) return
    if (isPaper)
      opened.push(...document.querySelectorAll<HTMLDetailsElement>('details:not([open])'))
    for (const details of opened) details.open = isPaper
    if (isPaper) document.documentElement.dataset['paper'] = ''
    else {
      delete document.documentElement.dataset['paper']
      opened.length = 0
    }
    redraw()
  }
  addEventListener('beforeprint', () => {
    change(true)
  })
  addEventListener('afterprint', () => {
    change(false)
  })
  matchMedia('print').addEventListener('change', ({ matches }) => {
    change(matches)
  })
}
