import { compose as c } from '../strings/vi/compose.ts';
import type { PackStory, QuizItem } from './pack.ts';

/** Puts the right option at a place that changes from question to question but not by chance. */
function item(
  question: string,
  right: string,
  wrong: readonly string[],
  why: string,
  n: number,
): QuizItem {
  const others = [...new Set(wrong)].filter((w) => w !== right).slice(0, 2);
  const at = n % (others.length + 1);
  return {
    question,
    options: [...others.slice(0, at), right, ...others.slice(at)],
    answer: at + 1,
    why,
  };
}

/**
 * Makes questions from what the stories say: what is not solved, what a figure counts, and when.
 * @param stories The chosen stories.
 * @returns Three or more questions, always the same for the same stories.
 */
export function composeQuiz(stories: readonly PackStory[]): QuizItem[] {
  const counted = stories.flatMap((s) => s.figures.map((f) => f.what));
  return stories.flatMap((story, i): QuizItem[] => {
    const why = c.quizWhy(story.title);
    const [limit] = story.limits;
    const [figure] = story.figures;
    return [
      ...(limit === undefined
        ? []
        : [item(c.quizLimit(story.title), limit, [c.quizNothing, c.quizUnsaid], why, i)]),
      ...(figure
        ? [
            item(
              c.quizFigure(figure.value),
              figure.what,
              [...counted.filter((w) => w !== figure.what), ...c.quizFigureOthers],
              why,
              i + 1,
            ),
            item(c.quizPeriod(figure.what), figure.period, c.quizPeriodOthers, why, i + 2),
          ]
        : []),
    ];
  });
}
