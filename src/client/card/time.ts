import { say, type Texts } from './text.ts'

const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [['day', 86_400], ['hour', 3600], ['minute', 60]]

/** ServiceNow's languages whose codes differ from those of browsers. */
const LOCALE_BY_LANGUAGE: Readonly<Record<string, string>> = { pb: 'pt-BR', zt: 'zh-TW', fq: 'fr-CA' }

/** The browser's locale for a language of the instance; the browser's own for a code it does not know: administrators can invent languages. */
function toLocales(language: string): string[] | undefined {
    try {
        return Intl.getCanonicalLocales(LOCALE_BY_LANGUAGE[language] || language)
    } catch {
        return undefined
    }
}

/** `3 hours ago` in the card's language; after a week the date. `now` is the instance's time in milliseconds. */
export function ago(iso: string, now: number, language: string, texts: Texts): string {
    const at = Date.parse(iso)
    const seconds = Math.round((at - now) / 1000)
    if (Math.abs(seconds) < 60) {
        return say(texts, 'just_now')
    }
    if (Math.abs(seconds) >= 7 * 86_400) {
        return new Intl.DateTimeFormat(toLocales(language), { year: 'numeric', month: 'short', day: 'numeric' }).format(at)
    }
    const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= length)!
    return new Intl.RelativeTimeFormat(toLocales(language), { numeric: 'auto' }).format(Math.trunc(seconds / size), unit)
}

/** Date and time in full, in the browser's time zone. */
export const inFull = (iso: string, language: string): string =>
    new Intl.DateTimeFormat(toLocales(language), { dateStyle: 'full', timeStyle: 'short' } as Intl.DateTimeFormatOptions).format(Date.parse(iso))

/** `45 s`, `4 min`, `1 h 5 min`. */
export function lasted(seconds: number, texts: Texts): string {
    if (seconds < 60) {
        return say(texts, 'duration.seconds', Math.max(0, Math.round(seconds)))
    }
    const minutes = Math.round(seconds / 60)
    return minutes < 60 ? say(texts, 'duration.minutes', minutes) : say(texts, 'duration.hours', Math.floor(minutes / 60), minutes % 60)
}

/** A running clock: `0:07`, `12:30`, `1:02:03`. */
export function clock(seconds: number): string {
    const whole = Math.max(0, Math.floor(seconds))
    const two = (value: number) => String(value).padStart(2, '0')
    const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
    return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}
