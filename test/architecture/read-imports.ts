import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

export interface ImportOf {
  /** The importing file, from the root of the repository. */
  readonly file: string;
  /** As it is written. */
  readonly specifier: string;
  /** Whether it is gone when types are. */
  readonly typeOnly: boolean;
  /** What is handed on by a re-export, under which name of the other file; absent where it is no list of names. */
  readonly handsOn?: ReadonlyMap<string, string>;
  /** The values that are taken by name; absent where all may be. */
  readonly takes?: readonly string[];
}

/** Sources by their path from the root of the repository. */
export type Sources = ReadonlyMap<string, string>;

/** The sources of all packages. */
export function readSources(): Sources {
  const sources = new Map<string, string>();
  for (const name of readdirSync('packages', { recursive: true, encoding: 'utf8' })) {
    const path = posix.join('packages', name.replaceAll('\\', '/'));
    if (!/^packages\/[^/]+\/src\/.+\.ts$/.test(path)) continue;
    sources.set(path, readFileSync(join('packages', name), 'utf8'));
  }
  return sources;
}

type Reading = Omit<ImportOf, 'file'>;

/** Reading a file takes longer than anything that is asked of it, and the same texts are read again and again. */
const readings = new Map<string, readonly Reading[]>();

/** Every import, re-export, `import()` and `import` of a type. */
export function readImports(sources: Sources): readonly ImportOf[] {
  return [...sources].flatMap(([file, text]) => {
    const found = readings.get(text) ?? readText(text);
    readings.set(text, found);
    return found.map((reading) => ({ file, ...reading }));
  });
}

function readText(text: string): readonly Reading[] {
  const found: Reading[] = [];
  const visit = (node: ts.Node): void => {
    const reading = readNode(node);
    if (reading) found.push(reading);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', text, ts.ScriptTarget.ES2022, true));
  return found;
}

function readNode(node: ts.Node): Reading | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return {
      specifier: node.moduleSpecifier.text,
      typeOnly: isTypeImport(node.importClause),
      ...takenBy(node.importClause),
    };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return {
      specifier: node.moduleSpecifier.text,
      typeOnly: isTypeExport(node),
      ...handedOnBy(node.exportClause),
    };
  }
  if (
    ts.isImportTypeNode(node) &&
    ts.isLiteralTypeNode(node.argument) &&
    ts.isStringLiteral(node.argument.literal)
  ) {
    return { specifier: node.argument.literal.text, typeOnly: true };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [specifier] = node.arguments;
    if (specifier && ts.isStringLiteralLike(specifier)) return { specifier: specifier.text, typeOnly: false };
  }
  return undefined;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  if (clause.name !== undefined || named === undefined || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every(({ isTypeOnly }) => isTypeOnly);
}

function isTypeExport({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
  if (isTypeOnly) return true;
  if (exportClause === undefined || !ts.isNamedExports(exportClause)) return false;
  return exportClause.elements.length > 0 && exportClause.elements.every((each) => each.isTypeOnly);
}

function takenBy(clause: ts.ImportClause | undefined): Pick<ImportOf, 'takes'> {
  const named = clause?.namedBindings;
  if (clause?.name !== undefined || named === undefined || !ts.isNamedImports(named)) return {};
  const values = named.elements.filter(({ isTypeOnly }) => !isTypeOnly);
  return { takes: values.map(({ name, propertyName }) => (propertyName ?? name).text) };
}

function handedOnBy(clause: ts.NamedExportBindings | undefined): Pick<ImportOf, 'handsOn'> {
  if (clause === undefined || !ts.isNamedExports(clause)) return {};
  const values = clause.elements.filter(({ isTypeOnly }) => !isTypeOnly);
  return {
    handsOn: new Map(values.map(({ name, propertyName }) => [name.text, (propertyName ?? name).text])),
  };
}

/**
 * The file that an import leads to, from the root of the repository; `undefined` for a package that is not ours.
 * `@lerend/core` is its index, a subpath of core is the index of that folder, other packages have a file a subpath.
 */
export function resolveImport({ file, specifier }: ImportOf, sources: Sources): string | undefined {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier).replace(/\.js$/, '.ts');
  const own = /^@lerend\/([^/]+)(?:\/(.+))?$/.exec(specifier);
  if (own === null) return undefined;
  const base = posix.join('packages', own[1] ?? '', 'src', own[2] ?? '');
  return [`${base}.ts`, `${base}/index.ts`].find((path) => sources.has(path)) ?? `${base}.ts`;
}
