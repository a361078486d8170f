import type { DataLayer, Row } from '../contracts'

const ROWS_PER_READ = 100

/** Walks the result of a query, loading rows in chunks. `show` answers the row as the script may see it, or null to skip it. */
export class RecordCursor {
    private position = 0
    private from = 0
    private rows: (Row | null)[] = []

    constructor(
        private readonly data: DataLayer,
        private readonly table: string,
        private readonly ids: string[],
        private readonly show: (row: Row) => Row | null
    ) {}

    get size(): number {
        return this.ids.length
    }

    /** The next row without moving on; null at the end. Rows that vanished since the query or may not be seen are passed over. */
    peek(): Row | null {
        for (; this.position < this.ids.length; this.position++) {
            if (this.position < this.from || this.position >= this.from + this.rows.length) {
                this.from = this.position
                this.rows = this.data.load(this.table, this.ids.slice(this.from, this.from + ROWS_PER_READ))
            }
            const row = this.rows[this.position - this.from]
            const shown = row ? this.show(row) : null
            if (shown) {
                return shown
            }
        }
        return null
    }

    take(): Row | null {
        const row = this.peek()
        this.position++
        return row
    }
}
