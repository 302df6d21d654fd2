// The package is made of ES modules, which Jest takes as they are: with `"type": "module"` in package.json, and started by
// `node --experimental-vm-modules node_modules/jest/bin/jest.js`.
export default {testEnvironment: 'jsdom', transform: {}};
