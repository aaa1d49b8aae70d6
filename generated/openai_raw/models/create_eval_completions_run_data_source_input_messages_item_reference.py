from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceDict(TypedDict, total=False):
        type: Required[Literal['item_reference']]
        """Tells this object from others that can stand in its place: always `item_reference`."""
        item_reference: Required[str]
        """The field that holds the messages, such as `item.input`."""


@model
class CreateEvalCompletionsRunDataSourceInputMessagesItemReference(Base):
    """What to ask, from a field of the data."""

    type: Literal['item_reference']
    """Tells this object from others that can stand in its place: always `item_reference`."""
    item_reference: str
    """The field that holds the messages, such as `item.input`."""
    _tags = {'type': 'item_reference'}
