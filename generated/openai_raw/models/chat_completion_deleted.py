from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ChatCompletionDeleted(Model):
    """Chat completion deleted."""

    object: Literal['chat.completion.deleted']
    id: str
    deleted: bool
    _tags = {'object': 'chat.completion.deleted'}
