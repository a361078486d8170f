/** The value with some of its members changed. (For spread syntax the bundler adds a helper twice as long.) */
export const merge = <T extends object>(value: T, changes: Partial<T>): T => Object.assign({}, value, changes)
