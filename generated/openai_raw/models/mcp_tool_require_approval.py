from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.mcp_tool_filter import MCPToolFilter, MCPToolFilterDict

    class MCPToolRequireApprovalDict(TypedDict, total=False):
        always: MCPToolFilter | MCPToolFilterDict
        never: MCPToolFilter | MCPToolFilterDict | None


@model
class MCPToolRequireApproval(Base):
    """The value of `MCPTool.require_approval`."""

    always: MCPToolFilter | None = absent
    never: MCPToolFilter | None = None

    _nested = {'always': 'MCPToolFilter', 'never': 'MCPToolFilter'}
