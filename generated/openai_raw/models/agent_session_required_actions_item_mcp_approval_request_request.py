from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Any, Literal


@model
class AgentSessionRequiredActionsItemMcpApprovalRequestRequest(Base):
    """Agent session required actions item mcp approval request request."""

    arguments: Any
    message: str
    name: str | None = None
    server_label: str
    type: Literal['mcp_tool_call']
    _tags = {'type': 'mcp_tool_call'}
