"""comfy-mcp: its tools, over the MCP protocol, against the ComfyUI that COMFYUI_URL names; it calls the `comfy` command."""
import asyncio, json, os, sys
from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client

url, picture, workflow, comfy = sys.argv[1:5]
bin = os.path.dirname(sys.executable)


def shown(result):
    text = next((part.text for part in result.content if getattr(part, "text", None)), "")
    try:
        return json.loads(text)
    except ValueError:
        return text


async def main():
    path = os.pathsep.join([os.path.dirname(comfy), bin, os.environ["PATH"]])
    environment = {**os.environ, "COMFYUI_URL": url, "PATH": path, "DO_NOT_TRACK": "1"}
    server = StdioServerParameters(command=os.path.join(bin, "comfy-mcp"), env=environment)
    said = {}
    async with stdio_client(server) as (read, write), ClientSession(read, write) as session:
        await session.initialize()

        async def call(name, **arguments):
            return shown(await session.call_tool(name, arguments))

        uploaded = await call("upload_file", paths=[picture], overwrite=True)
        said["uploaded"] = uploaded
        name = uploaded["uploads"][0].get("name") or uploaded["uploads"][0].get("cloud_name")
        with open(workflow) as file:
            flow = json.load(file)
        flow["1"]["inputs"]["image"] = name
        own = os.path.abspath("own.json")
        with open(own, "w") as file:
            json.dump(flow, file)
        done = await call("run_workflow", workflow_path=own, wait=True)
        assert isinstance(done, dict), done
        said["run"] = done
        said["job"] = await call("job", action="status", prompt_id=done["prompt_id"])
        said["fetched"] = await call("fetch_outputs", prompt_id=done["prompt_id"], out_dir=os.path.abspath("out"))
    print(json.dumps(said))


asyncio.run(main())
