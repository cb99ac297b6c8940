"""comfy-mcp: its tools, over the MCP protocol, against the ComfyUI that COMFYUI_URL names."""
import asyncio, json, os, sys
from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client

url, picture, workflow, comfy = sys.argv[1:5]


def shown(result):
    return json.loads(next(part.text for part in result.content if getattr(part, "text", None)))


async def main():
    environment = {**os.environ, "COMFYUI_URL": url, "PATH": f"{os.path.dirname(comfy)}:{os.path.dirname(sys.executable)}:{os.environ['PATH']}"}
    server = StdioServerParameters(command=os.path.join(os.path.dirname(sys.executable), "comfy-mcp"), env=environment)
    async with stdio_client(server) as (read, write), ClientSession(read, write) as session:
        await session.initialize()
        print(json.dumps({tool.name: tool.input_schema for tool in (await session.list_tools()).tools}), file=sys.stderr)
        call = lambda name, **arguments: session.call_tool(name, arguments)
        print(json.dumps({"stats": (await call("system_stats")).model_dump(mode="json")}))


asyncio.run(main())
