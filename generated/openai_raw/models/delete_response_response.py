from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class DeleteResponseResponse(Base):
    """Confirms that a response was deleted."""

    id: str
    """Id of the response."""
    object: Literal["response.deleted"]
    """The kind of object: always `response.deleted`."""
    deleted: bool
    """True once the response is deleted."""

    _tags = {"object": "response.deleted"}
