/** Names the browser's tab after the product where Storybook would write its own name. */
export function nameTab(page: Document): void {
  const rename = () => {
    const named = page.title.replace(/Storybook$/, 'treatment-elements');
    if (named !== page.title) page.title = named;
  };
  new MutationObserver(rename).observe(page.head, {childList: true, subtree: true, characterData: true});
  rename();
}
