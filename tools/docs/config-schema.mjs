const scalar = ['string', 'number', 'boolean', 'null']

/**
 * A JSON Schema of the config file for editors, in the draft that most of them read: the inputs but
 * those that no file keeps, nothing else.
 */
export function renderConfigSchema(declared) {
  const options = declared.filter(
    ({ flagOnly, group, isKeptInNoFile, name }) =>
      flagOnly !== true &&
      group !== 'internal' &&
      isKeptInNoFile !== true &&
      !['config', 'show-plan'].includes(name),
  )
  return `${JSON.stringify(
    {
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'Config file of Memory Leak Detector',
      description:
        'Settings by the names of the inputs. An input that differs from its default wins over the environment, that over this file.',
      type: ['object', 'null'],
      additionalProperties: false,
      properties: Object.fromEntries(
        options.map((option) => [option.name, describeOption(option)]),
      ),
    },
    null,
    2,
  )}\n`
}

function describeOption(option) {
  const description = `${option.description} Allowed: ${option.allowed}.`
  return {
    description,
    ...(option.default === ''
      ? {}
      : { default: option.isToggle ? option.default === 'true' : option.default }),
    ...describeValue(option),
  }
}

/**
 * What parse-config.ts takes: words, plain values, lists where there may be several, and maps where
 * a line is a name and a value.
 */
function describeValue({ allowed, isToggle, isList, isLine }) {
  const words = /^`[^`]+`(?:, `[^`]+`)*$/u.test(allowed) ? allowed.slice(1, -1).split('`, `') : []
  if (words.length > 0) return { enum: [...words, ...(isToggle ? [true, false] : []), null] }
  if (!isList) return { type: scalar }
  const map =
    isLine === undefined ? [] : [{ type: 'object', additionalProperties: { type: scalar } }]
  return {
    anyOf: [
      { type: scalar },
      { type: 'array', items: { anyOf: [{ type: scalar }, ...map] } },
      ...map,
    ],
  }
}
