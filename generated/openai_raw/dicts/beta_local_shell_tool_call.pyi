"""What requests take instead of the models in ``models.beta_local_shell_tool_call``, for type checkers only."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict

from ..dicts.beta_agent_tag import BetaAgentTagDict
from ..models.beta_agent_tag import BetaAgentTag
from ..models.beta_local_shell_tool_call import BetaLocalShellExecAction, BetaLocalShellToolCallStatusInput

class BetaLocalShellToolCallDict(TypedDict, total=False):
    agent: BetaAgentTag | BetaAgentTagDict | None
    """The agent that something comes from."""
    type: Required[Literal["local_shell_call"]]
    """Tells this object from others that can stand in its place: always `local_shell_call`."""
    id: Required[str]
    """Id of the local shell tool call."""
    call_id: Required[str]
    """Id that ties a tool call to its output."""
    action: Required[BetaLocalShellExecAction | BetaLocalShellExecActionDict]
    """The command and how to run it."""
    status: Required[BetaLocalShellToolCallStatusInput]
    """State of the local shell tool call. Values: `in_progress`, `completed`, `incomplete`."""

class BetaLocalShellExecActionDict(TypedDict, total=False):
    type: Required[Literal["exec"]]
    """Tells this object from others that can stand in its place: always `exec`. Default: `exec`."""
    command: Required[Sequence[str]]
    """The program and its arguments, one element each."""
    timeout_ms: int | None
    """The most milliseconds that it may take."""
    working_directory: str | None
    """Folder to run the command in; None for the current one."""
    env: Required[Mapping[str, str]]
    """Environment variables for the command."""
    user: str | None
    """An id of your end user. Replaced by `safety_identifier` and `prompt_cache_key`."""
