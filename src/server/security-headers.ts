/** The Trusted Types policy that the app may create: it returns only the addresses of its own workers. */
const trustedTypesPolicy = 'even-keel';

const directives: readonly (readonly [name: string, value: string])[] = [
  ['default-src', "'none'"],
  ['script-src', "'self'"],
  ['style-src', "'self'"],
  ['img-src', "'self'"],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  ['media-src', "'self' blob:"],
  ['worker-src', "'self'"],
  ['manifest-src', "'self'"],
  ['base-uri', "'none'"],
  ['form-action', "'self'"],
  ['frame-ancestors', "'none'"],
  ['object-src', "'none'"],
  ['require-trusted-types-for', "'script'"],
  ['trusted-types', trustedTypesPolicy],
];

/** Directives that browsers ignore, with a warning, when a meta element carries the policy. */
const headerOnly: ReadonlySet<string> = new Set(['frame-ancestors']);

const policyOf = (kept: typeof directives) =>
  kept.map(([name, value]) => `${name} ${value}`).join('; ');

/** The content security policy as the server sends it. */
export const contentSecurityPolicy = policyOf(directives);

/**
 * The same policy for the meta element of a static build. A meta element cannot say
 * `frame-ancestors`: a static host has to send that one itself (docs/security.md).
 */
export const metaSecurityPolicy = policyOf(directives.filter(([name]) => !headerOnly.has(name)));

/** Features of the browser that the app does not use. */
const deniedFeatures = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];

/** Sent with every answer, also with a refusal. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
