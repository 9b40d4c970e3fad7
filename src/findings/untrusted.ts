declare const brand: unique symbol
/**
 * Text that came from outside (process names, command lines, marks, paths), or that has such text
 * in it. Only an encoder of escape.ts may write it to a sink.
 */
export type Untrusted = string & { readonly [brand]: true }

/** Words of ours that may have foreign text in them, or not: written as if they had. */
export type MaybeUntrusted = string | Untrusted

/**
 * The way in: text as the kernel, a program or a file of samples gave it. Called where records are
 * decoded, and nowhere else.
 */
export function foreign(text: string): Untrusted {
  // eslint-disable-next-line no-restricted-syntax -- the one cast
  return text as Untrusted
}

/** A sentence of ours that may have foreign text in it, which makes the whole of it foreign. */
export function untrusted(
  words: TemplateStringsArray,
  ...values: readonly (MaybeUntrusted | number)[]
): Untrusted {
  return foreign(String.raw({ raw: words }, ...values))
}
