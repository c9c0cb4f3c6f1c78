import { observer } from 'mobx-react-lite';
import type { Id } from '../../../shared/project/fields/values';
import { idea as definition } from '../../../shared/project/records/idea';
import { useTexts } from '../../i18n';
import { RecordName } from '../../steps/RecordName';
import { useApp, useProject } from '../../stores/app-context';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { LineEdit } from '../common/LineEdit';
import { useRecordTexts } from '../common/use-record-texts';
import { useRecord } from '../common/use-records';
import { IdeaChoice } from './IdeaChoice';
import { IdeaScores } from './IdeaScores';
import { IdeaStory } from './IdeaStory';
import css from './idea-workshop.module.css';
import { wordCount } from './scores';

interface Props {
  readonly id: Id;
  /** Whose turn it is in a quiet round. */
  readonly quietFor: Id | null;
  readonly selected: boolean;
  readonly onOpen: () => void;
}

const LONG = 8;

/** One variant, large: its thought, its story, its image, what it grows from, how it is judged, how it stands. */
export const IdeaCard = observer(function IdeaCard({ id, quietFor, selected, onOpen }: Props) {
  const store = useProject();
  const { ideaWorkshop: texts } = useTexts();
  const words = useRecordTexts('idea');
  const idea = useRecord('idea', id);
  if (!idea) return null;
  const { fields } = words;
  const count = wordCount(idea.title);
  const name = idea.title || words.untitled;
  return (
    <li className={css.card} data-state={idea.state} data-selected={selected} aria-label={name}>
      <div className={css.title}>
        <LineEdit
          label={fields.title.label}
          value={idea.title}
          maxLength={definition.fields.title.max}
          placeholder={fields.title.invite}
          readOnly={store.readOnly}
          onChange={(title) => store.update('idea', id, { title })}
        />
      </div>
      {count > LONG && <p className={css.hint}>{texts.longTitle(count)}</p>}
      <IdeaStory id={id} story={idea.story} label={fields.story.label} invite={fields.story.invite} />
      <div className={css.symbol}>
        <span aria-hidden="true">{fields.symbol.label}</span>
        <LineEdit
          label={fields.symbol.label}
          value={idea.symbol}
          maxLength={definition.fields.symbol.max}
          placeholder={fields.symbol.question}
          readOnly={store.readOnly}
          onChange={(symbol) => store.update('idea', id, { symbol })}
        />
      </div>
      <Roots id={id} />
      <IdeaScores id={id} scores={idea.scores} quietFor={quietFor} />
      <IdeaChoice id={id} />
      <div>
        <Button look="quiet" data-id={id} aria-label={`${texts.open}: ${name}`} onClick={onOpen}>
          {texts.open}
        </Button>
      </div>
    </li>
  );
});

/** What the variant grows from: needs, values, what makes us unique, options. */
const Roots = observer(function Roots({ id }: { readonly id: Id }) {
  const { ui } = useApp();
  const { ideaWorkshop: texts } = useTexts();
  const idea = useRecord('idea', id);
  if (!idea) return null;
  const { needs, values, usp, options } = idea.roots;
  const roots = [
    ...needs.map((to) => ({ type: 'need', id: to }) as const),
    ...values.map((to) => ({ type: 'value', id: to }) as const),
    ...(usp ? [{ type: 'usp', id: usp } as const] : []),
    ...options.map((to) => ({ type: 'tows', id: to }) as const),
  ];
  return (
    <div className={css.roots}>
      <p className={css.label}>{texts.roots}</p>
      {roots.length === 0 && <p className={css.hint}>{texts.noRoots}</p>}
      <ul>
        {roots.map((to) => (
          <li key={to.id}>
            <Chip tone="thread" onOpen={() => ui.openRecord(to)}>
              <RecordName to={to} />
            </Chip>
          </li>
        ))}
      </ul>
    </div>
  );
});
