import { kindOf } from './call-kind.ts';
import styles from './call-page.module.css';
import type { ConnectionProps } from './connection.tsx';
import type { CallPhone } from './use-phone.ts';

interface PhoneLineProps extends Pick<
  ConnectionProps,
  'state' | 'clock' | 'isMuted' | 'onPreferencesChange'
> {
  readonly telephone: CallPhone;
}

/** The bar of a phone call; its place is kept until it is there. */
export function PhoneLine({ telephone: { phone, isRinging, answer }, ...rest }: PhoneLineProps) {
  if (phone !== null) return <phone.Connection {...rest} isRinging={isRinging} onAnswer={answer} />;
  return kindOf(rest.state.view) === 'call' && <div className={styles.connection} />;
}
