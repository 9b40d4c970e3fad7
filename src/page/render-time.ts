import { html, type Markup } from './html.ts'

/** A time with its zone; the page's script writes the reader's own zone in its place. */
export function renderTime(iso: string, offsetMinutes: number): Markup {
  const local = new Date(Date.parse(iso) + offsetMinutes * 60_000).toISOString()
  return html`<time datetime="${iso}">${local.slice(0, 10)} ${local.slice(11, 19)} ${formatZone(offsetMinutes)}</time>`
}

function formatZone(offsetMinutes: number): string {
  if (offsetMinutes === 0) return 'UTC'
  const [hours, minutes] = [Math.floor(Math.abs(offsetMinutes) / 60), Math.abs(offsetMinutes) % 60]
  return `UTC${offsetMinutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}
