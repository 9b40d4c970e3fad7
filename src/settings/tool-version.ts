/** The version of package.json; a test holds them equal. */
export const TOOL_VERSION = '1.0.0'
