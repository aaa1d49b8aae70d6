from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ChatCompletionModerationError(Base):
    """Why moderation of one side of the conversation failed."""

    type: Literal['error']
    """Always `error`."""
    code: str
    """The kind of failure, for programs."""
    message: str
    """The failure in words, for people."""
    _tags = {'type': 'error'}
