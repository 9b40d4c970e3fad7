import { escapeLogLine } from '../encoders/escape.ts'
import type { Report } from '../report/report.ts'
import type { Delivery, Message } from './channel.ts'
import { decideNews, loadNotified, saveNotified } from './notified.ts'

/** Where it is noted what people were told, and how often they want to hear of one subject. */
export interface Memory {
  readonly directory: string
  readonly everyMs: number
}

/**
 * Delivers a message where looks are repeated: only what is news, and who is well again. What was
 * told is noted once it was sent: after a failure the next look tries again.
 */
export async function tellNews(
  channel: Message,
  report: Report,
  delivery: Delivery,
  { directory, everyMs }: Memory,
): Promise<void> {
  if (!channel.isAddressed(delivery)) return
  const { plan, runner, signal } = delivery
  const told = loadNotified(directory, channel.name)
  const news = decideNews(report, told, { nowEpochMs: plan.createdEpochMs, everyMs })
  if (!news.isDue && news.recovered.length === 0) return
  await channel.deliver(report, { ...delivery, news })
  const whyUnsaved = await saveNotified(directory, channel.name, news.next, signal)
  if (whyUnsaved !== '')
    runner.log(
      escapeLogLine(
        `Warning: ${capitalize(channel.name)} was told, which cannot be noted: a new start may tell it again: ${whyUnsaved}`,
      ),
    )
}

const capitalize = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)
