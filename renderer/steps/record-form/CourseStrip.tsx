import { compareShallow, compareStructural, computed, untracked } from 'mobx';
import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import type { Ref } from '../../../shared/project/fields/values';
import { courseOf } from '../../../shared/red-thread/course';
import { useTexts } from '../../i18n';
import { useApp, useProject } from '../../stores/app-context';
import { Chip } from '../../ui/Chip';
import { RecordName } from '../RecordName';
import css from './form.module.css';

/** From what happened over what was learned to what changes; the record itself is named too, so that its place is seen. */
export const CourseStrip = observer(function CourseStrip({ of: { type, id } }: { readonly of: Ref }) {
  const store = useProject();
  const { course: texts } = useTexts();
  const course = useMemo(() => {
    // Only these three lists can make a course; nothing is read again while something else is typed.
    const read = computed(
      () => {
        const { event, learning, change } = store.project.records;
        return [event, learning, change];
      },
      { equals: compareShallow },
    );
    return computed(
      () => {
        read.get();
        return courseOf(
          untracked(() => store.project),
          { type, id },
        );
      },
      { equals: compareStructural },
    );
  }, [store, type, id]).get();
  if (course.learnings.length === 0 || course.changes.length + course.events.length === 0) return null;
  const refs = (of: 'event' | 'learning' | 'change', ids: readonly string[]) =>
    ids.map((each) => ({ type: of, id: each }));
  return (
    <section className={css.course} aria-label={texts.title}>
      <h3>{texts.title}</h3>
      <dl>
        <Stop name={texts.event} at={refs('event', course.events)} here={id} />
        <Stop name={texts.learning} at={refs('learning', course.learnings)} here={id} />
        <Stop name={texts.change} at={refs('change', course.changes)} here={id} />
        <Stop name={texts.changed} at={course.changed} here={id} />
      </dl>
    </section>
  );
});

interface StopProps {
  readonly name: string;
  readonly at: readonly Ref[];
  readonly here: string;
}

function Stop({ name, at, here }: StopProps) {
  const { ui } = useApp();
  if (at.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {at.map((to) =>
          to.id === here ? (
            <Chip key={to.id}>
              <RecordName to={to} />
            </Chip>
          ) : (
            <Chip key={to.id} tone="thread" onOpen={() => ui.openRecord(to)}>
              <RecordName to={to} />
            </Chip>
          ),
        )}
      </dd>
    </div>
  );
}
