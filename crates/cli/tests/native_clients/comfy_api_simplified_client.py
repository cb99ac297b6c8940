"""comfy-api-simplified: submits over HTTP, follows the websocket, reads history and files."""
import json, sys
from comfy_api_simplified import ComfyApiWrapper, ComfyWorkflowWrapper

url, picture, workflow = sys.argv[1:4]
credentials = dict(zip(("user", "password"), sys.argv[4:6]))
api = ComfyApiWrapper(url, **credentials)
uploaded = api.upload_image(picture, subfolder="mine")
flow = ComfyWorkflowWrapper(workflow)
flow.set_node_param("Load Image", "image", f"{uploaded['subfolder']}/{uploaded['name']}")
images = api.queue_and_wait_images(flow, "Save Image")
print(json.dumps({
    "images": [len(content) for content in images.values()],
    "png": all(content.startswith(b"\x89PNG") for content in images.values()),
    "queue": [len(jobs) for jobs in api.get_queue().values()],
    "class": list(api.get_object_info("SaveImage")),
    "devices": len(api.get_system_stats()["devices"]),
    "embeddings": api.get_embeddings(),
}))
