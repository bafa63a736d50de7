/** Asks the server for articles. The token is known as long as the page is open, and stands nowhere else. */
let token = "";

export const enterWith = (given) => {
  token = given;
};

/** The answer as { data, isNew } or { fault: key of the page's words, text: as the server tells it }. */
export async function call(path, body) {
  try {
    const response = await fetch(path, {
      method: body ? "POST" : "GET",
      headers: { Authorization: `Bearer ${token}`, ...(body && { "Content-Type": "application/json" }) },
      body: body && JSON.stringify(body),
    });
    if (response.ok) return { data: await response.json(), isNew: response.status === 201 };
    return await failure(response);
  } catch {
    return { fault: "offline" };
  }
}

async function failure(response) {
  if (response.status === 401) return { fault: "wrongToken" };
  const problem = await response.json().catch(() => ({}));
  if (response.status === 404 && !problem.type?.includes("unfit")) return { fault: "off" };
  return { fault: "broken", text: response.status < 500 ? problem.title : undefined };
}
