"""What to send next while tool calls are answered, and when to stop: decisions, no I/O."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol

from .._call.redact import hide_items
from .._omit import is_omitted
from ..errors import ConfigurationError
from ..tools import ToolLimitError, ToolRun
from .tool_calls import Toolbox, ToolCall

__all__ = ["Conversation", "Dialect"]


class Dialect(Protocol):
    """What a conversation needs from one of the two APIs."""

    messages: str
    """The argument that contains the conversation."""

    instead: Sequence[str]
    """Arguments that continue a conversation, so that the other may be omitted."""

    def calls(self, answer: Any) -> list[ToolCall]:
        """Return the function calls in an answer."""
        ...

    def text(self, answer: Any) -> str:
        """Return the text of an answer."""
        ...

    def said(self, answer: Any) -> list[Any]:
        """Return an answer as part of the conversation."""
        ...

    def output(self, call: ToolCall, text: str) -> Any:
        """Return a tool's output as part of the conversation."""
        ...


class Conversation:
    """Decides what to send next, and when a run is over."""

    def __init__(self, dialect: Dialect, params: Mapping[str, Any], *, max_rounds: int) -> None:
        hide_items(params)  # which are in the frames of the helpers
        if not isinstance(max_rounds, int) or max_rounds < 1:
            raise ConfigurationError(f"max_rounds is {max_rounds!r}; it must be at least 1")
        given = {name: value for name, value in params.items() if not is_omitted(value)}
        if given.get("stream"):
            raise ConfigurationError("run_tools() does not stream; do not pass stream")
        self._dialect = dialect
        self._max_rounds = max_rounds
        self.toolbox = Toolbox(_listed(given.get("tools"), "tools"))
        self._params = {**given, "tools": self.toolbox.tools}
        self.run: ToolRun[Any] = ToolRun(_start(dialect, given))

    def request(self) -> dict[str, Any]:
        """Return the arguments of the next call."""
        messages = self.run.messages
        return {**self._params, **({self._dialect.messages: [*messages]} if messages else {})}

    def take(self, answer: Any) -> list[ToolCall]:
        """Take an answer; return the tool calls to make, none if the run is over.

        Raises:
            ToolLimitError: There are tool calls, but this was the last round.
        """
        run, dialect = self.run, self._dialect
        run.answers.append(answer)
        run.messages += dialect.said(answer)
        run.text = dialect.text(answer)
        calls = dialect.calls(answer)
        if any(map(self.toolbox.is_foreign, calls)):
            return []
        if calls and len(run.answers) >= self._max_rounds:
            raise ToolLimitError(f"the model is still calling tools after {self._max_rounds} rounds", run)
        return calls

    def give(self, calls: list[ToolCall], outputs: list[str]) -> None:
        """Take the outputs of the tools."""
        self.run.messages += map(self._dialect.output, calls, outputs)


def _start(dialect: Dialect, given: Mapping[str, Any]) -> list[Any]:
    messages = given.get(dialect.messages)
    if messages is None and any(given.get(name) is not None for name in dialect.instead):
        return []
    return [{"role": "user", "content": messages}] if isinstance(messages, str) else _listed(messages, dialect.messages)


def _listed(value: Any, name: str) -> list[Any]:
    if value is None:
        raise ConfigurationError(f"run_tools() needs {name}")
    if isinstance(value, str | bytes | Mapping) or not isinstance(value, Iterable):
        raise ConfigurationError(f"{name} is of type {type(value).__name__}; pass a list")
    return [*value]
