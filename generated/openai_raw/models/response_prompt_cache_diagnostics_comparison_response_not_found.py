from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsePromptCacheDiagnosticsComparisonResponseNotFound(Base):
    """The response to compare with was not found."""

    type: Literal['comparison_response_not_found']
    """Tells this object from others that can stand in its place: always `comparison_response_not_found`."""
    _tags = {'type': 'comparison_response_not_found'}
