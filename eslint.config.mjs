import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '*.versions/', '.cache/', '.astro/', 'node_modules/', 'test/fixtures/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-globals': [
        'error',
        { name: 'localStorage', message: 'Nothing about the reader is stored; keep state in the address.' },
        { name: 'sessionStorage', message: 'Nothing about the reader is stored; keep state in the address.' },
      ],
      eqeqeq: 'error',
    },
  },
  {
    // Clock and chance are arguments below the command lines, so that two builds are byte-equal.
    files: ['src/**/*.ts', 'src/**/*.astro'],
    ignores: ['src/islands/**', '**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Take builtAt as an argument.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Take builtAt as an argument.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'Builds must be reproducible.',
        },
      ],
    },
  },
);
