import json

from openai import OpenAI

client = OpenAI()
lines = [
    {
        "custom_id": f"n{number}",
        "method": "POST",
        "url": "/v1/chat/completions",
        "body": {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": str(number)}]},
    }
    for number in range(2)
]
content = "\n".join(map(json.dumps, lines)).encode()
file = client.files.create(file=("requests.jsonl", content), purpose="batch")
batch = client.batches.create(input_file_id=file.id, endpoint="/v1/chat/completions", completion_window="24h")
print(batch.status)
while batch.status not in ("completed", "failed"):
    batch = client.batches.retrieve(batch.id)
    print(batch.status, batch.request_counts.completed)
for line in client.files.content(batch.output_file_id).text.splitlines():
    found = json.loads(line)
    print(found["custom_id"], found["response"]["body"]["choices"][0]["message"]["content"])
print(len(client.batches.list(limit=5).data))
