import { observer } from 'mobx-react-lite';
import { recordTexts } from '../../../shared/i18n/records';
import type { Id } from '../../../shared/project/fields/values';
import { chainRows } from '../../../shared/red-thread/chain';
import type { Stage } from '../../../shared/red-thread/thread';
import { useLanguage, useTexts } from '../../i18n';
import { RecordName } from '../../steps/RecordName';
import { useApp } from '../../stores/app-context';
import css from './map.module.css';
import type { ThreadMap } from './use-thread-map';

const stages = ['group', 'need', 'value', 'goal', 'measure', 'metric'] as const;

/** The same as a table, one chain a row; each name opens its record, what is missing stands below it. */
export const ChainTable = observer(function ChainTable({ map }: { readonly map: ThreadMap }) {
  const language = useLanguage();
  const { map: words } = useTexts().thread;
  const rows = chainRows(map.thread);
  if (rows.length === 0) return <p className={css.nothing}>{words.noChain}</p>;
  return (
    <div className={css.tableRoom}>
      <table className={css.table} aria-label={words.label}>
        <thead>
          <tr>
            {stages.map((stage) => (
              <th key={stage} scope="col">
                {recordTexts(language, stage).one}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ measure, at }) => (
            <tr key={measure ?? at.goal[0]}>
              {stages.map((stage) => (
                <td key={stage}>
                  <Names stage={stage} ids={stage === 'measure' ? (measure ? [measure] : []) : at[stage]} map={map} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});

interface NamesProps {
  readonly stage: Stage;
  readonly ids: readonly Id[];
  readonly map: ThreadMap;
}

const Names = observer(function Names({ stage, ids, map }: NamesProps) {
  const { ui } = useApp();
  const { map: words } = useTexts().thread;
  if (ids.length === 0) return <span className={css.none}>{words.none}</span>;
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <button type="button" className={css.name} onClick={() => ui.openRecord({ type: stage, id })}>
            <RecordName to={{ type: stage, id }} />
          </button>
          {map.loose.get(id)?.map((what) => (
            <span key={what} className={css.looseEnd}>
              {what}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
});
