"""What requests take instead of the models in ``models.multi_agent_config``, for type checkers only."""

from typing import Required, TypedDict

class MultiAgentConfigDict(TypedDict, total=False):
    enabled: Required[bool]
    """Whether the multi agent config is in force."""
    max_concurrent_subagents: int
    """How many subagents may work at the same time."""
