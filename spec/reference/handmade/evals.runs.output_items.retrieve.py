import time

from overlay import OpenAI

client = OpenAI()

new_eval = client.evals.create(
    data_source_config={
        "type": "custom",
        "item_schema": {"type": "object", "properties": {"ticket": {"type": "string"}}},
    },
    testing_criteria=[
        {
            "type": "string_check",
            "name": "Names a river",
            "input": "{{ sample.output_text }}",
            "reference": "river",
            "operation": "ilike",
        },
    ],
)
run = client.evals.runs.create(
    new_eval.id,
    data_source={
        "type": "completions",
        "model": "gpt-5.4-mini",
        "source": {
            "type": "file_content",
            "content": [{"item": {"ticket": "Which river is the longest?"}}],
        },
        "input_messages": {
            "type": "template",
            "template": [
                {
                    "type": "message",
                    "role": "user",
                    "content": "{{ item.ticket }}",
                },
            ],
        },
    },
)
while run.status in ("queued", "in_progress"):
    time.sleep(0.01)  # in a program: some seconds
    run = client.evals.runs.retrieve(run.id, eval_id=new_eval.id)
output_items = client.evals.runs.output_items.list(run.id, eval_id=new_eval.id)
found = client.evals.runs.output_items.retrieve(output_items.data[0].id, eval_id=new_eval.id, run_id=run.id)
print(found.id, found.status)
