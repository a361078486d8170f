/** An entry of the navigator. */
export interface NavigatorModule {
    title: string
    hint: string
    /** null for a separator. */
    address: string | null
}

/** A group of entries: an application. */
export interface NavigatorMenu {
    title: string
    hint: string
    modules: NavigatorModule[]
    /** Menus of the platform itself stay folded in the navigator, so that an app's are seen first. */
    folded?: boolean
}
