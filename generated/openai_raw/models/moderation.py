from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.moderation_error_body import ModerationErrorBody
    from ..models.moderation_result_body import ModerationResultBody


@model
class Moderation(Base):
    """What moderation found in a response's input and output."""

    input: ModerationResultBody | ModerationErrorBody
    """The finding on the input, or why there is none."""
    output: ModerationResultBody | ModerationErrorBody
    """The finding on the output, or why there is none."""

    _nested = {'input': ('type', {'moderation_result': 'ModerationResultBody', 'error': 'ModerationErrorBody'}), 'output': ('type', {'moderation_result': 'ModerationResultBody', 'error': 'ModerationErrorBody'})}
