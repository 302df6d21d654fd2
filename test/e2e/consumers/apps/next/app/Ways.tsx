'use client';

import 'treatment-elements/routes.js';
import 'treatment-elements/react.js'; // types only

export const Ways = () => <treatment-routes heading-level={3} routes="rt-iv rt-im" />;
