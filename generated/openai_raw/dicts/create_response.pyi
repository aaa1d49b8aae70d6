"""What requests take instead of the models in ``models.create_response``, for type checkers only."""

from typing import TypedDict

from ..models.create_response import (
    CreateResponseAccessProgramsCyberInput,
    CreateResponseBackgroundOptionsCompletionWindowInput,
    CreateResponseImageContextCompressionInput,
)

class CreateResponseAccessProgramsDict(TypedDict, total=False):
    cyber: CreateResponseAccessProgramsCyberInput
    """Program for cybersecurity work. Values: `standard`, `daybreak_blue`, `daybreak_red`."""

class CreateResponseBackgroundOptionsDict(TypedDict, total=False):
    completion_window: CreateResponseBackgroundOptionsCompletionWindowInput
    """Time by which the response is needed. A longer window may delay the start. Values: `soonest`, `2h`, `8h`."""
    continuation_id: str
    """Id of the continuation."""

class CreateResponseImageDict(TypedDict, total=False):
    context_compression: CreateResponseImageContextCompressionInput
    """Whether images of earlier turns may be compressed to save tokens. Values: `auto`, `enabled`, `disabled`."""
