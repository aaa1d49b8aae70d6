from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaResponsePromptCacheDiagnosticsCacheHit(Base):
    """Beta response prompt cache diagnostics cache hit."""

    type: Literal['cache_hit']
    _tags = {'type': 'cache_hit'}
