"""What requests take instead of the models in ``models.multi_agent_config``, for type checkers only."""

from typing import Required, TypedDict

class MultiAgentConfigDict(TypedDict, total=False):
    enabled: Required[bool]
    """Whether the use of subagents is enabled."""
    max_concurrent_subagents: int
    """Maximum number of subagents that may run at the same time."""
