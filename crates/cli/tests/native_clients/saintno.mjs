// @saintno/comfyui-sdk: waits for features, follows events, builds addresses of images.
import { readFile } from "node:fs/promises";
import { CallWrapper, ComfyApi, PromptBuilder } from "@saintno/comfyui-sdk";

const [url, picture, workflow, token] = process.argv.slice(2);
const credentials = token ? { type: "bearer_token", token } : undefined;
const api = await new ComfyApi(url, "saintno", { credentials }).init().waitForReady();
const uploaded = await api.uploadImage(await readFile(picture), "photo.png");
const flow = JSON.parse(await readFile(workflow, "utf8"));
const builder = new PromptBuilder(flow, ["image"], ["images"]).setInputNode("image", "1.inputs.image").setOutputNode("images", "2");
const events = [];
const call = new CallWrapper(api, builder.input("image", uploaded.info.filename))
  .onPending(() => events.push("pending"))
  .onStart(() => events.push("start"))
  .onFinished(() => events.push("finished"))
  .onFailed((error) => events.push(`failed: ${error} ${error?.cause}`));
const made = await call.run();
let png = false;
if (made) {
  const response = await api.fetchApi(api.getPathImage(made.images.images[0]).replace(url, ""));
  png = Buffer.from(await response.arrayBuffer()).subarray(1, 4).toString() === "PNG";
}
const answers = await Promise.allSettled([
  api.getQueue(), api.getHistories(), api.getSystemStats(), api.getTerminalLogs(), api.getExtensions(), api.getEmbeddings(),
  api.getUserConfig(), api.getSettings(), api.listUserData("workflows"), api.freeMemory(true, true), api.getNodeDefs("SaveImage"),
  api.getModelFolders?.() ?? [], api.getFeatures?.() ?? {},
]);
await api.storeSetting("Comfy.Test", { on: true });
const setting = await api.getSetting("Comfy.Test");
console.log(JSON.stringify({ events, png, setting, refused: answers.filter((a) => a.status === "rejected").map((a) => String(a.reason)) }));
process.exit(0);
