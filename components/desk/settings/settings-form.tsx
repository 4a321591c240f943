'use client';

import type { SiteSettings } from '@/lib/settings/schema';
import { settingParts } from '@/lib/settings/words';
import { Button } from '../button';
import { FormNotice } from '../form-notice';
import { Part } from '../parts/part';
import { type KeptFormAction, useKeptForm } from '../use-kept-form';
import { SettingField } from './setting-field';
import styles from './settings.module.css';

/** Every setting of the site. The form carries what it showed, so that only a change is a wish. */
export function SettingsForm(props: {
  action: KeptFormAction;
  settings: SiteSettings;
  /** The time zones to choose from: a browser knows others than the server. */
  zones: string[];
}) {
  const { settings, zones } = props;
  const { state, isPending, notice, formProps } = useKeptForm(props.action);
  return (
    <form {...formProps} className={styles.form}>
      <input type="hidden" name="seen" value={state.values.seen ?? JSON.stringify(settings)} />
      <FormNotice form={state} ref={notice} />
      {settingParts.map(({ title, about, keys }) => (
        <Part key={title} title={title} about={about}>
          <div className={styles.fields}>
            {keys.map((key) => (
              <SettingField key={key} name={key} value={settings[key]} zones={zones} form={state} />
            ))}
          </div>
        </Part>
      ))}
      <div className={styles.press}>
        <Button kind="primary" type="submit" isBusy={isPending}>
          Save settings
        </Button>
      </div>
    </form>
  );
}
