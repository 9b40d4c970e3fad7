/** The version of package.json; a test holds them equal. */
export const toolVersion = '1.0.0'
