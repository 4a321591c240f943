import styles from './codes.module.css';

/** A QR code of unit squares, made on the server. */
export function QrCode({ size, path }: { size: number; path: string }) {
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label="The key as a picture to scan"
    >
      <path d={path} fill="currentColor" />
    </svg>
  );
}
