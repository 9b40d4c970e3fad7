/** A leak, be it that chance is left: what a finding is made of. */
export function isCalled({ grade }: { readonly grade: string | null }): boolean {
  return grade === 'leak' || grade === 'likely'
}
