/**
 * The inputs of a step by option name, as the runner hands them over: INPUT_<NAME>, spaces as `_`.
 */
export function readInputs(
  names: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Map<string, string> {
  return new Map(
    names.flatMap((name) => {
      const given = env[`INPUT_${name.toUpperCase()}`]
      return given === undefined ? [] : [[name, given] as const]
    }),
  )
}
