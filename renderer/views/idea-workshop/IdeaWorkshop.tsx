import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import { idea as definition } from '../../../shared/project/records/idea';
import { useTexts } from '../../i18n';
import type { ViewProps } from '../../steps/view-props';
import { useProject } from '../../stores/app-context';
import { Button } from '../../ui/Button';
import { QuickAdd } from '../common/QuickAdd';
import tables from '../common/tables.module.css';
import { useRecordTexts } from '../common/use-record-texts';
import { useDerived } from '../common/use-records';
import { CarryingGrid } from './CarryingGrid';
import { IdeaCard } from './IdeaCard';
import css from './idea-workshop.module.css';
import { ProvocationCards } from './ProvocationCards';
import { QuietRound } from './QuietRound';
import { isFew, sortedIdeas } from './scores';

const FEW = 4;

/** The wall of the workshop: variants side by side, tested by each person, one chosen, and whether it carries. */
export const IdeaWorkshop = observer(function IdeaWorkshop({ selected, onOpen }: ViewProps) {
  const store = useProject();
  const { ideaWorkshop: texts } = useTexts();
  const words = useRecordTexts('idea');
  const { shown, dropped } = useDerived('idea', sortedIdeas);
  const count = shown.length + dropped.length;
  const [quietFor, setQuietFor] = useState<Id | null>(null);
  // A few variants hang on the wall together; where there are many, the dropped ones make room.
  const [all, setAll] = useState(count <= FEW);
  return (
    <div className={tables.view}>
      {count === 0 && <p className={tables.empty}>{texts.empty}</p>}
      {isFew(count) && <p className={css.hint}>{texts.fewer(count)}</p>}
      <ProvocationCards />
      {count > 0 && !store.readOnly && <QuietRound person={quietFor} onChange={setQuietFor} />}
      <ul className={css.wall} aria-label={texts.label}>
        {[...shown, ...(all ? dropped : [])].map((id) => (
          <IdeaCard key={id} id={id} quietFor={quietFor} selected={id === selected} onOpen={() => onOpen(id)} />
        ))}
      </ul>
      {!store.readOnly && (
        <QuickAdd
          label={words.add}
          placeholder={texts.quick}
          maxLength={definition.fields.title.max}
          onAdd={(title) => store.add('idea', { title })}
          onAddMany={(titles) =>
            store.addMany(
              'idea',
              titles.map((title) => ({ title })),
            )
          }
        />
      )}
      {dropped.length > 0 && (
        <div>
          <Button look="quiet" icon={all ? 'down' : 'forward'} aria-expanded={all} onClick={() => setAll(!all)}>
            {texts.dropped(dropped.length)}
          </Button>
        </div>
      )}
      {shown.length > 0 && <CarryingGrid ideas={shown} />}
    </div>
  );
});
