"""What is seen at a terminal: plots, tables that fit, progress; and that a pipe sees none of it."""

from __future__ import annotations

import json
import re
import signal
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.cli.canned import Canned
from tests.cli.program import COMMAND, PATIENCE, Terminal, environment, heed_interrupts, run
from tests.patience import eventually

DAY = 86400
FIRST = 1761955200  # 2025-11-01
JOB = {
    "id": "ftjob-1", "object": "fine_tuning.job", "created_at": FIRST, "status": "succeeded", "model": "gpt-4o-mini",
    "fine_tuned_model": "ft:mine", "training_file": "file-1", "result_files": [], "seed": 1, "organization_id": "o",
    "hyperparameters": {}, "trained_tokens": 5, "error": None, "finished_at": FIRST + 60, "validation_file": None,
}  # fmt: skip
NEWS = {
    "object": "fine_tuning.job.event",
    "id": "e",
    "created_at": FIRST,
    "level": "info",
    "message": "Step 30/120: 0.5",
}
EVENTS = {"object": "list", "data": [NEWS], "has_more": False}


def usage(days: int, **result: Any) -> dict[str, Any]:
    buckets = [
        {"object": "bucket", "start_time": FIRST + DAY * n, "end_time": FIRST + DAY * (n + 1),
         "results": [{key: value * (n + 1) if isinstance(value, int) else value for key, value in result.items()}]}
        for n in range(days)
    ]  # fmt: skip
    return {"object": "page", "data": buckets, "has_more": False, "next_page": None}


def screen(server: Any, *words: str, columns: int = 100) -> str:
    """Return what a command left on a terminal, without colours."""
    terminal = Terminal(server, *words, env={"COLUMNS": str(columns)})
    assert terminal.end() == 0
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", terminal.seen).replace("\r\n", "\n")


@pytest.mark.parametrize("columns", [100, 40])
def test_plots_of_usage_and_costs(columns: int) -> None:
    used = usage(3, object="organization.usage.completions.result", input_tokens=1000, output_tokens=10)
    paid = usage(2, object="organization.costs.result", amount={"value": 1.25, "currency": "usd"})
    span = ["--since", "2025-11-01", "--until", "2025-11-03"]
    with Canned({"/organization/usage/completions": used, "/organization/costs": paid}) as server:
        plot = screen(server, "usage", *span, columns=columns).partition("input_tokens per day\n")[2].splitlines()
        money = screen(server, "costs", *span, columns=columns)
    bars = [line.count("█") for line in plot]
    longest = min(40, columns - len("2025-11-03   3,000"))
    assert bars == [round(longest / 3), round(longest * 2 / 3), longest, 0]
    assert [line.split()[-1] for line in plot] == ["1,000", "2,000", "3,000", "6,000"]
    assert max(map(len, plot)) <= columns
    assert "amount per day\n" in money
    assert "2025-11-02" in money
    assert "together 2.50" in money


def test_a_year_is_plotted_by_months() -> None:
    with Canned({"/organization/usage/completions": usage(120, input_tokens=1)}) as server:
        seen = screen(server, "usage", "--since", "2025-11-01", "--until", "2026-03-01")
    plot = seen.partition("input_tokens per month\n")[2]
    assert [line.split()[0] for line in plot.splitlines()] == ["2025-11", "2025-12", "2026-01", "2026-02", "together"]


def test_a_table_keeps_ids_whole_and_leaves_out_what_has_no_room() -> None:
    item = {"id": "file-" + "x" * 24, "object": "file", "bytes": 1, "created_at": FIRST, "filename": "a.txt",
            "purpose": "batch", "status": "processed", "expires_at": None, "status_details": None}  # fmt: skip
    page = {"object": "list", "data": [item], "has_more": False, "first_id": None, "last_id": None}
    with Canned({"/files": page}) as server:
        wide, narrow, thin = (screen(server, "files", columns=columns) for columns in (120, 50, 20))
    assert "2025-11-01 00:00:00Z" in wide
    assert str(item["id"]) in narrow
    assert "filename" in wide
    assert "filename" not in narrow
    assert max(map(len, thin.splitlines())) <= 20


def test_progress_is_shown_at_a_terminal_alone(sandbox: Any, tmp_path: Path) -> None:
    (tmp_path / "rows.jsonl").write_text(json.dumps({"custom_id": "a", "url": "/v1/chat/completions"}) * 1000)
    upload = ["call", "files.create", f"file=@{tmp_path / 'rows.jsonl'}", "purpose=batch"]
    seen = screen(sandbox, *upload)
    size = (tmp_path / "rows.jsonl").stat().st_size
    assert f"{size / 1000:.1f}/{size / 1000:.1f} kB" in seen
    assert run(sandbox, *upload).stderr == ""


def test_a_fine_tuning_job_is_waited_for(tmp_path: Path) -> None:
    answers = {"/fine_tuning/jobs/ftjob-1": JOB, "/fine_tuning/jobs/ftjob-1/events": EVENTS,
               "/fine_tuning/jobs": {**EVENTS, "data": [JOB]}}  # fmt: skip
    with Canned(answers) as server:
        assert "succeeded: Step 30/120: 0.5" in screen(server, "fine-tuning", "status", "ftjob-1", "--wait")
        done = run(server, "fine-tuning", "status", "ftjob-1", "--wait")
        assert (done.returncode, done.stderr) == (0, "")
        assert json.loads(done.stdout)["fine_tuned_model"] == "ft:mine"
        assert json.loads(run(server, "fine-tuning", "list").stdout)["id"] == "ftjob-1"
        answers["/fine_tuning/jobs/ftjob-1"] = {**JOB, "status": "failed"}
        assert run(server, "fine-tuning", "status", "ftjob-1", "--wait").returncode == 1


def test_a_fine_tuning_job_is_begun(sandbox: Any, tmp_path: Path) -> None:
    example = {"messages": [{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}]}
    (tmp_path / "examples.jsonl").write_text(f"{json.dumps(example)}\n" * 10)
    words = ["fine-tuning", "create", "examples.jsonl", "--model", "gpt-4o-mini", "--suffix", "mine"]
    done = run(sandbox, *words, cwd=tmp_path)
    assert json.loads(done.stdout)["status"] == "validating_files", done.stderr
    store = json.loads(run(sandbox, "call", "vector_stores.create", "name=notes").stdout)
    assert json.loads(run(sandbox, "vector-stores", "--items", "1").stdout)["id"] == store["id"]


def test_a_bulk_run_shows_how_far_it_is(sandbox: Any, tmp_path: Path) -> None:
    row = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "hi"}]}
    for name in ("screen.jsonl", "pipe.jsonl"):
        (tmp_path / name).write_text(f"{json.dumps(row)}\n" * 7)
    seen = screen(sandbox, "bulk", "run", str(tmp_path / "screen.jsonl"))
    assert "7/7" in seen
    assert "7 done, 0 failed" in seen
    piped = run(sandbox, "bulk", "run", "pipe.jsonl", cwd=tmp_path)
    assert (piped.returncode, piped.stderr) == (0, "")


def test_a_file_with_the_answers_holds_no_prompt(sandbox: Any, tmp_path: Path) -> None:
    """A conversation at a terminal whose answers go into a file."""
    command = ["/bin/sh", "-c", f'exec "$0" "$@" > {tmp_path / "out.txt"}', *COMMAND]
    terminal = Terminal(sandbox, "chat", command=command)
    terminal.until("> ")
    terminal.type("one\n")
    terminal.until("one")  # the echo of it
    terminal.until("> ", terminal.seen.rindex("one"))
    terminal.type("\x04")
    assert terminal.end() == 0
    assert (tmp_path / "out.txt").read_text() == 'Hello from the sandbox! You wrote "one".\n\n'


@pytest.mark.parametrize("words", [["batch", "status", "b"], ["fine-tuning", "status", "b"]])
def test_ctrl_c_ends_only_the_waiting(words: list[str]) -> None:
    busy = {"/batches/b": {"id": "b", "object": "batch", "status": "in_progress"},
            "/fine_tuning/jobs/b": {**JOB, "status": "running"}, "/fine_tuning/jobs/b/events": EVENTS}  # fmt: skip
    with Canned(busy) as server, subprocess.Popen(
        [*COMMAND, *words, "--wait"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env=environment(server), preexec_fn=heed_interrupts,
    ) as process:  # fmt: skip
        eventually(lambda: server.asked, "a look at the work")
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=PATIENCE)
    said = f"no longer waiting; the server goes on: openai-overlay {' '.join(words)} --wait"
    assert (process.returncode, out, err) == (130, "", f"openai-overlay: {said}\n")
