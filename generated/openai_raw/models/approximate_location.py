from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class ApproximateLocationDict(TypedDict, total=False):
        type: Required[Literal['approximate']]
        country: str | None
        region: str | None
        city: str | None
        timezone: str | None


@model
class ApproximateLocation(Base):
    """Approximate location."""

    type: Literal['approximate']
    country: str | None = None
    region: str | None = None
    city: str | None = None
    timezone: str | None = None
    _tags = {'type': 'approximate'}
