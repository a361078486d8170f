import { pass, fail, type Check } from '../types.ts'

/** Fails when no Company Settings record is the default: then nothing can be launched or synchronised. */
export const defaultCompanyCheck: Check = {
    id: 'default_company',
    look: ({ company }) => company === null ? fail('none') : pass(String(company.getDisplayValue('name')))
}
