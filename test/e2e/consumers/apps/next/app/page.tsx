import {Clinic} from './Clinic';
import {Ways} from './Ways';

export default function Page() {
  return (
    <>
      <Clinic />
      <Ways />
    </>
  );
}
