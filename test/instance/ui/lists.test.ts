import { installLibrary, type Library } from './library'
import { bodyOf, openTestBed, type TestBed } from './test-bed'

let bed: TestBed
let library: Library

beforeAll(() => {
    bed = openTestBed()
    library = installLibrary(bed)
})
afterAll(() => bed.close())

test('smoke', () => {
    console.log(bed.page('/x_acme_lib_book_list.do', 'lena'))
    console.log(bed.page(`/x_acme_lib_book.do?sys_id=${library.books[0]}`, 'lena'))
    console.log(bodyOf(bed.get('/', 'lena')))
})
