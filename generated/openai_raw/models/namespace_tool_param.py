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
        """Tells this object from others that can stand in its place: always `namespace`. Default: `namespace`."""
        name: Required[str]
        """Name of the tool or function, by which the model calls it. Not empty."""
        description: Required[str]
        """What the tool does: the model decides by it when to call the tool, and how."""
        tools: Required[Sequence[FunctionToolParam | FunctionToolParamDict | CustomToolParam | CustomToolParamDict]]
        """The tools that the model may call. Not empty."""


@model
class NamespaceToolParam(Base):
    """Tools under one name, which the model sees as a group."""

    type: Literal['namespace']
    """Tells this object from others that can stand in its place: always `namespace`. Default: `namespace`."""
    name: str
    """Name of the tool or function, by which the model calls it. Not empty."""
    description: str
    """What the tool does: the model decides by it when to call the tool, and how."""
    tools: list[FunctionToolParam | CustomToolParam]
    """The tools that the model may call. Not empty."""

    _nested = {'tools': [('type', {'function': 'FunctionToolParam', 'custom': 'CustomToolParam'})]}
    _tags = {'type': 'namespace'}
