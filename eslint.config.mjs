import js from '@eslint/js';
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import litAccessibility from 'eslint-plugin-lit-a11y';
import webComponents from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';

export default typescript.config(
  {
    ignores: ['**/dist/', '**/node_modules/', 'storybook-static/', 'coverage/', 'test/fixtures/', '.lerend/'],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...typescript.configs.strictTypeChecked, ...typescript.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['packages/*/tsconfig.json', 'tsconfig.check.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // It asks for the `!` that the project does without.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // A number in a template reads well; what is not text stays an error.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
        { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'Use a module.' },
        { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
      ],
    },
  },
  {
    files: ['packages/elements/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], webComponents.configs['flat/recommended']],
    plugins: { 'lit-a11y': litAccessibility },
    settings: { wc: { elementBaseClasses: ['LitElement', 'LerendElement', 'LerendFormControl'] } },
    rules: { ...litAccessibility.configs.recommended.rules },
  },
  {
    files: ['stories/**/*.ts', '.storybook/*.ts'],
    rules: { 'no-restricted-syntax': 'off', '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    languageOptions: { globals: { ...globals.mocha } },
    rules: {
      // node:test and mocha give promises and chains that their runner awaits.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
  {
    files: ['**/*.mjs', 'docs/demo/**/*.js', 'test/**/*.js'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
);
