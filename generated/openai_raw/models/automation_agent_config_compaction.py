from __future__ import annotations

from ..types import Model as Base, model



@model
class AutomationAgentConfigCompaction(Base):
    """The value of `AutomationAgentConfig.compaction`."""

    async_: bool
    _wire = {'async_': 'async'}
