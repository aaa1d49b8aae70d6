from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ChatCompletionDeleted(Base):
    """Says that a stored completion was deleted.

    Attributes:
        object: Always `chat.completion.deleted`.
        id: The id of the deleted completion.
        deleted: Whether it is gone: true.
    """

    object: Literal['chat.completion.deleted']
    id: str
    deleted: bool
    _tags = {'object': 'chat.completion.deleted'}
