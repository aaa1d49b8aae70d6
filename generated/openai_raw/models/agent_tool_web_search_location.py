from __future__ import annotations

from ..types import Model as Base, model



@model
class AgentToolWebSearchLocation(Base):
    """Roughly where the user is, for local results."""

    city: str | None = None
    """Name of the city."""
    country: str | None = None
    """Two-letter ISO 3166-1 code of the country, such as `US`."""
    region: str | None = None
    """Name of the region or state."""
    timezone: str | None = None
    """A time zone of the IANA database, such as `Europe/Paris`."""
