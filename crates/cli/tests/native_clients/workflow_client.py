"""comfyui-workflow-client, with and without asyncio."""
import asyncio, json, sys
from urllib.parse import urlparse
from PIL import Image
from comfyuiclient import ComfyUIClient, ComfyUIClientAsync

url, picture, workflow = sys.argv[1:4]
server = urlparse(url).netloc


def plain():
    client = ComfyUIClient(server, workflow)
    client.connect()
    client.set_data(key="Load Image", image=Image.open(picture))
    made = client.generate(["Save Image"])
    client.close()
    return made["Save Image"].format


async def concurrent():
    client = ComfyUIClientAsync(server, workflow)
    await client.connect()
    await client.set_data(key="Load Image", image=Image.open(picture))
    made = await client.generate(["Save Image"])
    await client.close()
    return made["Save Image"].format


print(json.dumps({"plain": plain(), "asyncio": asyncio.run(concurrent())}))
