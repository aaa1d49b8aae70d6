from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.completion_usage import CompletionUsage
    from ..models.create_completion_response_choices_item import CreateCompletionResponseChoicesItem


@model
class Completion(Base):
    """Create completion response."""

    id: str
    choices: list[CreateCompletionResponseChoicesItem]
    created: int
    model: str
    system_fingerprint: str | None = absent
    object: Literal['text_completion']
    usage: CompletionUsage | None = None

    _nested = {'choices': ['CreateCompletionResponseChoicesItem'], 'usage': 'CompletionUsage'}
    _tags = {'object': 'text_completion'}
