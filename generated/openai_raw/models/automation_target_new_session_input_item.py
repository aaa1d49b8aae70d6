from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..unions import InputContent2


@model
class AutomationTargetNewSessionInputItem(Base):
    """Automation target new session input item."""

    content: list[InputContent2]
    role: Literal['user']
    type: Literal['message']

    _nested = {'content': ['InputContent2']}
    _tags = {'role': 'user', 'type': 'message'}
