/** User-facing texts: message key -> English. Shipped as `sys_ui_message` records of the same keys; `{0}` ... are replaced by the caller's values. */
export const MESSAGES = {} as const
