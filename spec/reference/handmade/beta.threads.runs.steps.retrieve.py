from overlay import OpenAI

client = OpenAI()

assistant = client.beta.assistants.create(model="gpt-5.4-mini", instructions="Answer in one sentence.")
thread = client.beta.threads.create(messages=[{"role": "user", "content": "Name a river."}])
run = client.beta.threads.runs.create_and_poll(thread.id, assistant_id=assistant.id)
steps = client.beta.threads.runs.steps.list(run.id, thread_id=thread.id)
found = client.beta.threads.runs.steps.retrieve(steps.data[0].id, thread_id=thread.id, run_id=run.id)
print(found.id, found.status)
