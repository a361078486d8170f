/** The value with some of its members changed. (Spreading is said by a helper of the bundler, at twice the length.) */
export const merge = <T extends object>(value: T, changes: Partial<T>): T => Object.assign({}, value, changes)
