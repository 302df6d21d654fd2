import vue from '@vitejs/plugin-vue';
import {defineConfig} from 'vite';

const isCustomElement = (tag: string) => tag.startsWith('treatment-');

// The app, and a page of what the embed builder writes.
const build = {rollupOptions: {input: ['index.html', 'built.html']}};

export default defineConfig({build, plugins: [vue({template: {compilerOptions: {isCustomElement}}})]});
