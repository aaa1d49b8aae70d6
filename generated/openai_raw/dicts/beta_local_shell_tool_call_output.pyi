"""What requests take instead of the models in ``models.beta_local_shell_tool_call_output``, for type checkers
only."""

from typing import Literal, Required, TypedDict

from ..dicts.beta_agent_tag import BetaAgentTagDict
from ..models.beta_agent_tag import BetaAgentTag
from ..models.beta_local_shell_tool_call_output import BetaLocalShellToolCallOutputStatusInput

class BetaLocalShellToolCallOutputDict(TypedDict, total=False):
    agent: BetaAgentTag | BetaAgentTagDict | None
    """The agent that produced an item."""
    type: Required[Literal["local_shell_call_output"]]
    """Discriminator: always `local_shell_call_output`."""
    id: Required[str]
    """Id of the shell tool call output."""
    output: Required[str]
    """Output of the command, as JSON text."""
    status: BetaLocalShellToolCallOutputStatusInput | None
    """Status of the shell tool call output: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""
