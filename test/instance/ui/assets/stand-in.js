/* global document, window */
/* Small conveniences; every page works without them. */
(() => {
    'use strict'
    document.documentElement.classList.toggle('framed', window.self !== window.top)
    const filter = document.querySelector('[data-filter=navigator]')
    if (filter) {
        filter.addEventListener('input', () => {
            const text = filter.value.trim().toLowerCase()
            for (const menu of document.querySelectorAll('.navigator .menu')) {
                const all = menu.querySelector('summary').textContent.toLowerCase().includes(text)
                let any = false
                for (const item of menu.querySelectorAll('li')) {
                    const shown = all || item.textContent.toLowerCase().includes(text)
                    item.hidden = !shown
                    any = any || shown
                }
                menu.hidden = !any
                menu.dataset.open ??= String(menu.open)
                menu.open = text === '' ? menu.dataset.open === 'true' : any
            }
        })
    }
    const all = document.querySelector('[data-check-all]')
    if (all) {
        all.hidden = false
        all.addEventListener('change', () => {
            for (const box of document.querySelectorAll('input[name=sysparm_checked]')) {
                box.checked = all.checked
            }
        })
    }
    for (const field of document.querySelectorAll('select[data-operators]')) {
        const operators = document.getElementById(field.dataset.operators)
        const narrow = () => {
            const kind = field.selectedOptions[0]?.dataset.kind
            for (const option of operators.options) {
                option.hidden = option.disabled = !!kind && !option.dataset.kinds.split(' ').includes(kind)
            }
            if (operators.selectedOptions[0]?.disabled) {
                operators.selectedIndex = [...operators.options].findIndex(option => !option.disabled)
            }
        }
        field.addEventListener('change', narrow)
        narrow()
    }
})()
