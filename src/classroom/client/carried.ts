/** The one script of a carried kit; each part does nothing on a page that is not its own. */
import { countQuiz } from './quiz.ts';
import { showSlides } from './slides.ts';
import { followDeck } from './speaker.ts';

void showSlides();
followDeck();
countQuiz(document);
