import { type ComponentProps, useRef } from 'react';
import { type SettingKey, settingLabel } from '@/lib/settings/schema';
import { codesFromWords, settingWords } from '@/lib/settings/words';
import { Button } from '../button';
import { SelectField, TextArea, TextField } from '../form-fields';
import type { KeptForm } from '../use-kept-form';
import styles from './settings.module.css';

const codesFromChoices = Object.entries(codesFromWords).map(([value, label]) => ({ value, label }));
const inputTypes = { text: 'text', email: 'email', url: 'url' } as const;

function SettingControl(props: { name: SettingKey; value: string; zones: string[]; form: KeptForm }) {
  const { name, value, form } = props;
  const { kind, hint } = settingWords[name];
  const common = { form, name, hint, label: settingLabel(name), initial: value };
  if (kind === 'area') return <TextArea {...common} rows={3} />;
  if (kind === 'role') return <SelectField {...common} choices={codesFromChoices} />;
  if (kind === 'zone') {
    const choices = props.zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
    return <SelectField {...common} choices={choices} />;
  }
  return <TextField {...common} type={inputTypes[kind]} />;
}

/** One setting; where a colleague was faster, with what they set, to take or to write over. */
export function SettingField(props: ComponentProps<typeof SettingControl>) {
  const { name, form } = props;
  const box = useRef<HTMLDivElement>(null);
  const theirs = form.given?.[name];
  const take = () => {
    const field = box.current?.querySelector<HTMLInputElement>(`[name="${name}"]`);
    if (!field || theirs === undefined) return;
    field.value = theirs;
    field.focus();
  };
  return (
    <div ref={box}>
      <SettingControl {...props} />
      {theirs !== undefined && (
        <div className={styles.theirs}>
          <p>
            Now set: <strong>{theirs || 'nothing'}</strong>
          </p>
          <Button onClick={take}>Take this</Button>
        </div>
      )}
    </div>
  );
}
