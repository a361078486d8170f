export type { Ui } from './context'
export { handleUi } from './handle'
