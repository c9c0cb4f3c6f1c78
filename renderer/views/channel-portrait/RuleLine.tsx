import { channel } from '../../../shared/project/records/channel';
import { useTexts } from '../../i18n';
import { IconButton } from '../../ui/Button';
import { LineEdit } from '../common/LineEdit';
import { useRecordTexts } from '../common/use-record-texts';
import classes from './channel-portrait.module.css';
import type { Pair, Rule } from './customs';

const { text, evidence } = channel.fields.etiquette.entry;

interface Props {
  readonly rule: Rule;
  readonly side: keyof Pair;
  readonly readOnly: boolean;
  readonly onChange: (patch: Partial<Rule>) => void;
  readonly onRemove: () => void;
}

/** One rule: its sentence, how we know it, and the way to the other side. */
export function RuleLine({ rule, side, readOnly, onChange, onRemove }: Props) {
  const { portrait } = useTexts().listening;
  const { entry } = useRecordTexts('channel').fields.etiquette;
  return (
    <div className={classes.rule} data-side={side}>
      <LineEdit
        label={portrait.rule(rule.text)}
        value={rule.text}
        maxLength={text.max}
        placeholder={entry.text.label}
        onChange={(next) => onChange({ text: next })}
        readOnly={readOnly}
      />
      <div className={classes.ruleFoot}>
        <select
          className={classes.evidence}
          aria-label={portrait.evidence(rule.text)}
          value={rule.evidence ?? ''}
          disabled={readOnly}
          onChange={(event) => {
            const chosen = evidence.options.find((option) => option === event.currentTarget.value);
            onChange({ evidence: chosen ?? null });
          }}
        >
          {evidence.options.map((option) => (
            <option key={option} value={option}>
              {entry.evidence.options[option]}
            </option>
          ))}
        </select>
        {!readOnly && (
          <>
            <IconButton
              icon={side === 'do' ? 'forward' : 'back'}
              label={portrait.move(rule.text)}
              onClick={() => onChange({ do: side === 'dont' })}
            />
            <IconButton icon="close" label={portrait.removeRule(rule.text)} onClick={onRemove} />
          </>
        )}
      </div>
    </div>
  );
}
