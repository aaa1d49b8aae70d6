from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class DeleteAssistantResponse(Base):
    """Says that an assistant was deleted."""

    id: str
    """Id of the assistant."""
    deleted: bool
    """True once the assistant is deleted."""
    object: Literal["assistant.deleted"]
    """The kind of object: always `assistant.deleted`."""

    _tags = {"object": "assistant.deleted"}
