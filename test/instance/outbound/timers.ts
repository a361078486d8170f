/** What time-outs of outbound calls run on. */
export interface Timers {
    /** Milliseconds of a clock that never goes back. */
    now(): number
    /** Runs something once after milliseconds, unless the returned function is called before. */
    after(milliseconds: number, run: () => void): () => void
}

/** The machine's time, which does not wait for anybody: `expire` ends every time-out that runs now, as if its time were up. */
export interface MachineTimers extends Timers {
    /** How many there were. */
    expire(): number
}

export function createMachineTimers(): MachineTimers {
    const running = new Set<() => void>()
    return {
        now: () => performance.now(),
        after(milliseconds, run) {
            const strike = (): void => {
                cancel()
                run()
            }
            const timer = setTimeout(strike, milliseconds)
            const cancel = (): void => {
                clearTimeout(timer)
                running.delete(strike)
            }
            running.add(strike)
            return cancel
        },
        expire() {
            const due = [...running]
            for (const strike of due) if (running.has(strike)) strike()
            return due.length
        }
    }
}
