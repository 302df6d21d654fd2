import react from '@vitejs/plugin-react';
import {defineConfig} from 'vite';

// The app, and a page of what the embed builder writes.
const build = {rollupOptions: {input: ['index.html', 'built.html']}};

export default defineConfig({build, plugins: [react()]});
