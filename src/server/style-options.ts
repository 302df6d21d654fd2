/** How the styles come into a prerendered page. By default they stand in it, in a `<style>` for each element. */
export interface StyleOptions {
  /**
   * Address at which the package's folder `dist/css` is served, such as `/assets/treatment-elements/css/`. The elements then
   * link to the files there: for a content security policy that allows no inline styles.
   */
  readonly stylesheets?: string;
  /** Nonce of the page's content security policy, for the `<style>`. */
  readonly nonce?: string;
}
