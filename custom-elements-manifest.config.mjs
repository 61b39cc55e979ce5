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

export default {
  globs: ['packages/elements/src/**/*.ts'],
  outdir: 'packages/elements/dist',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly],
};
