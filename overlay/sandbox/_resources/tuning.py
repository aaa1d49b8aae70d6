"""Fine-tuning: a job writes events in each of its states, and ends with checkpoints and a model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._call import ApiError
from .._endpoints.models import TUNED, dated
from .._make import hashed
from . import shelves

if TYPE_CHECKING:
    from .._call import Call
    from .shelves import Facts

JOBS = "/fine_tuning/jobs"
JOB = f"{JOBS}/{{fine_tuning_job_id}}"
MESSAGES = {
    "queued": "Files validated, moving job to queued state",
    "running": "Fine-tuning job started",
    "succeeded": "The job has successfully completed",
}
STEPS = 3  # epochs: each leaves a checkpoint


def created(call: Call, job: Facts) -> None:
    """Begin a job, of a model that there is."""
    try:
        dated(call, job["model"])
    except ApiError:
        raise ApiError(f"No model {job['model'][:60]!r} can be trained.", code="model_not_available") from None
    method: Facts = job.get("method") or {"type": "supervised"}
    wish: Facts = job.get("hyperparameters") or (method.get(method["type"]) or {}).get("hyperparameters") or {}
    usual = {"n_epochs": STEPS, "batch_size": 1, "learning_rate_multiplier": 2.0}
    job["hyperparameters"] = usual | {name: value for name, value in wish.items() if value != "auto"}
    found: Facts = {"hyperparameters": job["hyperparameters"]}
    job["method"] = {"type": method["type"], method["type"]: (method.get(method["type"]) or {}) | found}
    _event(call, job, f"Created fine-tuning job: {job['id']}")
    _event(call, job, f"Validating training file: {job['training_file']}")


def moved(call: Call, job: Facts) -> None:
    """Write the events of the new state."""
    if job["status"] != "succeeded":
        _event(call, job, MESSAGES[job["status"]])
        return
    tokens = len(call.store.table("files.contents").get(job["training_file"], b"")) // 4
    name = f"ft:{job['model']}:sandbox:{job.get('suffix') or ''}:{hashed(job['id'], 8)}"
    for step in range(1, STEPS + 1):
        loss = round(2.0 / (step + 1), 4)
        metrics = {"step": step, "train_loss": loss, "train_mean_token_accuracy": round(1 - loss / 4, 4)}
        model = name if step == STEPS else f"{name}:ckpt-step-{step}"
        shelves.put(
            call, f"{JOB}/checkpoints", {"fine_tuning_job_id": job["id"]},
            step_number=step, metrics=metrics, fine_tuned_model_checkpoint=model,
        )  # fmt: skip
        _event(call, job, f"Step {step}/{STEPS}: training loss={loss}", type="metrics", data=metrics)
    job |= {"fine_tuned_model": name, "finished_at": call.store.now(), "trained_tokens": tokens * STEPS}
    call.store.table(TUNED)[name] = job["finished_at"]
    _event(call, job, f"New fine-tuned model created: {name}")
    _event(call, job, MESSAGES["succeeded"])


def cancelled(call: Call, job: Facts) -> None:
    """End a job early."""
    job["finished_at"] = call.store.now()
    _event(call, job, "The job was cancelled", level="warn")


def _event(call: Call, job: Facts, message: str, **more: Any) -> None:
    shelves.put(call, f"{JOB}/events", {"fine_tuning_job_id": job["id"]}, message=message, **more)
