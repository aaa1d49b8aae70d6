from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..unions import Tool, ToolInput

    class AdditionalToolsItemParamDict(TypedDict, total=False):
        id: str | None
        """Id of the additional tools."""
        type: Required[Literal['additional_tools']]
        """Tells this object from others that can stand in its place: always `additional_tools`. Default:
        `additional_tools`."""
        role: Required[Literal['developer']]
        """On whose behalf the tools are added. Always `developer`. Default: `developer`."""
        tools: Required[Sequence[ToolInput]]
        """The tools that the model may call."""


@model
class AdditionalToolsItemParam(Base):
    """Tools that the model gets in the middle of a conversation."""

    id: str | None = None
    """Id of the additional tools."""
    type: Literal['additional_tools']
    """Tells this object from others that can stand in its place: always `additional_tools`. Default:
    `additional_tools`."""
    role: Literal['developer']
    """On whose behalf the tools are added. Always `developer`. Default: `developer`."""
    tools: list[Tool]
    """The tools that the model may call."""

    _nested = {'tools': ['Tool']}
    _tags = {'type': 'additional_tools', 'role': 'developer'}
