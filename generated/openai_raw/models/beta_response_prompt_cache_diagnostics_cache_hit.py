from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaResponsePromptCacheDiagnosticsCacheHit(Base):
    """The cache served all of the prompt that it could."""

    type: Literal['cache_hit']
    """Tells this object from others that can stand in its place: always `cache_hit`."""
    _tags = {'type': 'cache_hit'}
