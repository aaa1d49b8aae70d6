from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.input_message_resource_role import InputMessageResourceRole
    from ..models.input_message_resource_status import InputMessageResourceStatus
    from ..unions import InputMessageContentList


@model
class InputMessageResource(Base):
    """A message that was given to the model."""

    type: Literal['message'] | None = absent
    """Tells this object from others that can stand in its place: always `message`."""
    role: InputMessageResourceRole
    """Who speaks. Values: `user`, `system`, `developer`."""
    status: InputMessageResourceStatus | None = absent
    """State of the input message. Values: `in_progress`, `completed`, `incomplete`."""
    content: InputMessageContentList
    """Texts, images and files of the message."""
    id: str
    """Id of the input message."""

    _nested = {'content': 'InputMessageContentList'}
    _tags = {'type': 'message', 'role': ('user', 'system', 'developer')}
