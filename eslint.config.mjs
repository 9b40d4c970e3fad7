import eslint from '@eslint/js'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { keepUntrusted } from './tools/lint/keep-untrusted.mjs'

// What scripts use of Node's globals; all else is imported by name.
const nodeGlobals = [
  'AbortSignal',
  'Buffer',
  'URL',
  'clearInterval',
  'clearTimeout',
  'console',
  'fetch',
  'performance',
  'process',
  'setInterval',
  'setTimeout',
]

export default defineConfig(
  {
    ignores: ['build/', 'coverage/', 'dist/', 'logs/', 'src/page/assets.ts', 'src/*/validate-*.ts'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  eslint.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      'no-var': 'error',
      'prefer-const': 'error',
      'prefer-template': 'error',
    },
  },
  {
    // the formatter leaves comments and long texts alone
    rules: {
      'max-len': [
        'error',
        {
          code: 100,
          ignoreUrls: true,
          ignoreStrings: true,
          ignoreTemplateLiterals: true,
          ignoreRegExpLiterals: true,
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Literal[raw=/^[1-9]\\d{4,}$/], Literal[raw=/^\\d_\\d{3}$/]',
          message: 'Digits are grouped from 10_000 on.',
        },
        {
          selector: 'TSAsExpression > TSTypeReference[typeName.name="Untrusted"]',
          message: 'Foreign text is branded by findings/untrusted.ts, where it is decoded.',
        },
      ],
    },
  },
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
  },
  {
    files: ['src/**/*.ts', 'browser/**/*.ts'],
    rules: {
      // what is fixed before the program runs is told from what it computes
      '@typescript-eslint/naming-convention': [
        'error',
        {
          selector: 'variable',
          modifiers: ['const', 'global'],
          types: ['string', 'number', 'boolean'],
          format: ['UPPER_CASE'],
        },
      ],
    },
  },
  {
    // what reads samples and history is where foreign text comes in
    files: ['src/**/*.ts'],
    ignores: ['src/findings/*', 'src/series/*', 'src/history/*'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/findings/untrusted.ts'],
              importNames: ['foreign'],
              message: 'Foreign text comes in where it is decoded; sentences are untrusted`...`.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'browser/**/*.ts'],
    plugins: { house: { rules: { 'keep-untrusted': keepUntrusted } } },
    rules: { 'house/keep-untrusted': 'error' },
  },
  // Scripts that plain Node runs have no types to lint by.
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: { globals: Object.fromEntries(nodeGlobals.map((name) => [name, 'readonly'])) },
    rules: { 'no-unused-vars': ['error', { varsIgnorePattern: '^_$' }] },
  },
)
