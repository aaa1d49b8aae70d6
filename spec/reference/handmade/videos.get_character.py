from pathlib import Path

from overlay import OpenAI

client = OpenAI()

video = client.videos.create_character(video=Path("clip.mp4"), name="example")
result = client.videos.get_character(video.id or "")
print(result.id, result.name)
