import type { Person } from '../types'
import type { Random } from './random'

/** Names that software gets wrong: many scripts, marks, markup, lengths. All are within the documented limits (name 63, e-mail 127, phone 31 [D]). */
export const ODD_NAMES: readonly string[] = [
    'Zoë Bäckström', 'José Ñuñez', 'Łukasz Żółć', 'Þórður Ægisson', 'Dvořák Šárka', 'Nguyễn Thị Ánh', 'İpek Iğdır', 'Straße Weiß',
    'Αθηνά Παπαδοπούλου', 'Екатерина Щукина', 'Юрій Ґалаґан', 'محمد عبد الله', 'فاطمة الزهراء', 'שָׁלוֹם כהן', 'נועה לוי',
    '王小明', '歐陽娜娜', '山田 太郎', 'さくら ヤマモト', '김민준', 'สมชาย ใจดี', 'प्रिया शर्मा', 'தமிழ் செல்வி', 'ნინო ბერიძე', 'Անի Գրիգորյան',
    '😀 Smiley', '👩‍👩‍👧 The Kims', '𝒜lice 𝔹ob', 'O\'Brien', 'D’Angelo', 'Anne "Annie" Oakley', 'Smith & Sons', '<script>alert(1)</script>',
    '"><img src=x onerror=alert(2)>', '${7*7} {{7*7}}', '=HYPERLINK("http://x","y")', '@SUM(A1)', '-1+1', 'Robert\'); DROP TABLE Students;--',
    'null', 'undefined', 'NaN', '0', 'true', 'a^b^ORc', '100% sure', 'back\\slash', 'semi;colon,comma', ' leading and trailing ',
    'e\u0301 decomposed', 'éx composed', '\u202Eright to left\u202C', 'zero\u200Bwidth', 'non\u00A0breaking', 'X', '-',
    'Adolph Blaine Charles David Earl Frederick Gerald Hubert Irvin ', 'Ünïcödé ẞharp ſlong ﬁligature', 'Nul-free\u2028line separator'
]

const FIRST = ['Ada', 'Grace', 'Alan', 'Edsger', 'Barbara', 'Ken', 'Radia', 'Linus', 'Margaret', 'Tim', 'Hedy', 'Niklaus', 'Frances', 'John', 'Sophie', 'Dennis', 'Karen', 'Donald', 'Mary', 'Guido', 'René', 'Anaïs', 'Søren', 'Jürgen', 'Chloé', 'Mónica']
const LAST = ['Lovelace', 'Hopper', 'Turing', 'Dijkstra', 'Liskov', 'Thompson', 'Perlman', 'Hamilton', 'Lamarr', 'Wirth', 'Allen', 'Backus', 'Wilson', 'Ritchie', 'Jones', 'Knuth', 'Müller', 'García', 'Nowak', 'Åkesson', 'O\'Neill', 'de la Cruz', 'van den Berg', 'Smith-Jones']
const DOMAINS = ['example.com', 'example.org', 'mail.example.net', 'kunde.example', 'sub.domain.example.co.uk']

/** A caller: mostly ordinary, sometimes odd, sometimes anonymous. */
export function makePerson(random: Random): Person {
    if (random.chance(0.08)) return { name: null, email: null, phone: null }
    const name = random.chance(0.3) ? random.pick(ODD_NAMES) : `${random.pick(FIRST)} ${random.pick(LAST)}`
    return { name, email: random.chance(0.75) ? email(random) : null, phone: random.chance(0.5) ? phone(random) : null }
}

function email(random: Random): string {
    const local = `${random.pick(FIRST)}.${random.pick(LAST)}`.normalize('NFD').replace(/[^A-Za-z.']/g, '').toLowerCase()
    const tag = random.chance(0.15) ? '+glance' : ''
    if (random.chance(0.01)) return `${'long.'.repeat(10)}${local}`.slice(0, 60) + `@${'very-'.repeat(8)}long.example.com`
    return `${local}${tag}${random.integer(1, 999)}@${random.pick(DOMAINS)}`
}

function phone(random: Random): string {
    const digits = () => String(random.integer(0, 9_999_999)).padStart(7, '0')
    return random.pick([
        () => `+1 (617) ${digits().slice(0, 3)}-${digits().slice(0, 4)}`, () => `+49${digits()}${random.integer(10, 99)}`, () => `0${digits()}`,
        () => `+33 1 ${digits().slice(0, 2)} ${digits().slice(0, 2)} ${digits().slice(0, 2)}`, () => `+1-800-555-${digits().slice(0, 4)} x${random.integer(1, 99)}`
    ])()
}

/** Agents' partner user ids: any string up to 255 characters is allowed [D], and so they look like that. */
export const AGENT_IDS: readonly string[] = [
    'agent.one@example.com', 'agent.two@example.com', 'puid5', '00042', 'DOMAIN\\jdoe', 'renée+glance@example.com', 'o\'brien@example.com', 'A&B Support', '山田', 'agent three',
    'e3b0c44298fc1c149afbf4c8996fb924', 'MixedCase.Agent@Example.COM'
]

/** A visitor id within the safe rule `[A-Za-z0-9_-]{1,50}`. */
export function makeVisitorId(random: Random, serial: number): string {
    return random.pick([
        () => `cust-${serial}`, () => String(serial).padStart(8, '0'), () => `V_${serial.toString(36)}`, () => `${serial}-${random.integer(100, 999)}`,
        () => `Contact_${serial}_${'x'.repeat(random.integer(0, 20))}`
    ])()
}
