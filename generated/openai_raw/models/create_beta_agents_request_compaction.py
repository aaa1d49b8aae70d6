from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict

    CreateBetaAgentsRequestCompactionDict = TypedDict("CreateBetaAgentsRequestCompactionDict", {
        "async": "bool | None",
    }, total=False)


@model
class CreateBetaAgentsRequestCompaction(Base):
    """The value of `CreateBetaAgentsRequest.compaction`."""

    async_: bool | None = None
    _wire = {'async_': 'async'}
