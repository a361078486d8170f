/** How values are written in Fluent, in the style of the project. */

/** A string literal in single quotes. */
export const literal = (text: string): string =>
    `'${text.replaceAll('\\', '\\\\').replaceAll('\'', '\\\'').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}'`
