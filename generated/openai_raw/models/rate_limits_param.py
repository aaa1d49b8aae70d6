from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict

    class RateLimitsParamDict(TypedDict, total=False):
        max_requests_per_1_minute: int
        """The most requests within a minute. At least 1."""


@model
class RateLimitsParam(Base):
    """How often the session may be used."""

    max_requests_per_1_minute: int | None = absent
    """The most requests within a minute. At least 1."""
