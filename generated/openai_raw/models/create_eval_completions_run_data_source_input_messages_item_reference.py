from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceDict(TypedDict, total=False):
        type: Required[Literal['item_reference']]
        item_reference: Required[str]


@model
class CreateEvalCompletionsRunDataSourceInputMessagesItemReference(Base):
    """Create eval completions run data source input messages item reference."""

    type: Literal['item_reference']
    item_reference: str
    _tags = {'type': 'item_reference'}
