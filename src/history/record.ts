/**
 * The records of a history file, `history/YYYY-MM-DD.ndjson` (UTC) below the report directory,
 * format version 1 (docs/history.md). One JSON object a line, told apart by `k`. Readers ignore
 * unknown kinds and fields.
 */
export type HistoryRecord = HistoryHead | HistoryProcess | HistoryScan

export interface HistoryHead {
  readonly k: 'head'
  readonly v: 1
  readonly tool: string
  /** the day is over: one scan an hour is left */
  readonly compact?: true
}

/** Who a process is; before the first scan of this file that has it. */
export interface HistoryProcess {
  readonly k: 'process'
  /** `pid:startTicks`, unique in one boot */
  readonly id: string
  /** when the machine was booted, as in the scans of that boot */
  readonly boot: number
  readonly pid: number
  /** program and script */
  readonly name: string
  /** what is one program to the user (series/identity.ts) */
  readonly group: string
}

/** What one scan saw: KiB of anonymous memory and swap, by `id`. */
export interface HistoryScan {
  readonly k: 'scan'
  /** ms since 1970 */
  readonly t: number
  /** ms since 1970, the same in all scans of one boot */
  readonly boot: number
  readonly kib: Readonly<Record<string, number>>
}
