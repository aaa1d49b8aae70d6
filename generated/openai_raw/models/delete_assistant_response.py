from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class DeleteAssistantResponse(Base):
    """Confirms that an assistant was deleted."""

    id: str
    """Id of the assistant."""
    deleted: bool
    """True if the assistant has been deleted."""
    object: Literal["assistant.deleted"]
    """Object type: always `assistant.deleted`."""

    _tags = {"object": "assistant.deleted"}
