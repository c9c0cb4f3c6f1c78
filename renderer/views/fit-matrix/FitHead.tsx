import { observer } from 'mobx-react-lite';
import { useTexts } from '../../i18n';
import { RecordName } from '../../steps/RecordName';
import { useApp } from '../../stores/app-context';
import classes from './fit-matrix.module.css';
import type { Bundle } from './pairs';

/** Groups above their interests. */
export const FitHead = observer(function FitHead({ bundles }: { readonly bundles: readonly Bundle[] }) {
  const { ui } = useApp();
  const { fit: words } = useTexts().situation;
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className={classes.corner}>
          {words.goals}
        </th>
        {bundles.map(({ group, interests }) => (
          <th key={group} scope="colgroup" colSpan={interests.length} className={classes.group}>
            {group ? (
              <button
                type="button"
                className={classes.open}
                onClick={() => ui.openRecord({ type: 'group', id: group })}
              >
                <RecordName to={{ type: 'group', id: group }} />
              </button>
            ) : (
              words.noGroup
            )}
          </th>
        ))}
      </tr>
      <tr>
        {bundles.flatMap(({ interests }) =>
          interests.map((id, at) => (
            <th key={id} scope="col" className={classes.interest} data-first={at === 0}>
              <button type="button" className={classes.open} onClick={() => ui.openRecord({ type: 'interest', id })}>
                <RecordName to={{ type: 'interest', id }} />
              </button>
            </th>
          )),
        )}
      </tr>
    </thead>
  );
});
