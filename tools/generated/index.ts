import { access } from '../access'
import { texts } from '../texts'
import type { Generator } from './types'

/** Everything that is generated and committed. The build refuses what is out of step with its source. */
export const GENERATORS: readonly Generator[] = [texts, access]
