import type { AUDIENCES, SETTINGS } from '../schemas/kit-terms.ts';
import { compose as c } from '../strings/vi/compose.ts';
import { composeQuiz } from './compose-quiz.ts';
import { shareMinutes } from './minutes.ts';
import type { KitPlan, PackStory } from './pack.ts';

/** What a teacher chooses. */
export interface Choice {
  audience: (typeof AUDIENCES)[number];
  setting: (typeof SETTINGS)[number];
  minutes: number;
  /** Own name of the pack; empty for a name from the stories. */
  name: string;
  /** One to five stories, in the order of telling. */
  stories: PackStory[];
}

type Step = KitPlan['steps'][number];
/** A step whose minutes are still a weight. */
type Weighed = Omit<Step, 'minutes'> & { weight: number };

/** Fewer minutes a step than this and the stories are told in one go. */
const ROOMY = 4;

/** The slides that tell one story. */
function telling(story: PackStory): Step['slides'] {
  const script = c.tellScript(story.honoree, story.sample);
  const figures = story.figures.slice(0, 3).map((f) => `${f.value}: ${f.what} (${f.period})`);
  return [
    { title: story.title, lines: [story.action], script },
    { title: c.tellResult, lines: figures, script: story.result },
    { title: c.tellLimits, lines: story.limits.slice(0, 2), script: story.limits.join(' ') },
  ];
}

/** The stories' steps: one each, or one for all where time is short. */
function tellingSteps({ stories, minutes }: Choice, others: number): Weighed[] {
  if (minutes >= ROOMY * (stories.length + others))
    return stories.map((s) => ({
      title: c.tellTitle(s.title),
      detail: c.tellDetail,
      weight: 4,
      slides: telling(s),
    }));
  return [
    {
      title: c.tellAll,
      detail: c.tellDetail,
      weight: 4 + stories.length,
      slides: stories.flatMap(telling),
    },
  ];
}

/** All steps with their weights. */
function weighedSteps(choice: Choice, questions: string[], claim: string): Weighed[] {
  const guest = choice.setting === 'giao-luu';
  const open = choice.stories[0]?.problem ?? '';
  const around = guest ? 5 : 4;
  return [
    {
      title: c.openTitle,
      detail: c.openDetail,
      weight: 2,
      slides: [{ title: c.openSlide, lines: [open], script: c.openScript }],
    },
    ...tellingSteps(choice, around),
    {
      title: c.evidenceTitle,
      detail: c.evidenceDetail,
      weight: 4,
      slides: [{ title: c.evidenceTitle, lines: [claim], script: c.evidenceScript }],
    },
    ...(guest
      ? [
          {
            title: c.guestTitle,
            detail: c.guestDetail,
            weight: 8,
            slides: [{ title: c.guestSlide, lines: [...c.guestLines], script: c.guestScript }],
          },
        ]
      : []),
    {
      title: c.talkTitle,
      detail: c.talkDetail,
      weight: 4,
      slides: [{ title: c.talkTitle, lines: questions.slice(0, 3), script: c.talkScript }],
    },
    {
      title: c.closeTitle,
      detail: c.closeDetail,
      weight: 2,
      slides: [{ title: c.closeTitle, lines: [...c.closeLines], script: c.closeScript }],
    },
  ];
}

/** The worksheet: each story retold and questioned, one promise. */
function worksheet(stories: readonly PackStory[]): KitPlan['worksheet'] {
  return [
    ...stories.flatMap((s) => [
      { prompt: c.sheetRetell(s.title), lines: 4, answer: `${s.problem} ${s.action}` },
      ...s.questions.slice(0, 1).map((prompt) => ({ prompt, lines: 4, answer: c.sheetOpenAnswer })),
      { prompt: c.sheetLimit(s.title), lines: 3, answer: s.limits.join(' ') },
    ]),
    { prompt: c.sheetPromise, lines: 3, answer: c.sheetPromiseAnswer },
  ];
}

/** The evidence activity on the leading story's leading figure. */
function evidence(story: PackStory): KitPlan['evidence'] {
  const [figure] = story.figures;
  return {
    story: story.slug,
    claim: figure ? `${figure.what}: ${figure.value} (${figure.period}).` : story.result,
    ask: [...c.evidenceAsk],
    look: c.evidenceLook(story.sources.map((s) => `${s.title}, ${s.publisher}`).join('; ')),
    unresolved: story.limits[0] ?? '',
  };
}

/** The guest's papers, for a session with a guest. */
function guestOf({ setting, minutes }: Choice, story: PackStory): Pick<KitPlan, 'guest'> {
  if (setting !== 'giao-luu') return {};
  return {
    guest: {
      who: c.guestWho(story.honoree),
      agency: (story.visit?.host ?? story.agency).id,
      invitation: c.invitation(story.title, minutes),
      brief: [...c.brief],
      questions: [...c.guestQuestions],
      mc: c.mc.map((line) => ({ ...line })),
      avoid: [...c.avoid],
      after: c.after,
    },
  };
}

/**
 * Makes a whole kit from a choice of stories. Pure: the same choice always gives the same kit.
 * @param choice Stories, audience, setting and minutes.
 * @returns The kit; its steps add up to the minutes.
 * @throws RangeError without a story, or with fewer minutes than steps.
 */
export function composeKit(choice: Choice): KitPlan {
  const { stories } = choice;
  const [lead] = stories;
  if (!lead) throw new RangeError('a kit needs a story');
  const titles = stories.map((s) => s.title);
  const own = stories.flatMap((s) => s.questions.slice(0, 2));
  const questions = [...own, ...c.questionsAlways];
  const weighed = evidence(lead);
  const steps = weighedSteps(choice, questions, weighed.claim);
  const minutes = shareMinutes(
    choice.minutes,
    steps.map((s) => s.weight),
  );
  return {
    title: choice.name === '' ? c.titleOf(titles) : choice.name,
    summary: c.summaryOf(titles),
    audience: choice.audience,
    minutes: choice.minutes,
    setting: choice.setting,
    aims: [...c.aims],
    stories: stories.map((s) => s.slug),
    prepare: [...c.prepare],
    steps: steps.map(({ title, detail, slides }, i) => ({
      title,
      minutes: minutes[i] ?? 0,
      detail,
      slides,
    })),
    questions,
    activities: c.activities.map((a) => ({ ...a })),
    quiz: composeQuiz(stories),
    worksheet: worksheet(stories),
    evidence: weighed,
    ...guestOf(choice, lead),
    safety: c.safety,
  };
}
