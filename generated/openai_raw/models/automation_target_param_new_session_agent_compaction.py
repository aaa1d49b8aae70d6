from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict

    AutomationTargetParamNewSessionAgentCompactionDict = TypedDict("AutomationTargetParamNewSessionAgentCompactionDict", {
        "async": "bool | None",
    }, total=False)


@model
class AutomationTargetParamNewSessionAgentCompaction(Base):
    """The value of `AutomationTargetParamNewSessionAgent.compaction`."""

    async_: bool | None = None
    _wire = {'async_': 'async'}
