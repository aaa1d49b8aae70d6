from __future__ import annotations

from ..types import Model as Base, model



@model
class AgentSessionAgentCompaction(Base):
    """The value of `AgentSessionAgent.compaction`."""

    async_: bool
    _wire = {'async_': 'async'}
