import { noAddress } from '@/lib/api/http/no-address';

export const DELETE = noAddress;
export const GET = noAddress;
export const PATCH = noAddress;
export const POST = noAddress;
export const PUT = noAddress;
