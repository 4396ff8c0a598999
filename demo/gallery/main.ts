import { z } from 'zod';
import { startGallery } from './server.ts';

const port = z.coerce.number().int().min(0).max(65_535).default(3990).safeParse(process.env.GALLERY_PORT);

try {
  if (!port.success)
    throw new Error(
      'GALLERY_PORT moet een poortnummer zijn, zoals 3990. / GALLERY_PORT must be a port number.',
    );
  const gallery = await startGallery(port.data);
  console.log(
    `Alle kaarten hangen op ${gallery.url} (stoppen met Ctrl+C) / All cards are on show (stop: Ctrl+C)`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
