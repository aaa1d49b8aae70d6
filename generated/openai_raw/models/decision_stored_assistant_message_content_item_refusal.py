from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DecisionStoredAssistantMessageContentItemRefusal(Base):
    """Decision stored assistant message content item refusal."""

    refusal: str
    type: Literal['refusal']
    _tags = {'type': 'refusal'}
