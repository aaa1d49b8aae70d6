from overlay import OpenAI

client = OpenAI()

assistant = client.beta.assistants.create(model="gpt-5.4-mini", instructions="Answer in one sentence.")
thread = client.beta.threads.create(messages=[{"role": "user", "content": "Name a river."}])
run = client.beta.threads.runs.create_and_poll(thread.id, assistant_id=assistant.id)
updated = client.beta.threads.runs.update(run.id, thread_id=thread.id, metadata={"topic": "rivers"})
print(updated.id, updated.status)
