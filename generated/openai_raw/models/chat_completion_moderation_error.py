from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ChatCompletionModerationError(Base):
    """Why moderation of one side of the conversation failed.

    Attributes:
        type: Always `error`.
        code: The kind of failure, for programs.
        message: The failure in words, for people.
    """

    type: Literal['error']
    code: str
    message: str
    _tags = {'type': 'error'}
