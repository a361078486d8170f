import type { QueryContext, Row } from '../contracts'
import { NOT_EMULATED } from '../errors'
import { installPlatform } from '../loader'
import { type LocalDataLayer, openLocalDataLayer } from '../store'
import { aggregateKey } from '../sql'
import { encodeQuery, InvalidQuery } from '.'

/**
 * Operators and examples: docs platform-user-interface/r_OpAvailableFiltersQueries.md, r_UsingTheDynamicOperator.md, t_CreatingFilters.md and
 * api-reference/scripts/c_UsingGlideRecordToQueryTables.md unless a line says otherwise.
 */
const ADA = 'a'.repeat(32)
const BOB = 'b'.repeat(32)
const NOW = Date.UTC(2018, 3, 18, 12, 0, 0)
const CONTEXT: QueryContext = { now: NOW, timeZone: 'UTC', userId: ADA, unknownField: 'error', origin: 'app' }

let data: LocalDataLayer

const INCIDENTS: Row[] = [
    { number: 'INC1', short_description: 'SAP outage', description: 'SAP outage', category: 'software', subcategory: 'Email', active: '1', impact: '1', urgency: '1', caller_id: ADA, assigned_to: ADA, reassignment_count: '0', reopen_count: '0', opened_at: '2018-04-01 08:00:00', sla_due: '2018-04-18 09:30:00', activity_due: '2018-04-18 23:00:00' },
    { number: 'INC2', short_description: 'Réseau: no network', category: 'network', active: '0', impact: '2', urgency: '1', caller_id: BOB, reassignment_count: '2', reopen_count: '1', sla_due: '2018-04-17 12:00:00', activity_due: '2018-04-18 13:00:00' },
    { number: 'INC3', short_description: 'network outage', description: 'other', category: 'network', impact: '3', urgency: '3', caller_id: BOB, assigned_to: ADA, reassignment_count: '3', reopen_count: '5', sla_due: '2018-04-20 00:00:00', activity_due: '2018-04-20 00:30:00' },
    { number: 'INC4', active: '1', category: 'hardware' }
]

beforeAll(() => {
    data = openLocalDataLayer()
    installPlatform(data)
    data.insertRow('sys_user', { sys_id: ADA, user_name: 'ada', name: 'Ada Goodliffe', vip: '1', manager: BOB }, 'platform')
    data.insertRow('sys_user', { sys_id: BOB, user_name: 'bob', name: 'Bob Stone', vip: '0' }, 'platform')
    INCIDENTS.forEach((row, at) => data.insertRow('incident', { sys_id: `inc${at + 1}`, sys_class_name: 'incident', ...row }, 'platform'))
    data.insertRow('problem', { sys_id: 'prb1', sys_class_name: 'problem', number: 'PRB1', short_description: 'SAP again', active: '1' }, 'platform')
    data.insertRow('cmdb_ci_server', { sys_id: 'srv', name: 'srv', sys_class_name: 'cmdb_ci_server' }, 'platform')
    data.insertRow('cmdb_ci_linux_server', { sys_id: 'lin', name: 'lin', sys_class_name: 'cmdb_ci_linux_server' }, 'platform')
    data.insertRow('cmdb_ci_computer', { sys_id: 'pc', name: 'pc', sys_class_name: 'cmdb_ci_computer' }, 'platform')
})
afterAll(() => data.close())

const find = (table: string, query: string, context: Partial<QueryContext> = {}): string => {
    const all = { ...CONTEXT, ...context }
    return data.select(data.parse(table, query, all), all).ids.map(id => id.replace('inc', '')).join(' ')
}

test.each([
    ['active=true^caller_idISNOTEMPTY', '1'], ['active=true', '1 4'], ['active!=true', '2 3'], ['active=false', '2'],
    ['short_descriptionISEMPTY^ORdescriptionISEMPTY', '2 4'], ['short_descriptionISEMPTY^NQdescriptionISNOTEMPTY', '1 3 4'],
    ['short_descriptionSTARTSWITHsap', '1'], ['short_descriptionENDSWITHOUTAGE', '1 3'], ['short_description%outage', '1 3'],
    ['short_descriptionLIKENETWORK', '2 3'], ['short_description*reseau', '2'], ['short_descriptionCONTAINSRéseau', '2'],
    ['short_descriptionNOT LIKEoutage', '2'], ['short_description!*outage', '2'], ['short_descriptionNOTLIKEoutage', '2'], ['short_descriptionDOES NOT CONTAINoutage', '2'],
    ['short_description=sap OUTAGE', '1'], ['short_description!=SAP outage', '2 3'], ['short_description=', '4'], ['short_description!=', '1 2 3'], ['short_description=NULL', '4'],
    ['short_descriptionANYTHING', '1 2 3 4'], ['short_descriptionEMPTYSTRING', '4'],
    ['short_description>=r', '1 2'], ['short_description<=reseau: no network', '2 3'], ['short_descriptionBETWEENq@t', '1 2'],
    ['short_descriptionSAMEASdescription', '1'], ['short_descriptionNSAMEASdescription', '3'],
    ['caller_id=' + ADA, '1'], ['caller_id!=' + ADA, '2 3'], ['caller_idSTARTSWITHada', '1'], ['caller_idENDSWITHliffe', '1'], ['caller_idLIKEstone', '2 3'], ['caller_idNOT LIKEstone', '1'],
    ['caller_idSAMEASassigned_to', '1'], ['caller_idNSAMEASassigned_to', '3'], ['caller_idDYNAMIC90d1921e5f510100a9ad2572f2b477fe', '1'],
    ['categoryINnetwork,Hardware', '2 3 4'], ['categoryNOT INnetwork,hardware', '1'], ['subcategoryNOT INa,b', '1'],
    ['reassignment_count<=2', '1 2'], ['sla_dueISEMPTY', '4'], ['opened_atISEMPTY', '2 3 4'], ['reassignment_countISEMPTY', '4'],
    ['impactIN1,2', '1 2'], ['impactNOT IN1', '2 3'], ['impact<2', '1'], ['impact>=2', '2 3'], ['impactBETWEEN1@2', '1 2'], ['impactSAMEASurgency', '1 3'],
    ['reassignment_countGT_FIELDreopen_count', '2'], ['reassignment_countLT_FIELDreopen_count', '3'], ['reassignment_countGT_OR_EQUALS_FIELDreopen_count', '1 2'], ['reassignment_countLT_OR_EQUALS_FIELDreopen_count', '1 3'],
    ['sla_dueONToday@javascript:gs.daysAgoStart(0)@javascript:gs.daysAgoEnd(0)', '1'], ['sla_dueNOTONToday@javascript:gs.daysAgoStart(0)@javascript:gs.daysAgoEnd(0)', '2 3'], ['sla_dueON2018-04-17', '2'],
    ['sla_due<javascript:gs.daysAgoStart(0)', '2'], ['sla_due<=javascript:gs.daysAgoEnd(0)', '1 2'], ['sla_due>javascript:gs.daysAgoEnd(0)', '3'], ['sla_due>=javascript:gs.beginningOfToday()', '1 3'],
    ['sla_dueBETWEENjavascript:gs.daysAgoStart(1)@javascript:gs.daysAgoEnd(0)', '1 2'],
    ['sla_dueDATEPARTWednesday@javascript:gs.datePart(\'dayofweek\',\'wednesday\',\'EE\')', '1'], ['sla_dueDATEPARTx@javascript:gs.datePart(\'dayofweek\',\'wednesday\',\'LT\')', '2'],
    ['sla_dueDATEPARTx@javascript:gs.datePart(\'month\',\'april\',\'EE\')', '1 2 3'], ['sla_dueRELATIVEGT@hour@ago@3', '1 3'], ['sla_dueRELATIVELT@hour@ago@3', '2'], ['sla_dueRELATIVEEE@dayofweek@ago@1', '2'],
    ['sla_dueSAMEASactivity_due@day', '1 3'], ['sla_dueNSAMEASactivity_due@day', '2'], ['sla_dueMORETHANactivity_due@day@before@1', '2'], ['sla_dueLESSTHANactivity_due@hour@before@1', '3'],
    ['caller_id.name=ada goodliffe', '1'], ['caller_id.manager.name=Bob Stone', '1'], ['caller_id.vip=false', '2 3'], ['assigned_to.nameISEMPTY', '2 4'],
    ['active=true^EQ', '1 4'], ['category=network^ORcategory=hardware^impact=3', '3'], ['impact=3^category=network^ORcategory=hardware', '3'],
    ['ORDERBYDESCnumber', '4 3 2 1'], ['ORDERBYcategory^ORDERBYDESCnumber', '4 3 2 1'], ['ORDERBYcaller_id', '4 1 2 3'], ['GROUPBYcaller_id^ORDERBYDESCnumber', '4 1 3 2'], ['', '1 2 3 4']
])('incident %s', (query, expected) => {
    // Sets compare without order, unless one is asked for.
    const ordered = query.includes('ORDERBY')
    expect(ordered ? find('incident', query) : find('incident', query).split(' ').sort().join(' ')).toBe(expected)
})

test('a class and what extends it: parent tables, INSTANCEOF (platform-administration/c_UseTheINSTANCEOFOperator.md)', () => {
    expect(find('task', 'short_descriptionLIKEsap^ORDERBYDESCnumber')).toBe('prb1 1')
    expect(find('cmdb_ci', 'sys_class_nameINSTANCEOFcmdb_ci_server^ORDERBYname')).toBe('lin srv')
    expect(find('cmdb_ci', 'sys_class_name=cmdb_ci_server')).toBe('srv')
    expect(find('cmdb_ci_server', 'ORDERBYDESCname')).toBe('srv lin')
    expect(() => find('cmdb_ci', 'sys_class_nameINSTANCEOFnothing')).toThrow(InvalidQuery)
    expect(data.count(data.parse('task', '', CONTEXT), CONTEXT)).toBe(5)
    const window = { ...data.parse('task', 'ORDERBYnumber', CONTEXT), offset: 1, limit: 2 }
    expect(data.select(window, CONTEXT)).toEqual({ ids: ['inc2', 'inc3'], classes: ['incident', 'incident'] })
})

test('unknown fields, operators and tables are named, or dropped when asked to', () => {
    expect(() => find('incident', 'nosuch=1')).toThrow('Unknown field nosuch in table incident')
    expect(() => find('incident', 'caller_id.nosuch=1')).toThrow('caller_id.nosuch')
    expect(() => find('incident', 'number~1')).toThrow('Unknown operator')
    expect(() => find('incident', 'ORDERBYnosuch')).toThrow('nosuch')
    expect(() => find('incident', 'impactSAMEASnosuch')).toThrow('nosuch')
    expect(() => find('nosuch', 'a=1')).toThrow('Unknown table nosuch')
    const drop = { unknownField: 'drop' as const }
    expect(find('incident', 'nosuch=1', drop)).toBe('1 2 3 4')
    expect(find('incident', 'nosuch=1^active=true', drop)).toBe('1 4')
    // A dropped condition does not hand its ^OR to the one before it.
    expect(find('incident', 'category=network^nosuch=1^ORcategory=network^ORDERBYnosuch', drop)).toBe('2 3')
    expect(find('incident', 'number~1', drop)).toBe('1 2 3 4')
})

test('what is documented and not emulated says so', () => {
    expect(() => find('incident', '123TEXTQUERY321=email')).toThrow(expect.objectContaining({ code: NOT_EMULATED }))
    expect(() => find('incident', 'stateVALCHANGES')).toThrow('NotEmulated: query operator VALCHANGES')
    expect(() => find('incident', 'caller_idIN_HIERARCHYx')).toThrow('IN_HIERARCHY')
    expect(() => find('incident', 'RLQUERYa^ENDRLQUERY')).toThrow('RLQUERY')
    expect(() => find('incident', `caller_idDYNAMIC${'c'.repeat(32)}`)).toThrow('dynamic filter option')
    for (const unknownField of ['error', 'drop'] as const) {
        expect(() => find('incident', 'sys_tags.6c361e12471331007f47563dbb9a7135=6c361e12471331007f47563dbb9a7135', { unknownField })).toThrow('NotEmulated: encoded query sys_tags')
        // platform-user-interface/c_EncodedQueryStrings.md: "to return all active users with the itil role".
        expect(() => find('sys_user', 'active=true^roles=itil', { unknownField })).toThrow('NotEmulated: query of sys_user.roles')
        expect(() => find('incident', 'assigned_to.roles=itil', { unknownField })).toThrow('NotEmulated: query of sys_user.roles')
    }
})

test('scripts in values run in the context that asks, or not at all', () => {
    expect(() => find('incident', 'number=javascript:secret()')).toThrow('No script may run')
    expect(find('incident', 'number=javascript:secret()', { evaluate: script => script === 'secret()' ? 'INC3' : '' })).toBe('3')
    expect(find('incident', 'caller_id=javascript:gs.getUserID()')).toBe('1')
    data.insertRow('sys_filter_option_dynamic', { sys_id: 'option', label: 'Team', script: 'team()' }, 'platform')
    expect(find('incident', 'caller_idDYNAMICoption', { evaluate: script => script === 'team()' ? `${ADA},${BOB}` : '' })).toBe('1 2 3')
})

test('borders of days are those of the user\'s time zone', () => {
    // 2018-04-18 12:00 UTC is April 19 in Auckland: "today" began at 12:00 UTC.
    expect(find('incident', 'sla_dueONToday@javascript:gs.beginningOfToday()@javascript:gs.endOfToday()', { timeZone: 'Pacific/Auckland' })).toBe('')
    expect(find('incident', 'sla_due<javascript:gs.beginningOfToday()', { timeZone: 'Pacific/Auckland' })).toBe('1 2')
})

test('a caret in a value is doubled (server-api-reference/GlideStringUtilScopedAPI.md, escapeQueryTermSeparator)', () => {
    data.insertRow('problem', { sys_id: 'caret', sys_class_name: 'problem', number: 'a^b', short_description: '^ORc' }, 'platform')
    expect(find('problem', 'number=a^^b')).toBe('caret')
    expect(find('problem', 'numberINx,a^^b^short_descriptionSTARTSWITH^^OR')).toBe('caret')
    expect(find('problem', 'short_descriptionENDSWITHc^^^number=a^^b')).toBe('')
    expect(find('problem', 'numberLIKE^^^short_descriptionLIKEc')).toBe('caret')
    for (const query of ['number=a^^b^ORshort_description=x^active=true^NQnumberLIKE^^^ORDERBYDESCnumber^GROUPBYactive', 'number=a', '']) {
        expect(encodeQuery(data.parse('problem', query, CONTEXT))).toBe(query)
    }
    data.deleteRow('problem', 'caret', 'platform')
})

test.each([
    ['impactLIKE1', 'LIKE', 'integer'], ['active>true', '>', 'boolean'], ['activeLIKEt', 'LIKE', 'boolean'], ['sla_dueSTARTSWITH2018', 'STARTSWITH', 'due_date'], ['short_descriptionON2018-01-01', 'ON', 'string'],
    ['numberRELATIVEGT@hour@ago@1', 'RELATIVEGT', 'string'], ['caller_id>a', '>', 'reference'], ['caller_idBETWEENa@b', 'BETWEEN', 'reference'], ['short_descriptionGT_FIELDdescription', 'GT_FIELD', 'string'],
    ['sla_dueGT_FIELDactivity_due', 'GT_FIELD', 'due_date'], ['impactMORETHANurgency@day@before@1', 'MORETHAN', 'integer'], ['caller_id.vipLIKEx', 'LIKE', 'boolean']
])('an operator that is not documented for the type of field is an error: %s', (query, operator, type) => {
    expect(() => find('incident', query)).toThrow(`Operator ${operator} is not for fields of type ${type}`)
})

test('days that change their clocks are 23 or 25 hours long, and so are "today" and a day by its date', () => {
    const rows = ['2026-03-28 22:59:59', '2026-03-28 23:00:00', '2026-03-29 21:59:59', '2026-03-29 22:00:00', '2026-10-24 22:00:00', '2026-10-25 22:59:59', '2026-10-25 23:00:00']
    rows.forEach((opened_at, at) => data.insertRow('problem', { sys_id: `d${at}`, sys_class_name: 'problem', opened_at }, 'platform'))
    const zone = { timeZone: 'Europe/Berlin' }
    expect(find('problem', 'opened_atON2026-03-29^ORDERBYopened_at', zone)).toBe('d1 d2')
    expect(find('problem', 'opened_atON2026-10-25^ORDERBYopened_at', zone)).toBe('d4 d5')
    expect(find('problem', 'opened_atONToday@javascript:gs.beginningOfToday()@javascript:gs.endOfToday()^ORDERBYopened_at', { ...zone, now: Date.UTC(2026, 2, 29, 0, 30) })).toBe('d1 d2')
    expect(find('problem', 'opened_atRELATIVEEE@dayofweek@ago@1^ORDERBYopened_at', { ...zone, now: Date.UTC(2026, 2, 30, 12) })).toBe('d1 d2')
    // A day ago is the same time of day, 23 hours earlier.
    expect(find('problem', 'opened_atRELATIVEGE@dayofweek@ago@1^opened_at<2026-04-01^ORDERBYopened_at', { ...zone, now: Date.UTC(2026, 2, 29, 22) })).toBe('d1 d2 d3')
    expect(find('problem', 'opened_atSAMEASopened_at@day^opened_atDATEPARTx@javascript:gs.datePart(\'dayofweek\',\'sunday\',\'EE\')^ORDERBYopened_at', zone)).toBe('d1 d2 d4 d5')
    rows.forEach((_row, at) => data.deleteRow('problem', `d${at}`, 'platform'))
})

test('"is same" compares parts of times, not the times (platform-user-interface/t_EvaluatingEqualityBetweenDates.md)', () => {
    const pairs = [['2026-08-01 09:10:00', '2026-09-01 09:50:00'], ['2025-08-03 00:00:00', '2026-08-02 00:00:00'], ['2026-02-07 23:30:00', '2026-02-08 00:30:00']]
    pairs.forEach(([opened_at, closed_at], at) => data.insertRow('problem', { sys_id: `s${at}`, sys_class_name: 'problem', opened_at: opened_at!, closed_at: closed_at! }, 'platform'))
    const same = (unit: string, zone = 'UTC'): string => find('problem', `opened_atSAMEASclosed_at@${unit}^ORDERBYsys_id`, { timeZone: zone })
    expect(same('day')).toBe('s0')
    expect(same('hour')).toBe('s0 s1')
    expect(same('month')).toBe('s1 s2')
    expect(same('quarter')).toBe('s0 s1 s2')
    expect(same('year')).toBe('s0 s2')
    // February 7, 2026 is a Saturday: the next day is in the next week. In New York both are Saturday.
    expect(same('week')).toBe('s1')
    expect(same('week', 'America/New_York')).toBe('s1 s2')
    expect(find('problem', 'opened_atNSAMEASclosed_at@day^opened_atISNOTEMPTY^ORDERBYsys_id')).toBe('s1 s2')
    expect(() => same('minute')).toThrow('Unknown unit minute')
    pairs.forEach((_pair, at) => data.deleteRow('problem', `s${at}`, 'platform'))
})

test('distances between times are those of the calendar (platform-user-interface/r_ComparingFieldValues.md)', () => {
    data.insertRow('problem', { sys_id: 'far', sys_class_name: 'problem', opened_at: '2026-02-28 12:00:00', closed_at: '2026-03-31 12:00:00' }, 'platform')
    const found = (term: string, zone = 'UTC'): boolean => find('problem', `opened_at${term}^sys_id=far`, { timeZone: zone }) === 'far'
    // One month before March 31 is February 28, so the opening lies exactly a month before.
    expect([found('MORETHANclosed_at@month@before@1'), found('LESSTHANclosed_at@month@before@2'), found('MORETHANclosed_at@day@before@30'), found('MORETHANclosed_at@day@before or after@31')]).toEqual([false, true, true, false])
    // March 29 has 23 hours in Berlin: 31 days there are 743 hours.
    expect([found('MORETHANclosed_at@day@before@31', 'Europe/Berlin'), found('LESSTHANclosed_at@day@after@31', 'Europe/Berlin')]).toEqual([true, false])
    for (const term of ['MORETHANclosed_at@minute@before@5', 'MORETHANclosed_at@day@before@100', 'LESSTHANclosed_at@day@beside@1']) expect(() => found(term)).toThrow('Malformed')
    data.deleteRow('problem', 'far', 'platform')
})

test.each([
    ['opened_bySAMEAScmdb_ci', 'opened_by (reference) with cmdb_ci (reference)'], ['short_descriptionSAMEASimpact', 'short_description (string) with impact (integer)'],
    ['watch_listSAMEASwork_notes_list', 'watch_list (glide_list)'], ['impactGT_FIELDshort_description', 'impact (integer) with'], ['opened_atMORETHANimpact@day@before@1', 'opened_at (glide_date_time) with impact (integer)']
])('fields of other kinds are not compared: %s (platform-user-interface/r_ComparingFieldValues.md)', (query, message) => {
    expect(() => find('incident', query)).toThrow(message)
})

test('a date asked of a time is its midnight', () => {
    data.insertRow('problem', { sys_id: 'night', sys_class_name: 'problem', opened_at: '2026-05-01 00:00:00' }, 'platform')
    expect(['=', '>', '>=', '<', '<=', '!='].map(sign => find('problem', `opened_at${sign}2026-05-01^sys_id=night`))).toEqual(['night', '', 'night', '', 'night', ''])
    data.deleteRow('problem', 'night', 'platform')
})

test('BETWEEN, IN with spaces, NULL, dot-walks', () => {
    expect(find('incident', 'sla_dueBETWEEN2018-04-17 12:00:00@2018-04-18 09:30:00')).toBe('1 2')
    expect(find('incident', 'numberBETWEENINC2@INC3')).toBe('2 3')
    expect(() => find('incident', 'numberBETWEENINC2')).toThrow('BETWEEN needs two values')
    expect(find('incident', 'numberINinc1, INC2 ,')).toBe('1 2')
    expect(find('incident', 'caller_id=NULL^ORassigned_to!=NULL')).toBe('1 3 4')
    expect(find('incident', 'ORDERBYcaller_id.name^ORDERBYDESCnumber')).toBe('4 1 3 2')
    expect(find('incident', 'ORDERBYDESCcaller_id.manager.name^ORDERBYnumber')).toBe('1 2 3 4')
    // A document id names its table in another field: there is no one table to walk to.
    expect(() => find('sys_journal_field', 'element_id.number=INC1')).toThrow('Unknown field element_id.number')
})

test('long lists and long chains', () => {
    const many = Array.from({ length: 40_000 }, (_, at) => `x${at}`)
    expect(find('incident', `numberIN${many.join(',')},inc2`)).toBe('2')
    expect(find('incident', Array.from({ length: 2500 }, (_, at) => `number=x${at}`).join('^OR') + '^ORnumber=INC4')).toBe('4')
})

test('values are parameters: quotes, percent and underscore mean themselves', () => {
    expect(find('incident', 'short_description=\'; DROP TABLE incident; --')).toBe('')
    expect(find('incident', 'short_descriptionLIKE%')).toBe('')
    expect(find('incident', 'short_descriptionSTARTSWITH_')).toBe('')
    expect(find('incident', 'numberIN"\',\\')).toBe('')
})

test('aggregates (server-api-reference/c_GlideAggregateScopedAPI.md)', () => {
    const aggregate = (query: string, request: Partial<Parameters<LocalDataLayer['aggregate']>[1]>, table = 'incident'): Row[] =>
        data.aggregate(data.parse(table, query, CONTEXT), { functions: [], groupBy: [], orderBy: [], ...request }, CONTEXT)
    expect(aggregate('', { functions: [{ fn: 'COUNT', field: null }] })).toEqual([{ COUNT: '4' }])
    expect(aggregate('', { functions: [{ fn: 'COUNT', field: null }], groupBy: ['category'] })).toEqual([
        { category: 'hardware', COUNT: '1' }, { category: 'network', COUNT: '2' }, { category: 'software', COUNT: '1' }])
    expect(aggregate('category=network', { functions: [{ fn: 'SUM', field: 'reassignment_count' }, { fn: 'AVG', field: 'reassignment_count' }, { fn: 'MIN', field: 'impact' }, { fn: 'MAX', field: 'impact' }] }))
        .toEqual([{ 'SUM(reassignment_count)': '5', 'AVG(reassignment_count)': '2.5', 'MIN(impact)': '2', 'MAX(impact)': '3' }])
    expect(aggregate('', { functions: [{ fn: 'COUNT(DISTINCT)', field: 'category' }, { fn: 'STDDEV', field: 'impact' }] })[0]?.['COUNT(DISTINCT)(category)']).toBe('3')
    expect(aggregate('', { functions: [{ fn: 'COUNT', field: null }], groupBy: ['category'], orderBy: [{ field: 'COUNT', descending: true }] })[0]).toEqual({ category: 'network', COUNT: '2' })
    expect(aggregate('', { functions: [{ fn: 'COUNT', field: null }], groupBy: ['category'], having: [{ fn: 'COUNT', field: null, operator: '>', value: '1' }] })).toEqual([{ category: 'network', COUNT: '2' }])
    expect(aggregate('', { functions: [{ fn: 'COUNT', field: null }], groupBy: ['caller_id.name'] }).map(row => row['caller_id.name'])).toEqual([null, 'Ada Goodliffe', 'Bob Stone'])
    expect(aggregate('', { functions: [{ fn: 'COUNT', field: null }], groupBy: ['sys_class_name'] }, 'task')).toEqual([{ sys_class_name: 'incident', COUNT: '4' }, { sys_class_name: 'problem', COUNT: '1' }])
    expect(aggregate('', { functions: [{ fn: 'COUNT', field: null }] }, 'sys_poll')).toEqual([{ COUNT: '0' }])
    expect(() => aggregate('', { functions: [{ fn: 'SUM', field: 'nosuch' }] })).toThrow('nosuch')
    expect(aggregateKey('COUNT', null)).toBe('COUNT')
})
