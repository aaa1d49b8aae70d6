from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ChatCompletionModerationError(Base):
    """Chat completion moderation error."""

    type: Literal['error']
    code: str
    message: str
    _tags = {'type': 'error'}
