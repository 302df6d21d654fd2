import {html} from 'lit';

/**
 * A box that recorders of visits are told to skip, each by the mark that it documents: rrweb and what is built on it,
 * FullStory, Hotjar, Microsoft Clarity, LogRocket, PostHog, Sentry, Datadog, Amplitude, OpenReplay. They can be told,
 * not forced.
 */
export const unrecorded = (content: unknown) => html`
  <div
    class="rr-block fs-exclude ph-no-capture sentry-block amp-block"
    data-hj-suppress
    data-private
    data-clarity-mask="true"
    data-dd-privacy="hidden"
    data-openreplay-hidden
  >
    ${content}
  </div>
`;
