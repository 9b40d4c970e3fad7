import type { Baseline } from '../baseline/baseline.ts'
import type { Option, Settings } from '../settings/option.ts'
import type { Plan } from '../settings/plan.ts'
import type { Report } from '../report/report.ts'
import type { Runner, UploadedArtifact } from '../runner/runner.ts'
import type { Recording } from '../series/series.ts'
import type { News } from './notified.ts'

/** What channels hand on to those after them. */
export interface Delivery {
  readonly plan: Plan
  readonly settings: Settings
  readonly runner: Runner
  /** what the report was made of, for those that draw it; null where nothing was measured */
  readonly recording: Recording | null
  /** what this run leaves for later ones; null where nothing was measured */
  readonly baseline: Baseline | null
  /**
   * absolute paths of the report files, once the files channel wrote them: textLog, samples, and by
   * name each format of `export`
   */
  readonly files: Map<string, string>
  /** what the artifact channel uploaded, as far as that is known now */
  readonly artifact: UploadedArtifact | null
  /** the same for who has waited meanwhile */
  readonly newestArtifact?: () => UploadedArtifact | null
  /** takes what was uploaded, at once: whoever waits no longer links it all the same */
  readonly onUploaded?: (uploaded: UploadedArtifact) => void
  /** why an upload before this one failed: no second one is tried; missing or '': none did */
  readonly uploadFailure?: string
  /**
   * `wholeSummary`: what could not be posted stands in the job summary in full, and stays there
   */
  readonly shown?: { wholeSummary: boolean }
  /** of a message, where looks are repeated: what of the report is news; missing: all of it */
  readonly news?: News
  /** aborts at this channel's deadline */
  readonly signal: AbortSignal
}

/**
 * One output. `render` is pure; `deliver` leaves the machine or touches the disk. Adding one is a
 * new file, a line in index.ts and a test.
 */
export type Channel = Message | (Output & { readonly kind: 'file' | 'runner' })

/** Tells people elsewhere. */
export interface Message extends Output {
  readonly kind: 'message'
  /**
   * Is there anybody to tell? Who is not told is not noted as told either. Throws where it is wrong
   * whom to tell, which is said on a quiet day too.
   */
  isAddressed(delivery: Pick<Delivery, 'runner' | 'settings'>): boolean
  /** Is each report asked for? Then each scan tells all, whatever `notify-every` says. */
  readonly tellsAll?: (settings: Settings) => boolean
}

interface Output {
  readonly name: string
  readonly options: readonly Option<unknown>[]
  readonly deadlineMs: number
  /** told once more when the artifact's link is known */
  readonly linksArtifact?: true
  /**
   * keeps something on a server: side by side with messages, one after the other; the first is what
   * messages link to
   */
  readonly uploads?: true
  render(
    report: Report,
    delivery: Pick<Delivery, 'plan' | 'settings' | 'files' | 'artifact' | 'shown'>,
  ): string
  /** Throws on failure: publish turns that into one warning. */
  deliver(report: Report, delivery: Delivery): Promise<void>
}
