import { observer } from 'mobx-react-lite';
import type { Ref } from '../../../shared/project/fields/values';
import { useTexts } from '../../i18n';
import { CopyWhy } from './CopyWhy';
import { useWhy } from './use-why';
import css from './why.module.css';

/** Why the chosen record is in the plan, and what follows from it. */
export const WhySection = observer(function WhySection({ of }: { readonly of: Ref }) {
  const { why } = useTexts().thread;
  const { up, down } = useWhy(of);
  return (
    <>
      <h3>{why.title}</h3>
      <p className={css.sentence}>{up}</p>
      <h3>{why.down}</h3>
      <p className={css.sentence}>{down}</p>
      <div className={css.copy}>
        <CopyWhy up={up} down={down} />
      </div>
    </>
  );
});
