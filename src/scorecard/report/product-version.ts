import packageFile from '../../../package.json';

/** For people who report something, and in files that say which program wrote them. */
export const productVersion = packageFile.version;
