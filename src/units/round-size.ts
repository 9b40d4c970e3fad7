const STEPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100, 120, 150, 200, 250, 300, 400, 500, 600, 800]

/** The next round size, as a setting has it: `600MiB` for 580 MiB, `2GiB` for 1.9 GiB. At least 1MiB. */
export function roundUpSize(bytes: number): string {
  const mib = Math.max(1, bytes / 2 ** 20)
  const whole = STEPS.find(step => Number.isInteger(step) && step >= mib)
  if (whole !== undefined) return `${String(whole)}MiB`
  const gib = mib / 1024
  return `${String(STEPS.find(step => step >= gib) ?? Math.ceil(gib / 100) * 100)}GiB`
}
