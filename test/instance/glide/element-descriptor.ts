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

    getPlural(): string {
        return `${this.getLabel()}s`
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

    isChoiceTable(): boolean {
        return this.field !== null && this.host.platform.data.dictionary.choices(this.table, this.field.name).length > 0
    }

    isAutoOrSysID(): boolean {
        return this.field !== null && (this.field.name === 'sys_id' || this.field.type.startsWith('auto'))
    }

    isVirtual(): boolean {
        return this.field?.attributes.virtual === 'true'
    }

    isEncrypted(): boolean {
        return false
    }

    isEdgeEncrypted(): boolean {
        return false
    }
}
