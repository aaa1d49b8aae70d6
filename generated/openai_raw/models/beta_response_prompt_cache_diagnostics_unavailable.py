from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaResponsePromptCacheDiagnosticsUnavailable(Base):
    """There is no finding about the cache for this response."""

    type: Literal['unavailable']
    """Tells this object from others that can stand in its place: always `unavailable`."""
    _tags = {'type': 'unavailable'}
