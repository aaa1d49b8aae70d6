from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.completion_usage import CompletionUsage
    from ..models.create_completion_response_choices_item import CreateCompletionResponseChoicesItem


@model
class Completion(Base):
    """Completions of a prompt."""

    id: str
    """Id of the text completion."""
    choices: list[CreateCompletionResponseChoicesItem]
    """The completions."""
    created: int
    """When the text completion was created, in Unix seconds."""
    model: str
    """The model that was used."""
    system_fingerprint: str | None = absent
    """Identifies the server's configuration: if it changes, the same `seed` may give other results."""
    object: Literal['text_completion']
    """The kind of object: always `text_completion`."""
    usage: CompletionUsage | None = None
    """How many tokens a request and its answer took."""

    _nested = {'choices': ['CreateCompletionResponseChoicesItem'], 'usage': 'CompletionUsage'}
    _tags = {'object': 'text_completion'}
