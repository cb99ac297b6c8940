// @comfyorg/sdk against COMFY_BASE_URL: every step of a job's life.
import { readFile } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import { Comfy } from "@comfyorg/sdk";

const [picturePath, largeBytes] = process.argv.slice(2);
const client = new Comfy({ apiKey: process.env.COMFY_API_KEY });
const said = {};
const refused = async (attempt) => {
  try {
    await attempt();
    return null;
  } catch (error) {
    return [error.constructor.name, error.code];
  }
};
const load = (image) =>
  client.workflows.fromJson({
    1: { class_type: "LoadImage", inputs: { image } },
    2: { class_type: "ImageInvert", inputs: { image: ["1", 0] } },
    3: { class_type: "SaveImage", inputs: { filename_prefix: "sdk", images: ["2", 0] } },
  });

const binary = { contentType: "application/octet-stream" };
const one = client.assets.fromBytes(new Uint8Array([121]), { filename: "one.bin", ...binary });
await one.commit();
const again = client.assets.fromBytes(new Uint8Array([121]), { filename: "again.bin", ...binary });
await again.commit();
const bytes = new Uint8Array(Number(largeBytes));
bytes[0] = 1;
const large = client.assets.fromBytes(bytes, { filename: "large.bin", ...binary });
await large.commit();
said.uploads = [again.id === one.id, (await (await client.assets.get(large.id)).hash()) === (await large.hash())];

const asset = client.assets.fromBytes(new Uint8Array(await readFile(picturePath)), { filename: "photo.png", contentType: "image/png" });
await asset.commit();
const byName = await client.run(load("photo.png"));
const workflow = load("");
workflow.setInput("1", "image", asset);
const job = await client.submit(workflow);
const events = [];
for await (const event of job.events()) events.push(event);
const kinds = new Set(events.map((event) => event.kind));
said.events = [events[0].kind, kinds.has("progress"), kinds.has("outputReady"), events.at(-1).status];
const done = await job.wait(60_000);
const output = done.getOutputs("3")[0];
const text = (part) => new TextDecoder().decode(part);
said.outputs = [byName.status, done.status, text((await output.toBytes()).slice(1, 4)), text(await output.toBytes({ range: [1, 3] }))];
said.url = (await output.getDownloadUrl()).url.startsWith("http");
said.workflow = (await done.getWorkflow()).format;
said.polled = (await client.jobs.get(job.id)).status;

const failing = client.workflows.fromJson({
  1: { class_type: "EmptyImage", inputs: { width: 8, height: 8, batch_size: 1, color: 0 } },
  3: { class_type: "SaveAnimatedWEBP", inputs: { images: ["1", 0], filename_prefix: "../../../evil", fps: 6, lossless: true, quality: 80, method: "default" } },
});
said.failed = await refused(() => client.run(failing));
said.invalid = await refused(() => client.submit(client.workflows.fromJson({ 1: { class_type: "NoSuchNode", inputs: {} } })));
said.nothing = await refused(() => client.jobs.get(randomUUID()));

const idempotencyKey = randomUUID();
const first = await client.submit(load("photo.png"), { idempotencyKey });
const second = await client.submit(load("photo.png"), { idempotencyKey });
said.again = first.id === second.id;
said.reused = await refused(() => client.submit(load("other.png"), { idempotencyKey }));
await first.wait(60_000);
said.canceled = (await first.cancel()).status;
await asset.delete();
said.deleted = await refused(() => client.assets.get(asset.id));
console.log(JSON.stringify(said));
