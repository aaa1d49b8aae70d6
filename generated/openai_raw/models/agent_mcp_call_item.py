from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Any, Literal
    from ..models.agent_function_call_status import AgentFunctionCallStatus


@model
class AgentMcpCallItem(Base):
    """Agent mcp call item."""

    id: str
    arguments: Any
    error: Any
    name: str
    output: Any
    server_label: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal['mcp_call']
    _tags = {'type': 'mcp_call'}
