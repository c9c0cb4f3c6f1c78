import { useRef, useState } from 'react';
import type { Id } from '../../../shared/project/fields/values';
import { perspectives } from '../../../shared/project/records/person';
import type { Perspective } from '../../../shared/red-thread/divergence';
import { useTexts } from '../../i18n';
import { useProject } from '../../stores/app-context';
import { Button } from '../../ui/Button';
import { Pills } from '../../ui/Pills';
import { Announcer } from '../common/Announcer';
import { useRecordTexts } from '../common/use-record-texts';
import { AnswerFields, type AnswerValues } from './AnswerFields';
import classes from './answer.module.css';

const blank: AnswerValues = { agree: undefined, weight: null, comment: '', person: null };

/** A new answer to a statement. The perspective stays for the next one: answers come in rounds. */
export function AnswerEntry({ item }: { readonly item: Id }) {
  const store = useProject();
  const { ratings: words } = useTexts().situation;
  const { perspective: who } = useRecordTexts('rating').fields;
  const [perspective, setPerspective] = useState<Perspective>('leadership');
  const [draft, setDraft] = useState(blank);
  const [said, say] = useState('');
  const form = useRef<HTMLDivElement>(null);
  const { agree, ...rest } = draft;
  const add = () => {
    if (agree === undefined) return;
    store.add('rating', { swotItem: item, perspective, agree, ...rest });
    setDraft(blank);
    say(words.again);
    form.current?.querySelector<HTMLElement>('input:checked')?.focus();
  };
  return (
    <div ref={form} className={classes.entry}>
      <p className={classes.question}>{words.perspective}</p>
      <Pills
        label={words.perspective}
        options={perspectives.map((value) => ({ value, label: who.options[value] }))}
        value={perspective}
        onChange={(next) => next && setPerspective(next)}
        clearable={false}
      />
      <AnswerFields value={draft} onChange={(patch) => setDraft({ ...draft, ...patch })} disabled={false} />
      <div className={classes.entryFoot}>
        <Button look="main" disabled={agree === undefined} onClick={add}>
          {words.add}
        </Button>
        <span className={classes.quiet}>{said || words.addHint}</span>
      </div>
      <p className={classes.quiet}>{words.inFile}</p>
      <Announcer text={said} />
    </div>
  );
}
