import { prove, type TextOf } from './join'
import type { Belief, Proof, Recording, Used, Verdict } from './types'

export interface CheckInput {
    used: readonly Used[]
    beliefs: readonly Belief[]
    /** All documented members of the classes that are there, as `Class.member`: each is emulated or refuses by its name. */
    documented: readonly string[]
    /** Documented classes that are not there, as scripts name them. */
    missingClasses: readonly string[]
    recording: Recording
    textOf: TextOf
    /** Names of things that evidence is given for and that do not exist; computed where they are known. */
    gone: readonly string[]
}

export interface Report {
    verdicts: Verdict[]
    proofs: Proof[]
    /** Used, without any evidence. */
    unproven: Used[]
    /** Documented members and classes that a test saw refuse by name. */
    refused: string[]
    /** One line each: the thing, what is wrong, what to do. */
    problems: string[]
}

const key = ({ area, name }: { area: string, name: string }) => `${area} ${name}`

/** Compares what is used, believed and documented with what the tests were recorded to do. */
export function check({ used, beliefs, documented, missingClasses, recording, textOf, gone }: CheckInput): Report {
    const proofs = beliefs.map(belief => prove(belief, recording, textOf))
    const known = new Map(proofs.map(proof => [key(proof.belief), proof]))
    const verdicts = used.map(item => ({ used: item, proof: known.get(key(item)) ?? pairProof(item, beliefs, recording, textOf) }))
    const unproven = verdicts.filter(({ proof }) => proof === null).map(({ used: item }) => item)
    const refuses = (name: string) => recording.uses.has(`refused ${name}`)
    const emulated = new Set(beliefs.filter(({ area }) => area === 'glide').map(({ name }) => name))
    const usedKeys = new Set(used.map(key))
    const problems = [
        ...unproven.map(item => `${key(item)}: used in ${item.at}, without any evidence; ${item.area === 'glide'
            ? 'emulate it in test/instance/glide as its page describes it'
            : 'name its page in tools/fidelity/proofs.ts'}, and test it`),
        ...proofs.filter(({ problem }) => problem !== null).map(({ belief, problem }) => `${key(belief)}: ${usedKeys.has(key(belief)) ? 'used' : 'emulated'}, and ${problem}`),
        ...verdicts.flatMap(({ used: item, proof }) => proof?.problem && !known.has(key(item)) ? [`${key(item)}: used in ${item.at}, and ${proof.problem}`] : []),
        ...documented.filter(name => !emulated.has(name) && !refuses(name))
            .map(name => `glide ${name}: documented, and neither emulated nor seen to throw NotEmulated; emulate it, or let test/instance/glide/surface.test.ts see it refuse`),
        ...missingClasses.filter(name => !refuses(name))
            .map(name => `glide ${name}: a documented class, and no test saw it throw NotEmulated by its name; let it, in test/instance/engine/script-context.ts`),
        ...gone
    ]
    return { verdicts, proofs, unproven, refused: [...documented, ...missingClasses].filter(refuses), problems: [...new Set(problems)] }
}

/** An operator is documented once, but proven for each type of field that it is used on. */
function pairProof(item: Used, beliefs: readonly Belief[], recording: Recording, textOf: TextOf): Proof | null {
    if (item.area !== 'operator')
        return null
    const [operator = '', type] = item.name.split(' on ')
    const belief = type === undefined ? undefined : beliefs.find(({ area, name }) => area === 'operator' && name === operator)
    return belief ? prove({ ...belief, name: item.name, picked: undefined, use: `operator ${operator} ${type}` }, recording, textOf) : null
}
