/** `ubuntu 24.04` of an os-release(5) file; '' where it says neither. */
export function parseOsRelease(text: string): string {
  const fields = new Map(
    [...text.matchAll(/^(ID|VERSION_ID)=["']?([\w.:+-]{1,60})["']?\s*$/gm)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  )
  return [fields.get('ID') ?? '', fields.get('VERSION_ID') ?? '']
    .filter((part) => part !== '')
    .join(' ')
}
