"""What requests take instead of the models in ``models.beta_local_shell_tool_call``, for type checkers only."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict

from ..dicts.beta_agent_tag import BetaAgentTagDict
from ..models.beta_agent_tag import BetaAgentTag
from ..models.beta_local_shell_tool_call import BetaLocalShellExecAction, BetaLocalShellToolCallStatusInput

class BetaLocalShellToolCallDict(TypedDict, total=False):
    agent: BetaAgentTag | BetaAgentTagDict | None
    """The agent that produced an item."""
    type: Required[Literal["local_shell_call"]]
    """Discriminator: always `local_shell_call`."""
    id: Required[str]
    """Id of the local shell tool call."""
    call_id: Required[str]
    """Id that links a tool call and its output."""
    action: Required[BetaLocalShellExecAction | BetaLocalShellExecActionDict]
    """The command and its options."""
    status: Required[BetaLocalShellToolCallStatusInput]
    """Status of the local shell tool call: `in_progress` (still running), `completed` (finished successfully),
    `incomplete` (cut short)."""

class BetaLocalShellExecActionDict(TypedDict, total=False):
    type: Required[Literal["exec"]]
    """Discriminator: always `exec`. Default: `exec`."""
    command: Required[Sequence[str]]
    """The program and its arguments, as a list."""
    timeout_ms: int | None
    """Time limit in milliseconds."""
    working_directory: str | None
    """Working directory; None for the current one."""
    env: Required[Mapping[str, str]]
    """Environment variables of the command."""
    user: str | None
    """Id of your end user. Replaced by `safety_identifier` and `prompt_cache_key`."""
