from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..unions import InputContent2


@model
class AutomationTargetNewSessionInputItem(Base):
    """A message to the agent."""

    content: list[InputContent2]
    """What it says, part by part."""
    role: Literal['user']
    """Who speaks: always `user`."""
    type: Literal['message']
    """Which kind it is. Always `message`."""

    _nested = {'content': ['InputContent2']}
    _tags = {'role': 'user', 'type': 'message'}
