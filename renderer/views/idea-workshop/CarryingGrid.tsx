import { Textarea } from '@mantine/core';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import type { RecordOf } from '../../../shared/project/records';
import { emptyCells, mustCarryFor } from '../../../shared/red-thread/carrying';
import { useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import { Pills } from '../../ui/Pills';
import { useDerived, useOptions, useRecord } from '../common/use-records';
import { sortedPhases } from '../phase-band/band';
import { exampleAt, withExample } from './carrying';
import css from './carrying.module.css';

const phaseIds = (phases: Parameters<typeof sortedPhases>[0]) => sortedPhases(phases).map(({ id }) => id);

const carriedGroups = (groups: readonly RecordOf<'group'>[]) => groups.map(({ id, priority }) => ({ id, priority }));

/** One example per group and phase; what stays empty shows where a variant is thin. */
export const CarryingGrid = observer(function CarryingGrid({ ideas }: { readonly ideas: readonly Id[] }) {
  const { ideaWorkshop } = useTexts();
  const texts = ideaWorkshop.carrying;
  const titles = useOptions('idea').filter(({ value }) => ideas.includes(value));
  const names = new Map(useOptions('group').map(({ value, label }) => [value, label]));
  const groups = useDerived('group', carriedGroups);
  const phaseNames = new Map(useOptions('phase').map(({ value, label }) => [value, label]));
  const phases = useDerived('phase', phaseIds);
  const [picked, setPicked] = useState<Id | null>(null);
  const at = picked !== null && ideas.includes(picked) ? picked : ideas[0];
  const idea = useRecord('idea', at ?? null);
  if (!idea || !at) return null;
  const of = groups.filter(mustCarryFor).length * phases.length;
  const missing = emptyCells(
    idea.carries,
    groups,
    phases.map((phase) => ({ id: phase })),
  );
  const cellName = (group: Id, phase: Id) => texts.cell(names.get(group) ?? '', phaseNames.get(phase) ?? '');
  return (
    <section className={css.carrying} aria-label={texts.title}>
      <h3>{texts.title}</h3>
      <p className={css.hint}>{groups.length * phases.length === 0 ? texts.need : texts.lead}</p>
      {ideas.length > 1 && (
        <Pills
          label={texts.pick}
          clearable={false}
          options={ideas.map((id) => ({ value: id, label: titles.find(({ value }) => value === id)?.label ?? '' }))}
          value={at}
          onChange={setPicked}
        />
      )}
      {groups.length * phases.length > 0 && (
        <>
          <p className={css.missing} data-full={missing.length === 0}>
            {texts.missing(missing.length, of)}
          </p>
          <div className={css.gridBox}>
            <table className={css.grid}>
              <thead>
                <tr>
                  <td />
                  {phases.map((phase) => (
                    <th key={phase} scope="col">
                      {phaseNames.get(phase)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {groups.map((group) => (
                  <tr key={group.id}>
                    <th scope="row">
                      {names.get(group.id)}
                      {!mustCarryFor(group) && <small className={css.hint}>{texts.watched}</small>}
                    </th>
                    {phases.map((phase) => (
                      <td key={phase}>
                        <Cell idea={at} group={group.id} phase={phase} label={cellName(group.id, phase)} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {missing.length > 0 && (
            <details className={css.gaps}>
              <summary>{texts.gaps}</summary>
              <ul>
                {missing.map(({ group, phase }) => (
                  <li key={`${group} ${phase}`}>{`${names.get(group) ?? ''} × ${phaseNames.get(phase) ?? ''}`}</li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </section>
  );
});

interface CellProps {
  readonly idea: Id;
  readonly group: Id;
  readonly phase: Id;
  readonly label: string;
}

const Cell = observer(function Cell({ idea: id, group, phase, label }: CellProps) {
  const store = useProject();
  const { ideaWorkshop } = useTexts();
  const idea = useRecord('idea', id);
  if (!idea) return null;
  return (
    <Textarea
      aria-label={label}
      placeholder={ideaWorkshop.carrying.cellInvite}
      autosize
      minRows={1}
      variant="unstyled"
      classNames={{ input: css.cell ?? '' }}
      value={exampleAt(idea.carries, group, phase)}
      readOnly={store.readOnly}
      onChange={(event) =>
        store.update('idea', id, { carries: withExample(idea.carries, group, phase, event.currentTarget.value) })
      }
    />
  );
});
