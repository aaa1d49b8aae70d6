from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict

    class AgentToolParamWebSearchLocationDict(TypedDict, total=False):
        city: str | None
        """Name of the city."""
        country: str | None
        """Two-letter ISO 3166-1 code of the country, such as `US`."""
        region: str | None
        """Name of the region or state."""
        timezone: str | None
        """A time zone of the IANA database, such as `Europe/Paris`."""


@model
class AgentToolParamWebSearchLocation(Base):
    """Roughly where the user is, for local results."""

    city: str | None = None
    """Name of the city."""
    country: str | None = None
    """Two-letter ISO 3166-1 code of the country, such as `US`."""
    region: str | None = None
    """Name of the region or state."""
    timezone: str | None = None
    """A time zone of the IANA database, such as `Europe/Paris`."""
