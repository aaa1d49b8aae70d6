from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, TypedDict

    class WebSearchApproximateLocationApproximateDict(TypedDict, total=False):
        type: Literal['approximate']
        """Tells this object from others that can stand in its place: always `approximate`. Default: `approximate`."""
        country: str | None
        """Two-letter ISO 3166-1 code of the country, such as `US`."""
        region: str | None
        """Name of the region or state."""
        city: str | None
        """Name of the city."""
        timezone: str | None
        """A time zone of the IANA database, such as `Europe/Paris`."""


@model
class WebSearchApproximateLocationApproximate(Base):
    """Roughly where the user is."""

    type: Literal['approximate'] | None = absent
    """Tells this object from others that can stand in its place: always `approximate`. Default: `approximate`."""
    country: str | None = None
    """Two-letter ISO 3166-1 code of the country, such as `US`."""
    region: str | None = None
    """Name of the region or state."""
    city: str | None = None
    """Name of the city."""
    timezone: str | None = None
    """A time zone of the IANA database, such as `Europe/Paris`."""
    _tags = {'type': 'approximate'}
