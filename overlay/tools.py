"""Tools that a model may call: made of Python functions, with schemas from their signatures and docstrings.

    @function_tool
    def weather(city: str, unit: Literal["C", "F"] = "C") -> str:
        "Tell the weather of a city."

    run = client.chat.completions.run_tools(model="gpt-5-mini", messages=[...], tools=[weather])
    print(run.text)

A plain function does as well.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property, update_wrapper
from typing import Any, Generic, ParamSpec, TypeVar, overload

from ._call.json import loads
from ._typed.docstring import documented
from ._typed.fields import Field, hints_of
from ._typed.from_json import MisfitError, from_json
from ._typed.schema import schema_of, schema_of_parameters
from .errors import ConfigurationError, OpenAIError

__all__ = ["FunctionTool", "ToolError", "ToolLimitError", "ToolRun", "function_tool", "pydantic_function_tool"]

P = ParamSpec("P")
R = TypeVar("R")
A = TypeVar("A")


class ToolError(Exception):
    """Raise it in a tool to tell the model what went wrong, as the tool's output. Any other error ends the run."""


class ToolLimitError(OpenAIError):
    """The model still called tools when the limit of rounds was reached; `run` holds the conversation so far."""

    def __init__(self, message: str, run: Any = None) -> None:
        super().__init__(message)
        self.run = run

    def __reduce__(self) -> Any:
        return type(self), (str(self), self.run)


@dataclass(slots=True)
class ToolRun(Generic[A]):
    """What came of running tools until none was called any more.

    Attributes:
        final: The last answer: a completion or a response.
        answers: All answers, one a round.
        messages: The whole conversation, as `messages` or `input` of a call that goes on with it.
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

    Args:
        function: Each of its parameters has a type that a JSON schema can say. It may be async.
        name: The default is the function's.
        description: The default is what its docstring says before the first section.
        strict: Hold the model to the schema; then each parameter has to be given, and no dict or Any is possible.

    Raises:
        ConfigurationError: A parameter cannot be described; the message names it.
    """

    def __init__(
        self, function: Callable[P, R], *, name: str | None = None, description: str | None = None, strict: bool = True
    ) -> None:
        update_wrapper(self, function)
        self.name = str(name or getattr(function, "__name__", type(function).__name__))
        said, parameters = documented(function.__doc__)
        self.function = function
        self.description = said if description is None else description
        self.strict = strict
        self._fields = _parameters(function, parameters, self.name)

    @cached_property
    def parameters(self) -> dict[str, Any]:
        """The JSON schema of the arguments."""
        return schema_of_parameters(self._fields, label=self.name, strict=self.strict)

    @property
    def definition(self) -> dict[str, Any]:
        """The tool as the Responses API takes it, in ``tools``."""
        return {"type": "function", **self._body}

    @property
    def chat_definition(self) -> dict[str, Any]:
        """The tool as chat completions take it, in ``tools``."""
        return {"type": "function", "function": self._body}

    @property
    def _body(self) -> dict[str, Any]:
        said = {"description": self.description} if self.description else {}
        return {"name": self.name, **said, "parameters": self.parameters, "strict": self.strict}

    def read(self, arguments: str) -> dict[str, Any]:
        """Return the keyword arguments that a model's JSON text gives.

        Raises:
            ValueError: They do not fit the function; the message is fit for the model.
        """
        given = loads(arguments or "{}")
        if type(given) is not dict:
            raise MisfitError("$", "is no object")
        known = {field.name: field for field in self._fields}
        if unknown := given.keys() - known.keys():
            raise MisfitError("$", f"has the unknown argument {min(unknown)!r}")
        if missing := [field.name for field in self._fields if field.required and field.name not in given]:
            raise MisfitError("$", f"is missing the argument {missing[0]!r}")
        return {name: from_json(known[name].kind, value, f"$.{name}") for name, value in given.items()}

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        """Call the function."""
        return self.function(*args, **kwargs)

    def __repr__(self) -> str:
        return f"FunctionTool({self.name})"


@overload
def function_tool(function: Callable[P, R], /) -> FunctionTool[P, R]: ...
@overload
def function_tool(
    *, name: str | None = None, description: str | None = None, strict: bool = True
) -> Callable[[Callable[P, R]], FunctionTool[P, R]]: ...
def function_tool(function: Any = None, /, **options: Any) -> Any:
    """Make a tool of a function, as a decorator with or without arguments; see `FunctionTool`."""
    if function is None:
        return lambda function: FunctionTool(function, **options)
    return FunctionTool(function)


class TypedFunction(dict[str, Any]):
    """The ``function`` of a chat tool whose arguments are those of a class; only we see which."""

    kind: Any = None


def pydantic_function_tool(kind: type, *, name: str | None = None, description: str | None = None) -> dict[str, Any]:
    """Return a chat tool that takes the properties of a class: a pydantic model, a dataclass or the like.

    `chat.completions.parse` and `stream` then give its arguments as an instance of the class.
    """
    schema = schema_of(kind)
    said = description if description is not None else schema.get("description")
    made = TypedFunction(name=name or kind.__name__, strict=True, parameters=schema)
    made.kind = kind
    if said is not None:
        made["description"] = said
    return {"type": "function", "function": made}


def _parameters(function: Callable[..., Any], said: dict[str, str], name: str) -> list[Field]:
    hints = hints_of(function if inspect.isroutine(function) else type(function).__call__)
    found = []
    for parameter in inspect.signature(function).parameters.values():
        if parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD, parameter.POSITIONAL_ONLY):
            raise ConfigurationError(
                f"{name}() has the parameter {str(parameter)!r}; a tool is called by keywords only"
            )
        if parameter.name not in hints:
            raise ConfigurationError(f"{name}() does not say of which type {parameter.name!r} is")
        required = parameter.default is parameter.empty
        found.append(Field(parameter.name, hints[parameter.name], said.get(parameter.name), required=required))
    return found
