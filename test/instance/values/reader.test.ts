import { installPlatform } from '../loader'
import { openLocalDataLayer } from '../store'
import { readById, readFirstRow, hasTable, readRows, readRowsAmong } from './reader'

const data = openLocalDataLayer()
const source = { data, now: () => 0 }
const ids = Array.from({ length: 450 }, (_, at) => String(at).padStart(32, '0'))

beforeAll(() => {
    installPlatform(data)
    data.bulk(() => ids.forEach((sysId, at) => data.insertRow('sys_user_role', { sys_id: sysId, name: `x.role${at}`, description: at % 2 ? 'odd' : 'even' }, 'platform')))
})
afterAll(() => data.close())

test('rows come in the order of the query, long lists in parts', () => {
    expect(readRows(source, 'sys_user_role', 'nameSTARTSWITHx.role44^ORDERBYDESCname').slice(0, 2).map(row => row.name)).toEqual(['x.role449', 'x.role448'])
    expect(readFirstRow(source, 'sys_user_role', 'name=x.role7')?.sys_id).toBe(ids[7])
    expect(readRowsAmong(source, 'sys_user_role', 'sys_id', ids).length).toBe(450)
    expect(readRowsAmong(source, 'sys_user_role', 'sys_id', ids, '^description=odd').length).toBe(225)
})

test('what is not there is no row, in a table that is not there as well', () => {
    expect([readById(source, 'sys_user_role', ids[3])?.name, readById(source, 'sys_user_role', 'nothing'), readById(source, 'sys_user_role', ''), readById(source, 'sys_user_role', null)]).toEqual(['x.role3', null, null, null])
    expect([hasTable(source, 'nothing'), readRows(source, 'nothing', 'name=x'), readFirstRow(source, 'nothing', ''), readById(source, 'nothing', ids[3])]).toEqual([false, [], null, null])
})

test('look-ups of the platform are not counted as the app\'s', () => {
    readRows(source, 'sys_user_role', 'name=x.role1')
    expect(data.server.stats().filter(({ origin }) => origin === 'app')).toEqual([])
})
