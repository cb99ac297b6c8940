// Run a workflow on a Comfy Cloud server, watch it, and fetch what it made.
//
//   npm install && npx tsc
//   export COMFY_CLOUD_BASE_URL=http://127.0.0.1:8190 COMFY_CLOUD_API_KEY=comfyui-...
//   node build/run_workflow.js workflow.json results/

import { randomUUID } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import WebSocket from "ws";

const baseUrl = (process.env.COMFY_CLOUD_BASE_URL ?? "http://127.0.0.1:8190").replace(/\/+$/, "");
const apiKey = process.env.COMFY_CLOUD_API_KEY ?? "";
const headers = { "X-API-Key": apiKey };

interface OutputFile {
  filename: string;
  subfolder: string;
  type: string;
  display_name?: string;
}

interface Job {
  outputs: Record<string, Record<string, OutputFile[]>>;
}

/** Opens the websocket; before the submission, so that nothing is missed. */
async function listen(clientId: string): Promise<WebSocket> {
  const socket = new WebSocket(`${baseUrl.replace(/^http/, "ws")}/ws?clientId=${clientId}`, { headers });
  await new Promise<void>((resolve, reject) => {
    socket.once("open", () => resolve());
    socket.once("error", reject);
  });
  return socket;
}

/** Queues a workflow and returns the job's id. */
async function submit(workflow: unknown, clientId: string): Promise<string> {
  const response = await fetch(`${baseUrl}/api/prompt`, {
    method: "POST",
    headers: { ...headers, "Content-Type": "application/json" },
    body: JSON.stringify({ prompt: workflow, client_id: clientId }),
  });
  const answer = (await response.json()) as { prompt_id: string };
  if (!response.ok) {
    throw new Error(`the workflow was not accepted (${response.status}): ${JSON.stringify(answer, null, 2)}`);
  }
  return answer.prompt_id;
}

/** What was said before anybody knew which job to listen for is kept and looked at then. */
function watch(socket: WebSocket, early: [WebSocket.RawData, boolean][], jobId: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const hear = (frame: WebSocket.RawData, isBinary: boolean): void => {
      if (isBinary) {
        console.log(`  preview, ${(frame as Buffer).length} bytes`);
        return;
      }
      const { type, data } = JSON.parse(frame.toString());
      if (data.prompt_id !== jobId) {
        return;
      }
      switch (type) {
        case "executing":
          if (data.node != null) console.log(`  node ${data.node}`);
          break;
        case "progress":
          console.log(`  node ${data.node}: ${data.value} of ${data.max}`);
          break;
        case "execution_success":
          resolve();
          break;
        case "execution_error":
          reject(new Error(`node ${data.node_id} failed: ${data.exception_message}`));
          break;
        case "execution_interrupted":
          reject(new Error("the job was cancelled"));
          break;
      }
    };
    socket.removeAllListeners("message");
    socket.on("message", hear);
    socket.on("close", () => reject(new Error("the connection has ended")));
    early.forEach(([frame, isBinary]) => hear(frame, isBinary));
  });
}

/** Fetches the files of a job. */
async function download(jobId: string, folder: string): Promise<void> {
  const job = (await (await fetch(`${baseUrl}/api/jobs/${jobId}`, { headers })).json()) as Job;
  await mkdir(folder, { recursive: true });
  for (const file of Object.values(job.outputs).flatMap((node) => Object.values(node).flat())) {
    const query = new URLSearchParams({ filename: file.filename, subfolder: file.subfolder, type: file.type });
    const answer = await fetch(`${baseUrl}/api/view?${query}`, { headers, redirect: "manual" });
    const location = answer.headers.get("location");
    if (answer.status !== 302 || location === null) {
      throw new Error(`${file.filename} was answered ${answer.status}`);
    }
    // The address is signed: it needs no key, and whoever keeps the bytes should not see one.
    const content = await fetch(location);
    if (!content.ok) {
      throw new Error(`${file.filename} was answered ${content.status} by its store`);
    }
    const target = join(folder, basename(file.display_name ?? file.filename));
    await writeFile(target, Buffer.from(await content.arrayBuffer()));
    console.log(target);
  }
}

async function main(): Promise<void> {
  const [workflowFile, folder] = process.argv.slice(2);
  if (workflowFile === undefined || folder === undefined) {
    throw new Error("which workflow, and which folder for what it makes?");
  }
  const workflow: unknown = JSON.parse(await readFile(workflowFile, "utf8"));
  const clientId = randomUUID();
  const socket = await listen(clientId);
  const early: [WebSocket.RawData, boolean][] = [];
  socket.on("message", (frame, isBinary) => early.push([frame, isBinary]));
  try {
    const jobId = await submit(workflow, clientId);
    console.log(`job ${jobId}`);
    await watch(socket, early, jobId);
    await download(jobId, folder);
  } finally {
    // An open connection would keep the program alive.
    socket.removeAllListeners("close");
    socket.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
