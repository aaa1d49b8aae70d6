from overlay import OpenAI

client = OpenAI()

video = client.videos.create_and_poll(model="sora-2", prompt="A river at dawn.")
content = client.videos.download_content(video.id)
print(len(content.content), "bytes")
