/** Time since the start as a clock shows it: `0:07`, `12:30`, `1:02:03`. */
export function formatElapsed(ms: number): string {
  const seconds = Math.round(ms / 1000)
  const [hours, minutes, rest] = [
    Math.floor(seconds / 3600),
    Math.floor(seconds / 60) % 60,
    seconds % 60,
  ]
  const two = (value: number): string => String(value).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}
