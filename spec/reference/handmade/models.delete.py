import time
from pathlib import Path

from overlay import OpenAI

client = OpenAI()

file = client.files.create(file=Path("training.jsonl"), purpose="fine-tune")
job = client.fine_tuning.jobs.create(model="gpt-4.1-mini", training_file=file.id)
while job.status not in ("succeeded", "failed", "cancelled"):
    time.sleep(0.01)  # in a program: a minute
    job = client.fine_tuning.jobs.retrieve(job.id)
if job.fine_tuned_model:
    deleted = client.models.delete(job.fine_tuned_model)
    print(deleted.id, deleted.deleted)
