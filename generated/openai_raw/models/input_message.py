from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.input_message_role import InputMessageRole, InputMessageRoleInput
    from ..models.input_message_status import InputMessageStatus, InputMessageStatusInput
    from ..unions import InputMessageContentList, InputMessageContentListInput

    class InputMessageDict(TypedDict, total=False):
        type: Literal['message']
        """Tells this object from others that can stand in its place: always `message`."""
        role: Required[InputMessageRoleInput]
        """Who speaks. Values: `user`, `system`, `developer`."""
        status: InputMessageStatusInput
        """State of the input message. Values: `in_progress`, `completed`, `incomplete`."""
        content: Required[InputMessageContentListInput]
        """Texts, images and files of the message."""


@model
class InputMessage(Base):
    """A message to the model."""

    type: Literal['message'] | None = absent
    """Tells this object from others that can stand in its place: always `message`."""
    role: InputMessageRole
    """Who speaks. Values: `user`, `system`, `developer`."""
    status: InputMessageStatus | None = absent
    """State of the input message. Values: `in_progress`, `completed`, `incomplete`."""
    content: InputMessageContentList
    """Texts, images and files of the message."""

    _nested = {'content': 'InputMessageContentList'}
    _tags = {'type': 'message', 'role': ('user', 'system', 'developer')}
