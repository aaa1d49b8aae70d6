"""The tools of a request and the calls of an answer: pure functions on plain data."""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import attrs

from .._call.json import encode_json, loads
from .._raw import Model
from .._typed.fields import is_pydantic
from .._typed.structured import read_json, reading
from ..errors import APIError, ConfigurationError
from ..tools import FunctionTool, ToolError, TypedFunction

__all__ = ["ToolCall", "Toolbox", "output_text"]


@dataclass(frozen=True, slots=True)
class ToolCall:
    """One call that a model asks for."""

    id: str
    name: str
    arguments: str


class Toolbox:
    """The tools that a request was given: functions, `FunctionTool`s, and definitions as the API knows them.

    Attributes:
        tools: Each of them, functions made into tools.
    """

    def __init__(self, tools: Iterable[Any]) -> None:
        self.tools = [tool if _is_tool(tool) else FunctionTool(tool) for tool in tools]
        self._functions = {tool.name: tool for tool in self.tools if isinstance(tool, FunctionTool)}
        bodies = [_body(tool) for tool in self.tools if not isinstance(tool, FunctionTool)]
        self._definitions = {body["name"]: body for body in bodies if isinstance(body.get("name"), str)}

    @property
    def is_typed(self) -> bool:
        """Whether there is a tool whose arguments can be read."""
        return bool(self._functions) or any(body.get("strict") for body in self._definitions.values())

    def read_arguments(self, name: str, arguments: str) -> Any:
        """Make the arguments of a tool of their text: None for a tool that says nothing of their types.

        Raises:
            ResponseDecodeError, ResponseShapeError: They do not fit; of pydantic's classes, `pydantic.ValidationError`.
        """
        body = self._definitions.get(name, {})
        with reading(f"the arguments of {name}", arguments):
            if name in self._functions:
                return self._functions[name].read(arguments)
            if isinstance(body, TypedFunction):
                return read_json(body.kind, arguments)
            return loads(arguments) if body.get("strict") else None

    def try_arguments(self, name: str, arguments: str) -> Any:
        """Do what `read_arguments` does; None also for arguments that do not fit."""
        try:
            return self.read_arguments(name, arguments)
        except (ValueError, APIError):
            return None

    def is_foreign(self, call: ToolCall) -> bool:
        """Say whether a call is for the caller to answer: of its tool there is only a definition."""
        return call.name in self._definitions and call.name not in self._functions

    def prepare(self, call: ToolCall) -> Callable[[], Any]:
        """Return the call of a function; it raises `ToolError` where that is something to tell the model."""
        tool = self._functions.get(call.name)

        def invoke() -> Any:
            if tool is None:
                raise ToolError(f"There is no tool {call.name!r}; there are: {', '.join(self._functions)}.")
            try:
                arguments = tool.read(call.arguments)
            except (ValueError, RecursionError) as error:
                raise ToolError(f"The arguments do not fit: {error}") from None
            return tool.function(**arguments)

        return invoke


def _is_tool(tool: Any) -> bool:
    return isinstance(tool, Mapping | Model | FunctionTool) or not callable(tool)


def _body(tool: Any) -> Mapping[str, Any]:
    """Return the part of a definition that has the name, in both APIs' forms."""
    found: Any = tool.__dict__ if isinstance(tool, Model) else tool
    inner = found.get(found.get("type"), found)
    return inner.__dict__ if isinstance(inner, Model) else inner if isinstance(inner, Mapping) else {}


def no_coroutine(value: Any) -> Any:
    """Return what a function gave to the sync half.

    Raises:
        ConfigurationError: It is a coroutine.
    """
    if inspect.iscoroutine(value):
        value.close()
        raise ConfigurationError(f"{value.__qualname__}() is async; run it with AsyncOpenAI")
    return value


def output_text(value: Any) -> str:
    """Return what a model is told that a tool gave: text as it is, anything else as JSON."""
    if isinstance(value, str):
        return value
    if is_pydantic(type(value)):
        from .._typed.pydantic import pydantic_json

        return pydantic_json(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        value = dataclasses.asdict(value)
    elif attrs.has(type(value)) and not isinstance(value, Model):
        value = attrs.asdict(value)
    return encode_json(value).decode()
