"""What requests take instead of the models in ``models.beta_local_shell_tool_call_output``, for type checkers
only."""

from typing import Literal, Required, TypedDict

from ..dicts.beta_agent_tag import BetaAgentTagDict
from ..models.beta_agent_tag import BetaAgentTag
from ..models.beta_local_shell_tool_call_output import BetaLocalShellToolCallOutputStatusInput

class BetaLocalShellToolCallOutputDict(TypedDict, total=False):
    agent: BetaAgentTag | BetaAgentTagDict | None
    """The agent that something comes from."""
    type: Required[Literal["local_shell_call_output"]]
    """Tells this object from others that can stand in its place: always `local_shell_call_output`."""
    id: Required[str]
    """Id of the shell tool call output."""
    output: Required[str]
    """What the command gave, as JSON text."""
    status: BetaLocalShellToolCallOutputStatusInput | None
    """State of the shell tool call output. Values: `in_progress`, `completed`, `incomplete`."""
