/**
 * JSON that stays inert where people paste it: into a log (`##[`, `::`), into `'...'` of a shell
 * step through an expression, into a `<script>`. Only characters that JSON never needs outside of
 * strings are written as `\uXXXX`, so any parser reads the same value.
 */
export function escapeJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(
    /[#$'`<>&\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) =>
      Array.from(
        { length: character.length },
        (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
      ).join(''),
  )
}
