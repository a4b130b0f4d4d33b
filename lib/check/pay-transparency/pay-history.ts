const FORMER_PAY =
  /\b(?:(?:current|present|previous|past|last|former|prior|most recent)\s+(?:(?:annual|base|gross|monthly)\s+)?(?:salary|salaries|pay|wages?|compensation|remuneration|earnings|CTC)|(?:salary|pay|wage|compensation|remuneration) history|(?:salary|pay) ?slips?|what you (?:currently |now )?earn(?:ed)?)\b/i;
const ASKS =
  /\b(?:add|attach|disclose|enclose|give|include|indicate|list|mention|must|name|need|please|provide|require[sd]?|send|share|state|submit|tell|what (?:is|was)|ask(?:ed)?)\b|\?/i;
const OF_APPLICANTS = /\b(?:your?|applicants?|candidates?|applications?|CVs?|cover letters?)\b/i;
const DENIES = /\b(?:cannot|neither|never|no|nobody|not|without)\b|n['’]t\b/i;

/** Whether an English sentence asks applicants what they earned or earn elsewhere. */
export function asksForFormerPay(sentence: string): boolean {
  return (
    FORMER_PAY.test(sentence) &&
    ASKS.test(sentence) &&
    OF_APPLICANTS.test(sentence) &&
    !DENIES.test(sentence)
  );
}
