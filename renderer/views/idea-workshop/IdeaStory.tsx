import { Textarea } from '@mantine/core';
import { limits } from '../../../shared/project/fields/schema';
import type { Id } from '../../../shared/project/fields/values';
import { useProject } from '../../stores/app-context';
import css from './idea-workshop.module.css';

interface Props {
  readonly id: Id;
  readonly story: string;
  readonly label: string;
  readonly invite: string | undefined;
}

/** The story of a variant; it grows with what is told, and scrolls where it would push the others away. */
export function IdeaStory({ id, story, label, invite }: Props) {
  const store = useProject();
  return (
    <Textarea
      aria-label={label}
      placeholder={invite ?? ''}
      autosize
      minRows={2}
      maxRows={9}
      maxLength={limits.text}
      variant="unstyled"
      classNames={{ input: css.story ?? '' }}
      value={story}
      readOnly={store.readOnly}
      onChange={(event) => store.update('idea', id, { story: event.currentTarget.value })}
    />
  );
}
