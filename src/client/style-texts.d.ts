/** A style sheet as one text (now.prebuild.mjs). */
declare module '*.css' {
    const text: string
    export default text
}
