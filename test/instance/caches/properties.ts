import { FIRST_DAY_PROPERTY, parseFirstDayOfWeek } from '../values/calendar'
import { readRows, type ReaderSource } from '../values/reader'
import { Cached, type Versions } from './versions'

/** System properties, kept in memory until one is written on any node. A property without a value is an empty text, one that does not exist is null. */
export class Properties {
    private readonly values = new Cached(() => this.load())

    constructor(private readonly reader: ReaderSource, private readonly versions: Versions) {}

    get(name: string): string | null {
        return this.values.get(this.versions.of('properties')).get(name) ?? null
    }

    /** 1 for Sunday to 7 for Saturday. */
    get firstDayOfWeek(): number {
        return parseFirstDayOfWeek(this.get(FIRST_DAY_PROPERTY))
    }

    private load(): Map<string, string> {
        return new Map(readRows(this.reader, 'sys_properties', '').map(row => [row.name ?? '', row.value ?? '']))
    }
}
