import { Notice } from '@/components/desk/notice';

/** Says that no mail leaves, and why. */
export function CaptureNotice({ isCapturing }: { isCapturing: boolean }) {
  if (!isCapturing) return null;
  return (
    <Notice kind="warning">
      <strong>Captured: SMTP_URL is not set.</strong> No mail leaves this site. Each one is kept here for 30
      days, so that you can read it and open its links.
    </Notice>
  );
}
