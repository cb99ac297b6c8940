"""comfy-sdk against a worker that is held: a job is canceled, and a full queue is said."""

import json
import sys
import time

from comfy_sdk import Comfy, exceptions

client = Comfy()


def picture(color):
    return client.workflows.from_json({
        "1": {"class_type": "EmptyImage", "inputs": {"width": 8, "height": 8, "batch_size": 1, "color": color}},
        "3": {"class_type": "SaveImage", "inputs": {"filename_prefix": "held", "images": ["1", 0]}},
    })


job = client.submit(picture(0))
while job.refresh().status == "queued":
    time.sleep(0.05)
said = {"running": job.status}
# The SDK tries again for a minute as it is told to; this is what it does in the end.
import comfy_sdk.client as module

module._QUEUE_RETRY_BUDGET = 0.0
for color in range(1, 20):
    try:
        client.submit(picture(color))
    except exceptions.QueueFull as refused:
        said["full"] = [refused.code, refused.retry_after > 0]
        break
said["canceled"] = job.cancel().status
print(json.dumps(said))
