from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypedDict

    class ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalNeverDict(TypedDict, total=False):
        read_only: bool | None
        tool_names: Sequence[str] | None


@model
class ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalNever(Base):
    """Responses delegation update config tools item mcp require approval never."""

    read_only: bool | None = None
    tool_names: list[str] | None = None
