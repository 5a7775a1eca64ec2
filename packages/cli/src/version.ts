/** The version of the tools; one for all packages. A test holds it to the package's own. */
export const version = '0.1.0';
