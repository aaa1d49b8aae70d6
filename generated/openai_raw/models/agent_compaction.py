from __future__ import annotations

from ..types import Model as Base, model



@model
class AgentCompaction(Base):
    """The value of `Agent.compaction`."""

    async_: bool
    _wire = {'async_': 'async'}
