from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict

    class WebSearchLocationDict(TypedDict, total=False):
        country: str
        region: str
        city: str
        timezone: str


@model
class WebSearchLocation(Base):
    """A place, as exactly as is known.

    Attributes:
        country: Two-letter country code of ISO 3166-1.
        region: Region or state, in free text.
        city: City, in free text.
        timezone: Time zone by its IANA name.
    """

    country: str | None = absent
    region: str | None = absent
    city: str | None = absent
    timezone: str | None = absent
