"""A request of a helper: its type, its tools, and the tool calls that answer it. Pure functions on plain data."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from .._call.json import encode_json, loads
from .._call.redact import hide_items
from .._class_tools import TypedFunction
from .._omit import is_omitted
from .._raw import Model
from ..errors import ConfigurationError
from ..tools import FunctionTool, ToolError
from .misfit import reading
from .structured import Structure, attempt, is_type, read_json, structure_of

__all__ = ["Requested", "ToolCall", "Toolbox", "output_text"]


@dataclass(frozen=True, slots=True)
class ToolCall:
    """One tool call of a model."""

    id: str
    name: str
    arguments: str


class Toolbox:
    """The tools of a request: functions, `FunctionTool`s, and definitions in the API's form.

    Attributes:
        tools: All of them, with functions turned into tools.
    """

    def __init__(self, tools: Iterable[Any]) -> None:
        self._functions: dict[str, FunctionTool[..., Any]] = {}
        self._definitions: dict[str, Mapping[str, Any]] = {}
        given = [*tools]
        for tool in filter(_is_tool, given):
            if isinstance(tool, FunctionTool):
                self._take(tool.name, tool, self._functions)
            elif isinstance(name := _body(tool).get("name"), str):
                self._take(name, _body(tool), self._definitions)
        self.tools = [tool if _is_tool(tool) else self._made(tool) for tool in given]

    def _take(self, name: str, tool: Any, into: dict[str, Any]) -> None:
        if name in self._functions or name in self._definitions:
            raise ConfigurationError(f"two tools are named {name!r}; rename one of them")
        into[name] = tool

    def _made(self, function: Callable[..., Any]) -> FunctionTool[..., Any]:
        """Turn a function into a tool with a unique name."""
        tool = FunctionTool(function)
        name, count = tool.name, 1
        while tool.name in self._functions or tool.name in self._definitions:
            count += 1
            tool = FunctionTool(function, name=f"{name[:60]}_{count}")
        self._functions[tool.name] = tool
        return tool

    @property
    def is_typed(self) -> bool:
        """Whether there is a tool whose arguments can be parsed."""
        return bool(self._functions) or any(body.get("strict") for body in self._definitions.values())

    def read_arguments(self, name: str, arguments: str) -> Any:
        """Parse the arguments of a tool; None for a tool that declares no types.

        Raises:
            ResponseDecodeError, ResponseShapeError: They do not fit; for pydantic's classes,
                `pydantic.ValidationError`.
        """
        body, what = self._definitions.get(name, {}), f"the arguments of {name}"
        if isinstance(body, TypedFunction):
            return read_json(body.kind, arguments, what)
        with reading(what, arguments):
            if name in self._functions:
                return self._functions[name].read(arguments)
            return loads(arguments) if body.get("strict") else None

    def try_arguments(self, name: str, arguments: str) -> Any:
        """Do the same as `read_arguments`, but return None for arguments that do not fit."""
        return attempt(lambda text: self.read_arguments(name, text), arguments)

    def is_foreign(self, call: ToolCall) -> bool:
        """Return whether only the caller can answer a call, because its tool is only a definition."""
        return call.name in self._definitions and call.name not in self._functions

    def prepare(self, call: ToolCall) -> Callable[[], Any]:
        """Return the call of a function; it raises `ToolError` for problems that the model should know about."""
        tool = self._functions.get(call.name)

        def invoke() -> Any:
            if tool is None:
                known = ", ".join(tool.name for tool in self.tools if isinstance(tool, FunctionTool))
                raise ToolError(f"There is no tool {call.name!r}. Available tools: {known}.")
            try:
                arguments = tool.read(call.arguments)
            except (ValueError, RecursionError) as error:
                raise ToolError(f"The arguments are invalid: {error}") from None
            return tool.function(**arguments)

        return invoke


class Requested:
    """What a request of either API asks for.

    Args:
        params: The arguments of the helper.
        kind: The name of the argument that may be a type.
        lenient: Set tool arguments that do not fit to None instead of raising.
        always: Add ``parsed`` to the answer even if there is nothing to parse.

    Attributes:
        params: The arguments of `create`.
    """

    def __init__(self, params: Mapping[str, Any], kind: str, *, lenient: bool = False, always: bool = False) -> None:
        hide_items(params)  # which are in the frames of the helpers
        self.params: dict[str, Any] = dict(params)
        wanted, tools = params.get(kind), params.get("tools")
        self._structure: Structure[Any] | None = structure_of(wanted) if is_type(wanted) else None
        self._toolbox = Toolbox(() if tools is None or is_omitted(tools) else tools)
        self._read_arguments = self._toolbox.try_arguments if lenient else self._toolbox.read_arguments
        self._is_parsed = always or self._structure is not None or self._toolbox.is_typed

    @property
    def read(self) -> Callable[[str], Any] | None:
        """Parses a text; None if there is nothing to parse."""
        return None if self._structure is None else self._structure.read


def _is_tool(tool: Any) -> bool:
    return isinstance(tool, Mapping | Model | FunctionTool) or not callable(tool)


def _body(tool: Any) -> Mapping[str, Any]:
    """Return the part of a definition that contains the name, in either API's form."""
    found: Any = tool.__dict__ if isinstance(tool, Model) else tool
    if not isinstance(found, Mapping):
        raise ConfigurationError(f"{found!r} is not a tool; pass a function, a FunctionTool or a definition")
    inner = found.get(found.get("type"), found)
    return inner.__dict__ if isinstance(inner, Model) else inner if isinstance(inner, Mapping) else {}


def output_text(value: Any) -> str:
    """Return a tool's output for the model: text unchanged, anything else as JSON."""
    if isinstance(value, str):
        return value
    return encode_json(value).decode()
