import { observer } from 'mobx-react-lite';
import { dropVersion, MOST_NAMED_VERSIONS, projectOfVersion } from '../../shared/project/named-versions';
import type { NamedVersion } from '../../shared/project/project';
import { useTexts } from '../i18n';
import { useMoment } from '../safety/use-moment';
import { useApp, useProject } from '../stores/app-context';
import type { Looking } from './looking';
import { NameThis } from './NameThis';
import { VersionActs } from './VersionActs';
import css from './versions.module.css';

/** States that somebody gave a name; they travel in the file. */
export const NamedVersions = observer(function NamedVersions({ onLook }: { readonly onLook: (to: Looking) => void }) {
  const { project, readOnly } = useProject();
  const { versions } = useTexts();
  const full = project.versions.length >= MOST_NAMED_VERSIONS;
  return (
    <section className={css.section} aria-labelledby="named-versions">
      <h3 id="named-versions">{versions.named}</h3>
      <p className={css.hint}>{versions.namedHint}</p>
      {project.versions.length === 0 && <p className={css.none}>{versions.noNamed}</p>}
      <ul aria-labelledby="named-versions">
        {project.versions.toReversed().map((version) => (
          <Row key={version.id} version={version} onLook={onLook} />
        ))}
      </ul>
      {full && <p className={css.full}>{versions.full(MOST_NAMED_VERSIONS)}</p>}
      {!full && !readOnly && <NameThis />}
    </section>
  );
});

const Row = observer(function Row({
  version,
  onLook,
}: {
  readonly version: NamedVersion;
  readonly onLook: (to: Looking) => void;
}) {
  const app = useApp();
  const store = useProject();
  const { versions } = useTexts();
  const moment = useMoment();
  const author = store.find('person', version.author)?.name;
  const called = [version.number, version.name].filter(Boolean).join(' · ');
  const drop = () => {
    store.apply({ act: 'dropVersion', type: 'frame' }, (project) => dropVersion(project, version.id));
    app.ui.toast(({ versions }) => versions.dropped(version.name), 'edit.undo');
  };
  return (
    <li className={css.row}>
      <span className={css.when}>{moment(version.at)}</span>
      <span className={css.what}>
        <strong>{called}</strong>
        <small>{[author && versions.by(author), version.note].filter(Boolean).join(' · ')}</small>
      </span>
      <VersionActs
        name={called}
        read={async () => ({ name: called, project: projectOfVersion(store.project, version) })}
        onLook={onLook}
        {...(!store.readOnly && { drop })}
      />
    </li>
  );
});
