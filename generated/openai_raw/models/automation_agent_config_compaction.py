from __future__ import annotations

from ..types import Model as Base, model



@model
class AutomationAgentConfigCompaction(Base):
    """Automation agent config compaction."""

    async_: bool
    _wire = {'async_': 'async'}
