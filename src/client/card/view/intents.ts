import type { ButtonName, CardSession } from '../../../server/contract.ts'

/** What a user can do on the card; the controller carries it out. */
export interface Intents {
    start(button: ButtonName): void
    typeKey(value: string): void
    joinWithKey(value: string): void
    closeKey(): void
    cancel(): void
    dismiss(): void
    useLink(): void
    retry(): void
    sync(session: CardSession): void
}
