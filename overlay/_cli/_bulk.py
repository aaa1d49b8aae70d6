"""Commands for many requests: bulk runs with a ledger, and the Batch API."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any, Literal, cast

import typer

from ..errors import ConfigurationError
from . import one_line
from ._call import check_out, client
from ._manners import with_options_of
from ._progress import uploading, while_waiting
from ._show import Json, json_of, print_json, print_text, record, table, text_of, wants_json

__all__ = ["batch", "bulk"]

bulk = typer.Typer(
    no_args_is_help=True, help="Send many requests within your rate limits; no finished request is repeated."
)
batch = typer.Typer(no_args_is_help=True, help="Use the Batch API: half the price, within 24 hours.")

Source = Annotated[Path, typer.Argument(help="JSONL, CSV or Parquet.", exists=True, dir_okay=False)]
Out = Annotated[Path | None, typer.Option(help="Output file, JSONL or Parquet; written at the end.")]
LedgerFile = Annotated[Path | None, typer.Option(help="File that records the run; FILE.sqlite by default.")]
Template = Annotated[
    Path | None, typer.Option(help="JSON file with the arguments; {column} is replaced by the row's value.")
]
Called = Annotated[str, typer.Option(help="Dotted name of the operation.")]
Rpm = Annotated[float | None, typer.Option(help="Requests per minute.")]
Tpm = Annotated[float | None, typer.Option(help="Tokens per minute.")]
InFlight = Annotated[int, typer.Option(help="Maximum number of concurrent requests.")]
Budget = Annotated[float | None, typer.Option(help="US dollars.")]
Batch = Annotated[bool, typer.Option("--batch", help="Use the Batch API: half the price, within 24 hours.")]
Order = Annotated[str, typer.Option(help="Order of the output: input or done.")]
Waits = Annotated[bool, typer.Option("--wait", help="Wait until the batch has ended.")]
BatchId = Annotated[str, typer.Argument(metavar="BATCH")]


@bulk.command("run")
def run(
    file: Source, out: Out = None, ledger: LedgerFile = None, template: Template = None,
    operation: Called = "chat.completions.create", rpm: Rpm = None, tpm: Tpm = None, in_flight: InFlight = 100,
    budget: Budget = None, order: Order = "input", batch: Batch = False, json: Json = None,
) -> None:  # fmt: skip
    """Send the requests in a file; run it again to continue where it stopped.

    Example: openai-overlay bulk run questions.jsonl --out answers.jsonl --rpm 500
    """
    _run(file, out, ledger, template, operation, rpm, tpm, in_flight, budget, order, batch, json, again=False)


@bulk.command("retry")
@with_options_of(run)
def retry(file: Path, ledger: Path | None, **options: Any) -> None:
    """Retry the failed requests of a file; the other arguments are those of `run`.

    Example: openai-overlay bulk retry questions.jsonl --out answers.jsonl
    """
    _run(file, ledger=_begun(_ledger(file, ledger)), **options, again=True)


def _ledger(file: Path, ledger: Path | None) -> Path:
    return Path(f"{file}.sqlite") if ledger is None else ledger  # a.csv and a.jsonl are two runs


def _begun(ledger: Path) -> Path:
    """Return a ledger, which must exist."""
    if not ledger.exists():
        raise ConfigurationError(f"no ledger {ledger}: start with `openai-overlay bulk run`")
    return ledger


def _run(
    file: Path, out: Path | None, ledger: Path | None, template: Path | None, operation: str,
    rpm: float | None, tpm: float | None, in_flight: int, budget: float | None, order: str, batch: bool,
    json: bool | None, *, again: bool,
) -> None:  # fmt: skip
    from .. import bulk as rows

    check_out(out)
    made = None if template is None else json_of(text_of(template), str(template))
    book = _ledger(file, ledger)
    try:
        report = rows.run_sync(
            file, out=out, ledger=book, template=made, operation=operation, budget=budget, progress=True,
            order=cast("Any", order), limits=rows.Limits(in_flight=in_flight, rpm=rpm, tpm=tpm), retry_failed=again,
            mode="batch" if batch else "live",
        )  # fmt: skip
    except KeyboardInterrupt:
        print(f"openai-overlay: stopped; run the same command to resume from {book}", file=sys.stderr)
        raise typer.Exit(130) from None
    _report(report, json)
    raise typer.Exit(1 if report.failed or report.stopped else 0)


def _report(report: Any, json: bool | None) -> None:
    from dataclasses import asdict

    if wants_json(json):
        print_json({**asdict(report), "cost": report.cost})
        return
    print_text(one_line(str(report)))  # the first error is the server's text
    table(({"model": model, **asdict(usage)} for model, usage in report.usage.items()), False,
          ["model", "requests", "input", "cached", "output", "reasoning", "cost"])  # fmt: skip


@bulk.command("status")
def status(ledger: Annotated[Path, typer.Argument(help="The ledger or the request file.")], json: Json = None) -> None:
    """Show the progress of a run, also while it is running.

    Example: openai-overlay bulk status questions.jsonl
    """
    from .. import bulk as rows

    _report(rows.status(_begun(ledger if ledger.suffix == ".sqlite" else _ledger(ledger, None))), json)


@batch.command("submit")
def submit(
    file: Annotated[Path, typer.Argument(help="JSONL with custom_id, method, url and body.", exists=True)],
    endpoint: Annotated[str | None, typer.Option(help="Defaults to the url of the first line.")] = None,
    wait: Waits = False,
    json: Json = None,
) -> None:
    """Upload a file of requests and start a batch.

    Example: openai-overlay batch submit requests.jsonl
    """
    api = client()
    asked: Any = endpoint or _endpoint(file)
    with uploading(file) as opened:
        uploaded = api.files.create(file=opened, purpose="batch")
    made = api.batches.create(input_file_id=uploaded.id, endpoint=asked, completion_window="24h")
    record(_waited(made.id) if wait else made, json)


def _endpoint(file: Path) -> str:
    with file.open(encoding="utf-8", errors="replace") as lines:
        found = json_of(lines.readline(), f"{file}, line 1")
    if not isinstance(found, dict) or "url" not in found:
        raise ConfigurationError(f"{file}, line 1: no url; pass --endpoint /v1/chat/completions")
    return str(found["url"])


def _waited(identity: str) -> Any:
    with while_waiting("waiting", f"openai-overlay batch status {identity} --wait") as tell:

        def show(now: Any) -> None:
            counts = now.request_counts
            done = (counts.completed + counts.failed, counts.total) if counts else (0, None)
            tell(f"{now.status}, {counts.failed if counts else 0} failed", *done)

        return client().batches.wait(identity, progress=show)


@batch.command("status")
def batch_status(identity: BatchId, wait: Waits = False, json: Json = None) -> None:
    """Show the progress of a batch.

    Example: openai-overlay batch status batch_123 --wait
    """
    record(_waited(identity) if wait else client().batches.retrieve(identity), json)


@batch.command("results")
def results(
    identity: BatchId,
    out: Annotated[Path | None, typer.Option(help="Output file; stdout by default.")] = None,
) -> None:
    """Write the results as JSON lines, in the order of the requests.

    Example: openai-overlay batch results batch_123 --out answers.jsonl
    """
    check_out(out)
    found = client().batches.results(identity)
    lines = map(_line, found)
    if out is None:
        table(lines, True)
    else:
        from ..bulk._text import json_text

        out.write_text("".join(f"{json_text(line)}\n" for line in lines), "utf-8")
    raise typer.Exit(1 if found.errors else 0)


def _line(result: Any) -> dict[str, Any]:
    answer = None if result.value is None else result.value.to_dict()
    error: dict[str, Any] | Literal[None] = None if result.error is None else {"message": str(result.error)}
    return {"custom_id": result.custom_id, "status_code": result.status_code, "answer": answer, "error": error}
