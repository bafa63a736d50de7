/** Asks the server. A failure is a value: what went wrong, as a key of the page's words or as the server tells it. */
const PATIENCE_MS = 30_000;

export async function ask({ text, conversation, language, pageLanguage }) {
  try {
    const response = await fetch("/api/ask", {
      method: "POST",
      headers: { "Content-Type": "application/json", "Accept-Language": pageLanguage },
      body: JSON.stringify({ text, conversation, language: language || undefined }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return response.ok ? { reply: await response.json() } : await failure(response);
  } catch (fault) {
    return { failure: { key: keyOf(fault) } };
  }
}

function keyOf(fault) {
  if (fault.name === "TimeoutError") return "slow";
  return fault instanceof TypeError ? "offline" : "broken";
}

async function failure(response) {
  if (response.status >= 500) return { failure: { key: "broken" } };
  const problem = await response.json().catch(() => ({}));
  return { failure: { key: "broken", text: problem.detail } };
}
