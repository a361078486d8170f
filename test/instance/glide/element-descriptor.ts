import type { FieldDef } from '../contracts'
import type { GlideHost } from './host'

/** What the dictionary says of a field, or of a table when there is no field. Documented in c_GlideElementDescriptorScopedAPI.md. */
export class GlideElementDescriptor {
    constructor(private readonly host: GlideHost, private readonly table: string, private readonly field: FieldDef | null) {}

    getName(): string {
        return this.field?.name ?? this.table
    }

    getLabel(): string {
        return this.field?.label ?? this.host.platform.data.dictionary.table(this.table)?.label ?? this.table
    }

    /** As recorded with the label; an English plural when none is (inferred: the platform records one with each table). */
    getPlural(): string {
        const { data } = this.host.platform
        const context = this.host.platformContext()
        const query = data.parse('sys_documentation', `name=${this.field?.table ?? this.table}^language=en^${this.field ? `element=${this.field.name}` : 'elementISEMPTY'}`, context)
        const [recorded] = data.load('sys_documentation', data.select(query, context).ids)
        return recorded?.plural || `${this.getLabel()}s`
    }

    getInternalType(): string {
        return this.field?.type ?? 'collection'
    }

    getLength(): number {
        return this.field?.maxLength ?? 0
    }

    isMandatory(): boolean {
        return this.field?.mandatory ?? false
    }

    /** By the dictionary: a dropdown, with or without entries; a suggestion is none. */
    isChoiceTable(): boolean {
        return this.field?.choice === 1 || this.field?.choice === 3
    }

    /** Generated (a default that counts) or of the system. */
    isAutoOrSysID(): boolean {
        return this.field !== null && (this.field.name.startsWith('sys_') || this.field.type.startsWith('auto') || /getNextObjNumberPadded/.test(this.field.defaultValue ?? ''))
    }

    /** Calculated, says the dictionary. */
    isVirtual(): boolean {
        const { data } = this.host.platform
        const context = this.host.platformContext()
        const entry = this.field ? data.parse('sys_dictionary', `name=${this.field.table}^element=${this.field.name}^virtual=true`, context) : null
        return entry !== null && data.count(entry, context) > 0
    }

    /** Without the plugin for it, no field is. */
    isEncrypted(): boolean {
        return false
    }

    isEdgeEncrypted(): boolean {
        return false
    }
}
