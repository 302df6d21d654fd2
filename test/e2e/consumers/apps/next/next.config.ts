import type {NextConfig} from 'next';

export default {output: 'export', experimental: {cpus: 1}} satisfies NextConfig;
