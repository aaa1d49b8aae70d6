from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict

    CreateBetaAgentsSessionsRequestAgentCompactionDict = TypedDict("CreateBetaAgentsSessionsRequestAgentCompactionDict", {
        "async": "bool | None",
    }, total=False)


@model
class CreateBetaAgentsSessionsRequestAgentCompaction(Base):
    """The value of `CreateBetaAgentsSessionsRequestAgent.compaction`."""

    async_: bool | None = None
    _wire = {'async_': 'async'}
