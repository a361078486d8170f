/**
 * Phrases that others use for a fact which reaches us in no other form. Each entry says whose words they are and why there is nothing better to go by.
 * This is the only place where the app decides by a text, and never by one of its own (eslint refuses that everywhere else).
 */
const PHRASES = {
    /**
     * Glance refuses the caller. How it does so is not documented; a refused API key may come with status 200 or 500 and such a text, and trying
     * again every hour would help nobody.
     */
    refused: /api\s*key|partner\s*id|unauthori[sz]ed|not\s+authori[sz]ed|authenticat|access\s+denied|forbidden|credential|login\s*key/i,
    /** The framework of Glance's service knows no such operation or parameter; it answers with status 500. */
    notOffered: /request format is (unrecognized|invalid)|unknown web method|missing parameter|method name is not valid|did not recognize the value/i,
    /** The platform stopped reading an answer because of its size (10 MB by default). It gives no documented error code. */
    tooLarge: /(response|answer|body|payload|content|size).{0,80}(too (large|big|long)|(larger|longer|bigger) than|exceed|maximum|limit)|(exceed|maximum|limit).{0,80}(response|body|payload|content|size)/i,
    /** The platform waited in vain. Its error code says so; where the call throws instead, there is only the text of the exception. */
    timedOut: /time[d -]*\s*out/i
} as const

/** Do words from outside (an answer of Glance, an exception of the platform) have this meaning? */
export const means = (words: string, meaning: keyof typeof PHRASES): boolean => PHRASES[meaning].test(words)
