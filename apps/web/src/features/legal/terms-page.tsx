import { LegalPage } from './legal-page.tsx';

const parts = [
  ['terms.yours', 'terms.yoursText'],
  ['terms.account', 'terms.accountText'],
  ['terms.others', 'terms.othersText'],
  ['terms.health', 'terms.healthText'],
  ['terms.us', 'terms.usText'],
] as const;

export default function TermsPage() {
  return <LegalPage title="terms.title" lead="terms.lead" parts={parts} />;
}
