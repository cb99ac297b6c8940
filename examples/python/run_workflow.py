"""Run a workflow on a Comfy Cloud server, watch it, and fetch what it made.

    pip install requests websocket-client
    export COMFY_CLOUD_BASE_URL=http://127.0.0.1:8190 COMFY_CLOUD_API_KEY=comfyui-...
    python run_workflow.py workflow.json results/
"""

import json
import os
import pathlib
import sys
import uuid

import requests
import websocket

BASE_URL = os.environ.get("COMFY_CLOUD_BASE_URL", "http://127.0.0.1:8190").rstrip("/")
API_KEY = os.environ["COMFY_CLOUD_API_KEY"]

api = requests.Session()
api.headers["X-API-Key"] = API_KEY


def listen(client_id):
    """Opens the websocket; before the submission, so that nothing is missed."""
    address = BASE_URL.replace("http", "ws", 1) + f"/ws?clientId={client_id}"
    return websocket.create_connection(address, header={"X-API-Key": API_KEY}, timeout=600)


def submit(workflow, client_id):
    """Queues a workflow and returns the job's id."""
    response = api.post(f"{BASE_URL}/api/prompt", json={"prompt": workflow, "client_id": client_id})
    if response.status_code == 400:
        sys.exit("the workflow cannot run: " + json.dumps(response.json(), indent=2))
    response.raise_for_status()
    return response.json()["prompt_id"]


def watch(socket, job_id):
    """Prints what happens until the job has ended."""
    while True:
        frame = socket.recv()
        if isinstance(frame, bytes):
            print(f"  preview, {len(frame)} bytes")
            continue
        message = json.loads(frame)
        kind, data = message["type"], message["data"]
        if data.get("prompt_id") != job_id:
            continue
        if kind == "executing" and data["node"] is not None:
            print(f"  node {data['node']}")
        elif kind == "progress":
            print(f"  node {data['node']}: {data['value']} of {data['max']}")
        elif kind == "execution_success":
            return
        elif kind == "execution_error":
            sys.exit(f"node {data['node_id']} failed: {data['exception_message']}")
        elif kind == "execution_interrupted":
            sys.exit("the job was cancelled")


def download(job_id, folder):
    """Fetches the files of a job."""
    job = api.get(f"{BASE_URL}/api/jobs/{job_id}").json()
    folder.mkdir(parents=True, exist_ok=True)
    for node in job["outputs"].values():
        for files in node.values():
            for file in files:
                query = {key: file[key] for key in ("filename", "subfolder", "type")}
                answer = api.get(f"{BASE_URL}/api/view", params=query, allow_redirects=False)
                answer.raise_for_status()
                # The address is signed: it needs no key, and whoever keeps the bytes should not see one.
                content = requests.get(answer.headers["Location"])
                content.raise_for_status()
                target = folder / pathlib.Path(file.get("display_name", file["filename"])).name
                target.write_bytes(content.content)
                print(target)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    workflow = json.loads(pathlib.Path(sys.argv[1]).read_text())
    client_id = str(uuid.uuid4())
    socket = listen(client_id)
    job_id = submit(workflow, client_id)
    print(f"job {job_id}")
    watch(socket, job_id)
    socket.close()
    download(job_id, pathlib.Path(sys.argv[2]))


main()
