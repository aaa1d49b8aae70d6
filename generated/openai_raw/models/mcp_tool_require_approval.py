from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.mcp_tool_filter import MCPToolFilter, MCPToolFilterDict

    class MCPToolRequireApprovalDict(TypedDict, total=False):
        always: MCPToolFilter | MCPToolFilterDict
        """Tools that may only run after your approval."""
        never: MCPToolFilter | MCPToolFilterDict | None
        """Tools that run without asking; None for none."""


@model
class MCPToolRequireApproval(Base):
    """Which tools need approval, and which do not."""

    always: MCPToolFilter | None = absent
    """Tools that may only run after your approval."""
    never: MCPToolFilter | None = None
    """Tools that run without asking; None for none."""

    _nested = {'always': 'MCPToolFilter', 'never': 'MCPToolFilter'}
