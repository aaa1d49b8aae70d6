from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypedDict

    class ResponsesDelegationUpdateConfigToolsItemMcpAllowedToolsDict(TypedDict, total=False):
        read_only: bool | None
        tool_names: Sequence[str] | None


@model
class ResponsesDelegationUpdateConfigToolsItemMcpAllowedTools(Base):
    """Responses delegation update config tools item mcp allowed tools."""

    read_only: bool | None = None
    tool_names: list[str] | None = None
