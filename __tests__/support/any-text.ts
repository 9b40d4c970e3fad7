import fc from 'fast-check'

/**
 * UTF-16 of every kind, lone surrogates and NUL too. (fast-check's own unit `binary` takes a second
 * or two to set up.)
 */
export const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  maxLength: 40,
})
