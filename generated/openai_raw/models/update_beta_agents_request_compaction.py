from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict

    UpdateBetaAgentsRequestCompactionDict = TypedDict("UpdateBetaAgentsRequestCompactionDict", {
        "async": "bool | None",
    }, total=False)


@model
class UpdateBetaAgentsRequestCompaction(Base):
    """The value of `UpdateBetaAgentsRequest.compaction`."""

    async_: bool | None = None
    _wire = {'async_': 'async'}
