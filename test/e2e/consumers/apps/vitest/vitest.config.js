import {defineConfig} from 'vitest/config';

// Your own tests need one of them: `test: {environment: 'jsdom'}`.
const environments = ['jsdom', 'happy-dom'];

export default defineConfig({
  test: {projects: environments.map((environment) => ({test: {name: environment, environment}}))},
});
