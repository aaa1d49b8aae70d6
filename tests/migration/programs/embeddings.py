from openai import OpenAI

client = OpenAI()
result = client.embeddings.create(model="text-embedding-3-small", input=["one", "two"], dimensions=4)
for item in result.data:
    print(item.index, type(item.embedding).__name__, [round(number, 5) for number in item.embedding])
print(result.usage.total_tokens, result.model)
text = client.embeddings.create(model="text-embedding-3-small", input="one", dimensions=4, encoding_format="base64")
print(text.data[0].embedding)
