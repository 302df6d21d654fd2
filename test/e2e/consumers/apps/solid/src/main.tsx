import {createSignal, Show} from 'solid-js';
import {render} from 'solid-js/web';
import type {Overrides} from 'treatment-elements';
import 'treatment-elements';
import 'treatment-elements/solid.js';

const overrides: Overrides = {lang: 'en', reword: {'side-effects': {title: 'What you might feel'}}};

function App() {
  const [level, setLevel] = createSignal(2);
  const [unsure, setUnsure] = createSignal(false);
  const [shown, setShown] = createSignal(true);
  const [opened, setOpened] = createSignal('');
  const [changes, setChanges] = createSignal(0);

  return (
    <>
      <treatment-guide
        region="US"
        clinic-name="Harbor Pain Clinic"
        clinic-phone="+1 555 010 0142"
        prop:overrides={overrides}
      >
        <treatment-side-effects
          heading-level={level()}
          on:treatment-toggle={(event) => setOpened(event.itemId)}
        >
          <p slot="intro">Level {level()}</p>
        </treatment-side-effects>
        <Show when={shown()}>
          <treatment-contraindications
            name="health"
            with-unsure={unsure()}
            prop:value={['ci-stroke']}
            on:change={() => setChanges(changes() + 1)}
          />
        </Show>
      </treatment-guide>
      <button id="deeper" onClick={() => setLevel(4)}>
        Deeper
      </button>
      <button id="unsure" onClick={() => setUnsure(!unsure())}>
        Unsure
      </button>
      <button id="remove" onClick={() => setShown(false)}>
        Remove
      </button>
      <output id="opened">{opened()}</output>
      <output id="changes">{changes()}</output>
    </>
  );
}

render(() => <App />, document.querySelector('#app')!);
