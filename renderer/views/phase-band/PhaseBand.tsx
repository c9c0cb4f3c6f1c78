import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { addRecord, updateRecord } from '../../../shared/project/edits';
import type { Id } from '../../../shared/project/fields/values';
import type { Project } from '../../../shared/project/project';
import { phase as definition } from '../../../shared/project/records/phase';
import { useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import { Announcer } from '../common/Announcer';
import { useToday } from '../common/clock';
import { QuickAdd } from '../common/QuickAdd';
import { useRecordTexts } from '../common/use-record-texts';
import { useLiving } from '../common/use-records';
import { BandHead } from './BandHead';
import { bandSpan, nextPeriod, shiftedOrder, sortedPhases } from './band';
import { PhaseRow } from './PhaseRow';
import classes from './phase-band.module.css';

interface Props {
  readonly selected: Id | null;
  readonly onOpen: (id: Id) => void;
}

/** The arc over the months: when each phase stands, what people should feel, where it turns. */
export const PhaseBand = observer(function PhaseBand({ selected, onOpen }: Props) {
  const store = useProject();
  const { board, phases: texts } = useTexts().views;
  const words = useRecordTexts('phase');
  const today = useToday();
  const [said, say] = useState('');
  const phases = sortedPhases(useLiving('phase'));
  const { horizon } = store.project.project;
  const span = bandSpan(horizon, phases, today());
  const ids = phases.map(({ id }) => id);

  const add = (titles: readonly string[]) =>
    store.together({ act: titles.length > 1 ? 'paste' : 'add', type: 'phase' }, (project, context) =>
      titles.reduce((before: Project, title) => {
        const living = before.records.phase.filter(({ deletedAt }) => deletedAt === null);
        const period = nextPeriod(living, horizon, today());
        return addRecord(before, 'phase', { title, period, order: nextNumber(living) }, context).project;
      }, project),
    );

  const shift = (id: Id, by: -1 | 1) => {
    const order = shiftedOrder(ids, id, by);
    if (!order) return;
    store.together({ act: 'move', type: 'phase' }, (project, context) =>
      order.reduce((before, each, i) => updateRecord(before, 'phase', each, { order: i + 1 }, context), project),
    );
    const title = store.find('phase', id)?.title || words.untitled;
    say(board.moved(title, texts.band, order.indexOf(id) + 1, order.length));
  };

  return (
    <section className={classes.view} aria-label={texts.label}>
      <p className="hidden-but-read">{texts.keys}</p>
      {phases.length === 0 ? (
        <p className={classes.empty}>{words.empty}</p>
      ) : (
        <div className={classes.band}>
          <BandHead span={span} today={today()} />
          <ol className={classes.rows}>
            {phases.map((phase, i) => (
              <PhaseRow
                key={phase.id}
                phase={phase}
                span={span}
                selected={selected === phase.id}
                first={i === 0}
                last={i === phases.length - 1}
                onOpen={onOpen}
                onShift={shift}
                onSay={say}
              />
            ))}
          </ol>
        </div>
      )}
      {!store.readOnly && (
        <QuickAdd
          label={words.add}
          placeholder={`+ ${texts.add}`}
          maxLength={definition.fields.title.max}
          onAdd={(title) => add([title])}
          onAddMany={add}
        />
      )}
      <Announcer text={said} />
    </section>
  );
});

/** The number after the highest one; none where no phase carries a number, so the order of the list goes on. */
function nextNumber(phases: readonly { readonly order: number | null }[]): number | null {
  const numbers = phases.flatMap(({ order }) => order ?? []);
  return numbers.length > 0 ? Math.max(...numbers) + 1 : null;
}
