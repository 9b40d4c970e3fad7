/** The inputs of action.yml: description with what is allowed, and the default. */
export function renderActionInputs(declared) {
  return declared
    .filter(({ flagOnly }) => flagOnly !== true)
    .map((option) =>
      [
        `  ${option.name}:\n`,
        `    description: ${quote(`${option.description} Allowed: ${option.allowed}.`)}\n`,
        '    required: false\n',
        `    default: ${quote(option.expression ?? option.default)}\n`,
      ].join(''),
    )
    .join('')
}

function quote(text) {
  return `'${text.replaceAll("'", "''")}'`
}
