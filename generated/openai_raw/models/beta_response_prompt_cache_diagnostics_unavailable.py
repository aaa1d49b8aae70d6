from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaResponsePromptCacheDiagnosticsUnavailable(Base):
    """Beta response prompt cache diagnostics unavailable."""

    type: Literal['unavailable']
    _tags = {'type': 'unavailable'}
