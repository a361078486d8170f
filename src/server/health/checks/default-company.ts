import { pass, fail, type Check } from '../types.ts'

/** Fails when no Company Settings record is the default: nothing is launched or synchronised then. */
export const defaultCompanyCheck: Check = {
    id: 'default_company',
    look: ({ company }) => company === null ? fail('none') : pass(String(company.getDisplayValue('name')))
}
