from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class ServerEventSelectorDict(TypedDict, total=False):
        type: Required[str]
        """Which kind it is."""
        response_event: str
        """Which event of a response is meant."""


@model
class ServerEventSelector(Base):
    """A kind of event."""

    type: str
    """Which kind it is."""
    response_event: str | None = absent
    """Which event of a response is meant."""
