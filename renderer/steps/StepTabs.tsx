import { Menu } from '@mantine/core';
import { computed } from 'mobx';
import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import { recordTexts } from '../../shared/i18n/records';
import type { Step } from '../../shared/method/steps';
import type { RecordType } from '../../shared/project/record-types';
import { useLanguage, useTexts } from '../i18n';
import { useApp, useProject } from '../stores/app-context';
import { Icon } from '../ui/Icon';
import css from './steps.module.css';

/** What a tab of a step shows: the records of a type, or the briefing. */
type TabType = RecordType | 'brief';

export interface StepTabsProps {
  readonly step: Step;
  readonly current: TabType;
}

/** The types of records of a step, in the order of the method; then what is looked at again; rare ones under "more". */
export function StepTabs({ step, current }: StepTabsProps) {
  const { ui } = useApp();
  const { tabs } = useTexts().listening;
  const start: readonly TabType[] = step.number === null ? ['brief'] : [];
  // A rare type that is open has a tab of its own, so that nobody wonders where he is.
  const rare = step.more.filter((type) => type === current);
  const go = (type: TabType) => ui.go({ kind: 'step', step: step.id, type, record: null });
  return (
    <nav className={css.tabs}>
      {[...start, ...step.records, ...step.again, ...rare].map((type) => (
        <Tab
          key={type}
          type={type}
          current={type === current}
          again={step.again.some((again) => again === type)}
          onGo={() => go(type)}
        />
      ))}
      {step.more.length > 0 && (
        <Menu
          position="bottom-end"
          withinPortal
          withInitialFocusPlaceholder={false}
          classNames={{ dropdown: css.moreMenu ?? '', item: css.moreItem ?? '' }}
        >
          <Menu.Target>
            <button type="button" className={css.tab}>
              {tabs.more}
              <Icon name="down" size={12} />
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {step.more.map((type) => (
              <MoreItem key={type} type={type} onGo={() => go(type)} />
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </nav>
  );
}

interface TabProps {
  readonly type: TabType;
  readonly current: boolean;
  readonly again: boolean;
  readonly onGo: () => void;
}

const Tab = observer(function Tab({ type, current, again, onGo }: TabProps) {
  const { editor, listening } = useTexts();
  const language = useLanguage();
  const count = useCount(type);
  const name = type === 'brief' ? editor.brief : recordTexts(language, type).many;
  return (
    <button type="button" className={css.tab} aria-current={current ? 'page' : undefined} onClick={onGo}>
      {again ? listening.tabs.again(name) : name}
      {count > 0 && <span className={css.tabCount}>{count}</span>}
    </button>
  );
});

const MoreItem = observer(function MoreItem({ type, onGo }: { readonly type: RecordType; readonly onGo: () => void }) {
  const language = useLanguage();
  const count = useCount(type);
  return (
    <Menu.Item onClick={onGo}>
      {recordTexts(language, type).many}
      {count > 0 && <span className={css.tabCount}>{count}</span>}
    </Menu.Item>
  );
});

/** How many living records of a type there are; the brief is none. */
function useCount(type: TabType): number {
  const store = useProject();
  return useMemo(() => computed(() => (type === 'brief' ? 0 : store.living(type).length)), [store, type]).get();
}
