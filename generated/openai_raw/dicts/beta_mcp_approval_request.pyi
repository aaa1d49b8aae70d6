"""What requests take instead of the models in ``models.beta_mcp_approval_request``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..dicts.beta_agent_tag import BetaAgentTagDict
from ..models.beta_agent_tag import BetaAgentTag

class BetaMCPApprovalRequestDict(TypedDict, total=False):
    agent: BetaAgentTag | BetaAgentTagDict | None
    """The agent that something comes from."""
    type: Required[Literal["mcp_approval_request"]]
    """Tells this object from others that can stand in its place: always `mcp_approval_request`."""
    id: Required[str]
    """Id of the MCP approval."""
    server_label: Required[str]
    """Label of the MCP server, by which its tool calls are told apart."""
    name: Required[str]
    """Name of the MCP approval."""
    arguments: Required[str]
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""
