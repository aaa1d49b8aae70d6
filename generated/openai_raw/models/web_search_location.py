from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict

    class WebSearchLocationDict(TypedDict, total=False):
        country: str
        """Two-letter country code of ISO 3166-1."""
        region: str
        """Region or state, in free text."""
        city: str
        """City, in free text."""
        timezone: str
        """Time zone by its IANA name."""


@model
class WebSearchLocation(Base):
    """A place, as exactly as is known."""

    country: str | None = absent
    """Two-letter country code of ISO 3166-1."""
    region: str | None = absent
    """Region or state, in free text."""
    city: str | None = absent
    """City, in free text."""
    timezone: str | None = absent
    """Time zone by its IANA name."""
