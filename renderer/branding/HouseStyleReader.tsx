import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { frameFieldTexts } from '../../shared/i18n/records';
import type { HouseStyle } from '../../shared/ipc/branding';
import { useLanguage, useTexts } from '../i18n';
import { useApp, useProject } from '../stores/app-context';
import { Button } from '../ui/Button';
import css from './branding.module.css';

/** Takes colours, fonts and sizes over from a Word file of the client, and says what of it cannot be used and why. */
export const HouseStyleReader = observer(function HouseStyleReader() {
  const app = useApp();
  const store = useProject();
  const { branding } = useTexts();
  const [read, setRead] = useState<HouseStyle | null>(null);
  const choose = async () => {
    const style = await app.ask(app.desktop.branding.readHouseStyle());
    if (!style) return;
    setRead(style);
    if (Object.keys(style.taken).length === 0) return;
    store.updateFrame({ branding: { ...store.project.project.branding, ...style.taken } });
  };
  return (
    <div className={css.part}>
      <h3>{branding.house}</h3>
      <p className={css.quiet}>{branding.houseHint}</p>
      <Button onClick={() => void choose()}>{branding.readHouse}</Button>
      {read && <Report style={read} />}
    </div>
  );
});

function Report({ style: { fileName, taken, refused } }: { readonly style: HouseStyle }) {
  const language = useLanguage();
  const { branding } = useTexts();
  const { parts = {} } = frameFieldTexts(language, 'branding');
  const label = (field: string) => parts[field]?.label ?? field;
  const names = Object.keys(taken).map(label);
  return (
    <div className={css.report} role="status">
      <p>{names.length === 0 ? branding.tookNothing(fileName) : branding.took(fileName, names.join(', '))}</p>
      {refused.length > 0 && (
        <ul>
          {refused.map(({ field, why, value, instead }) => (
            <li key={`${field}/${why}`}>
              <strong>{label(field)}</strong>: {branding.refusals[why](value, instead)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
