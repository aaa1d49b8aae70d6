from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.response_input_transformations_item_reason import ResponseInputTransformationsItemReason


@model
class ResponseInputTransformationsItem(Base):
    """A change that the API made to an item of the input."""

    id: str
    """Id of the input transformation, by which the API knows it."""
    action: Literal['removed']
    """What was done to the item: it was `removed`."""
    reason: ResponseInputTransformationsItemReason
    """Why, in the words of whoever decided. Values: `organization_mismatch`, `end_user_mismatch`,
    `model_mismatch`, `prefix_mismatch`, `turn_boundary`."""
    type: Literal['reasoning']
    """Tells this object from others that can stand in its place: always `reasoning`."""
    _tags = {'action': 'removed', 'type': 'reasoning'}
