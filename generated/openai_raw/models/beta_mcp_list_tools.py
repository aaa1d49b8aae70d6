from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag import BetaAgentTag, BetaAgentTagDict
    from ..models.beta_mcp_list_tools_tool import BetaMCPListToolsTool, BetaMCPListToolsToolDict

    class BetaMCPListToolsDict(TypedDict, total=False):
        agent: BetaAgentTag | BetaAgentTagDict | None
        type: Required[Literal['mcp_list_tools']]
        id: Required[str]
        server_label: Required[str]
        tools: Required[Sequence[BetaMCPListToolsTool | BetaMCPListToolsToolDict]]
        error: str | None


@model
class BetaMCPListTools(Base):
    """Beta MCP list tools."""

    agent: BetaAgentTag | None = None
    type: Literal['mcp_list_tools']
    id: str
    server_label: str
    tools: list[BetaMCPListToolsTool]
    error: str | None = None

    _nested = {'agent': 'BetaAgentTag', 'tools': ['BetaMCPListToolsTool']}
    _tags = {'type': 'mcp_list_tools'}
