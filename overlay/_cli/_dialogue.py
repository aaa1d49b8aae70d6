"""A conversation with a model: what is sent, over chat completions or over responses, with tools or without."""

from __future__ import annotations

import base64
import mimetypes
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from .._flow import run
from .._helpers.flows import run_tools
from .._helpers.tool_runs import Conversation
from ..errors import ConfigurationError
from ._show import json_of, text_of
from ._tools import Steps, tell_calls

if TYPE_CHECKING:
    from .._client import OpenAI
    from ..tools import FunctionTool

__all__ = ["Chat", "Dialogue", "Responses"]

Show = Callable[[Iterator[str]], None]
_TEXTS: Final = ("application/json", "application/toml", "application/xml")  # in addition to text/*


class Dialogue(ABC):
    """A conversation.

    Args:
        options: The other arguments of each call.
        tools: The tools that the model may call.
        files: The files to send with the first question.
    """

    api: Any
    dialect: Any
    text: str

    def __init__(self, options: dict[str, Any], tools: list[FunctionTool[..., Any]], files: list[Path]) -> None:
        self.messages: list[Any] = []
        self.options = options
        self.tools = tools
        self.files = files

    @abstractmethod
    def file(self, name: str, kind: str, data: str) -> dict[str, Any]:
        """Return a part of a message with an image or a document."""

    @abstractmethod
    def definition(self, tool: FunctionTool[..., Any]) -> Any:
        """Return a tool in the API's form."""

    @abstractmethod
    def final(self, stream: Any) -> Any:
        """Return the complete answer of a stream."""

    def part(self, path: Path) -> dict[str, Any]:
        """Return a part of a message with a file: text files are sent as text."""
        kind = mimetypes.guess_type(path.name)[0]
        if _is_text(kind):
            return {"type": self.text, "text": f"{path.name}:\n{text_of(path)}"}
        kind = kind or "application/octet-stream"
        return self.file(path.name, kind, f"data:{kind};base64,{base64.b64encode(path.read_bytes()).decode()}")

    def say(self, text: str, show: Show) -> None:
        """Ask a question and show the answer; after an interrupt, what arrived stays in the conversation.

        After an error, the question is removed.
        """
        parts = [self.part(path) for path in self.files]
        asked = {"role": "user", "content": [*parts, {"type": self.text, "text": text}] if parts else text}
        before, pieces = [*self.messages], list[str]()
        self.messages.append(asked)
        try:
            self._answer(lambda deltas: show(_kept(deltas, pieces)), pieces)
        except KeyboardInterrupt:
            said = "".join(pieces)
            self.messages = [*before, asked, {"role": "assistant", "content": said}] if said else before
            self.files = [] if said else self.files
            raise
        except BaseException:
            self.messages = before
            raise
        self.files = []

    def _answer(self, show: Show, pieces: list[str]) -> None:
        if not self.tools:
            self._stream(show, {**self.options, self.dialect.messages: self.messages})
            self.messages.append({"role": "assistant", "content": "".join(pieces)})
            return

        def ask(tools: list[Any], **params: Any) -> Any:
            # Passed in the body, their arguments are not parsed here: if they do not fit, the model has to correct
            # them.
            body = {"tools": [self.definition(tool) for tool in tools]}
            answer = self._stream(show, {**params, "extra_body": body})
            tell_calls(self.dialect.calls(answer))
            return answer

        params = {**self.options, self.dialect.messages: self.messages, "tools": self.tools}
        talk = Conversation(self.dialect, params, max_rounds=10)
        self.messages = run(run_tools(Steps(ask), _Request, talk)).messages

    def _stream(self, show: Show, params: dict[str, Any]) -> Any:
        with self.api.stream(**params) as stream:
            show(iter(stream.text_deltas))
            return self.final(stream) if self.tools else None


class _Request:
    """One request of a tool run, unchanged."""

    def __init__(self, params: dict[str, Any]) -> None:
        self.params = params

    def parsed(self, answer: Any) -> Any:
        """Return the answer."""
        return answer


class Chat(Dialogue):
    """A conversation over chat completions."""

    text = "text"

    def __init__(self, client: OpenAI, model: str, system: str | None, schema: Path | None, *more: Any) -> None:
        super().__init__({"model": model}, *more)
        from .._helpers.chat_request import CHAT

        self.api, self.dialect = client.chat.completions, CHAT
        if system:
            self.messages.append({"role": "system", "content": system})
        if schema is not None:
            self.options["response_format"] = {"type": "json_schema", "json_schema": _schema(schema)}

    def file(self, name: str, kind: str, data: str) -> dict[str, Any]:
        """Return a part of a message with an image or a document."""
        if kind.startswith("image/"):
            return {"type": "image_url", "image_url": {"url": data}}
        return {"type": "file", "file": {"filename": name, "file_data": data}}

    def definition(self, tool: FunctionTool[..., Any]) -> Any:
        """Return a tool in the API's form."""
        return tool.chat_definition

    def final(self, stream: Any) -> Any:
        """Return the complete answer of a stream."""
        return stream.get_final_completion()


class Responses(Dialogue):
    """A conversation over responses."""

    text = "input_text"

    def __init__(self, client: OpenAI, model: str, system: str | None, schema: Path | None, *more: Any) -> None:
        super().__init__({"model": model}, *more)
        from .._helpers.response_request import RESPONSES

        self.api, self.dialect = client.responses, RESPONSES
        if system:
            self.options["instructions"] = system
        if schema is not None:
            self.options["text"] = {"format": {"type": "json_schema", **_schema(schema)}}

    def file(self, name: str, kind: str, data: str) -> dict[str, Any]:
        """Return a part of a message with an image or a document."""
        if kind.startswith("image/"):
            return {"type": "input_image", "image_url": data, "detail": "auto"}
        return {"type": "input_file", "filename": name, "file_data": data}

    def definition(self, tool: FunctionTool[..., Any]) -> Any:
        """Return a tool in the API's form."""
        return tool.definition

    def final(self, stream: Any) -> Any:
        """Return the complete answer of a stream."""
        return stream.get_final_response()


def _schema(path: Path) -> dict[str, Any]:
    found = json_of(text_of(path), str(path))
    if not isinstance(found, dict):
        raise ConfigurationError(f"{path} is not a JSON schema: it must be an object")
    is_whole = "schema" in found and "name" in found
    return found if is_whole else {"name": path.stem.replace(".", "_"), "schema": found, "strict": True}


def _is_text(kind: str | None) -> bool:
    return kind is None or kind.startswith("text/") or kind in _TEXTS


def _kept(deltas: Iterable[str], pieces: list[str]) -> Iterator[str]:
    for delta in deltas:
        pieces.append(delta)
        yield delta
