from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class BetaMultiAgentParam(Base):
    """Lets the model hand work to subagents."""

    enabled: bool
    """Whether the multi agent is in force."""
    max_concurrent_subagents: int | None = absent
    """The most subagents that may run at the same time. At least 1."""
