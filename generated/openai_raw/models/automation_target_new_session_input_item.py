from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..unions import InputContent2


@model
class AutomationTargetNewSessionInputItem(Base):
    """The value of `AutomationTargetNewSession.input`."""

    content: list[InputContent2]
    role: Literal['user']
    """Who speaks: always `user`."""
    type: Literal['message']
    """Tells this object from others that can stand in its place: always `message`."""

    _nested = {'content': ['InputContent2']}
    _tags = {'role': 'user', 'type': 'message'}
