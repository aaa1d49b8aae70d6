from openai import OpenAI

client = OpenAI()
assistant = client.beta.assistants.create(model="gpt-4o-mini", name="Helper", instructions="Help.")
thread = client.beta.threads.create()
client.beta.threads.messages.create(thread_id=thread.id, role="user", content="Hello")
run = client.beta.threads.runs.create_and_poll(thread_id=thread.id, assistant_id=assistant.id)
print(run.status, run.object)
for message in client.beta.threads.messages.list(thread_id=thread.id):
    print(message.role, message.content[0].text.value)
store = client.vector_stores.create(name="Facts")
added = client.vector_stores.files.upload_and_poll(vector_store_id=store.id, file=("a.txt", b"a fact"))
print(added.status, client.vector_stores.retrieve(store.id).file_counts.completed)
print(client.beta.assistants.delete(assistant.id).deleted)
