import { h, type VNode } from '../../dom/dom.ts'

/** Small drawings, 16 by 16, in the colour of the text beside them. They only repeat the words, so screen readers skip them. */
const PATHS = {
    cobrowse: 'M1.5 4.5a2 2 0 0 1 2-2h9a2 2 0 0 1 2 2v2M1.5 4.5v7a2 2 0 0 0 2 2h3M1.5 5.5h13M8.5 8.5l6 2.2-2.7 1.1-1.1 2.7z',
    screen_share: 'M3 2.5h10a1.5 1.5 0 0 1 1.5 1.5v6a1.5 1.5 0 0 1-1.5 1.5H3A1.5 1.5 0 0 1 1.5 10V4A1.5 1.5 0 0 1 3 2.5M5.5 14h5M8 9V5M6 6.7 8 4.8l2 1.9',
    video: 'M2.5 4h6A1.5 1.5 0 0 1 10 5.5v5A1.5 1.5 0 0 1 8.5 12h-6A1 1 0 0 1 1.5 11V5a1 1 0 0 1 1-1M10 7l4.5-2.5v7L10 9',
    join_with_key: 'M7.3 8.7a3.2 3.2 0 1 1-4.6 4.5 3.2 3.2 0 0 1 4.6-4.5zM7.3 8.7l6.2-6.2M11 5l2 2M9 7l1.4 1.4',
    person: 'M8 8a2.8 2.8 0 1 0 0-5.6A2.8 2.8 0 0 0 8 8M2.7 13.7c.5-2.4 2.6-3.7 5.3-3.7s4.8 1.3 5.3 3.7',
    live: 'M8 6.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6M4.5 11.5a5 5 0 0 1 0-7M11.5 4.5a5 5 0 0 1 0 7M2.3 13.7a8 8 0 0 1 0-11.4M13.7 2.3a8 8 0 0 1 0 11.4',
    wait: 'M8 14a6 6 0 1 0 0-12 6 6 0 0 0 0 12M8 4.8V8l2.2 1.6',
    done: 'M8 14a6 6 0 1 0 0-12 6 6 0 0 0 0 12M5.3 8.2l1.9 1.9 3.5-3.8',
    none: 'M8 14a6 6 0 1 0 0-12 6 6 0 0 0 0 12M5.5 8h5',
    problem: 'M8 2.3 14.3 13.3H1.7zM8 6.5v3M8 11.2v.1',
    session: 'M8 14a6 6 0 1 0 0-12 6 6 0 0 0 0 12M2.5 8h11M8 2c-3.7 4-3.7 8 0 12M8 2c3.7 4 3.7 8 0 12',
    window: 'M6 3.5H3.5a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h8a1 1 0 0 0 1-1V10M9 2.5h4.5V7M13.2 2.8 7.5 8.5'
} as const

export type IconName = keyof typeof PATHS

export const Icon = ({ name }: { name: IconName }): VNode => (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d={PATHS[name]} /></svg>
)
