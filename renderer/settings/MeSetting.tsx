import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { personNamed } from '../../shared/project/person-named';
import { useTexts } from '../i18n';
import { useApp } from '../stores/app-context';
import type { ProjectStore } from '../stores/project-store';
import { Button } from '../ui/Button';
import { Pills } from '../ui/Pills';
import { Setting } from './Setting';
import css from './settings.module.css';

/** Who works here: a name, and whether the open project knows a person of that name. */
export const MeSetting = observer(function MeSetting() {
  const app = useApp();
  const { settings } = useTexts();
  const { me } = app.settings;
  const [name, setName] = useState(me);
  const keep = (next: string) => {
    setName(next);
    if (next.trim() !== me) void app.changeSettings({ me: next.trim() });
  };
  return (
    <Setting label={settings.me} question={settings.meQuestion} hint={settings.meHint}>
      <input
        className={css.name}
        aria-label={settings.meName}
        placeholder={settings.meName}
        value={name}
        maxLength={120}
        onChange={(event) => setName(event.currentTarget.value)}
        onBlur={() => keep(name)}
        onKeyDown={(event) => event.key === 'Enter' && keep(name)}
      />
      {app.current && <InProject store={app.current} me={me} onChange={keep} />}
    </Setting>
  );
});

interface InProjectProps {
  readonly store: ProjectStore;
  readonly me: string;
  readonly onChange: (name: string) => void;
}

const InProject = observer(function InProject({ store, me, onChange }: InProjectProps) {
  const { settings } = useTexts();
  const { title } = store.project.project;
  const person = personNamed(store.project, me);
  const people = store.living('person').filter(({ name }) => name.trim() !== '');
  return (
    <>
      {people.length > 0 && (
        <Pills
          label={settings.mePeople}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
          value={person}
          onChange={(id) => onChange(people.find((each) => each.id === id)?.name ?? '')}
        />
      )}
      {me !== '' && (
        <p className={css.known} role="status">
          {person ? settings.meKnown(title) : settings.meUnknown(title)}
          {!person && !store.readOnly && (
            <Button onClick={() => store.add('person', { name: me })}>{settings.meAdd}</Button>
          )}
        </p>
      )}
    </>
  );
});
