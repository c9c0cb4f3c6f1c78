import { Textarea } from '@mantine/core';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import { useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import { Pills } from '../../ui/Pills';
import { useDerived, useOptions, useRecord } from '../common/use-records';
import { sortedPhases } from '../phase-band/band';
import { emptyCells, exampleAt, withExample } from './carrying';
import css from './carrying.module.css';

const phaseIds = (phases: Parameters<typeof sortedPhases>[0]) => sortedPhases(phases).map(({ id }) => id);

/** One example per group and phase; what stays empty shows where a variant is thin. */
export const CarryingGrid = observer(function CarryingGrid({ ideas }: { readonly ideas: readonly Id[] }) {
  const { ideaWorkshop } = useTexts();
  const texts = ideaWorkshop.carrying;
  const titles = useOptions('idea').filter(({ value }) => ideas.includes(value));
  const groups = useOptions('group');
  const names = new Map(useOptions('phase').map(({ value, label }) => [value, label]));
  const phases = useDerived('phase', phaseIds).map((value) => ({ value, label: names.get(value) ?? '' }));
  const [picked, setPicked] = useState<Id | null>(null);
  const at = picked !== null && ideas.includes(picked) ? picked : ideas[0];
  const idea = useRecord('idea', at ?? null);
  if (!idea || !at) return null;
  const of = groups.length * phases.length;
  const ids = (options: typeof groups) => options.map(({ value }) => value);
  const missing = emptyCells(idea.carries, ids(groups), ids(phases));
  return (
    <section className={css.carrying} aria-label={texts.title}>
      <h3>{texts.title}</h3>
      <p className={css.hint}>{of === 0 ? texts.need : texts.lead}</p>
      {ideas.length > 1 && (
        <Pills
          label={texts.pick}
          clearable={false}
          options={ideas.map((id) => ({ value: id, label: titles.find(({ value }) => value === id)?.label ?? '' }))}
          value={at}
          onChange={setPicked}
        />
      )}
      {of > 0 && (
        <>
          <p className={css.missing} data-full={missing === 0}>
            {texts.missing(missing, of)}
          </p>
          <div className={css.gridBox}>
            <table className={css.grid}>
              <thead>
                <tr>
                  <td />
                  {phases.map(({ value, label }) => (
                    <th key={value} scope="col">
                      {label}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {groups.map((group) => (
                  <tr key={group.value}>
                    <th scope="row">{group.label}</th>
                    {phases.map((phase) => (
                      <td key={phase.value}>
                        <Cell
                          idea={at}
                          group={group.value}
                          phase={phase.value}
                          label={texts.cell(group.label, phase.label)}
                        />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
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
