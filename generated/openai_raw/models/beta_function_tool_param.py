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
    """A function of yours that the model may call."""

    name: str
    """Name of the tool or function, by which the model calls it. From 1 to 128 characters."""
    description: str | None = None
    """What the tool does: the model decides by it when to call the tool, and how."""
    parameters: BetaEmptyModelParam | None = None
    """The arguments that the function takes, as a JSON Schema of an object."""
    strict: bool | None = None
    """Whether arguments are guaranteed to fit `parameters`; only a subset of JSON Schema is allowed then."""
    type: Literal['function']
    """Tells this object from others that can stand in its place: always `function`. Default: `function`."""
    output_schema: dict[str, Any] | None = None
    """What the function returns, as a JSON Schema; None if you do not tell."""
    defer_loading: bool | None = absent
    """Whether the tool stays out of the context until tool search finds it."""
    allowed_callers: list[BetaCallableToolAllowedCaller] | None = None
    """Who may call the tool: the model itself, or programs that it writes. Values: `direct`, `programmatic`. Not
    empty."""
    async_: bool | None = absent
    """Whether the model may go on before it has the output."""
    _wire = {'async_': 'async'}
    _tags = {'type': 'function'}
