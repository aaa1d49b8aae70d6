from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class MultiAgentConfig(Base):
    """Configuration of subagents."""

    enabled: bool
    """Whether the use of subagents is enabled."""
    max_concurrent_subagents: int | None = absent
    """Maximum number of subagents that may run at the same time."""
