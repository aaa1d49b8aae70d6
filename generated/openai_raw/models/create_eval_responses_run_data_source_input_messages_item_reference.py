from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class CreateEvalResponsesRunDataSourceInputMessagesItemReferenceDict(TypedDict, total=False):
        type: Required[Literal['item_reference']]
        item_reference: Required[str]


@model
class CreateEvalResponsesRunDataSourceInputMessagesItemReference(Base):
    """Create eval responses run data source input messages item reference."""

    type: Literal['item_reference']
    item_reference: str
    _tags = {'type': 'item_reference'}
