from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.moderation_error_body import ModerationErrorBody
    from ..models.moderation_result_body import ModerationResultBody


@model
class Moderation(Base):
    """The value of `Response.moderation`."""

    input: ModerationResultBody | ModerationErrorBody
    output: ModerationResultBody | ModerationErrorBody

    _nested = {'input': ('type', {'moderation_result': 'ModerationResultBody', 'error': 'ModerationErrorBody'}), 'output': ('type', {'moderation_result': 'ModerationResultBody', 'error': 'ModerationErrorBody'})}
