from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DeleteAssistantResponse(Base):
    """Delete assistant response."""

    id: str
    deleted: bool
    object: Literal['assistant.deleted']
    _tags = {'object': 'assistant.deleted'}
