'use client';

import {useEffect, useRef, useState} from 'react';
import type {
  ContraindicationsElement,
  GuideElement,
  SideEffectsElement,
  SideEffectToggleEvent,
} from 'treatment-elements';
import 'treatment-elements';
import 'treatment-elements/react.js';

/**
 * React takes over the markup of a server without giving custom elements their properties and listeners. Attributes stand in
 * the markup; the rest is done here, once the page is React's.
 */
export function Clinic() {
  const guide = useRef<GuideElement>(null);
  const effects = useRef<SideEffectsElement>(null);
  const checklist = useRef<ContraindicationsElement>(null);
  const [level, setLevel] = useState(2);
  const [unsure, setUnsure] = useState(false);
  const [shown, setShown] = useState(true);
  const [opened, setOpened] = useState('');
  const [changes, setChanges] = useState(0);

  useEffect(() => {
    guide.current!.overrides = {lang: 'en', reword: {'side-effects': {title: 'What you might feel'}}};
    checklist.current!.value = ['ci-stroke'];
    const element = effects.current!;
    const onToggle = (event: SideEffectToggleEvent) => setOpened(event.itemId);
    element.addEventListener('treatment-toggle', onToggle);
    return () => element.removeEventListener('treatment-toggle', onToggle);
  }, []);

  return (
    <>
      <treatment-guide
        ref={guide}
        region="US"
        clinic-name="Harbor Pain Clinic"
        clinic-phone="+1 555 010 0142"
      >
        <treatment-side-effects ref={effects} heading-level={level}>
          <p slot="intro">Level {level}</p>
        </treatment-side-effects>
        {shown && (
          <treatment-contraindications
            ref={checklist}
            name="health"
            with-unsure={unsure}
            onChange={() => setChanges((count) => count + 1)}
          />
        )}
      </treatment-guide>
      <button id="deeper" onClick={() => setLevel(4)}>
        Deeper
      </button>
      <button id="unsure" onClick={() => setUnsure(!unsure)}>
        Unsure
      </button>
      <button id="remove" onClick={() => setShown(false)}>
        Remove
      </button>
      <output id="opened">{opened}</output>
      <output id="changes">{changes}</output>
    </>
  );
}
