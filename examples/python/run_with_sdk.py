"""Run a workflow with the official Python SDK, watch it, and fetch what it made.

    pip install comfy-sdk
    export COMFY_BASE_URL=http://127.0.0.1:8190 COMFY_API_KEY=comfyui-...
    python run_with_sdk.py workflow.json results/
"""

import pathlib
import sys

from comfy_sdk import Comfy, exceptions
from comfy_sdk.events import OutputReady, Preview, Progress, StatusChange


def main(workflow_path, folder):
    client = Comfy()
    try:
        job = client.submit(client.workflows.from_file(workflow_path), metadata={"program": "run_with_sdk"})
    except exceptions.InvalidWorkflow as refused:
        sys.exit(f"the workflow cannot run: {refused}")
    print(f"job {job.id}")
    folder.mkdir(parents=True, exist_ok=True)
    for event in job.events():
        match event:
            case StatusChange(status=status):
                print(f"  {status}")
            case Progress(message=message, value=value):
                print(f"  {value:.0%} {message or ''}")
            case Preview(data=data):
                print(f"  preview, {len(data)} bytes")
            case OutputReady(output=output):
                print(f"  made {output.name}")
    for output in job.wait().outputs:
        output.to_file(folder / pathlib.PurePosixPath(output.name).name)
        print(folder / output.name)


main(sys.argv[1], pathlib.Path(sys.argv[2]))
