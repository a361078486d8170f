import type { Row } from '../../contracts'
import { isTrue } from '../../values/field-values'
import { hasAnyRole, splitNames, type Ui } from '../context'

/** Nobody has logged in. */
export function isGuest(ui: Ui): boolean {
    return ui.tx.user.userName === 'guest'
}

/** May this user open the page (platform-user-interface/service-portal/configure-page-security)? Draft comes first: only administrators see those. */
export function mayOpen(ui: Ui, page: Row): boolean {
    if (isTrue(page.draft) && !ui.tx.user.isAdmin) {
        return false
    }
    return isTrue(page.public) || (!isGuest(ui) && hasAnyRole(ui, splitNames(page.roles)))
}

/** May this user have the widget (configure-widget-security)? Public beats roles; without roles it is for everybody who has logged in. */
export function mayUse(ui: Ui, widget: Row): boolean {
    return isTrue(widget.public) || (!isGuest(ui) && hasAnyRole(ui, splitNames(widget.roles)))
}

/** Is the instance of a widget shown: active, and for one of the user's roles when it names some (SDK: instances of SPPage)? */
export function isShown(ui: Ui, instance: Row): boolean {
    return isTrue(instance.active ?? '1') && hasAnyRole(ui, splitNames(instance.roles))
}
