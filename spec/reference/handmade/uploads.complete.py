from overlay import OpenAI

client = OpenAI()

text = b"A line of text."
upload = client.uploads.create(filename="notes.txt", purpose="user_data", bytes=len(text), mime_type="text/plain")
part = client.uploads.parts.create(upload.id, data=text)
completed = client.uploads.complete(upload.id, part_ids=[part.id])
print(completed.status, completed.file and completed.file.id)
