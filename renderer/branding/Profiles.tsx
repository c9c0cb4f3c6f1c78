import { observer } from 'mobx-react-lite';
import { useEffect, useState } from 'react';
import type { BrandingProfile } from '../../shared/ipc/branding';
import { useTexts } from '../i18n';
import { useApp, useProject } from '../stores/app-context';
import { Button, IconButton } from '../ui/Button';
import css from './branding.module.css';

/** Looks kept on this computer: to be used here, kept from here, or thrown away. */
export const Profiles = observer(function Profiles() {
  const app = useApp();
  const store = useProject();
  const { branding: texts } = useTexts();
  const [profiles, setProfiles] = useState<readonly BrandingProfile[]>([]);
  const [name, setName] = useState('');
  const { branding } = app.desktop;
  const show = (all: readonly BrandingProfile[] | null) => all && setProfiles(all);
  useEffect(() => {
    void app.ask(branding.profiles()).then((all) => all && setProfiles(all));
  }, [app, branding]);

  const wanted = name.trim() || store.project.project.client.name.trim() || store.project.project.title;
  const keep = async () => {
    const { project, assets } = store.project;
    const logo = project.branding.logo ? (assets[project.branding.logo.asset] ?? null) : null;
    show(await app.ask(branding.keep({ name: wanted.slice(0, 80), branding: project.branding, logo })));
    setName('');
  };
  const take = ({ branding: look, logo }: BrandingProfile) => {
    if (look.logo && logo) store.keepAsset(look.logo.asset, logo);
    store.updateFrame({ branding: logo ? look : { ...look, logo: null } });
  };
  const drop = async ({ id }: BrandingProfile) => show(await app.ask(branding.drop({ profile: id })));

  return (
    <div className={css.part}>
      <h3>{texts.profiles}</h3>
      <p className={css.quiet}>{texts.profilesHint}</p>
      {profiles.length > 0 && (
        <ul className={css.profiles}>
          {profiles.map((profile) => (
            <li key={profile.id}>
              <span className={css.colours} aria-hidden="true">
                {[profile.branding.colour1, profile.branding.colour2].map((colour, which) => (
                  // The two colours of a profile have no name but their place.
                  <Swatch key={which === 0 ? 'first' : 'second'} colour={colour} />
                ))}
              </span>
              <span className={css.name}>{profile.name}</span>
              {!store.readOnly && (
                <Button look="quiet" aria-label={texts.takeProfile(profile.name)} onClick={() => take(profile)}>
                  {texts.take}
                </Button>
              )}
              <IconButton icon="close" label={texts.dropProfile(profile.name)} onClick={() => void drop(profile)} />
            </li>
          ))}
        </ul>
      )}
      <form
        className={css.keep}
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <input
          aria-label={texts.profileName}
          value={name}
          maxLength={80}
          placeholder={wanted}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button onClick={() => void keep()}>{texts.keepProfile}</Button>
      </form>
    </div>
  );
});

/** The page's policy allows no inline style, so the colour is drawn. */
function Swatch({ colour }: { readonly colour: string }) {
  return (
    <svg width="14" height="14" aria-hidden="true">
      <rect width="14" height="14" rx="2" fill={colour || 'none'} stroke="currentColor" strokeOpacity="0.3" />
    </svg>
  );
}
