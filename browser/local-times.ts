/** The reader's own zone, named; the machine's stays in the tooltip. */
export function writeLocalTimes(): void {
  const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'long' })
  for (const element of document.querySelectorAll<HTMLTimeElement>('time[datetime]')) {
    element.title = element.textContent
    element.textContent = format.format(new Date(element.dateTime))
  }
}
