export function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2
}

/** Prints rows in aligned columns; the first column is text, the rest are numbers. */
export function printTable(title, rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  print(`\n${title}`)
  for (const row of rows) {
    print(
      `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  ')}`,
    )
  }
}

export function printGoal({ text, measured, limit }) {
  print(
    `  ${measured <= limit ? 'pass' : 'MISS'}  ${text}: ${measured.toPrecision(3)}, goal <= ${limit.toPrecision(3)}`,
  )
}

export function print(line) {
  process.stdout.write(`${line}\n`)
}
