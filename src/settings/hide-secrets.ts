/** A text of unknown origin, such as an error of a library, without the secrets that we hold. */
export function hideSecrets(
  text: string,
  { secretValues }: { readonly secretValues: () => readonly string[] },
): string {
  return (
    secretValues()
      .map((value) => value.trim())
      .filter((value) => value !== '')
      // of two, one may begin with the other
      .sort((a, b) => b.length - a.length)
      .reduce((rest, value) => rest.replaceAll(value, '***'), text)
  )
}
