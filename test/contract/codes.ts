import { join } from 'node:path'
import ts from 'typescript'

/** What the handlers can answer, read from the types of their source: nobody keeps a second list. */

const root = join(__dirname, '../..')

/** The app's server code with types. */
export function serverProgram(): ts.Program {
    const file = join(root, 'src/server/tsconfig.json')
    const { config, error } = ts.readConfigFile(file, path => ts.sys.readFile(path))
    if (error)
        throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'))
    const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, join(root, 'src/server'))
    return ts.createProgram(fileNames, { ...options, noEmit: true })
}

/** A failure that a handler can answer. */
export interface CodedFailure {
    status: number
    code: string
}

/**
 * Every (status, code) that is given to `failure(status, code, ...)` or stands in an object with both, in `src/server/rest`. A code that is chosen
 * while the app runs counts with every value that its type leaves it at that place. Throws on one that may be any text.
 */
export function failuresOf(program: ts.Program): CodedFailure[] {
    const checker = program.getTypeChecker()
    const found = new Map<string, CodedFailure>()
    const add = (status: ts.Expression, code: ts.Expression): void => {
        for (const one of literals(checker, status))
            for (const other of literals(checker, code))
                found.set(`${one} ${other}`, { status: Number(one), code: String(other) })
    }
    const visit = (node: ts.Node): void => {
        // Inside `failure` itself both are whatever its callers give.
        if ((ts.isVariableDeclaration(node) || ts.isFunctionDeclaration(node)) && node.name?.getText() === 'failure')
            return
        if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'failure' && node.arguments.length >= 2)
            add(node.arguments[0]!, node.arguments[1]!)
        if (ts.isObjectLiteralExpression(node)) {
            const [status, code] = ['status', 'code'].map(name => member(node, name))
            if (status && code)
                add(status, code)
        }
        ts.forEachChild(node, visit)
    }
    for (const source of program.getSourceFiles())
        if (source.fileName.includes('/src/server/rest/'))
            visit(source)
    return [...found.values()].sort((a, b) => a.status - b.status || (a.code < b.code ? -1 : 1))
}

/** The values that the type of an expression leaves it. Throws when it may be anything. */
function literals(checker: ts.TypeChecker, node: ts.Expression): (string | number)[] {
    const type = checker.getTypeAtLocation(node)
    return (type.isUnion() ? type.types : [type]).map(one => {
        if (one.isStringLiteral() || one.isNumberLiteral())
            return one.value
        const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart())
        throw new Error(`${node.getSourceFile().fileName}:${line + 1}: ${node.getText()} may be anything (${checker.typeToString(one)}); its type must name the values`)
    })
}

/** Every value that an argument of a function of the server code can have, over all its calls. `file` ends the name of the file that declares it. */
export function givenTo(program: ts.Program, file: string, name: string, argument: number): string[] {
    const checker = program.getTypeChecker()
    const found = new Set<string>()
    const visit = (node: ts.Node): void => {
        if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === name) {
            const declared = checker.getResolvedSignature(node)?.declaration?.getSourceFile().fileName ?? ''
            if (declared.endsWith(file))
                literals(checker, node.arguments[argument]!).forEach(value => found.add(String(value)))
        }
        ts.forEachChild(node, visit)
    }
    for (const source of program.getSourceFiles())
        if (source.fileName.includes('/src/server/'))
            visit(source)
    return [...found].sort()
}

function member(object: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
    for (const property of object.properties) {
        if (ts.isPropertyAssignment(property) && property.name.getText() === name)
            return property.initializer
        if (ts.isShorthandPropertyAssignment(property) && property.name.text === name)
            return property.name
    }
    return undefined
}
