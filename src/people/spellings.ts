/**
 * One name, several spellings or short forms, as British schools meet them. Our own table: a group a line,
 * every word of a group stands for every other. Plain letters, as the normal form writes them.
 */
export const SPELLINGS = `
mohammed muhammad mohamed mohammad muhammed mohamad mohammod mahamed maxamed mohamud md mo
zofia zosia sofia
katarzyna kasia kaska
`;
