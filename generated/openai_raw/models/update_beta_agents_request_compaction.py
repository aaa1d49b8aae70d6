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
    """How a conversation that grows too long is shortened."""

    async_: bool | None = None
    """Whether it happens beside the work rather than holding it up."""
    _wire = {'async_': 'async'}
