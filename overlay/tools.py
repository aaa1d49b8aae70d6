"""Tools that a model can call: Python functions, with schemas from their signatures and docstrings.

    @function_tool
    def weather(city: str, unit: Literal["C", "F"] = "C") -> str:
        "Tell the weather of a city."

    run = client.chat.completions.run_tools(model="gpt-5-mini", messages=[...], tools=[weather])
    print(run.text)

A plain function works too.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property, update_wrapper
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, cast, overload

from ._class_tools import pydantic_function_tool, pydantic_responses_function_tool
from ._helpers.misfit import misfit
from ._helpers.signatures import documented, parameters_of, tool_name
from ._typed.schema import Reader
from .errors import ConfigurationError, OpenAIError

if TYPE_CHECKING:
    from .types import ChatCompletionToolParam, FunctionToolDict

__all__ = [
    "FunctionTool", "ToolError", "ToolLimitError", "ToolRun", "function_tool", "pydantic_function_tool",
    "pydantic_responses_function_tool",
]  # fmt: skip

P = ParamSpec("P")
R = TypeVar("R")
A = TypeVar("A")


class ToolError(Exception):
    """Raise this in a tool to tell the model, as the tool's output, what went wrong. Any other error ends the run."""


class ToolLimitError(OpenAIError):
    """The model still called tools when the limit of rounds was reached; `run` holds the conversation so far."""

    def __init__(self, message: str, run: Any = None) -> None:
        super().__init__(message)
        self.run = run

    def __reduce__(self) -> Any:
        return type(self), (str(self), self.run)


@dataclass(slots=True)
class ToolRun(Generic[A]):
    """The result of running tools until the model called none.

    Attributes:
        final: The last answer: a completion or a response.
        answers: All answers, one per round.
        messages: The whole conversation, to continue as `messages` or `input` of another call.
        text: The text of the last answer.
    """

    messages: list[Any]
    answers: list[A] = field(default_factory=list)
    text: str = ""

    @property
    def final(self) -> A:
        """The last answer."""
        return self.answers[-1]


class FunctionTool(Generic[P, R]):
    """A Python function that a model may call; it can still be called as before.

    Methods work too: ``@function_tool`` in the class, and ``tools=[object.method]``.

    Args:
        function: Each parameter needs a type that a JSON schema can express. It can be async, a bound method, an object
            with ``__call__``, or a `functools.partial`, whose keywords the model does not see.
        name: By default the function's name, with ``_`` in place of characters that the API does not accept.
        description: By default the text of the docstring before the first section.
        strict: Make the model follow the schema. It then has to pass every parameter, and dict and Any are not
            possible.

    Raises:
        ConfigurationError: A parameter cannot be described, or the tool has no name; the message says which.
    """

    def __init__(
        self, function: Callable[P, R], *, name: str | None = None, description: str | None = None, strict: bool = True
    ) -> None:
        if isinstance(function, FunctionTool):
            raise ConfigurationError(f"{function!r} is already a tool; pass its .function to make another one")
        if isinstance(function, type):
            advice = "pass a function, or pydantic_function_tool(...) for a tool that takes the fields of a class"
            raise ConfigurationError(f"{function.__name__} is a class; {advice}")
        given: Any = function
        if not callable(given) and not isinstance(given, classmethod):
            raise ConfigurationError(f"a tool must be a function, not a {type(given).__name__}: {given!r:.60}")
        update_wrapper(self, function)
        self.name = tool_name(function, name)
        self.function = function
        self.strict = strict
        self._given = name, description
        path = getattr(function, "__qualname__", "").rpartition(".")[0]
        if not path or path.endswith("<locals>") or inspect.ismethod(function):  # others are unbound methods
            _ = self._parameters

    def __reduce__(self) -> Any:
        name = vars(self).get("__qualname__", "")
        with suppress(AttributeError):
            if attrgetter(name)(sys.modules.get(self.__module__)) is self:
                return name  # it replaces its function, and is found there by name
        return _again, (self.function, *self._given, self.strict)

    def __get__(self, owner: Any, kind: Any = None) -> FunctionTool[..., R]:
        """Return the tool for a method of an object."""
        binding = getattr(self.function, "__get__", None)
        bound = self.function if binding is None else binding(owner, kind)
        if bound is self.function:
            return self
        name, description = self._given
        return FunctionTool(bound, name=name, description=description, strict=self.strict)

    @cached_property
    def _parameters(self) -> dict[str, tuple[Any, Any, str | None]]:
        return parameters_of(self.function, self.name)

    @cached_property
    def _documented(self) -> tuple[str, dict[str, str]]:
        return documented(self.function)

    @cached_property
    def _reader(self) -> Reader:
        said = self._documented[1]
        fields = {key: (kind, default, said.get(key)) for key, (kind, default, _) in self._parameters.items()}
        return Reader(self.name, fields)

    @cached_property
    def description(self) -> str:
        """What the model is told about the tool."""
        given = self._given[1]
        return self._documented[0] if given is None else given

    @cached_property
    def parameters(self) -> dict[str, Any]:
        """The JSON schema of the arguments."""
        schema = self._reader.schema(strict=self.strict)
        schema.pop("title", None)  # the tool has a name
        return schema

    @property
    def definition(self) -> FunctionToolDict:
        """The tool in the form that the Responses API takes in ``tools``."""
        return cast("FunctionToolDict", {"type": "function", **self._body})

    @property
    def chat_definition(self) -> ChatCompletionToolParam:
        """The tool in the form that chat completions take in ``tools``."""
        return cast("ChatCompletionToolParam", {"type": "function", "function": self._body})

    @property
    def _body(self) -> dict[str, Any]:
        said = {"description": self.description} if self.description else {}
        return {"name": self.name, **said, "parameters": self.parameters, "strict": self.strict}

    def read(self, arguments: str) -> dict[str, Any]:
        """Return the keyword arguments in the JSON text from a model.

        Raises:
            ValueError: They do not fit the function; the message can be shown to the model.
        """
        reader = self._reader
        from ._typed.stand_ins import given

        try:
            return given(reader.adapter.validate_json(arguments or "{}"))
        except ValueError as error:  # pydantic's
            raise misfit(error) from None

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        """Call the function."""
        return self.function(*args, **kwargs)

    def __repr__(self) -> str:
        return f"FunctionTool({self.name})"


@overload
def function_tool(
    function: Callable[P, R], /, *, name: str | None = None, description: str | None = None, strict: bool = True
) -> FunctionTool[P, R]: ...
@overload
def function_tool(
    *, name: str | None = None, description: str | None = None, strict: bool = True
) -> Callable[[Callable[P, R]], FunctionTool[P, R]]: ...
def function_tool(
    function: Any = None, /, *, name: str | None = None, description: str | None = None, strict: bool = True
) -> Any:
    """Turn a function into a tool, as a call or as a decorator with or without arguments; see `FunctionTool`."""
    if function is None:
        return lambda function: FunctionTool(function, name=name, description=description, strict=strict)
    return FunctionTool(function, name=name, description=description, strict=strict)


def _again(function: Any, name: str | None, description: str | None, strict: bool) -> FunctionTool[..., Any]:
    if isinstance(function, FunctionTool):  # a method, which is found by its name
        return function
    return FunctionTool(function, name=name, description=description, strict=strict)
