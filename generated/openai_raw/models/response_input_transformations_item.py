from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.response_input_transformations_item_reason import ResponseInputTransformationsItemReason


@model
class ResponseInputTransformationsItem(Base):
    """Response input transformations item."""

    id: str
    action: Literal['removed']
    reason: ResponseInputTransformationsItemReason
    type: Literal['reasoning']
    _tags = {'action': 'removed', 'type': 'reasoning'}
