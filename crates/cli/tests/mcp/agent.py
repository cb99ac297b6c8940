"""The official MCP client against a server's tools: by HTTP, or over standard input and output of `comfy-cloud mcp`."""

import asyncio
import json
import os
import struct
import sys
import urllib.error
import urllib.request
import zlib

import httpx2
from mcp import Client, StdioServerParameters
from mcp.client.streamable_http import streamable_http_client

way, mode, picture, binary = sys.argv[1:5]
url, key = os.environ["COMFY_CLOUD_BASE_URL"], os.environ["COMFY_CLOUD_API_KEY"]
said = {}


def server():
    if way == "stdio":
        environment = {"COMFY_CLOUD_BASE_URL": url, "COMFY_CLOUD_API_KEY": key}
        return StdioServerParameters(command=binary, args=["mcp"], env=environment)
    http = httpx2.AsyncClient(headers={"Authorization": f"Bearer {key}"}, timeout=120)
    return streamable_http_client(f"{url}/mcp", http_client=http)


def workflow(image):
    return {
        "1": {"class_type": "LoadImage", "inputs": {"image": image}},
        "2": {"class_type": "ImageInvert", "inputs": {"image": ["1", 0]}},
        "3": {"class_type": "SaveImage", "inputs": {"filename_prefix": "agent", "images": ["2", 0]}, "_meta": {"title": "The end"}},
    }


def put(address, body):
    request = urllib.request.Request(address, data=body, method="PUT")
    try:
        with urllib.request.urlopen(request) as response:
            return response.status, json.load(response)
    except urllib.error.HTTPError as error:
        return error.code, json.load(error)


async def main():
    async with Client(server(), mode=mode) as client:
        said["server"] = client.server_info.name if client.server_info else None

        async def call(tool, **arguments):
            result = await client.call_tool(tool, arguments)
            text = json.loads(result.content[0].text)
            assert text == result.structured_content, result
            assert bool(result.is_error) == ("error" in text and "next" in text and "status" not in text and "valid" not in text), text
            return text

        said["tools"] = sorted(tool.name for tool in (await client.list_tools()).tools)
        found = await call("find_nodes", query="invert image")
        said["nodes"] = found["nodes"][0]["class"]
        described = await call("describe_node", **{"class": "LoadImage"})
        said["described"] = described["inputs"]["image"]["type"]
        said["unknown_node"] = (await call("describe_node", **{"class": "NoSuchNode"}))["next"]
        said["folders"] = "models" in await call("find_models", query="")
        said["templates"] = "templates" in await call("find_templates")

        # What is not there yet is missing, and is uploaded by an address that works once and without a key.
        missing = await call("validate_workflow", workflow=workflow("mine.png"))
        said["missing"] = [missing["valid"], missing["problems"][0]["node"], missing["problems"][0]["input"]]
        link = await call("upload_link", name="mine.png")
        bytes_of_picture = open(picture, "rb").read()
        status, uploaded = await asyncio.to_thread(put, link["url"], bytes_of_picture)
        again, _ = await asyncio.to_thread(put, link["url"], bytes_of_picture)
        said["uploaded"] = [status in (200, 201), uploaded["name"], again]
        said["asset"] = any(asset["name"] == "mine.png" for asset in (await call("find_assets", query="mine"))["assets"])
        said["valid"] = (await call("validate_workflow", workflow=workflow("mine.png")))["valid"]

        arguments = dict(workflow=workflow(""), set={"LoadImage.image": "mine.png", "The end.filename_prefix": "set"}, labels={"by": "agent"})
        job = await call("run_workflow", idempotency_key="one", **arguments)
        same = await call("run_workflow", idempotency_key="one", **arguments)
        said["same"] = job["job_id"] == same["job_id"]
        notes = []

        async def note(progress, total, message):
            notes.append((progress, total, message))

        result = await client.call_tool("wait_for_job", {"job_id": job["job_id"], "timeout_secs": 100}, progress_callback=note)
        done = result.structured_content
        said["done"] = [done["status"], done["outputs"], done["next"]]
        said["notes"] = bool(notes) and all(total == 1 and 0 <= progress <= 1 and message for progress, total, message in notes)
        result = await client.call_tool("get_outputs", {"job_id": job["job_id"], "pictures": 1, "edge": 64})
        output = result.structured_content["outputs"][0]
        with urllib.request.urlopen(output["url"]) as response:
            said["link"] = response.read(4)[1:].decode()
        said["pictures"] = [content.mime_type for content in result.content[1:]]
        said["listed"] = [found["job_id"] == job["job_id"] for found in (await call("list_jobs", labels={"by": "agent"}))["jobs"]]

        # A picture that ComfyUI has saved has its workflow in a text behind the header.
        text = b"prompt\0" + json.dumps(workflow("mine.png")).encode()
        chunk = struct.pack(">I", len(text)) + b"tEXt" + text + struct.pack(">I", zlib.crc32(b"tEXt" + text))
        link = await call("upload_link", name="saved.png")
        _, saved = await asyncio.to_thread(put, link["url"], bytes_of_picture[:33] + chunk + bytes_of_picture[33:])
        ours = await call("run_workflow", png_asset=saved["asset_id"], set={"SaveImage.filename_prefix": "from-png"})
        said["from_png"] = (await call("wait_for_job", job_id=ours["job_id"]))["status"]

        failing = {
            "1": {"class_type": "EmptyImage", "inputs": {"width": 8, "height": 8, "batch_size": 1, "color": 0}},
            "3": {"class_type": "SaveAnimatedWEBP", "inputs": {"images": ["1", 0], "filename_prefix": "../../../evil", "fps": 6.0,
                  "lossless": True, "quality": 80, "method": "default"}},
        }
        failed = await call("run_workflow", workflow=failing)
        await call("wait_for_job", job_id=failed["job_id"])
        explained = await call("explain_failure", job_id=failed["job_id"])
        said["explained"] = [explained["failed"], explained["node"]["id"], "evil" in explained["node"]["inputs"], "describe_node" in explained["next"]]

        said["canceled"] = (await call("cancel_job", job_id=job["job_id"]))["status"]
        said["nothing"] = (await call("get_job", job_id="nonsense"))["error"]
        said["wrong"] = (await call("get_job", job="x"))["error"][:27]
        twice = await call("run_workflow", workflow={}, saved_workflow="x")
        said["twice"] = twice["error"]
        try:
            await client.call_tool("no_such_tool", {})
            said["no_tool"] = "called"
        except Exception as error:
            said["no_tool"] = "find_nodes" in str(error)


asyncio.run(main())
print(json.dumps(said))
