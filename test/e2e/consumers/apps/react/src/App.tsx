import {useState} from 'react';
import type {Overrides} from 'treatment-elements';
import 'treatment-elements';
import 'treatment-elements/react.js';
import {Ways} from './Ways';

const overrides: Overrides = {lang: 'en', reword: {'side-effects': {title: 'What you might feel'}}};
const marked = ['ci-stroke'];

export function App() {
  const [level, setLevel] = useState(2);
  const [unsure, setUnsure] = useState(false);
  const [shown, setShown] = useState(true);
  const [opened, setOpened] = useState('');
  const [changes, setChanges] = useState(0);

  return (
    <>
      <treatment-guide
        region="US"
        clinic-name="Harbor Pain Clinic"
        clinic-phone="+1 555 010 0142"
        overrides={overrides}
      >
        <treatment-side-effects heading-level={level} ontreatment-toggle={(event) => setOpened(event.itemId)}>
          <p slot="intro">Level {level}</p>
        </treatment-side-effects>
        {shown && (
          <treatment-contraindications
            name="health"
            with-unsure={unsure}
            value={marked}
            onChange={() => setChanges((count) => count + 1)}
          />
        )}
      </treatment-guide>
      <Ways />
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
