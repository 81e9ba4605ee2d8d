import { Component, type ReactNode } from 'react';
import { Failure } from './failure.tsx';

interface ErrorBoundaryProps {
  /** The address shown; another one is another attempt, as is a retry. */
  readonly path: string;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly path: string;
  readonly failed: { readonly error: unknown } | null;
}

/** Catches what a screen throws and says so; the header stays, and going elsewhere works. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { path: this.props.path, failed: null };

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { failed: { error } };
  }

  static getDerivedStateFromProps(
    props: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): ErrorBoundaryState | null {
    return props.path === state.path ? null : { path: props.path, failed: null };
  }

  override render() {
    const { failed } = this.state;
    if (failed === null) return this.props.children;
    return <Failure error={failed.error} onRetry={() => this.setState({ failed: null })} />;
  }
}
