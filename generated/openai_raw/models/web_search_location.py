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
    """Web search location."""

    country: str | None = absent
    region: str | None = absent
    city: str | None = absent
    timezone: str | None = absent
