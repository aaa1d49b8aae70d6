"""Tools whose arguments are those of a class. Users import them from `overlay.tools`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ._helpers.signatures import tool_name
from ._omit import Omit, is_omitted, omit
from ._typed.schema import reader_of
from .errors import ConfigurationError
from .schemas import is_type

if TYPE_CHECKING:
    from .types import ChatCompletionToolParam, FunctionToolDict

__all__ = ["TypedFunction", "pydantic_function_tool", "pydantic_responses_function_tool"]


class TypedFunction(dict[str, Any]):
    """The ``function`` of a chat tool whose arguments are those of a class, which only we know."""

    kind: Any = None


def pydantic_function_tool(
    kind: type, *, name: str | None = None, description: str | None = None
) -> ChatCompletionToolParam:
    """Return a chat tool that takes the properties of a class: a pydantic model, a dataclass or the like.

    `chat.completions.parse` and `stream` then return its arguments as an instance of the class.
    """
    function = _function(kind, name, description, "pydantic_function_tool")
    return cast("ChatCompletionToolParam", {"type": "function", "function": function})


def pydantic_responses_function_tool(
    kind: type, *, name: str | None = None, description: str | None = None, defer_loading: bool | Omit = omit
) -> FunctionToolDict:
    """Return a tool of the Responses API that takes the properties of a class: see `pydantic_function_tool`.

    Args:
        kind: The class.
        name: Name of the tool; by default that of the class.
        description: By default the docstring of the class.
        defer_loading: Let tool search find the tool when needed.
    """
    function = _function(kind, name, description, "pydantic_responses_function_tool")
    function["type"] = "function"
    if not is_omitted(defer_loading):
        function["defer_loading"] = defer_loading
    return cast("FunctionToolDict", function)


def _function(kind: type, name: str | None, description: str | None, called: str) -> TypedFunction:
    if not is_type(kind):
        raise ConfigurationError(f"{called}() takes a class, not {kind!r:.60}; use function_tool() for functions")
    schema = reader_of(kind).schema()
    said = description if description is not None else schema.get("description")
    made = TypedFunction(name=tool_name(kind, name), strict=True, parameters=schema)
    made.kind = kind
    if said is not None:
        made["description"] = said
    return made
