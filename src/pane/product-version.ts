/** The version of package.json, for people who report something. */
export const productVersion = '0.1.0';
