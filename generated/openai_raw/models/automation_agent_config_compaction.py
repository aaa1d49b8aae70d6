from __future__ import annotations

from ..types import Model as Base, model



@model
class AutomationAgentConfigCompaction(Base):
    """How a conversation that grows too long is shortened."""

    async_: bool
    """Whether it happens beside the work rather than holding it up."""
    _wire = {'async_': 'async'}
