"""What requests take instead of the models in ``models.beta_multi_agent_param``, for type checkers only."""

from typing import Required, TypedDict

class BetaMultiAgentParamDict(TypedDict, total=False):
    enabled: Required[bool]
    """Whether the use of subagents is enabled."""
    max_concurrent_subagents: int
    """Maximum number of subagents that may run at the same time. At least 1."""
