import {createServer} from 'node:http';
import sirv from 'sirv';
import {path} from '../project.mjs';

/**
 * Serves folders of the project, to this machine only.
 *
 * @param {Record<string, string>} folders the start of an address and the folder that it shows; the first that fits
 *   answers: `{'/dist': 'dist', '/': 'stories/demo'}`
 * @param {number} [port] the port to take; any free one if it is taken, or 0
 * @returns {Promise<{address: string, close: () => Promise<void>}>}
 */
export async function serve(folders, port = 0) {
  const mounts = Object.entries(folders).map(([start, folder]) => ({
    start: start.replace(/\/$/, ''),
    files: sirv(path(folder), {dev: true, etag: true}),
  }));

  const server = createServer((request, response) => {
    // Browsers ask for an icon by themselves, and a missing one would be an error in the console that no page made.
    const status = request.url === '/favicon.ico' ? 204 : 404;
    const notFound = () => response.writeHead(status).end();
    const mount = mounts.find(({start}) => request.url === start || request.url.startsWith(`${start}/`));
    if (!mount) return notFound();
    request.url = request.url.slice(mount.start.length) || '/';
    mount.files(request, response, notFound);
  });

  await listen(server, port).catch(() => listen(server, 0));
  return {
    address: `http://localhost:${server.address().port}`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, 'localhost', resolve);
  });
}
