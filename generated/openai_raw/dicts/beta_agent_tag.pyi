"""What requests take instead of the models in ``models.beta_agent_tag``, for type checkers only."""

from typing import Required, TypedDict

class BetaAgentTagDict(TypedDict, total=False):
    agent_name: Required[str]
    """Which agent it is, by its name."""
