"""The loop that answers a model's tool calls until it makes none: a sync and an async half over one `Conversation`."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Protocol

from ..errors import ConfigurationError
from ..tools import ToolError, ToolLimitError, ToolRun
from .gather import gathered
from .tool_calls import Toolbox, ToolCall, no_coroutine, output_text

__all__ = ["Conversation", "Dialect", "arun", "run"]


class Dialect(Protocol):
    """How one of the two APIs says what a conversation needs."""

    messages: str
    """The argument that holds the conversation."""

    def calls(self, answer: Any) -> list[ToolCall]:
        """Return the calls of functions in an answer."""
        ...

    def text(self, answer: Any) -> str:
        """Return the text of an answer."""
        ...

    def said(self, answer: Any) -> list[Any]:
        """Return an answer as part of the conversation."""
        ...

    def output(self, call: ToolCall, text: str) -> Any:
        """Return what a tool gave as part of the conversation."""
        ...


class Conversation:
    """Decides what is sent next, and when a run is over."""

    def __init__(self, dialect: Dialect, params: Mapping[str, Any], *, max_rounds: int) -> None:
        if max_rounds < 1:
            raise ConfigurationError(f"max_rounds is {max_rounds}; it has to be at least 1")
        self._dialect = dialect
        self._max_rounds = max_rounds
        self.toolbox = Toolbox(params["tools"])
        self._params = {**params, "tools": self.toolbox.tools}
        given = params[dialect.messages]
        self.run: ToolRun[Any] = ToolRun([{"role": "user", "content": given}] if isinstance(given, str) else [*given])

    def request(self) -> dict[str, Any]:
        """Return the arguments of the next call."""
        return {**self._params, self._dialect.messages: [*self.run.messages]}

    def take(self, answer: Any) -> list[ToolCall]:
        """Take an answer; return the calls to make, none where the run is over.

        Raises:
            ToolLimitError: There are calls to make, and this was the last round.
        """
        run, dialect = self.run, self._dialect
        run.answers.append(answer)
        run.messages += dialect.said(answer)
        run.text = dialect.text(answer)
        calls = dialect.calls(answer)
        if any(map(self.toolbox.is_foreign, calls)):
            return []
        if calls and len(run.answers) >= self._max_rounds:
            raise ToolLimitError(f"the model still calls tools after {self._max_rounds} rounds", run)
        return calls

    def give(self, calls: list[ToolCall], outputs: list[str]) -> None:
        """Take what the tools gave."""
        self.run.messages += map(self._dialect.output, calls, outputs)


def run(create: Callable[..., Any], talk: Conversation) -> ToolRun[Any]:
    """Call the API and the tools in turn; tools one after the other."""
    while calls := talk.take(create(**talk.request())):
        talk.give(calls, [_output(talk.toolbox.prepare(call)) for call in calls])
    return talk.run


def _output(invoke: Callable[[], Any]) -> str:
    try:
        return output_text(no_coroutine(invoke()))
    except ToolError as error:
        return str(error)


async def arun(create: Callable[..., Awaitable[Any]], talk: Conversation) -> ToolRun[Any]:
    """Call the API and the tools in turn; the async tools of one round at the same time."""
    while calls := talk.take(await create(**talk.request())):
        talk.give(calls, await gathered(_aoutput(talk.toolbox.prepare(call)) for call in calls))
    return talk.run


async def _aoutput(invoke: Callable[[], Any]) -> str:
    try:
        value = invoke()
        return output_text(await value if inspect.isawaitable(value) else value)
    except ToolError as error:
        return str(error)
