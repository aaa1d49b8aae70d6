from overlay import OpenAI

client = OpenAI()

assistant = client.beta.assistants.create(
    model="gpt-5.4-mini",
    tools=[
        {
            "type": "function",
            "function": {
                "name": "get_weather",
                "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
            },
        }
    ],
)
thread = client.beta.threads.create(messages=[{"role": "user", "content": "What is the weather in Paris?"}])
run = client.beta.threads.runs.create_and_poll(thread.id, assistant_id=assistant.id)
if run.required_action:
    calls = run.required_action.submit_tool_outputs.tool_calls
    run = client.beta.threads.runs.submit_tool_outputs(
        run.id,
        thread_id=thread.id,
        tool_outputs=[{"tool_call_id": call.id, "output": "21 degrees and sunny"} for call in calls],
    )
print(run.id, run.status)
