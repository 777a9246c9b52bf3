import { classroom as t } from '../../strings/vi/classroom.ts';

/**
 * Counts the right answers of a quiz and says so in its status line. Keeps and sends nothing.
 * @param root What holds the quiz and an element with `data-quiz-score`.
 */
export function countQuiz(root: ParentNode): void {
  const status = root.querySelector('[data-quiz-score]');
  if (!status) return;
  // A browser that goes back would show the last pupil's answers.
  for (const input of root.querySelectorAll<HTMLInputElement>('.k-quiz input'))
    input.checked = false;
  document.addEventListener('change', (event) => {
    if (!(event.target instanceof HTMLInputElement) || event.target.type !== 'radio') return;
    const chosen = [...root.querySelectorAll<HTMLInputElement>('.k-quiz input:checked')];
    const right = chosen.filter((input) => input.dataset['right'] !== undefined).length;
    status.textContent = t.quizScore(right, chosen.length);
  });
}
