declare const untrusted: unique symbol
/**
 * Text that came from outside (process names, command lines, marks, paths). Only an encoder of
 * escape.ts may write it to a sink.
 */
export type Untrusted = string & { readonly [untrusted]: true }
