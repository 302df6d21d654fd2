// The package is made of ES modules, which Jest takes as they are: with `"type": "module"` in package.json, and started by
// `NODE_OPTIONS=--experimental-vm-modules npx jest`.
export default {testEnvironment: 'jsdom', transform: {}};
