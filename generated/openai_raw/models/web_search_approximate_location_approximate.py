from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, TypedDict

    class WebSearchApproximateLocationApproximateDict(TypedDict, total=False):
        type: Literal['approximate']
        country: str | None
        region: str | None
        city: str | None
        timezone: str | None


@model
class WebSearchApproximateLocationApproximate(Base):
    """Web search approximate location approximate."""

    type: Literal['approximate'] | None = absent
    country: str | None = None
    region: str | None = None
    city: str | None = None
    timezone: str | None = None
    _tags = {'type': 'approximate'}
