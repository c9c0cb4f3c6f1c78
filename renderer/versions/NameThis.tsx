import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { nameVersion, nextNumber } from '../../shared/project/named-versions';
import { useTexts } from '../i18n';
import { useApp, useProject } from '../stores/app-context';
import { Button } from '../ui/Button';
import css from './versions.module.css';

/** Gives the present state a number, a name and a note. */
export const NameThis = observer(function NameThis() {
  const app = useApp();
  const store = useProject();
  const { versions } = useTexts();
  const [number, setNumber] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const shownNumber = number ?? nextNumber(store.project);
  const keep = () => {
    const words = { number: shownNumber, name: name.trim(), note };
    if (words.name === '') return;
    store.together({ act: 'nameVersion', type: 'frame' }, (project, context) => nameVersion(project, words, context));
    app.ui.toast(({ versions }) => versions.added(words.name), 'edit.undo');
    setNumber(null);
    setName('');
    setNote('');
  };
  return (
    <form
      className={css.form}
      aria-label={versions.nameThis}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <label className={css.number}>
        {versions.number}
        <input value={shownNumber} maxLength={40} onChange={(event) => setNumber(event.currentTarget.value)} />
      </label>
      <label className={css.name}>
        {versions.name}
        <input
          value={name}
          maxLength={200}
          placeholder={versions.nameInvite}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <label className={css.note}>
        {versions.note}
        <input value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      </label>
      <input type="submit" hidden />
      <Button disabled={name.trim() === ''} onClick={keep}>
        {versions.nameThis}
      </Button>
    </form>
  );
});
