from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.batch import Batch


@model
class ListBatchesResponse(Base):
    """List batches response."""

    data: list[Batch]
    first_id: str | None = absent
    last_id: str | None = absent
    has_more: bool
    object: Literal['list']

    _nested = {'data': ['Batch']}
    _tags = {'object': 'list'}
