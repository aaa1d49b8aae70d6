from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_response_input_transformations_item_reason import BetaResponseInputTransformationsItemReason


@model
class BetaResponseInputTransformationsItem(Base):
    """Beta response input transformations item."""

    id: str
    action: Literal['removed']
    reason: BetaResponseInputTransformationsItemReason
    type: Literal['reasoning']
    _tags = {'action': 'removed', 'type': 'reasoning'}
