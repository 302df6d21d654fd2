// The clinic's own script. It stores nothing: a page about someone's health should not remember them.
const root = document.documentElement;
const darkSwitch = document.querySelector('#dark');
const systemIsDark = matchMedia('(prefers-color-scheme: dark)');

/** The reader's choice by the switch, else the system's. */
const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : systemIsDark.matches);
const showSwitch = () => darkSwitch.setAttribute('aria-pressed', String(isDark()));

darkSwitch.addEventListener('click', () => {
  root.dataset.theme = isDark() ? 'light' : 'dark';
  showSwitch();
});
systemIsDark.addEventListener('change', showSwitch);
showSwitch();

document.querySelector('#print').addEventListener('click', () => print());
