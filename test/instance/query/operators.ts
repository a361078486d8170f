/**
 * The operators of "Operators available for filters and queries" (docs: platform-user-interface/r_OpAvailableFiltersQueries.md) and of
 * "Available JavaScript operators" (docs: api-reference/scripts/c_UsingGlideRecordToQueryTables.md), spelled as they are written in a query.
 * The right side is the one name under which the compiler knows them.
 */
const SPELLINGS: Readonly<Record<string, string>> = {
    '=': '=', '!=': '!=', '<>': '!=', '>': '>', '>=': '>=', '<': '<', '<=': '<=',
    LIKE: 'LIKE', '*': 'LIKE', CONTAINS: 'LIKE',
    'NOT LIKE': 'NOT LIKE', NOTLIKE: 'NOT LIKE', '!*': 'NOT LIKE', 'DOES NOT CONTAIN': 'NOT LIKE',
    STARTSWITH: 'STARTSWITH', ENDSWITH: 'ENDSWITH', '%': 'ENDSWITH',
    IN: 'IN', 'NOT IN': 'NOT IN',
    ISEMPTY: 'ISEMPTY', ISNOTEMPTY: 'ISNOTEMPTY', EMPTYSTRING: 'EMPTYSTRING', ANYTHING: 'ANYTHING',
    BETWEEN: 'BETWEEN', SAMEAS: 'SAMEAS', NSAMEAS: 'NSAMEAS',
    GT_FIELD: 'GT_FIELD', LT_FIELD: 'LT_FIELD', GT_OR_EQUALS_FIELD: 'GT_OR_EQUALS_FIELD', LT_OR_EQUALS_FIELD: 'LT_OR_EQUALS_FIELD',
    INSTANCEOF: 'INSTANCEOF', ON: 'ON', NOTON: 'NOTON', RELATIVEGT: 'RELATIVEGT', RELATIVEGE: 'RELATIVEGE', RELATIVELT: 'RELATIVELT', RELATIVELE: 'RELATIVELE', RELATIVEEE: 'RELATIVEEE',
    DATEPART: 'DATEPART', MORETHAN: 'MORETHAN', LESSTHAN: 'LESSTHAN', DYNAMIC: 'DYNAMIC'
}

/** Documented, and refused by name. */
const NOT_EMULATED = ['IN_HIERARCHY_DYNAMIC', 'IN_HIERARCHY', 'VALCHANGES', 'CHANGESFROM', 'CHANGESTO', 'DOESNOTHAVE', 'EXCLUDING', 'MATCH_PAT', 'MATCH_RGX']

const BY_LENGTH = [...Object.keys(SPELLINGS), ...NOT_EMULATED].sort((a, b) => b.length - a.length)

/** Operators that stand without a value. */
export const UNARY: ReadonlySet<string> = new Set(['ISEMPTY', 'ISNOTEMPTY', 'EMPTYSTRING', 'ANYTHING'])

/** Operators whose value names another field. */
export const FIELD_OPERATORS: ReadonlySet<string> = new Set([
    'SAMEAS', 'NSAMEAS', 'GT_FIELD', 'LT_FIELD', 'GT_OR_EQUALS_FIELD', 'LT_OR_EQUALS_FIELD', 'MORETHAN', 'LESSTHAN'])

export function canonicalOperator(spelling: string): string | undefined {
    return SPELLINGS[spelling.trim().toUpperCase()]
}

export function isRefusedOperator(spelling: string): boolean {
    return NOT_EMULATED.includes(spelling)
}

/** The operator at the beginning of what follows a field name. */
export function operatorAt(rest: string): string | undefined {
    return BY_LENGTH.find(spelling => rest.startsWith(spelling))
}

/** The built-in option "Me" (sys_id: SDK guide "Encoded Queries"; meaning: docs platform-user-interface/r_UsingTheDynamicOperator.md). */
export const DYNAMIC_ME = '90d1921e5f510100a9ad2572f2b477fe'
