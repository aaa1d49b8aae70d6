"""Parts of the command line by themselves: what it refuses before anything is sent, and what it makes of odd values."""

from __future__ import annotations

import asyncio
import base64
import gc
import json
import runpy
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from overlay._cli import _bulk, _call, _costs, _dialogue, _drift, _show, _talk, _tools, main
from overlay.errors import ConfigurationError
from overlay.tools import ToolError
from tests.cli.canned import Canned
from tests.cli.held import Held
from tests.cli.program import COMMAND, PATIENCE, Terminal, environment, heed_interrupts, run


def left(monkeypatch: pytest.MonkeyPatch, *words: str) -> int:
    """Run a command that asks no server, in this process; return its exit code."""
    monkeypatch.setattr(sys, "argv", ["openai-overlay", *words])
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # Typer sets its own
    monkeypatch.setattr(gc, "freeze", lambda: None)  # what tests leave is garbage
    with pytest.raises(SystemExit) as found:
        main()
    assert isinstance(found.value.code, int)
    return found.value.code


def test_a_group_without_a_command_shows_its_help(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert left(monkeypatch, "bulk") == 2
    seen = capsys.readouterr()
    assert "retry" in seen.out + seen.err
    assert "openai-overlay: " not in seen.err


LOADED = """
import sys
from overlay._cli import main
sys.argv[1:] = ["config"]
try:
    main()
finally:
    print(*{"click", "pygments", "rich"} & sys.modules.keys(), file=sys.stderr)
    from httpx._main import main
"""


def test_a_command_in_a_pipe_loads_nothing_for_the_screen() -> None:
    """Where click is installed, as it is here, httpx would; whoever asks for its command line later can have it."""
    command = [sys.executable, "-c", LOADED]
    done = subprocess.run(command, capture_output=True, text=True, env=environment(None), check=False)
    assert (done.returncode, done.stderr) == (0, "\n")
    assert '"base_url"' in done.stdout


def test_what_is_missing_in_an_extra_is_not_the_extra(tmp_path: Path) -> None:
    """A broken library keeps its traceback: installing it again would not help."""
    (tmp_path / "typer.py").write_text("import no_such_module")
    env = environment(None)
    env["PYTHONPATH"] = f"{tmp_path}:{env['PYTHONPATH']}"
    done = subprocess.run([*COMMAND, "models"], capture_output=True, text=True, env=env, check=False)
    assert done.returncode == 1
    assert "no_such_module" in done.stderr
    assert "Traceback" in done.stderr


def test_ctrl_c_while_the_commands_are_loaded_says_nothing(tmp_path: Path) -> None:
    (tmp_path / "typer.py").write_text("raise KeyboardInterrupt")
    env = environment(None)
    env["PYTHONPATH"] = f"{tmp_path}:{env['PYTHONPATH']}"
    done = subprocess.run([*COMMAND, "models"], capture_output=True, text=True, env=env, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")


def test_to_import_the_program_does_not_run_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As processes do that a function of a tool starts."""
    monkeypatch.setattr("overlay._cli.main", lambda: print("ran"))
    for name, printed in (("__mp_main__", ""), ("__main__", "ran\n")):
        runpy.run_module("overlay._cli", run_name=name)
        assert capsys.readouterr().out == printed


def test_an_exit_in_the_help_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    def leave(*_: Any) -> None:
        raise SystemExit(5)

    monkeypatch.setattr("overlay._cli._app.typer.echo", leave)
    assert left(monkeypatch, "--version") == 5


@pytest.mark.parametrize("text", ["[1]", "1"])
def test_a_schema_and_an_input_are_objects(text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.json").write_text(text)
    with pytest.raises(ConfigurationError, match="is not a JSON schema: it must be an object"):
        _dialogue._schema(tmp_path / "a.json")
    with pytest.raises(ConfigurationError, match="must be a JSON object of arguments"):
        _call.call("models.list", body=str(tmp_path / "a.json"))
    (tmp_path / "b.json").write_text("{")
    with pytest.raises(ConfigurationError, match=r"b\.json is not valid JSON"):
        _dialogue._schema(tmp_path / "b.json")
    (tmp_path / "in.jsonl").write_text("{}\n")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ConfigurationError, match=r"b\.json is not valid JSON"):
        _bulk.run(Path("in.jsonl"), template=Path("b.json"))
    with pytest.raises(ConfigurationError, match=r"in\.jsonl, line 1: no url"):
        _bulk._endpoint(Path("in.jsonl"))


def test_cells(capsys: pytest.CaptureFixture[str]) -> None:
    assert _show._cell("created_at", 0) == "0"
    assert _show._cell("created_at", 10**18) == str(10**18)
    assert _show._cell("created", 1761955200) == "2025-11-01 00:00:00Z"
    assert _show._cell("name", "a\x1b[31m") == "a[31m"
    _show.table([{"object": "a", "n": 1}, {"object": "b", "n": 2}], False)
    assert "object" in capsys.readouterr().out
    _show.table([], False)
    assert capsys.readouterr().out == "nothing\n"
    _call.show("text", None)
    _call.show(None, None)
    assert capsys.readouterr().out == "text\n"


def test_a_terminal_gets_no_control_characters(tmp_path: Path) -> None:
    """Neither from an answer that is text, nor from an error in a report, nor where JSON does not escape them."""
    row = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}
    (tmp_path / "in.jsonl").write_text(json.dumps(row))
    answers = {"/audio/transcriptions": {"text": "a\x1b]0;b\x07c"}, "/models/m": {"id": "d\x9b31m"}}
    with Canned(answers) as server:
        heard = Terminal(server, "transcribe", str(tmp_path / "in.jsonl"), env={"NO_COLOR": "1"})
        assert heard.end() == 0
        assert heard.seen.endswith("a]0;bc\r\n")
        asked = Terminal(server, "call", "models.retrieve", "model=m", "--json")
        assert asked.end() == 0
        assert asked.seen == '{"id": "d31m"}\r\n'
        assert run(server, "transcribe", "in.jsonl", cwd=tmp_path).stdout == "a\x1b]0;b\x07c\n"
        report = Terminal(server, "bulk", "run", str(tmp_path / "in.jsonl"))
        assert report.end() == 1
        assert "\x1b[31m" not in report.seen.partition("first error")[2].partition("Again.")[0]
        assert "[31m Again." in report.seen


def test_nothing_to_plot(capsys: pytest.CaptureFixture[str]) -> None:
    _costs._bars([{"day": "2026-01-01", "amount": 0}], "amount")
    _costs._bars([], "")
    assert capsys.readouterr().out == ""


def test_deltas_without_text_print_no_line(capsys: pytest.CaptureFixture[str]) -> None:
    _talk._show(iter([]))
    _talk._show(iter([""]))
    assert capsys.readouterr().out == ""
    _talk._show(iter(["a", ""]))
    assert capsys.readouterr().out == "a\n"


def test_what_a_tool_tells_the_model_is_passed_on() -> None:
    async def later() -> int:
        await asyncio.sleep(0)
        return 3

    def refuse() -> None:
        raise ToolError("not today")

    assert _tools._result(later) == 3
    with pytest.raises(ToolError, match="not today"):
        _tools._result(refuse)


def test_drift_hands_on_its_options(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []

    def note(command: list[str], **_: Any) -> Any:
        asked.append(command)
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr("overlay._cli._drift.find_spec", lambda _: True)
    monkeypatch.setattr("overlay._cli._drift.subprocess.run", note)
    assert left(monkeypatch, "drift", "--release", "openai==2.0", "--fail-on", "breaking", "--format", "json") == 0
    assert asked[0][4:] == ["drift", str(_drift.ROOT / "openapi.yaml"), "--release", "openai==2.0",
                            "--fail-on", "breaking", "--format", "json"]  # fmt: skip


def test_ctrl_c_in_a_bulk_run_says_how_it_goes_on(tmp_path: Path) -> None:
    row = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}
    (tmp_path / "in.jsonl").write_text(f"{json.dumps(row)}\n" * 3)
    with Held() as server, subprocess.Popen(
        [*COMMAND, "bulk", "run", "in.jsonl"], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env=environment(server), preexec_fn=heed_interrupts,
    ) as process:  # fmt: skip
        assert server.begun.wait(PATIENCE)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=PATIENCE)
    assert (process.returncode, out) == (130, "")
    assert err == "openai-overlay: stopped; run the same command to resume from in.jsonl.sqlite\n"


def test_results_of_a_batch_in_a_file(sandbox: Any, tmp_path: Path) -> None:
    body = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "hi"}]}
    (tmp_path / "template.json").write_text(json.dumps({**body, "messages": [{"role": "user", "content": "{word}"}]}))
    (tmp_path / "words.csv").write_text("word\nriver\nlake\n")
    done = run(sandbox, "bulk", "run", "words.csv", "--template", "template.json", "--out", "o.jsonl", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "river" in (tmp_path / "o.jsonl").read_text()
    line = {"custom_id": "a", "method": "POST", "url": "/v1/chat/completions", "body": body}
    (tmp_path / "in.jsonl").write_text(json.dumps(line) + "\n")
    made = json.loads(run(sandbox, "batch", "submit", "in.jsonl", "--wait", cwd=tmp_path).stdout)
    assert made["status"] == "completed"
    assert run(sandbox, "batch", "results", made["id"], "--out", "r.jsonl", cwd=tmp_path).stdout == ""
    assert json.loads((tmp_path / "r.jsonl").read_text())["custom_id"] == "a"


def test_results_that_are_no_utf_8(tmp_path: Path) -> None:
    """JSON can escape half of a surrogate pair; a file cannot hold it."""
    said = {"role": "assistant", "content": "Gr\u00fc\u00dfe \ud83d", "refusal": None}
    answer = {"id": "c", "object": "chat.completion", "created": 1, "model": "m",
              "choices": [{"index": 0, "message": said, "finish_reason": "stop", "logprobs": None}]}  # fmt: skip
    line = {"id": "r", "custom_id": "a", "response": {"status_code": 200, "request_id": "q", "body": answer}}
    batch = {"id": "b", "object": "batch", "endpoint": "/v1/chat/completions", "status": "completed",
             "input_file_id": "f", "output_file_id": "o", "error_file_id": None, "completion_window": "24h",
             "created_at": 1, "errors": None}  # fmt: skip
    files = {"/files/f/content": b'{"custom_id": "a"}', "/files/o/content": json.dumps(line).encode()}
    with Canned({"/batches/b": batch, **files}) as server:
        done = run(server, "batch", "results", "b", "--out", "r.jsonl", cwd=tmp_path)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
        shown = run(server, "batch", "results", "b", env={"PYTHONIOENCODING": "latin-1"})
    assert json.loads((tmp_path / "r.jsonl").read_text("utf-8"))["answer"]["choices"][0]["message"] == said
    assert json.loads(shown.stdout)["answer"]["choices"][0]["message"] == said


def test_pictures_and_sound_of_other_kinds(tmp_path: Path) -> None:
    pictures = {"created": 1, "data": [{"url": "http://x/1.png"}, {"b64_json": base64.b64encode(b"png").decode()}]}
    with Canned({"/images/generations": pictures, "/audio/speech": b"sound", "/models": {"data": []}}) as server:
        done = run(server, "images", "a bridge", "--size", "1024x1024", cwd=tmp_path)
        assert done.stdout == "http://x/1.png\nimage.png\n"
        assert run(server, "speech", "hi", "--out", "h.mp3", cwd=tmp_path).returncode == 0
        for words in (["speech", "hi"], ["call", "audio.speech.create", "input=hi", "model=m", "voice=v"]):
            terminal = Terminal(server, *words)
            assert terminal.end() == 2
            assert "pass --out FILE" in terminal.seen.replace("\r\n", " ")
