"""comfykit: polls the history, or follows the websocket."""
import asyncio, json, sys, urllib.request
from comfykit import ComfyKit

url, picture, workflow = sys.argv[1:4]


async def run(kind):
    # Not as a context: closing it fails in this version, whatever the server.
    kit = ComfyKit(comfyui_url=url, executor_type=kind)
    with open(workflow) as file:
        flow = json.load(file)
    # Its own mark for a value that is a file to upload.
    flow["1"]["_meta"]["title"] = "$picture.~image"
    flow["2"]["inputs"]["filename_prefix"] = kind
    return await kit.execute_json(flow, {"picture": picture})


def fetch(address):
    with urllib.request.urlopen(address) as response:
        return response.read()


results = {}
for kind in ("http", "websocket"):
    done = asyncio.run(run(kind))
    results[kind] = {"status": done.status, "why": done.msg, "png": [fetch(image).startswith(b"\x89PNG") for image in done.images]}
print(json.dumps(results))
