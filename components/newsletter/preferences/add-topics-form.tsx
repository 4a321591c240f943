import type { FormState } from '@/lib/form-state';
import { type Wording, wordings } from '@/lib/newsletter/schema';
import type { TopicChoices } from '@/lib/newsletter/topics/choices';
import { TopicFields } from '../topic-fields';

const wording: Wording = 'topics-add-1';

/** Asks for more, which the address's owner confirms by a fresh mail. `taken` are the topics they get. */
export function AddTopicsForm(props: {
  token: string;
  choices: TopicChoices;
  formState: FormState | null;
  taken: readonly string[];
}) {
  const { token, choices, formState, taken } = props;
  return (
    <form
      className="sign-up"
      id="add-topics"
      method="post"
      action="/api/forms/add-topics#add-topics"
      noValidate
    >
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="wording" value={wording} />
      {formState?.message ? (
        <p className="sign-up-message" role="alert">
          {formState.message}
        </p>
      ) : null}
      <TopicFields choices={choices} formState={formState} chosen={[]} taken={taken} />
      <p className="sign-up-wording">{wordings[wording]}</p>
      <div>
        <button className="button" type="submit">
          Add these
        </button>
      </div>
    </form>
  );
}
