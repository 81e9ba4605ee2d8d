import { latePart } from '#web/ui/late-part.tsx';

/** The first screen has the connection for itself before the rest of the app is fetched. */
const firstScreenMs = 2000;

/** Keeps the app on the device and offers new versions; comes after the first screen and is missed by none. */
export const NewVersion = latePart(async () => {
  await new Promise((resolve) => setTimeout(resolve, firstScreenMs));
  const fetching = import('#web/offline/new-version.tsx');
  return await fetching.then(
    (module) => module.NewVersion,
    () => () => null,
  );
}, null);
