from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Required, TypedDict
    from ..models.beta_callable_tool_allowed_caller import BetaCallableToolAllowedCaller, BetaCallableToolAllowedCallerInput
    from ..unions import BetaEmptyModelParam, BetaEmptyModelParamInput

    BetaFunctionToolParamDict = TypedDict("BetaFunctionToolParamDict", {
        "name": "Required[str]",
        "description": "str | None",
        "parameters": "BetaEmptyModelParamInput | None",
        "strict": "bool | None",
        "type": "Required[Literal['function']]",
        "output_schema": "Mapping[str, Any] | None",
        "defer_loading": "bool",
        "allowed_callers": "Sequence[BetaCallableToolAllowedCallerInput] | None",
        "async": "bool",
    }, total=False)


@model
class BetaFunctionToolParam(Base):
    """Beta function tool param."""

    name: str
    description: str | None = None
    parameters: BetaEmptyModelParam | None = None
    strict: bool | None = None
    type: Literal['function']
    output_schema: dict[str, Any] | None = None
    defer_loading: bool | None = absent
    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    async_: bool | None = absent
    _wire = {'async_': 'async'}
    _tags = {'type': 'function'}
