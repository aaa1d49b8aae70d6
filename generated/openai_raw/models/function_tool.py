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
    """Function tool."""

    type: Literal['function']
    name: str
    description: str | None = None
    parameters: dict[str, Any] | None
    output_schema: dict[str, Any] | None = None
    strict: bool | None
    defer_loading: bool | None = absent
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    async_: bool | None = absent
    _wire = {'async_': 'async'}
    _tags = {'type': 'function'}
