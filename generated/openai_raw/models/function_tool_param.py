from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Required, TypedDict
    from ..models.callable_tool_allowed_caller import CallableToolAllowedCaller, CallableToolAllowedCallerInput
    from ..unions import EmptyModelParam, EmptyModelParamInput

    FunctionToolParamDict = TypedDict("FunctionToolParamDict", {
        "name": "Required[str]",
        "description": "str | None",
        "parameters": "EmptyModelParamInput | None",
        "strict": "bool | None",
        "type": "Required[Literal['function']]",
        "output_schema": "Mapping[str, Any] | None",
        "defer_loading": "bool",
        "allowed_callers": "Sequence[CallableToolAllowedCallerInput] | None",
        "async": "bool",
    }, total=False)


@model
class FunctionToolParam(Base):
    """Function tool param."""

    name: str
    description: str | None = None
    parameters: EmptyModelParam | None = None
    strict: bool | None = None
    type: Literal['function']
    output_schema: dict[str, Any] | None = None
    defer_loading: bool | None = absent
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    async_: bool | None = absent
    _wire = {'async_': 'async'}
    _tags = {'type': 'function'}
