from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class MultiAgentConfig(Base):
    """Whether and how an agent starts others."""

    enabled: bool
    """Whether the multi agent config is in force."""
    max_concurrent_subagents: int | None = absent
    """How many subagents may work at the same time."""
