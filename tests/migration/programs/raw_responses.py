from openai import OpenAI

client = OpenAI()
asked = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hello"}]}
response = client.chat.completions.with_raw_response.create(**asked)
print(response.status_code, response.headers["x-ratelimit-limit-requests"], response.retries_taken)
print(response.parse().choices[0].message.content, response.request_id is not None)
with client.chat.completions.with_streaming_response.create(**asked) as response:
    print(response.headers.get("content-type"), response.json()["object"])
print(client.chat.completions.create(**asked, extra_headers={"x-mine": "1"}, timeout=5)._request_id is not None)
print(client.get("/models/gpt-4o-mini", cast_to=object)["id"])
