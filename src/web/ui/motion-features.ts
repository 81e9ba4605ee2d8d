import { domAnimation } from 'framer-motion';

/** In its own file: a dynamic import of the whole package would bring everything along. */
export const features = domAnimation;
