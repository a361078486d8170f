import fc from 'fast-check'
import { fold, isAscii, foldForShadow } from './fold'

test.each([['Straße', 'straße'], ['ÉCOLE', 'ecole'], ['İstanbul', 'istanbul'], ['Ελλάδα', 'ελλαδα'], ['plain', 'plain']])('%s folds to %s', (text, folded) => expect(fold(text)).toBe(folded))

test('folding is done once and for all, and ASCII needs no shadow', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(fold(fold(text))).toBe(fold(text))
        expect(foldForShadow(text)).toBe(isAscii(text) ? null : fold(text))
    }))
})
