from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.run_object import RunObject


@model
class ListRunsResponse(Base):
    """List runs response."""

    object: str
    data: list[RunObject]
    first_id: str | None
    last_id: str | None
    has_more: bool

    _nested = {'data': ['RunObject']}
