import { observer } from 'mobx-react-lite';
import { runCommand } from '../commands/all';
import { useTexts } from '../i18n';
import { useApp } from '../stores/app-context';
import { Icon } from '../ui/Icon';
import { Beads } from './Beads';
import css from './library.module.css';

/** Ways in: on with the last one, an empty project, the example, a file. */
export const Doors = observer(function Doors() {
  const app = useApp();
  const { library, shortPath } = useTexts();
  const { entries, last } = app.library;
  const goOn = last && entries.find(({ id, problem, state }) => id === last.entry && !problem && state !== 'trash');
  const doors = [
    { command: 'file.new', icon: 'plus', title: library.doorEmpty, hint: library.doorEmptyHint },
    { command: 'file.newShort', icon: 'forward', title: shortPath.door, hint: shortPath.doorHint },
    { command: 'file.example', icon: 'sheet', title: library.doorExample, hint: library.doorExampleHint },
    { command: 'file.open', icon: 'arrow', title: library.doorOpen, hint: library.doorOpenHint },
  ] as const;
  return (
    <nav className={css.doors} aria-label={library.begin}>
      {goOn && (
        <button
          type="button"
          className={`${css.door} ${css.goOn}`}
          onClick={() => void app.openFrom(() => app.desktop.project.open({ entry: goOn.id }))}
        >
          <span>
            {library.goOn}
            <span className={css.title}>{goOn.title}</span>
            {goOn.client}
          </span>
          <Beads entry={goOn} />
        </button>
      )}
      {doors.map((door) => (
        <button key={door.command} type="button" className={css.door} onClick={() => runCommand(app, door.command)}>
          <strong>
            <Icon name={door.icon} />
            {door.title}
          </strong>
          <span>{door.hint}</span>
        </button>
      ))}
    </nav>
  );
});
