"""The commands `chat` and `responses`: one question, also from a pipe, or a conversation, with streamed answers."""

from __future__ import annotations

import base64
import json as json_module
import mimetypes
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..errors import ConfigurationError
from ._call import client
from ._interrupts import Interrupts
from ._show import clean

if TYPE_CHECKING:
    from .._client import OpenAI

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


def default_model() -> str:
    """Return the model that is asked where none is named."""
    return os.environ.get("OPENAI_MODEL") or "gpt-4o-mini"


def text_or_stdin(given: str | None, what: str) -> str:
    """Return a text and what is piped in, or either; ``-`` is the pipe alone.

    Raises:
        ConfigurationError: There is neither.
    """
    piped = "" if sys.stdin.isatty() or (given not in (None, "-") and not _is_pipe()) else sys.stdin.read().strip()
    found = "\n\n".join(part for part in (given if given != "-" else None, piped) if part)
    if not found:
        raise ConfigurationError(f"no {what}: pass one as an argument, or pipe it in")
    return found


def _is_pipe() -> bool:
    """Return whether somebody writes to stdin: beside an argument, what merely is no terminal (cron) is not read."""
    import stat

    mode = os.fstat(sys.stdin.fileno()).st_mode
    return stat.S_ISFIFO(mode) or stat.S_ISREG(mode)


def chat(
    question: Question = None,
    model: Model = None,
    system: System = None,
    file: Attached = None,
    json_schema: Schema = None,
) -> None:
    """Ask a chat model, and stream its answer.

    Examples: openai-overlay chat "Why is the sky blue?"; git diff | openai-overlay chat "Write a commit message."
    """
    with Interrupts():
        _talk(_Chat(client(), model or default_model(), system, json_schema), question, file)


def responses(
    question: Question = None,
    model: Model = None,
    system: System = None,
    file: Attached = None,
    json_schema: Schema = None,
) -> None:
    """Do what `chat` does by the Responses API.

    Example: openai-overlay responses --file report.pdf "Sum this up."
    """
    with Interrupts():
        _talk(_Responses(client(), model or default_model(), system, json_schema), question, file)


class _Chat:
    """A conversation over chat completions."""

    def __init__(self, client: OpenAI, model: str, system: str | None, schema: Path | None) -> None:
        self.messages: list[Any] = [{"role": "system", "content": system}] if system else []
        self._options: dict[str, Any] = {"model": model}
        self._open: Any = client.chat.completions.stream
        if schema is not None:
            self._options["response_format"] = {"type": "json_schema", "json_schema": _schema(schema)}

    def parts(self, path: Path) -> dict[str, Any]:
        kind, data = _data(path)
        if kind.startswith("image/"):
            return {"type": "image_url", "image_url": {"url": data}}
        return {"type": "file", "file": {"filename": path.name, "file_data": data}}

    text = "text"

    def stream(self) -> Any:
        return self._open(messages=self.messages, **self._options)


class _Responses:
    """A conversation over responses."""

    def __init__(self, client: OpenAI, model: str, system: str | None, schema: Path | None) -> None:
        self.messages: list[Any] = []
        self._options: dict[str, Any] = {"model": model}
        self._open: Any = client.responses.stream
        if system:
            self._options["instructions"] = system
        if schema is not None:
            self._options["text"] = {"format": {"type": "json_schema", **_schema(schema)}}

    def parts(self, path: Path) -> dict[str, Any]:
        kind, data = _data(path)
        if kind.startswith("image/"):
            return {"type": "input_image", "image_url": data, "detail": "auto"}
        return {"type": "input_file", "filename": path.name, "file_data": data}

    text = "input_text"

    def stream(self) -> Any:
        return self._open(input=self.messages, **self._options)


def _schema(path: Path) -> dict[str, Any]:
    try:
        found = json_module.loads(path.read_text("utf-8"))
    except ValueError as error:
        raise ConfigurationError(f"{path} is not valid JSON: {error}") from None
    if not isinstance(found, dict):
        raise ConfigurationError(f"{path} is not a JSON schema: it must be an object")
    is_whole = "schema" in found and "name" in found
    return found if is_whole else {"name": path.stem.replace(".", "_"), "schema": found, "strict": True}


def _data(path: Path) -> tuple[str, str]:
    kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return kind, f"data:{kind};base64,{base64.b64encode(path.read_bytes()).decode()}"


def _is_text(path: Path) -> bool:
    kind = mimetypes.guess_type(path.name)[0] or "text/plain"
    return kind.startswith("text/") or kind in ("application/json", "application/toml", "application/xml")


def _talk(talk: _Chat | _Responses, question: str | None, files: list[Path] | None) -> None:
    is_only = question is not None or not sys.stdin.isatty()
    turns = iter([text_or_stdin(question, "question")]) if is_only else _questions()
    parts = []
    for path in files or []:
        if _is_text(path):
            parts.append({"type": talk.text, "text": f"{path.name}:\n{path.read_text('utf-8')}"})
        else:
            parts.append(talk.parts(path))
    for asked in turns:
        content = [*parts, {"type": talk.text, "text": asked}] if parts else asked
        parts = []
        talk.messages.append({"role": "user", "content": content})
        pieces: list[str] = []
        try:
            with talk.stream() as stream:
                _show(_kept(stream.text_deltas, pieces))
        except KeyboardInterrupt:  # ends the answer; the stream is closed by now
            print()
            if is_only:
                raise typer.Exit(130) from None
        if pieces:
            talk.messages.append({"role": "assistant", "content": "".join(pieces)})
        else:
            talk.messages.pop()


def _kept(deltas: Iterable[str], pieces: list[str]) -> Iterator[str]:
    for delta in deltas:
        pieces.append(delta)
        yield delta


def _questions() -> Iterator[str]:
    """Yield what is typed, until Ctrl-D or Ctrl-C."""
    import contextlib

    with contextlib.suppress(ImportError):
        import readline  # noqa: F401  # arrows and history
    while True:
        try:
            asked = input("> ").strip()
        except (EOFError, KeyboardInterrupt):
            print()
            return
        if asked:
            yield asked


def _show(deltas: Iterator[str]) -> None:
    """Show pieces as they come: as they are in a pipe, as Markdown on a terminal."""
    if not sys.stdout.isatty():
        for delta in deltas:
            sys.stdout.write(delta)
            sys.stdout.flush()
        print()
        return
    from rich.console import Console
    from rich.live import Live
    from rich.markdown import Markdown

    text = ""
    with Live(console=Console(), auto_refresh=False, transient=True) as live:
        try:
            for delta in deltas:
                text += clean(delta)
                done, text = _blocks(text)
                if done:  # what is whole stands above, and is drawn once
                    live.console.print(Markdown(done))
                live.update(Markdown(text), refresh=True)
        finally:
            live.update("", refresh=True)
            live.console.print(Markdown(text))


def _blocks(text: str) -> tuple[str, str]:
    """Split Markdown before its last paragraph; a fence of code is not cut."""
    done, gap, rest = text.rpartition("\n\n")
    is_cut = done.count("```") % 2 == 1
    return ("", text) if not gap or is_cut else (done + gap, rest)
