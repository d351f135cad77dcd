import { useEffect, useState } from 'preact/hooks';
import { DigestPage } from './DigestPage';
import { WELCOME_HASH } from './issue-hash';
import { Welcome } from './welcome/Welcome';

/** One page, two faces: the digest, and the welcome that is shown on install. */
export function App() {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return hash === WELCOME_HASH ? <Welcome /> : <DigestPage hash={hash} />;
}
