import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  staticDirs: [{ from: '../docs/pictures', to: '/pictures' }],
  viteFinal: (vite) => ({
    ...vite,
    // Stories show the sources, so that a change is seen without a build.
    resolve: { ...vite.resolve, conditions: ['lerend-source', 'browser', 'module', 'import', 'default'] },
    build: { ...vite.build, target: 'es2022', chunkSizeWarningLimit: 2000 },
  }),
};

export default config;
