/** Keeps what a user may touch: no private or protected members, and no fields that only the framework reads. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    const hidden = new Set([
      'styles',
      'properties',
      'shadowRootOptions',
      'version',
      'locales',
      'formAssociated',
    ]);
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        if (declaration.members === undefined) continue;
        declaration.members = declaration.members.filter(
          (member) =>
            (member.privacy ?? 'public') === 'public' &&
            !member.name.startsWith('#') &&
            !hidden.has(member.name) &&
            !/Callback$/.test(member.name),
        );
      }
    }
  },
};

const ownTypes = new Map();

/** A field that a class declares anew has the type that it says there, and not the type parameter of its parent. */
const keepOwnTypes = {
  name: 'keep-own-types',
  analyzePhase({ ts, node }) {
    if (!ts.isClassDeclaration(node) || node.name === undefined) return;
    for (const member of node.members) {
      if (ts.isPropertyDeclaration(member) && member.type !== undefined) {
        ownTypes.set(`${node.name.text}.${member.name.getText()}`, member.type.getText());
      }
    }
  },
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const { name, members = [] } of declarations) {
        for (const member of members) {
          const text = ownTypes.get(`${name}.${member.name}`);
          if (text !== undefined) member.type = { text };
        }
      }
    }
  },
};

export default {
  globs: ['packages/elements/src/**/*.ts'],
  outdir: 'packages/elements/dist',
  litelement: true,
  packagejson: false,
  plugins: [keepOwnTypes, publicOnly],
};
