import type { Divergence } from '../../../shared/red-thread/divergence';
import { useTexts } from '../../i18n';
import { Tag } from '../../ui/Chip';
import classes from './ratings.module.css';
import { findings } from './view-words';

/** What is worth talking about over a statement, as words. */
export function Findings({ found }: { readonly found: Divergence }) {
  const { ratings: words } = useTexts().situation;
  const calm = found.verdict === 'agreed' || found.verdict === 'incomparable';
  const said = findings(found, words);
  if (said.length === 0) return null;
  return (
    <span className={classes.findings}>
      {said.map((text, at) => (
        <Tag key={text} tone={at === 0 && calm ? 'plain' : 'warn'}>
          {text}
        </Tag>
      ))}
    </span>
  );
}
