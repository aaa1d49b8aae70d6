from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.moderation_result_body import ModerationResultBody


@model
class ChatCompletionModerationResults(Base):
    """The findings of moderation for one side of the conversation."""

    type: Literal['moderation_results']
    """Always `moderation_results`."""
    model: str
    """The moderation model that looked."""
    results: list[ModerationResultBody]
    """One finding for each text or image that was looked at."""

    _nested = {'results': ['ModerationResultBody']}
    _tags = {'type': 'moderation_results'}
