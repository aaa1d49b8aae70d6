from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.beta_custom_tool_param import BetaCustomToolParam, BetaCustomToolParamDict
    from ..models.beta_function_tool_param import BetaFunctionToolParam, BetaFunctionToolParamDict

    class BetaNamespaceToolParamDict(TypedDict, total=False):
        type: Required[Literal['namespace']]
        name: Required[str]
        description: Required[str]
        tools: Required[Sequence[BetaFunctionToolParam | BetaFunctionToolParamDict | BetaCustomToolParam | BetaCustomToolParamDict]]


@model
class BetaNamespaceToolParam(Base):
    """Beta namespace tool param."""

    type: Literal['namespace']
    name: str
    description: str
    tools: list[BetaFunctionToolParam | BetaCustomToolParam]

    _nested = {'tools': [('type', {'function': 'BetaFunctionToolParam', 'custom': 'BetaCustomToolParam'})]}
    _tags = {'type': 'namespace'}
