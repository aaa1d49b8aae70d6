"""The other commands: every operation by name, listings, media, bulk runs, batches, usage; and how they fail."""

from __future__ import annotations

import base64
import inspect
import json
import shutil
import signal
import subprocess
from collections.abc import Iterator
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest
import typer.main

from overlay import OpenAI
from overlay._cli import _drift
from overlay._cli._app import app
from overlay.errors import ConfigurationError
from spec.upstream import DEFAULT_UPSTREAM
from tests.cli.canned import Canned
from tests.cli.program import COMMAND, KEY, PATIENCE, ROOT, Terminal, environment, heed_interrupts, run, run_bytes


@pytest.fixture(scope="module", autouse=True)
def unanswered() -> Iterator[subprocess.Popen[str]]:
    """A command that tries three times to reach a server, and waits in between: other tests go on until then."""
    env = environment(None, {"OPENAI_BASE_URL": "http://127.0.0.1:9/v1"})
    with subprocess.Popen(
        [*COMMAND, "models"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=env
    ) as process:
        yield process
        process.kill()


def lines(text: str) -> list[Any]:
    return [json.loads(line) for line in text.splitlines()]


def test_lists_are_lines_in_a_pipe_and_a_table_at_a_terminal(sandbox: Any) -> None:
    for words in (["models"], ["call", "models.list"]):
        found = lines(run(sandbox, *words).stdout)
        assert {each["object"] for each in found} == {"model"}
    terminal = Terminal(sandbox, "models")
    assert terminal.end() == 0
    assert "━" in terminal.seen
    assert "gpt-4o-mini" in terminal.seen


def test_an_operation_by_its_name(sandbox: Any, tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text("{}\n")
    (made,) = lines(run(sandbox, "call", "files.create", f"file=@{file}", "purpose=user_data").stdout)
    assert (made["filename"], made["purpose"]) == ("a.jsonl", "user_data")
    assert run(sandbox, "call", "files.content", f"file_id={made['id']}").stdout == "{}\n"
    asked = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "hello"}]}
    (answer,) = lines(run(sandbox, "call", "chat.completions.create", "--input", "-", stdin=json.dumps(asked)).stdout)
    assert answer["object"] == "chat.completion"
    events = lines(
        run(sandbox, "call", "chat.completions.create", "--input", "-", "stream=true", stdin=json.dumps(asked)).stdout
    )
    assert {event["object"] for event in events} == {"chat.completion.chunk"}
    record = run(sandbox, "call", "models.retrieve", "model=gpt-4o-mini", "--table").stdout
    assert "owned_by" in record


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["call", "chat.completions.lst"], "no operation 'chat.completions.lst'; did you mean"),
        (["call", "models.retrieve"], "model is missing: write model=..."),
        (["call", "models.list", "limit"], "'limit' is not an argument: write key=value"),
        (["call", "models.list", "wrong=1"], "client.models.list() got an unexpected keyword argument 'wrong'"),
        (["call", "files.create", "file=@nowhere"], "file: no such file: 'nowhere'"),
        (["usage", "dreams"], "no usage of 'dreams'"),
        (["costs", "--since", "soon"], "'soon' is not a time"),
        (["bulk", "retry", "in.jsonl"], "no ledger in.jsonl.sqlite"),
        (["bulk", "status", "in.jsonl"], "no ledger in.jsonl.sqlite"),
        (["files", "--items", "-1"], "Invalid value for '--items': -1 is not in the range x>=0"),
        (["call", "files.create", "file=@."], "file: not a file: '.'"),
        (["batch", "submit", "in.jsonl"], "in.jsonl, line 1 is not valid JSON"),
        (["chat", " "], "no question"),
        (["chat", "hello", "--unknown"], "No such option"),
        (["nothing"], "No such command 'nothing'"),
        (["transcribe"], "Missing argument"),
    ],
)
def test_what_cannot_be_used_is_said_in_a_line(sandbox: Any, words: list[str], said: str, tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text("")
    done = run(sandbox, *words, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert done.stderr.count("\n") == 1


def test_errors_of_the_server_and_of_the_network(sandbox: Any, unanswered: subprocess.Popen[str]) -> None:
    done = run(sandbox, "call", "models.retrieve", "model=gpt-nope")
    assert done.returncode == 1
    assert done.stderr.startswith("openai-overlay: 404 model_not_found")
    assert "request id req_" in done.stderr
    out, err = unanswered.communicate(timeout=PATIENCE)
    assert (unanswered.returncode, out) == (1, "")
    assert err.startswith("openai-overlay: connection failed")
    assert err.count("\n") == 1
    assert KEY not in err
    none = run(None, "models", env={"OPENAI_API_KEY": ""})
    assert none.returncode == 2
    assert "OPENAI_API_KEY" in none.stderr


def test_operations_and_completion(sandbox: Any) -> None:
    names = run(sandbox, "operations").stdout.split()
    assert len(names) >= 288
    assert "chat.completions.messages.list" in names
    with OpenAI(api_key="sk-test") as client:
        assert all("." in name and inspect.ismethod(attrgetter(name)(client)) for name in names)
    stores = run(sandbox, "operations", "vector_stores.files").stdout.split()
    assert stores == [name for name in names if "vector_stores.files" in name]
    assert 0 < len(stores) < 20
    assert run(sandbox, "operations", "nothing").stdout == ""
    script = run(sandbox, "--show-completion", "bash", env={"_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1"})
    assert "openai-overlay" in script.stdout
    asked = {
        "_OPENAI_OVERLAY_COMPLETE": "complete_bash",
        "COMP_WORDS": "openai-overlay call chat.compl",
        "COMP_CWORD": "2",
    }
    assert "chat.completions.create" in run(sandbox, env=asked).stdout.split()


def test_config_shows_no_key(sandbox: Any) -> None:
    (found,) = lines(run(sandbox, "config").stdout)
    assert found["api_key"] == "from OPENAI_API_KEY"
    assert found["base_url"] == sandbox.base_url
    assert {"aiohttp", "cli", "numpy", "otel", "parquet", "realtime", "sandbox", "vertex"} <= set(found["extras"])
    assert run(sandbox, "--version").stdout.startswith("openai-overlay ")


def test_vectors(sandbox: Any) -> None:
    found = lines(run(sandbox, "embed", stdin="one\n\ntwo\n").stdout)
    assert [each["text"] for each in found] == ["one", "two"]
    assert {len(each["embedding"]) for each in found} == {1536}
    many = "".join(f"{number}\n" for number in range(3000))
    found = lines(run(sandbox, "embed", "--dimensions", "2", stdin=many).stdout)
    assert [each["text"] for each in found] == many.split()
    shown = run(sandbox, "embed", "a river", "--table").stdout
    assert "a river" in shown
    assert "1536" in shown


def test_pictures_and_sound(tmp_path: Path) -> None:
    picture = {"created": 1, "data": [{"b64_json": base64.b64encode(b"png").decode()}] * 2}
    answers = {"/images/generations": picture, "/audio/speech": b"sound", "/audio/transcriptions": {"text": "Hello."}}
    with Canned(answers) as server:
        assert (
            run(server, "images", "a bridge", "--n", "2", "--out", "b.png", cwd=tmp_path).stdout == "b-1.png\nb-2.png\n"
        )
        assert (tmp_path / "b-2.png").read_bytes() == b"png"
        assert run(server, "speech", "Hello", "--out", "h.wav", cwd=tmp_path).stdout == ""
        assert (tmp_path / "h.wav").read_bytes() == b"sound"
        assert json.loads(server.asked[-1][1])["response_format"] == "wav"
        assert run(server, "speech", stdin="Hello").stdout == "sound"
        assert run(server, "transcribe", "h.wav", cwd=tmp_path).stdout == "Hello.\n"


def test_bulk(sandbox: Any, tmp_path: Path) -> None:
    rows = [{"model": "gpt-4o-mini", "messages": [{"role": "user", "content": f"q{n}"}]} for n in range(20)]
    rows[7]["model"] = "gpt-nope"
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    first = run(sandbox, "bulk", "run", "in.jsonl", "--out", "out.jsonl", cwd=tmp_path)
    (report,) = lines(first.stdout)
    assert (first.returncode, report["done"], report["failed"]) == (1, 19, 1), first.stderr
    assert len(lines((tmp_path / "out.jsonl").read_text())) == 20
    (status,) = lines(run(sandbox, "bulk", "status", "in.jsonl", cwd=tmp_path).stdout)
    assert (status["done"], status["failed"]) == (19, 1)
    speech = ("--batch", "--operation", "audio.speech.create", "--ledger", "batch.sqlite")
    refused = run(sandbox, "bulk", "run", "in.jsonl", *speech, cwd=tmp_path)
    assert "the Batch API does not have 'audio.speech.create'" in refused.stderr
    (again,) = lines(run(sandbox, "bulk", "retry", "in.jsonl", cwd=tmp_path).stdout)
    assert (again["skipped"], again["failed"]) == (19, 1)
    assert "19 done, 1 failed" in run(sandbox, "bulk", "status", "in.jsonl", "--table", cwd=tmp_path).stdout


def test_files_that_differ_in_their_ending_are_two_runs(sandbox: Any, tmp_path: Path) -> None:
    row = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "q"}]}
    (tmp_path / "in.jsonl").write_text(json.dumps(row) + "\n")
    (tmp_path / "in.ndjson").write_text(json.dumps(row | {"n": 2}) + "\n")
    for name in ("in.jsonl", "in.ndjson"):
        (report,) = lines(run(sandbox, "bulk", "run", name, cwd=tmp_path).stdout)
        assert (report["done"], report["skipped"]) == (1, 0)


def test_a_batch(sandbox: Any, tmp_path: Path) -> None:
    body = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "hi"}]}
    line = {"custom_id": "a", "method": "POST", "url": "/v1/chat/completions", "body": body}
    (tmp_path / "in.jsonl").write_text(json.dumps(line) + "\n")
    (made,) = lines(run(sandbox, "batch", "submit", "in.jsonl", cwd=tmp_path).stdout)
    assert made["status"] == "validating"
    (now,) = lines(run(sandbox, "batch", "status", made["id"]).stdout)
    assert now["status"] == "in_progress"
    run(sandbox, "batch", "status", made["id"])
    (result,) = lines(run(sandbox, "batch", "results", made["id"]).stdout)
    assert (result["custom_id"], result["status_code"], result["error"]) == ("a", 200, None)


def test_usage_and_costs() -> None:
    def page(result: dict[str, Any]) -> dict[str, Any]:
        days = [{"object": "bucket", "start_time": 1761955200 + 86400 * n, "end_time": 1762041600 + 86400 * n,
                 "results": [result]} for n in range(2)]  # fmt: skip
        return {"object": "page", "data": days, "has_more": False, "next_page": None}

    paid = {"object": "organization.costs.result", "amount": {"value": 1.5, "currency": "usd"}, "line_item": None}
    used = {"object": "organization.usage.completions.result", "input_tokens": 1200, "output_tokens": 30}
    answers = {"/organization/costs": page(paid), "/organization/usage/completions": page(used)}
    span = ["--since", "2025-11-01", "--until", "2025-11-02"]
    with Canned(answers) as server:
        assert [row["amount"] for row in lines(run(server, "costs", *span).stdout)] == [1.5, 1.5]
        assert "start_time=1761955200&end_time=1762128000" in server.asked[-1][0]
        shown = run(server, "usage", *span, "--by", "model", "--table").stdout
        assert "group_by[]=model" in server.asked[-1][0]
    assert "2025-11-01" in shown
    assert "█" * 40 + " 1,200" in shown
    assert "together 2,400" in shown


def test_the_sandbox_serves_until_ctrl_c() -> None:
    with subprocess.Popen(
        [*COMMAND, "sandbox", "--port", "0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(None),
        preexec_fn=heed_interrupts,
    ) as process:
        assert process.stdout
        assert "The sandbox answers at http://127.0.0.1:" in process.stdout.readline()
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=PATIENCE)
    assert (process.returncode, err) == (0, "")


def test_without_the_extra_it_says_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "typer.py").write_text("raise ImportError('no', name='typer')")
    path = f"{tmp_path}:{ROOT}:{ROOT / 'generated'}"
    done = run(None, "models", env={"PYTHONPATH": path})
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == 'openai-overlay: the command line needs typer: pip install "openai-overlay[cli]"\n'


def test_the_key_is_not_an_argument() -> None:
    """Where it would be seen by everybody who can list processes."""
    assert "key" not in run(None, "chat", "--help").stdout.lower()


def test_drift_is_that_of_make_in_a_checkout(sandbox: Any, tmp_path: Path) -> None:
    assert _drift.UPSTREAM == DEFAULT_UPSTREAM
    assert _drift.ROOT == ROOT
    missing = run(sandbox, "drift", "nowhere.yaml", cwd=tmp_path)
    assert (missing.returncode, missing.stdout, missing.stderr) == (2, "", "nowhere.yaml: there is no such file\n")


def test_drift_says_at_a_terminal_that_it_takes_a_while() -> None:
    terminal = Terminal(None, "drift", "nowhere.yaml")
    assert terminal.end() == 2
    assert "Comparing openapi.yaml with nowhere.yaml (half a minute) ..." in terminal.seen


def test_paths_of_drift_are_those_of_the_users_folder(sandbox: Any, tmp_path: Path) -> None:
    shutil.copy(ROOT / "openapi.yaml", tmp_path / "other.yaml")
    (tmp_path / "spec.py").write_text("raise SystemExit('the wrong spec')")
    done = run(sandbox, "drift", "other.yaml", "--format", "json:found.json", cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert json.loads((tmp_path / "found.json").read_text())["new"] == "other.yaml"


def test_drift_needs_a_checkout(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(_drift, "ROOT", tmp_path)
    with pytest.raises(ConfigurationError, match="for maintainers: it needs a checkout"):
        _drift.drift()


def test_drift_needs_the_packages_of_the_pipeline(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_drift, "find_spec", lambda _: None)
    with pytest.raises(ConfigurationError, match="which `make setup` makes"):
        _drift.drift()


def commands(group: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from commands(command, (*path, name))
        else:
            yield (*path, name), command


def test_the_help_of_each_command_has_an_example_of_it() -> None:
    found = dict(commands(typer.main.get_command(app)))
    assert len(found) >= 25
    for path, command in found.items():
        _, _, example = (command.help or "").partition("Example")
        assert f"openai-overlay {' '.join(path)}" in example, path


@pytest.mark.parametrize("words", [["--help"], ["operations"], ["models", "--table"], ["models", "--json"]])
def test_whoever_reads_may_stop(sandbox: Any, words: list[str]) -> None:
    """The end of the pipe is closed before anything is written; the exit code is that of success."""
    with subprocess.Popen(
        [*COMMAND, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(sandbox)
    ) as process:
        assert process.stdout
        process.stdout.close()
        assert process.stderr
        assert (process.stderr.read(), process.wait(PATIENCE)) == (b"", 0)


@pytest.mark.parametrize(
    ("redirections", "code", "said"),
    [
        (">&-", 0, ""),
        ("2>&-", 0, ""),
        ("<&- >&- 2>&-", 0, ""),
        (">/dev/full", 1, "openai-overlay: No space left on device\n"),
    ],
)
def test_streams_that_are_closed_or_full(sandbox: Any, redirections: str, code: int, said: str) -> None:
    command = ["sh", "-c", f'"$0" "$@" {redirections}', *COMMAND, "models"]
    done = subprocess.run(command, capture_output=True, text=True, env=environment(sandbox), check=False)
    assert (done.returncode, done.stderr) == (code, said)


def test_what_is_no_text_is_refused(sandbox: Any, tmp_path: Path) -> None:
    (tmp_path / "data.txt").write_bytes(b"a\xff")
    for words in (["chat"], ["chat", "What is this?"], ["embed"], ["call", "models.list", "--input", "-"]):
        refused = run_bytes(sandbox, b"\x00\xff\xfe", *words)
        assert (refused.returncode, refused.stdout) == (2, b"")
        assert b"stdin is not UTF-8 text (byte 1)" in refused.stderr
    for option in ("--file", "--json-schema"):
        done = run(sandbox, "chat", "hello", option, str(tmp_path / "data.txt"))
        assert (done.returncode, done.stdout) == (2, "")
        assert "data.txt is not UTF-8 text (byte 1)" in done.stderr


def test_a_locale_without_the_characters(sandbox: Any) -> None:
    odd = {"PYTHONIOENCODING": "latin-1", "LC_ALL": "C", "NO_COLOR": "1"}
    done = run_bytes(sandbox, "Grüße ☃".encode(), "chat", env=odd)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Grüße ?".encode("latin-1") in done.stdout
    terminal = Terminal(sandbox, "models", env=odd)
    assert terminal.end() == 0
    assert "gpt-4o-mini" in terminal.seen
    assert "\x1b[3" not in terminal.seen  # no colour


def test_no_secret_of_the_address_is_shown(sandbox: Any) -> None:
    forms = ("http://me:{}@localhost/v1", "http://localhost/v1?key={}", "//{}@", "http://[{}", "me:{}@localhost/v1")
    for url in (form.format(KEY) for form in forms):
        for command in ("config", "models"):
            done = run(sandbox, command, env={"OPENAI_BASE_URL": url})  # which looks for the key itself
            assert done.returncode in (0, 2)


def test_where_nothing_can_be_written_nothing_is_asked(tmp_path: Path) -> None:
    with Canned({}) as server:
        for words in (["images", "x"], ["speech", "x"], ["call", "models.list"], ["batch", "results", "b"]):
            done = run(server, *words, "--out", "nowhere/a.mp3", cwd=tmp_path)
            assert (done.returncode, done.stdout) == (2, "")
            assert "--out nowhere/a.mp3: no such folder: 'nowhere'" in done.stderr
            done = run(server, *words, "--out", ".", cwd=tmp_path)
            assert (done.returncode, done.stdout) == (2, "")
            assert "--out .: it must be a file, and is a folder" in done.stderr
        assert server.asked == []
