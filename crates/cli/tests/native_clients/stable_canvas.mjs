// @stable-canvas/comfyui-client: events and polling.
import { readFile } from "node:fs/promises";
import WebSocket from "ws";
import { Client } from "@stable-canvas/comfyui-client";

const [url, picture, workflow] = process.argv.slice(2);
const client = new Client({ api_host: new URL(url).host, WebSocket, fetch });
await client.connect();
const form = new FormData();
form.append("image", new Blob([await readFile(picture)]), "photo.png");
const uploaded = await (await client.fetchApi("/upload/image", { method: "POST", body: form })).json();
const flow = JSON.parse(await readFile(workflow, "utf8"));
flow["1"].inputs.image = uploaded.name;
const png = async ({ images }) => {
  const image = images[0];
  const data = image.type === "buff" ? image.data : await (await fetch(image.data)).arrayBuffer();
  return Buffer.from(data).subarray(1, 4).toString() === "PNG";
};
const followed = await png(await client.enqueue(flow));
flow["2"].inputs.filename_prefix = "polled";
const polled = await png(await client.enqueue_polling(flow));
const answers = await Promise.allSettled([
  client.getExtensions(), client.getEmbeddings(), client.getNodeDefs(), client.getQueue(), client.getHistory(), client.getSystemStats(),
  client.getUserConfig(), client.getSettings(), client.free({ unload_models: true, free_memory: true }), client.getSamplers(), client.getSDModels(),
]);
await client.storeSetting("Comfy.Test", 7);
const setting = await client.getSetting("Comfy.Test");
client.close();
console.log(JSON.stringify({ followed, polled, setting, refused: answers.filter((a) => a.status === "rejected").map((a) => String(a.reason)) }));
process.exit(0);
