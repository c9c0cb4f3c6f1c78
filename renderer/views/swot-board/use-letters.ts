import type { Id } from '../../../shared/project/fields/values';
import { useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import { perspectives, toggled } from './perspectives';

/** Keys of a focused card: figures set its impact, the letters of the three columns note who raised it. */
export function useLetters(): (id: Id, key: string) => boolean {
  const store = useProject();
  const { letters } = useTexts().views.swot;
  return (id, key) => {
    const item = store.find('swotItem', id);
    if (!item) return false;
    if (/^[1-5]$/.test(key)) {
      const impact = Number(key);
      store.update('swotItem', id, { impact: item.impact === impact ? null : impact });
      return true;
    }
    const who = perspectives.find((perspective) => letters[perspective] === key.toUpperCase());
    if (who) store.update('swotItem', id, { raisedBy: toggled(item.raisedBy, who) });
    return who !== undefined;
  };
}
