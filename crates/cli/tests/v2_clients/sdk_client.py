"""comfy-sdk against COMFY_BASE_URL: every step of a job's life."""

import base64
import json
import sys
import uuid

from comfy_sdk import Comfy, exceptions
from comfy_sdk.events import OutputReady, Preview, Progress, StatusChange

picture = open(sys.argv[1], "rb").read()
large_bytes = int(sys.argv[2])
client = Comfy()
said = {}


def load(image):
    return client.workflows.from_json({
        "1": {"class_type": "LoadImage", "inputs": {"image": image}},
        "2": {"class_type": "ImageInvert", "inputs": {"image": ["1", 0]}},
        "3": {"class_type": "SaveImage", "inputs": {"filename_prefix": "sdk", "images": ["2", 0]}},
    })


# Upload: one byte, and many, which are streamed; the same again is the same asset, and moves no bytes.
one = client.assets.from_bytes(b"x", filename="one.bin", content_type="application/octet-stream")
one.commit()
again = client.assets.from_bytes(b"x", filename="again.bin", content_type="application/octet-stream")
again.commit()
large = client.assets.from_bytes(bytes(large_bytes), filename="large.bin", content_type="application/octet-stream")
large.commit()
said["uploads"] = [one.created_new, again.created_new, again.id == one.id, large.created_new]
said["kept"] = client.assets.get(large.id).hash == large.hash

# Run: by name, and by a core/ASSET reference.
asset = client.assets.from_bytes(picture, filename="photo.png", content_type="image/png")
asset.commit()
by_name = client.run(load("photo.png"))
workflow = load("")
workflow.set_input("1", "image", asset)
job = client.submit(workflow, metadata={"client": "acme", "run": str(uuid.uuid4())})
said["labels"] = job.metadata["client"]
events = [event for event in job.events()]
said["events"] = [
    isinstance(events[0], StatusChange),
    any(isinstance(event, Progress) for event in events),
    any(isinstance(event, OutputReady) for event in events),
    isinstance(events[-1], StatusChange) and events[-1].status,
]
said["previews"] = all(isinstance(event.data, bytes) and event.data for event in events if isinstance(event, Preview))
done = job.wait(timeout=60)
output = done.get_outputs("3")[0]
whole = output.to_bytes()
said["outputs"] = [by_name.status, done.status, whole[1:4].decode(), output.to_bytes(range=(1, 3)).decode()]
said["url"] = output.get_download_url().url.startswith("http")
said["workflow"] = done.get_workflow().format

# Poll and list.
said["polled"] = client.jobs.get(job.id).status
said["listed"] = [summary.id == job.id for summary in client.list_jobs(metadata=dict(job.metadata))]
said["all"] = len(list(client.list_jobs(limit=1)))

# What fails says why.
failing = client.workflows.from_json({
    "1": {"class_type": "EmptyImage", "inputs": {"width": 8, "height": 8, "batch_size": 1, "color": 0}},
    "3": {"class_type": "SaveAnimatedWEBP", "inputs": {"images": ["1", 0], "filename_prefix": "../../../evil", "fps": 6.0,
          "lossless": True, "quality": 80, "method": "default"}},
})
try:
    client.run(failing)
except exceptions.JobFailed as failed:
    said["failed"] = [failed.error.code, failed.error.node_id, failed.error.class_type]
for name, attempt in {
    "invalid": lambda: client.submit(client.workflows.from_json({"1": {"class_type": "NoSuchNode", "inputs": {}}})),
    "missing": lambda: client.submit(load({"__type": "core/ASSET", "info": {"id": str(uuid.uuid4())}})),
    "nothing": lambda: client.jobs.get(str(uuid.uuid4())),
    "labels": lambda: client.submit(load("photo.png"), metadata={"a b": "c"}),
}.items():
    try:
        attempt()
    except exceptions.ComfyError as refused:
        said[f"refused_{name}"] = [type(refused).__name__, refused.code, bool(refused.request_id)]

# A submission that is sent again is the same job; its key is no other's.
key = str(uuid.uuid4())
first = client.submit(load("photo.png"), idempotency_key=key)
second = client.submit(load("photo.png"), idempotency_key=key)
said["again"] = first.id == second.id
try:
    client.submit(load("other.png"), idempotency_key=key)
except exceptions.IdempotencyKeyReuse as refused:
    said["reused"] = refused.code
first.wait(timeout=60)

# Delete.
asset.delete()
try:
    client.assets.get(asset.id)
except exceptions.NotFound as refused:
    said["deleted"] = refused.code

print(json.dumps(said))
