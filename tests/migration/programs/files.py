import io
import tempfile
from pathlib import Path

from openai import OpenAI

client = OpenAI()
first = client.files.create(file=("notes.txt", b"some notes"), purpose="assistants")
print(first.filename, first.bytes, first.purpose, client.files.wait_for_processing(first.id).status)
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / "data.jsonl"
    path.write_bytes(b'{"a": 1}\n')
    with path.open("rb") as file:
        second = client.files.create(file=file, purpose="batch")
    client.files.content(second.id).write_to_file(Path(folder) / "copy.jsonl")
    print((Path(folder) / "copy.jsonl").read_text())
    third = client.files.create(file=path, purpose="batch")
    upload = client.uploads.upload_file_chunked(file=path, mime_type="application/jsonl", purpose="batch", part_size=4)
    print(upload.status, upload.bytes, client.files.content(upload.file.id).text)
print(client.files.content(first.id).read(), client.files.content(first.id).text)
stream = io.BytesIO(b"streamed")
stream.name = "stream.txt"
print(client.files.create(file=stream, purpose="user_data").filename)
print([file.filename for file in client.files.list(purpose="batch")])
print(client.files.delete(third.id).deleted)
