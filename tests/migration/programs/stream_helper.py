from openai import OpenAI

client = OpenAI()
with client.chat.completions.stream(model="gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}]) as stream:
    for event in stream:
        if event.type == "content.delta" and event.delta:  # they also tell of empty pieces
            print(event.delta, "|", event.snapshot)
        elif event.type == "content.done":
            print(event.type, event.content)
    print(stream.get_final_completion().choices[0].message.content)
    print(stream.current_completion_snapshot.choices[0].finish_reason)
tool = {
    "type": "function",
    "function": {
        "name": "look",
        "strict": True,
        "parameters": {
            "type": "object",
            "properties": {"at": {"type": "string"}},
            "required": ["at"],
            "additionalProperties": False,
        },
    },
}
with client.chat.completions.stream(
    model="gpt-4o-mini", messages=[{"role": "user", "content": "Hello"}], tools=[tool], tool_choice="required"
) as stream:
    for event in stream:
        if event.type == "tool_calls.function.arguments.done":
            print(event.name, event.index, event.arguments, event.parsed_arguments)
    print(stream.until_done().get_final_completion().choices[0].message.tool_calls[0].function.name)
