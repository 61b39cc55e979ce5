/** The version of the package; two definitions of one tag are told apart by it. */
export const VERSION = '0.1.0';
