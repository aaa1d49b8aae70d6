from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.beta_moderation_error_body import BetaModerationErrorBody
    from ..models.beta_moderation_result_body import BetaModerationResultBody


@model
class BetaModeration(Base):
    """The value of `BetaResponse.moderation`."""

    input: BetaModerationResultBody | BetaModerationErrorBody
    output: BetaModerationResultBody | BetaModerationErrorBody

    _nested = {'input': ('type', {'moderation_result': 'BetaModerationResultBody', 'error': 'BetaModerationErrorBody'}), 'output': ('type', {'moderation_result': 'BetaModerationResultBody', 'error': 'BetaModerationErrorBody'})}
