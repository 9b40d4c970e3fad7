interface Family {
  readonly name: string
  readonly help: string
  readonly type: 'gauge' | 'counter'
  /** the last part of the name */
  readonly unit?: 'bytes' | 'seconds'
  readonly samples: readonly string[]
}

/** A family of metrics with what is said of it; each sample is a line. */
export function renderFamily({ name, help, type, unit, samples }: Family): string[] {
  return [
    `# TYPE ${name} ${type}`,
    ...(unit === undefined ? [] : [`# UNIT ${name} ${unit}`]),
    `# HELP ${name} ${help}`,
    ...samples,
  ]
}
