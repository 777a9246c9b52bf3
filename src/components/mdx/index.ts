import Audio from './Audio.astro';
import BarChart from './BarChart.astro';
import BeforeAfter from './BeforeAfter.astro';
import Clause from './Clause.astro';
import Gallery from './Gallery.astro';
import KeyFigures from './KeyFigures.astro';
import LineChart from './LineChart.astro';
import NotYet from './NotYet.astro';
import Photo from './Photo.astro';
import PlaceMap from './PlaceMap.astro';
import PullQuote from './PullQuote.astro';
import SideNote from './SideNote.astro';
import Steps from './Steps.astro';
import StoryImage from './StoryImage.astro';
import Term from './Term.astro';
import Timeline from './Timeline.astro';
import Video from './Video.astro';
import WhenSamples from './WhenSamples.astro';

/** What authors may use in a body, by name: the same list as `src/desk/vocabulary.ts`. */
export const vocabulary = {
  Audio,
  BarChart,
  BeforeAfter,
  Clause,
  Gallery,
  KeyFigures,
  LineChart,
  NotYet,
  Photo,
  PlaceMap,
  PullQuote,
  SideNote,
  Steps,
  Term,
  Timeline,
  Video,
  WhenSamples,
  img: StoryImage,
};
