// Run a workflow with the official TypeScript SDK, watch it, and fetch what it made.
//
//     npm install @comfyorg/sdk
//     export COMFY_BASE_URL=http://127.0.0.1:8190 COMFY_API_KEY=comfyui-...
//     node run_with_sdk.mjs workflow.json results/
import { mkdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { Comfy } from "@comfyorg/sdk";

const [workflowPath, folder] = process.argv.slice(2);
const client = new Comfy({ apiKey: process.env.COMFY_API_KEY });
const workflow = await client.workflows.fromFile(workflowPath);
const job = await client.submit(workflow).catch((error) => {
  console.error(`the workflow cannot run: ${error.message}`);
  process.exit(1);
});
console.log(`job ${job.id}`);
for await (const event of job.events()) {
  if (event.kind === "statusChange") console.log(`  ${event.status}`);
  if (event.kind === "progress") console.log(`  ${Math.round(event.value * 100)}% ${event.message ?? ""}`);
  if (event.kind === "preview") console.log(`  preview, ${event.data.length} bytes`);
  if (event.kind === "outputReady") console.log(`  made ${event.output.name}`);
}
await mkdir(folder, { recursive: true });
for (const output of (await job.wait()).outputs) {
  console.log(await output.toFile(join(folder, basename(output.name))));
}
