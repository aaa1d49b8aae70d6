from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.assistant_object import AssistantObject


@model
class ListAssistantsResponse(Base):
    """List assistants response."""

    object: str
    data: list[AssistantObject]
    first_id: str
    last_id: str
    has_more: bool

    _nested = {'data': ['AssistantObject']}
