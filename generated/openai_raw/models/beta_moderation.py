from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.beta_moderation_error_body import BetaModerationErrorBody
    from ..models.beta_moderation_result_body import BetaModerationResultBody


@model
class BetaModeration(Base):
    """What moderation found in a response's input and output."""

    input: BetaModerationResultBody | BetaModerationErrorBody
    """The finding on the input, or why there is none."""
    output: BetaModerationResultBody | BetaModerationErrorBody
    """The finding on the output, or why there is none."""

    _nested = {'input': ('type', {'moderation_result': 'BetaModerationResultBody', 'error': 'BetaModerationErrorBody'}), 'output': ('type', {'moderation_result': 'BetaModerationResultBody', 'error': 'BetaModerationErrorBody'})}
