from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Required, TypedDict
    from ..models.callable_tool_allowed_caller import CallableToolAllowedCaller, CallableToolAllowedCallerInput

    FunctionToolDict = TypedDict("FunctionToolDict", {
        "type": "Required[Literal['function']]",
        "name": "Required[str]",
        "description": "str | None",
        "parameters": "Required[Mapping[str, Any] | None]",
        "output_schema": "Mapping[str, Any] | None",
        "strict": "Required[bool | None]",
        "defer_loading": "bool",
        "allowed_callers": "Sequence[CallableToolAllowedCallerInput] | None",
        "async": "bool",
    }, total=False)


@model
class FunctionTool(Base):
    """A function of yours that the model may call."""

    type: Literal['function']
    """Tells this object from others that can stand in its place: always `function`. Default: `function`."""
    name: str
    """Name of the tool or function, by which the model calls it."""
    description: str | None = None
    """What the tool does: the model decides by it when to call the tool, and how."""
    parameters: dict[str, Any] | None
    """The arguments that the function takes, as a JSON Schema of an object."""
    output_schema: dict[str, Any] | None = None
    """What the function returns, as a JSON Schema; None if you do not tell."""
    strict: bool | None
    """Whether arguments are guaranteed to fit `parameters`; only a subset of JSON Schema is allowed then."""
    defer_loading: bool | None = absent
    """Whether the tool stays out of the context until tool search finds it."""
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`."""
    async_: bool | None = absent
    """Whether the model may go on before it has the output."""
    _wire = {'async_': 'async'}
    _tags = {'type': 'function'}
