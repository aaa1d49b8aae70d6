from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class BetaMultiAgentParam(Base):
    """Options for delegating work to subagents."""

    enabled: bool
    """Whether the use of subagents is enabled."""
    max_concurrent_subagents: int | None = absent
    """Maximum number of subagents that may run at the same time. At least 1."""
