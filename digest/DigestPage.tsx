import { DropFiles } from './DropFiles';
import { Failure } from './Failure';
import { IssuePage } from './IssuePage';
import { Restoring } from './Restoring';
import { usePeriods } from './use-periods';

export function DigestPage({ hash }: { hash: string }) {
  const { periods, error } = usePeriods(hash);
  if (error) return <Failure error={error} />;
  if (!periods) return <Restoring />;
  return (
    <>
      <IssuePage periods={periods} />
      <DropFiles />
    </>
  );
}
