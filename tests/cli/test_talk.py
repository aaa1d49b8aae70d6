"""Questions: from arguments, pipes and terminals; streamed; ended by Ctrl-C."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.cli.canned import Canned
from tests.cli.program import COMMAND, PATIENCE, Terminal, environment, run


@pytest.mark.parametrize("command", ["chat", "responses"])
def test_a_question_and_a_pipe(sandbox: Any, command: str) -> None:
    assert run(sandbox, command, "hello").stdout == 'Hello from the sandbox! You wrote "hello".\n'
    both = run(sandbox, command, "hello", stdin="from a pipe")
    assert "hello" in both.stdout
    assert "from a pipe" in both.stdout
    assert "alone" in run(sandbox, command, stdin="alone").stdout
    none = run(sandbox, command)
    assert (none.returncode, none.stdout) == (2, "")
    assert none.stderr == "openai-overlay: no question: pass one as an argument, or pipe it in\n"


@pytest.mark.parametrize("command", ["chat", "responses"])
def test_an_answer_that_keeps_to_a_schema(sandbox: Any, command: str, tmp_path: Path) -> None:
    schema = tmp_path / "city.json"
    shape = {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}
    schema.write_text(json.dumps({**shape, "additionalProperties": False}))
    done = run(sandbox, command, "Paris", "--json-schema", str(schema))
    assert list(json.loads(done.stdout)) == ["name"], done.stderr


@pytest.mark.parametrize("command", ["chat", "responses"])
def test_what_is_sent(command: str, tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("a note")
    (tmp_path / "dot.png").write_bytes(b"\x89PNG")
    (tmp_path / "paper.pdf").write_bytes(b"%PDF")
    files = [word for name in ("note.txt", "dot.png", "paper.pdf") for word in ("--file", str(tmp_path / name))]
    with Canned({}) as server:
        done = run(server, command, "What is this?", "--system", "Be brief.", "--model", "gpt-x", *files)
        ((_, sent),) = server.asked
    body = json.loads(sent)
    assert body["model"] == "gpt-x"
    assert "Be brief." in (body.get("instructions") or body["messages"][0]["content"])
    content = (body.get("input") or body["messages"])[-1]["content"]
    kinds = {"chat": ["text", "image_url", "file", "text"],
             "responses": ["input_text", "input_image", "input_file", "input_text"]}  # fmt: skip
    assert [part["type"] for part in content] == kinds[command]
    assert content[0]["text"] == "note.txt:\na note"
    assert "data:image/png;base64,iVBORw==" in json.dumps(content[1])
    assert "data:application/pdf;base64," in json.dumps(content[2])
    # The server quotes the key, begins another line and a colour: none of that is shown.
    assert done.returncode == 1
    assert done.stderr.startswith("openai-overlay: 401 invalid_api_key: Wrong key")
    assert done.stderr.count("\n") == 1
    assert "request id req_42" in done.stderr
    assert "\x1b" not in done.stderr


def test_ctrl_c_ends_a_stream_cleanly(slow: Any) -> None:
    command = [*COMMAND, "chat", "hello"]
    with subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(slow)
    ) as process:
        assert process.stdout
        first = os.read(process.stdout.fileno(), 1)  # it streams: the first piece is here, the last not yet
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=PATIENCE)
    assert process.returncode == 130
    assert err == b""
    assert (first + out).endswith(b"\n")
    assert b"You wrote" not in out


def test_a_conversation_at_a_terminal(sandbox: Any) -> None:
    terminal = Terminal(sandbox, "chat")
    terminal.until("> ")
    terminal.type("one\n")
    terminal.until('You wrote "one"')
    place = len(terminal.seen)
    terminal.until("> ", place)
    terminal.type("two\n")
    terminal.until('You wrote "two"')
    terminal.until("> ", terminal.seen.rindex("two"))
    terminal.type("\x04")
    assert terminal.end() == 0


def test_ctrl_c_ends_an_answer_and_not_the_conversation(slow: Any) -> None:
    terminal = Terminal(slow, "chat")
    terminal.until("> ")
    terminal.type("one\n")
    terminal.until("Hello")
    terminal.type("\x03")
    terminal.until("> ", terminal.seen.rindex("Hello"))
    terminal.type("\x03")
    assert terminal.end() == 0
    assert "You wrote" not in terminal.seen


def test_markdown_at_a_terminal(sandbox: Any) -> None:
    terminal = Terminal(sandbox, "chat", "**bold**")
    assert terminal.end() == 0
    assert "\x1b[1mbold" in terminal.seen
    assert "**bold**" not in terminal.seen
