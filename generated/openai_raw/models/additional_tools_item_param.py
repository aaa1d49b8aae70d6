from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..unions import Tool, ToolInput

    class AdditionalToolsItemParamDict(TypedDict, total=False):
        id: str | None
        type: Required[Literal['additional_tools']]
        role: Required[Literal['developer']]
        tools: Required[Sequence[ToolInput]]


@model
class AdditionalToolsItemParam(Base):
    """Additional tools item param."""

    id: str | None = None
    type: Literal['additional_tools']
    role: Literal['developer']
    tools: list[Tool]

    _nested = {'tools': ['Tool']}
    _tags = {'type': 'additional_tools', 'role': 'developer'}
