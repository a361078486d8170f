/**
 * Replaces `{0}`, `{1}` ... by the arguments; a list (of any realm) as the only argument stands for them.
 * Source: server-api-reference/c_GlideSystemScopedAPI.md, info and getMessage.
 */
export function formatMessage(message: string, args: readonly unknown[]): string {
    const values: readonly unknown[] = args.length === 1 && Array.isArray(args[0]) ? args[0] : args
    return message.replace(/\{(\d+)\}/g, (whole, index: string) => Number(index) < values.length ? String(values[Number(index)]) : whole)
}
