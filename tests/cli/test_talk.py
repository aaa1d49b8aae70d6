"""Questions: from arguments, pipes and terminals; streamed; ended by Ctrl-C."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.cli.canned import Canned
from tests.cli.held import Held
from tests.cli.program import COMMAND, PATIENCE, Terminal, environment, heed_interrupts, run


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


def test_ctrl_c_ends_a_stream_cleanly() -> None:
    command = [*COMMAND, "chat", "hello"]
    with Held() as server, subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env=environment(server), preexec_fn=heed_interrupts,
    ) as process:  # fmt: skip
        assert process.stdout
        first = process.stdout.read(5)  # it streams: the beginning is here, and there is no more before the interrupt
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=PATIENCE)
        assert server.left.wait(PATIENCE)
    assert (process.returncode, first + out, err) == (130, b"Hello\n", b"")


def test_ctrl_c_where_nobody_reads_any_more() -> None:
    """As in `| tee`, which hears it too; what is buffered must not fail at the exit."""
    with Held() as server, subprocess.Popen(
        [*COMMAND, "chat", "hello"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env=environment(server, {"PYTHONUNBUFFERED": ""}), preexec_fn=heed_interrupts,
    ) as process:  # fmt: skip
        assert process.stdout
        assert process.stderr
        assert process.stdout.read(5) == b"Hello"
        process.stdout.close()
        process.send_signal(signal.SIGINT)
        assert (process.stderr.read(), process.wait(PATIENCE)) == (b"", 130)


def test_a_conversation_at_a_terminal(sandbox: Any) -> None:
    terminal = Terminal(sandbox, "chat")
    terminal.until("> ")
    terminal.type("one\n")
    terminal.until('You wrote "one"')
    place = len(terminal.seen)
    terminal.until("> ", place)
    place = len(terminal.seen)
    terminal.type(" \n")  # is no question
    terminal.until("> ", place)
    assert terminal.seen[place:] == " \r\n> "
    terminal.type("two\n")
    terminal.until('You wrote "two"')
    terminal.until("> ", terminal.seen.rindex("two"))
    terminal.type("\x04")
    assert terminal.end() == 0


def test_ctrl_c_ends_an_answer_and_not_the_conversation() -> None:
    with Held() as server:
        terminal = Terminal(server, "chat")
        terminal.until("> ")
        terminal.type("one\n")
        terminal.until("Hello")
        terminal.type("\x03")
        assert server.left.wait(PATIENCE)
        terminal.until("> ", terminal.seen.rindex("Hello"))
        terminal.type("the whole\n")
        terminal.until("Hello again")
        terminal.until("> ", terminal.seen.rindex("Hello again"))
        terminal.type("\x03")
        assert terminal.end() == 0
    # What had come of the first answer is part of the conversation.
    said = [(message["role"], message["content"]) for message in server.asked[-1]]
    assert said == [("user", "one"), ("assistant", "Hello"), ("user", "the whole")]


def test_an_error_does_not_end_a_conversation() -> None:
    with Canned({}) as server:
        terminal = Terminal(server, "chat")
        for question in ("one", "two"):
            terminal.until("> ", len(terminal.seen) and terminal.seen.rindex("401"))
            terminal.type(f"{question}\n")
            terminal.until("openai-overlay: 401", len(terminal.seen))
        terminal.until("> ", terminal.seen.rindex("401"))
        terminal.type("\x04")
        assert terminal.end() == 0
        assert [len(json.loads(sent)["messages"]) for _, sent in server.asked] == [1, 1]


TOOLS = """
import asyncio
from dataclasses import dataclass


def get_weather(city: str) -> str:
    \"\"\"Tell the weather of a city.\"\"\"
    return f"sun in {city}"


async def get_time(city: str) -> str:
    await asyncio.sleep(0)
    return f"noon in {city}"


def get_trouble(city: str) -> float:
    return 1 / len([])


def _no_tool():
    pass
"""


@pytest.mark.parametrize("command", ["chat", "responses"])
def test_functions_of_a_file_are_tools(sandbox: Any, command: str, tmp_path: Path) -> None:
    (tmp_path / "my_tools.py").write_text(TOOLS)

    def ask(question: str) -> subprocess.CompletedProcess[str]:
        return run(sandbox, command, question, "--tool", "my_tools.py", cwd=tmp_path)

    assert ask("What is the weather in Paris?").stdout == 'Hello from the sandbox! The tool gave "sun in Paris".\n'
    assert "noon in Rome" in ask("What is the time in Rome?").stdout
    failed = ask("What is the trouble in Rome?")
    assert (failed.returncode, failed.stdout) == (1, "")
    said = "a tool raised ZeroDivisionError: division by zero (my_tools.py, line 17)"
    assert failed.stderr == f"openai-overlay: {said}\n"


def test_a_file_may_list_functions_that_it_imports(sandbox: Any, tmp_path: Path) -> None:
    (tmp_path / "my_tools.py").write_text(TOOLS)
    (tmp_path / "chosen.py").write_text("from my_tools import get_weather\n__all__ = ['get_weather']\n")
    done = run(sandbox, "chat", "What is the weather in Paris?", "--tool", "chosen.py", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert "sun in Paris" in done.stdout


def test_a_terminal_shows_which_tools_are_called(sandbox: Any, tmp_path: Path) -> None:
    (tmp_path / "my_tools.py").write_text(TOOLS)
    terminal = Terminal(sandbox, "chat", "What is the weather in Paris?", "--tool", str(tmp_path / "my_tools.py"))
    assert terminal.end() == 0
    assert '[get_weather {"city":"Paris"}]' in terminal.seen.replace(" ", "").replace("get_weather", "get_weather ")
    assert "sun in Paris" in terminal.seen


@pytest.mark.parametrize(
    ("name", "code", "said"),
    [
        ("a.py", "def f(:", "--tool a.py, line 1: SyntaxError"),
        ("a.py", "\n\nimport no_such_module", "--tool a.py, line 3: ModuleNotFoundError: No module named"),
        ("a.py", "from os.path import join", "a.py has no functions"),
        ("a.py", "def f(x): pass", "f(): parameter 'x' needs a type annotation"),
        ("a.txt", "", "--tool a.txt is not a Python file"),
        ("a.py", None, "a.py: No such file or directory"),
    ],
)
def test_files_that_are_no_tools(sandbox: Any, tmp_path: Path, name: str, code: str | None, said: str) -> None:
    if code is not None:
        (tmp_path / name).write_text(code)
    done = run(sandbox, "chat", "hello", "--tool", name, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert done.stderr.count("\n") == 1


def test_markdown_at_a_terminal(sandbox: Any) -> None:
    terminal = Terminal(sandbox, "chat", "**bold**")
    assert terminal.end() == 0
    assert "\x1b[1mbold" in terminal.seen
    assert "**bold**" not in terminal.seen


SHOWN = """
from overlay._cli._talk import _show
_show(iter(["**one**\\n\\n", "two", " and more"]))
"""


def test_a_paragraph_that_is_complete_is_drawn_once() -> None:
    """Only what still grows is drawn again."""
    terminal = Terminal(None, command=[sys.executable, "-c", SHOWN])
    assert terminal.end() == 0
    assert terminal.seen.count("\x1b[1mone") == terminal.seen.count("one") == 1
    assert terminal.seen.index("one") < terminal.seen.index("two") < terminal.seen.rindex("two and more")


def test_a_terminal_that_cannot_draw_gets_the_text_as_it_comes() -> None:
    with Held() as server:
        terminal = Terminal(server, "chat", "one", env={"TERM": "dumb"})
        terminal.until("Hello")  # before the answer is whole
        terminal.type("\x03")
        assert terminal.end() == 130
    assert "\x1b" not in terminal.seen
