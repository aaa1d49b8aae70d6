from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.custom_tool_param import CustomToolParam, CustomToolParamDict
    from ..models.function_tool_param import FunctionToolParam, FunctionToolParamDict

    class NamespaceToolParamDict(TypedDict, total=False):
        type: Required[Literal['namespace']]
        name: Required[str]
        description: Required[str]
        tools: Required[Sequence[FunctionToolParam | FunctionToolParamDict | CustomToolParam | CustomToolParamDict]]


@model
class NamespaceToolParam(Base):
    """Namespace tool param."""

    type: Literal['namespace']
    name: str
    description: str
    tools: list[FunctionToolParam | CustomToolParam]

    _nested = {'tools': [('type', {'function': 'FunctionToolParam', 'custom': 'CustomToolParam'})]}
    _tags = {'type': 'namespace'}
