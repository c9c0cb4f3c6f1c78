import { Menu } from '@mantine/core';
import { IconButton } from './Button';
import type { IconName } from './Icon';
import css from './menu.module.css';

export interface MenuAct {
  readonly label: string;
  readonly run: () => void;
  readonly disabled?: boolean;
  readonly separatorBefore?: boolean;
}

/** Acts behind a small button. */
export function MoreMenu({
  label,
  acts,
  icon = 'more',
}: {
  readonly label: string;
  readonly acts: readonly MenuAct[];
  readonly icon?: IconName;
}) {
  return (
    <Menu
      position="bottom-end"
      withinPortal
      withInitialFocusPlaceholder={false}
      classNames={{ dropdown: css.menu ?? '', item: css.menuItem ?? '' }}
    >
      <Menu.Target>
        <IconButton icon={icon} label={label} />
      </Menu.Target>
      <Menu.Dropdown>
        {acts.map((act) => [
          act.separatorBefore && <Menu.Divider key={`before ${act.label}`} />,
          <Menu.Item key={act.label} onClick={act.run} disabled={act.disabled ?? false}>
            {act.label}
          </Menu.Item>,
        ])}
      </Menu.Dropdown>
    </Menu>
  );
}
