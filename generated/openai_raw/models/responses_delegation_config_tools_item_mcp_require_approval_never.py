from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypedDict

    class ResponsesDelegationConfigToolsItemMcpRequireApprovalNeverDict(TypedDict, total=False):
        read_only: bool | None
        """Only tools that the server marks as changing nothing."""
        tool_names: Sequence[str] | None
        """Names of the tools, as the server lists them."""


@model
class ResponsesDelegationConfigToolsItemMcpRequireApprovalNever(Base):
    """Tools whose calls need none."""

    read_only: bool | None = None
    """Only tools that the server marks as changing nothing."""
    tool_names: list[str] | None = None
    """Names of the tools, as the server lists them."""
