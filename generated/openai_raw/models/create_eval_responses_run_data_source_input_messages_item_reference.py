from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class CreateEvalResponsesRunDataSourceInputMessagesItemReferenceDict(TypedDict, total=False):
        type: Required[Literal['item_reference']]
        """Tells this object from others that can stand in its place: always `item_reference`."""
        item_reference: Required[str]


@model
class CreateEvalResponsesRunDataSourceInputMessagesItemReference(Base):
    """The value of `CreateEvalResponsesRunDataSource.input_messages`."""

    type: Literal['item_reference']
    """Tells this object from others that can stand in its place: always `item_reference`."""
    item_reference: str
    _tags = {'type': 'item_reference'}
