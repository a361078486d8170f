import type { Child, VNode } from './dom.ts'

type Listener<E extends Event, T> = ((event: E & { currentTarget: T }) => void) | undefined

/** What elements accept: attributes by their HTML or SVG names, listeners as `onClick`. */
interface Attributes<T = HTMLElement> {
    key?: string
    value?: string
    children?: Child
    onClick?: Listener<MouseEvent, T>
    onInput?: Listener<InputEvent, T>
    onKeyDown?: Listener<KeyboardEvent, T>
    onSubmit?: Listener<SubmitEvent, T>
    [attribute: string]: unknown
}

declare module './dom.ts' {
    namespace h {
        namespace JSX {
            type Element = VNode
            type ElementType = string | ((props: never) => VNode | null)
            interface ElementChildrenAttribute { children: unknown }
            type IntrinsicElements = { [tag in keyof HTMLElementTagNameMap]: Attributes<HTMLElementTagNameMap[tag]> } & { svg: Attributes, path: Attributes }
        }
    }
}
