import type { GlideHost } from './host'

/** What extends what. Documented in server-api-reference/c_GlideTableHierarchyScopedAPI.md. */
export class GlideTableHierarchy {
    private readonly table: string

    constructor(private readonly host: GlideHost, table: unknown) {
        this.table = String(table)
    }

    private get ancestors(): string[] {
        return this.host.platform.data.dictionary.ancestors(this.table)
    }

    private get descendants(): string[] {
        return this.host.platform.data.dictionary.descendants(this.table)
    }

    getName(): string {
        return this.table
    }

    /** The parent; the table itself when it extends nothing. */
    getBase(): string {
        return this.ancestors[1] ?? this.table
    }

    getRoot(): string {
        return this.ancestors.at(-1) ?? this.table
    }

    /** The table and its parents. */
    getTables(): string[] {
        return this.ancestors
    }

    getTableExtensions(): string[] {
        return this.descendants.filter(name => name !== this.table)
    }

    getAllExtensions(): string[] {
        return [this.table, ...this.getTableExtensions()]
    }

    /** Parents, the table and its extensions. */
    getHierarchy(): string[] {
        return [...new Set([...this.ancestors, ...this.descendants])]
    }

    hasExtensions(): boolean {
        return this.getTableExtensions().length > 0
    }

    isBaseClass(): boolean {
        return this.ancestors.length === 1 && this.hasExtensions()
    }

    isSoloClass(): boolean {
        return this.ancestors.length === 1 && !this.hasExtensions()
    }
}
