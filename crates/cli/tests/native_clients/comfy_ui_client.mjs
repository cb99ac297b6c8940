// comfy-ui-client: fetch, ws.
import { readFile } from "node:fs/promises";
import { ComfyUIClient } from "comfy-ui-client";

const [url, picture, workflow] = process.argv.slice(2);
const client = new ComfyUIClient(new URL(url).host, "comfy-ui-client");
await client.connect();
const uploaded = await client.uploadImage(await readFile(picture), "photo.png", true);
const flow = JSON.parse(await readFile(workflow, "utf8"));
flow["1"].inputs.image = uploaded.name;
const made = await client.getImages(flow);
const bytes = Buffer.from(await made["2"][0].blob.arrayBuffer());
const [embeddings, extensions, stats, prompt, info, queue] = await Promise.all([
  client.getEmbeddings(), client.getExtensions(), client.getSystemStats(), client.getPrompt(), client.getObjectInfo("SaveImage"), client.getQueue(),
]);
// Not `interrupt` and `editHistory`: they read JSON where ComfyUI sends nothing.
const history = Object.keys(await client.getHistory()).length;
console.log(JSON.stringify({
  png: bytes.subarray(1, 4).toString() === "PNG", embeddings, extensions, devices: stats.devices.length,
  remaining: prompt.exec_info.queue_remaining, class: Object.keys(info), queue: Object.keys(queue).sort(), history,
}));
// Its log would follow.
process.exit(0);
