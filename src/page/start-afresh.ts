import type {LitElement} from 'lit';

/** Takes all content out of an element's shadow root, so that Lit renders into it as into a new one. */
export function startAfresh({renderRoot, renderOptions}: LitElement): void {
  const styles = [...renderRoot.children].filter((child) => child.matches('style, link'));
  const anchor = new Comment();
  renderRoot.replaceChildren(anchor, ...styles);
  renderOptions.renderBefore = anchor;
}
