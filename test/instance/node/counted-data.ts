import type { DataLayer, Statement } from '../contracts'
import type { KillSwitch, NamedStatement } from '../threads'

/** The data layer with every statement counted *after* it was carried out: the last thing a dying node did is stored. */
export function withKillSwitch(data: DataLayer, kill: KillSwitch): DataLayer {
    function counted<T>(origin: Statement['origin'], kind: NamedStatement['kind'], table: string, run: () => T): T {
        if (origin === 'app') kill.reach('before', kind, table)
        const value = run()
        kill.count('statements')
        if (origin === 'app') {
            kill.count('appStatements')
            kill.reach('after', kind, table)
        }
        return value
    }
    return {
        get dictionary() { return data.dictionary },
        parse: (table, query, context) => data.parse(table, query, context),
        select: (query, context) => counted(context.origin, 'select', query.table, () => data.select(query, context)),
        load: (table, ids) => data.load(table, ids),
        count: (query, context) => counted(context.origin, 'select', query.table, () => data.count(query, context)),
        aggregate: (query, request, context) => counted(context.origin, 'select', query.table, () => data.aggregate(query, request, context)),
        insertRow: (table, row, origin) => counted(origin, 'insert', table, () => data.insertRow(table, row, origin)),
        updateRow: (table, sysId, changes, origin) => counted(origin, 'update', table, () => data.updateRow(table, sysId, changes, origin)),
        deleteRow: (table, sysId, origin) => counted(origin, 'delete', table, () => data.deleteRow(table, sysId, origin)),
        nextNumber: table => counted('platform', 'update', table, () => data.nextNumber(table)),
        putBlob: (id, blob) => data.putBlob(id, blob),
        getBlob: id => data.getBlob(id),
        deleteBlob: id => data.deleteBlob(id),
        getState: key => data.getState(key),
        setState: (key, value) => data.setState(key, value),
        compareAndSet: (key, expected, value) => data.compareAndSet(key, expected, value)
    }
}
