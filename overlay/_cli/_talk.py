"""The commands `chat` and `responses`: one question, also from a pipe, or a conversation, with streamed answers."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated, Any

import typer

from ..errors import ConfigurationError, OpenAIError
from . import one_line
from ._call import client
from ._dialogue import Chat, Dialogue, Responses
from ._interrupts import Interrupts
from ._manners import with_options_of
from ._show import clean, console, stdin_text
from ._tools import tools_of

__all__ = ["chat", "default_model", "responses", "text_or_stdin"]

Question = Annotated[
    str | None, typer.Argument(help="The question; without one, and without a pipe, starts a conversation.")
]
Model = Annotated[str | None, typer.Option("--model", "-m", help="Defaults to OPENAI_MODEL, or gpt-4o-mini.")]
System = Annotated[str | None, typer.Option("--system", "-s", help="System prompt.")]
Attached = Annotated[
    list[Path] | None, typer.Option("--file", "-f", help="Attach an image, a PDF or a text file; repeatable.")
]
Schema = Annotated[Path | None, typer.Option("--json-schema", help="File with the JSON schema of the answer.")]
Tool = Annotated[
    list[Path] | None, typer.Option("--tool", "-t", help="Python file whose functions the model may call; repeatable.")
]


def default_model() -> str:
    """Return the default model."""
    return os.environ.get("OPENAI_MODEL") or "gpt-4o-mini"


def text_or_stdin(given: str | None, what: str) -> str:
    """Return the text, what is piped in, or both; ``-`` means only the pipe.

    Raises:
        ConfigurationError: Neither is given.
    """
    piped = "" if sys.stdin.isatty() or (given not in (None, "-") and not _is_pipe()) else stdin_text().strip()
    found = "\n\n".join(part for part in ("" if given in (None, "-") else given, piped) if part.strip())
    if not found:
        raise ConfigurationError(f"no {what}: pass one as an argument, or pipe it in")
    return found


def _is_pipe() -> bool:
    """Return whether something is piped in; not merely a stdin without a terminal (cron), if there is an argument."""
    import stat

    mode = os.fstat(sys.stdin.fileno()).st_mode
    return stat.S_ISFIFO(mode) or stat.S_ISREG(mode)


def chat(
    question: Question = None,
    model: Model = None,
    system: System = None,
    file: Attached = None,
    json_schema: Schema = None,
    tool: Tool = None,
) -> None:
    """Ask a chat model and stream its answer.

    Examples: openai-overlay chat "Why is the sky blue?"; git diff | openai-overlay chat "Write a commit message."
    """
    with Interrupts():
        _talk(Chat, question, model, system, file, json_schema, tool)


@with_options_of(chat)
def responses(**options: Any) -> None:
    """Do the same as `chat` with the Responses API.

    Example: openai-overlay responses --file report.pdf "Sum this up."
    """
    with Interrupts():
        _talk(Responses, **options)


def _talk(
    kind: Callable[..., Dialogue], question: str | None, model: str | None, system: str | None,
    file: list[Path] | None, json_schema: Path | None, tool: list[Path] | None,
) -> None:  # fmt: skip
    is_only = question is not None or not sys.stdin.isatty()
    turns = iter([text_or_stdin(question, "question")]) if is_only else _questions()
    known = [each for path in tool or [] for each in tools_of(path)]
    talk = kind(client(), model or default_model(), system, json_schema, known, file or [])
    for asked in turns:
        try:
            talk.say(asked, _show)
        except KeyboardInterrupt:  # ends the answer; the stream is already closed
            print()
            if is_only:
                raise
        except OpenAIError as error:  # the next question may succeed
            if is_only:
                raise
            print(f"openai-overlay: {one_line(str(error))}", file=sys.stderr)


def _questions() -> Iterator[str]:
    """Yield what is typed, until Ctrl-D or Ctrl-C."""
    import contextlib

    with contextlib.suppress(ImportError):
        import readline  # noqa: F401  # arrows and history
    while True:
        try:
            if not sys.stdout.isatty():  # the answers go elsewhere, and the prompt is no part of them
                print("> ", end="", file=sys.stderr, flush=True)
            asked = input("> " if sys.stdout.isatty() else "").strip()
        except (EOFError, KeyboardInterrupt):
            print()
            return
        if asked:
            yield asked


def _show(deltas: Iterator[str]) -> None:
    """Show pieces as they arrive: unchanged in a pipe, as Markdown in a terminal."""
    is_screen = sys.stdout.isatty()
    if not is_screen or os.environ.get("TERM") == "dumb":  # which cannot draw anything again
        has_text = False  # a round in which only tools are called has none
        for delta in deltas:
            has_text = has_text or bool(delta)
            sys.stdout.write(clean(delta) if is_screen else delta)
            sys.stdout.flush()
        if has_text:
            print()
        return
    from rich.live import Live
    from rich.markdown import Markdown

    text = ""
    with Live(console=console(), auto_refresh=False, transient=True) as live:
        try:
            for delta in deltas:
                text += clean(delta)
                done, text = _blocks(text)
                if done:  # complete paragraphs are printed above, once
                    live.console.print(Markdown(done))
                live.update(Markdown(text), refresh=True)
        finally:
            live.update("", refresh=True)
            live.console.print(Markdown(text))


def _blocks(text: str) -> tuple[str, str]:
    """Split Markdown before its last paragraph, but not inside a code block."""
    done, gap, rest = text.rpartition("\n\n")
    is_cut = done.count("```") % 2 == 1
    return ("", text) if not gap or is_cut else (done + gap, rest)
