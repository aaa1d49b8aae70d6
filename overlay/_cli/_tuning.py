"""Commands for fine-tuning jobs."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from typing import Annotated, Any, Final

import typer

from ..polling import Wait, wait_for
from ._call import client, items, show
from ._progress import uploading, while_waiting
from ._show import Json, record

__all__ = ["tuning"]

tuning = typer.Typer(no_args_is_help=True, help="Train a model on examples of your own.")

Waits = Annotated[bool, typer.Option("--wait", help="Wait until the job has ended.")]
_BUSY: Final = ("validating_files", "queued", "running", "paused")
_STEP: Final = re.compile(r"\b[Ss]tep (\d+)/(\d+)")


@tuning.command("create")
def create(
    file: Annotated[Path, typer.Argument(help="JSONL with an example per line.", exists=True, dir_okay=False)],
    model: Annotated[str, typer.Option("--model", "-m", help="The model to begin from.")],
    suffix: Annotated[str | None, typer.Option(help="Part of the name of the new model.")] = None,
    wait: Waits = False,
    json: Json = None,
) -> None:
    """Upload examples and start a job.

    Example: openai-overlay fine-tuning create examples.jsonl --model gpt-4o-mini --wait
    """
    api = client()
    with uploading(file) as opened:
        uploaded = api.files.create(file=opened, purpose="fine-tune")
    more: dict[str, Any] = {} if suffix is None else {"suffix": suffix}
    job = api.fine_tuning.jobs.create(training_file=uploaded.id, model=model, **more)
    _end(_waited(job.id) if wait else job, wait, json)


@tuning.command("status")
def status(job: Annotated[str, typer.Argument(metavar="JOB")], wait: Waits = False, json: Json = None) -> None:
    """Show the progress of a job.

    Example: openai-overlay fine-tuning status ftjob-123 --wait
    """
    _end(_waited(job) if wait else client().fine_tuning.jobs.retrieve(job), wait, json)


@tuning.command("list")
def jobs(most: Annotated[int | None, items("jobs")] = None, json: Json = None) -> None:
    """List the jobs.

    Example: openai-overlay fine-tuning list --items 10
    """
    show(client().fine_tuning.jobs.list(), json, most=most)


def _end(job: Any, has_waited: bool, json: bool | None) -> None:
    record(job, json)
    raise typer.Exit(1 if has_waited and job.status != "succeeded" else 0)


def _waited(identity: str) -> Any:
    api = client().fine_tuning.jobs
    with while_waiting("waiting", f"openai-overlay fine-tuning status {identity} --wait") as tell:

        def look(job: Any) -> None:
            news = [str(event.message) for event in api.list_events(identity, limit=1).data]
            step = _STEP.search(news[0]) if news else None
            done, total = (float(step[1]), float(step[2])) if step else (0, None)
            tell(": ".join([str(job.status), *news]), done, total)

        wait = Wait(lambda job: job.status in _BUSY, f"job {identity}", default=10.0, progress=look)
        return wait_for(partial(api.with_raw_response.retrieve, identity), wait)
