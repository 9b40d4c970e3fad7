/** Defaults that only the runner knows; options that have one are set by action.yml itself and stand in no table. */
export const contextDefaults = { matrix: '${{ toJSON(matrix) }}' }

/** The inputs of action.yml: description with what is allowed, and the default. */
export function renderActionInputs(declared) {
  return declared.filter(({ asInput }) => asInput).map(({ option }) => [
    `  ${option.name}:\n`,
    `    description: ${quote(`${option.description} Allowed: ${option.allowed}.`)}\n`,
    '    required: false\n',
    `    default: ${quote(contextDefaults[option.name] ?? option.default)}\n`,
  ].join('')).join('')
}

function quote(text) {
  return `'${text.replaceAll('\'', '\'\'')}'`
}
