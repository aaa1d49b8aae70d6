from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class DeleteResponseResponse(Base):
    """Confirms that a response was deleted."""

    id: str
    """Id of the response."""
    object: Literal["response.deleted"]
    """Object type: always `response.deleted`."""
    deleted: bool
    """True if the response has been deleted."""

    _tags = {"object": "response.deleted"}
