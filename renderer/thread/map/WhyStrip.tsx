import { observer } from 'mobx-react-lite';
import type { Knot } from '../../../shared/red-thread/thread';
import { useTexts } from '../../i18n';
import { useApp } from '../../stores/app-context';
import { Button } from '../../ui/Button';
import { useWhy } from '../why/use-why';
import css from './map.module.css';

/** The chain of the chosen record as a sentence, below the map. */
export const WhyStrip = observer(function WhyStrip({ of }: { readonly of: Knot }) {
  const { ui } = useApp();
  const { map, why } = useTexts().thread;
  const { up } = useWhy(of);
  return (
    <footer className={css.strip}>
      <p aria-live="polite">{up}</p>
      <Button look="quiet" onClick={() => ui.show({ kind: 'why', of })}>
        {why.title}
      </Button>
      <Button onClick={() => ui.openRecord(of)}>{map.open}</Button>
    </footer>
  );
});
