from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.message_role import MessageRole
    from ..unions import Tool


@model
class AdditionalTools(Base):
    """Additional tools."""

    type: Literal['additional_tools']
    id: str
    role: MessageRole
    tools: list[Tool]

    _nested = {'tools': ['Tool']}
    _tags = {'type': 'additional_tools', 'role': ('unknown', 'user', 'assistant', 'system', 'critic', 'discriminator', 'developer', 'tool')}
