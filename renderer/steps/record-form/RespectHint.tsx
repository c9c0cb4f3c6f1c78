import { observer } from 'mobx-react-lite';
import { respectList } from '../../../shared/i18n/respect-texts';
import { wordingIn } from '../../../shared/method/respect';
import type { Field } from '../../../shared/project/fields/kinds';
import { textsIn } from '../../../shared/search/texts-in';
import { useLanguage, useTexts } from '../../i18n';
import { useApp, useProject } from '../../stores/app-context';
import css from './form.module.css';
import type { FormTarget } from './target';

/** Where people are quoted: nobody corrects what others said. */
const quoted: { readonly [about: string]: readonly string[] } = { observation: ['what'], group: ['language'] };

interface Props {
  readonly target: FormTarget;
  readonly name: string;
  readonly field: Field;
  readonly value: unknown;
}

/**
 * Wordings about people in a text, and what could be said instead, in the language of the plan and of the window. Never
 * edits; the setting switches it off.
 */
export const RespectHint = observer(function RespectHint({ target, name, field, value }: Props) {
  const { settings } = useApp();
  const store = useProject();
  const language = useLanguage();
  const { respect: words } = useTexts().notes;
  if (!settings.respect || quoted[target.about]?.includes(name)) return null;
  const text = textsIn({ [name]: field }, { [name]: value }).join('\n');
  if (text === '') return null;
  const plan = store.project.project.docLanguage?.startsWith('en') ? 'en' : 'de';
  const languages = new Set([plan, language === 'en' ? 'en' : 'de'] as const);
  const found = [...languages].flatMap((each) => wordingIn(text, respectList(each)));
  return found.map((each) => (
    <p key={each.found} className={css.respect} role="status">
      {words.hint(each.found, each.instead)}
    </p>
  ));
});
